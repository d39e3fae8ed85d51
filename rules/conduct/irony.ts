import type { Span } from '../engine/rule';
import { ofSentence } from '../wording/in-sentences';
import { wordsIn } from '../wording/phrases';
import { anchoredFinder } from './anchored-phrases';
import { linesOf } from './contempt';

/** Praise and politeness that staff seldom mean when they say it of these people. Notation: `rules/wording/phrases`. */
const MOCK_PRAISE = `mother/father/parent/parents/mum/dad/mummy/daddy/boss/human/manager/leader/genius of year/century
  parenting hero/goals/award/win/at/masterclass/genius/goals
  what charmer/charmers/catch/specimen/specimens/prince/princes/princess/sweethearts/intellect/intellects/brain/brains/mastermind/role/visionary/diplomat/gentleman/specimen/advert
  a/real/absolute/such/proper/right/regular/utter/another charmer/charmers/visionary/visionaries/mastermind/masterminds/einstein/einsteins/oracle
  ray/rays of sunshine
  rocket scientist/scientists/surgeon/surgeons
  brain surgeon/surgeons
  brain/brains of britain/operation
  mensa
  nobel prize/committee
  darwin's finest
  not exactly/quite einstein/mensa/rocket
  remarkable/towering/mighty/giant/great/finest/razor/keen intellect/intellects/minds/mind/wit
  finest/brightest/greatest minds/hour/specimen/specimens/generation
  great minds tomorrow/future
  future leaders/scientists/politicians/surgeons/taxpayers/generation god/help/right/there/everyone/folks/ladies
  breathtaking/evident/rapier/sparkling/dazzling/such wit/refinement/repartee/intellect/charm/banter
  geniuses
  another/some/which/total/absolute/resident/local/boy genius
  her/his highness/majesty/ladyship/lordship/holiness/nibs/excellency/worship/royal
  your highness/majesty/ladyship/lordship/worship
  lord/lady muck
  words of wisdom ~2 from
  little lord/madam/emperor/prince/princess/einstein/darlings/cherubs/treasure/charmer/charmers/professor
  queen bee/sheba
  moody/proper/right/little/mouthy/wee madam
  dream team
  had/have/having the pleasure
  the pleasure of
  joy/joys/delights teaching/working/being/having
  lucky/lucky lucky me/us/old
  aren't/arent we/i lucky
  how fortunate/lucky/blessed/privileged/honoured we/i/are/am
  what an honour/privilege/honor
  honoured/privileged to/be called/told/lectured/shouted/sworn/spoken
  pillar/pillars of community/society
  bless ~2 empty/little cotton/heart/head/brain
  bless him/her/them/em ~2 tried/tries/try/thinks/thought/can't/couldn't/doesn't/didn't/means/trying/has/isn't
  takes/took/it rare/special kind/mind/talent/skill/person/breed
  special kind/sort/breed/level of stupid/person/idiot/moron/thick/human/incompetence/genius/parent/evil/arrogance/rude
  career/careers in/as ~4 awaits/beckons/await
  hidden/well depths
  not worthy her/him/them
  truly in/blessed/lucky/gifted/safe hands/with
  in hands of
  cream crop/society
  charming/delightful/lovely/quality/classy/fine/top stock/family/people/individual/individuals/gentleman/lady/bunch
  big/great/massive thanks/thank ~3 who/for ~4 nothing
  heartfelt/sincere/warmest/humble ~1 apologies/thanks/diolch/gratitude
  love how/that
  gold/gold star medal/star for/at
  somebody/someone give/get/hand/buy/cast him/her/them/this ~2 medal/oscar/bafta/trophy/bronze/award/cookie/biscuit
  oscar/bafta goes to
  deserves medal/oscar/bafta for
  slow clap
  round of applause for
  well done ~3 genius/einstein/sherlock
  nice/good/great one/work genius/einstein/sherlock
  mrs/mr/miss/ms professional/perfect/important/i/always/know/misery/happy/personality/grumpy/angry/complaint/shouty/sunshine/charisma
  captain/queen/king/lord/lady of/obvious/useless/chaos/moaning/complaints/sarcasm/emails
  friendly neighbourhood
  no comment
  you can't/couldn't teach/make/fix/educate/polish ~1 stupid/turd/up/pork/that
  says it all
  tells/told/says/said you/me/us everything/all need/needed
  tells/told you/me/us all/everything about
  explains lot/everything
  man up
  like/is/are/a punishment/torture/purgatory for/from/of god/sins/career
  lost/losing/lose will to live
  doing/do/does my head in
  how ~3 make/made/got/get it/here to/this/far
  my arse/foot/eye
  con artist/artists/man/men
  babysitting/babysitter/zookeeper/zookeepers/jailer ~2 people's/adults/toddlers/idiots/brats/since/by/for
  professional/qualified/glorified zookeeper/babysitter/jailer/warden/childminder
  zookeeper/zookeepers
  warden/guard to/of/for ~2 criminals/inmates/delinquents/future`;

/** The writer's patience gone: about whoever is named there. */
const EXASPERATION =
  /(?<![a-z])(?:ffs|fgs|smh|wtaf|you could(?:n't|nt| not) make (?:it|this) up|(?:god )?give me strength|(?:massive |cue |\*)?eye ?rolls?|\*eyeroll\*|face ?palm|jesus wept|someone save me|here we (?:bloody |fucking )?go again|what is (?:actually )?wrong with (?:people|these|them|him|her|some)|why do (?:I|we) (?:even )?bother|don't (?:they|parents|people) read|is it too much to ask|beggars belief)(?![a-z])/i;

/** A face that turns praise round. Offsets of the plain text hold for the draft, so emoji are still in it. */
export const SNEER = /🙄|🤡|😒|🤦|🙃|😑|🫠|😤|🤮|🤢|🐍|💩|🖕|🐷|🐖|🧌|🤬|🥱|😈|🫥|🗑|🚮|👹|🤏/u;
/** Signs that mean one thing only, said of somebody. */
const SLUR_SIGN = /🤡|🐍|💩|🖕|🐷|🐖|🧌|🤮|🗑|🚮/u;
/** Praise that needs such a face, as it is most often meant. */
const PRAISE =
  /(?<![a-z])(?:what (?:an? )?(?:absolute |total |real |complete |pure )?(?:joy|delight|treat|gem|hero|star|genius|honour|surprise|lovely (?:man|woman|family|bunch|email)|role model|legend|professional|prince|princess|treasure|inspiration|masterclass|team)|such (?:an? )?(?:joy|delight|treat|sweethearts?|charm|angels?|professionals?|lovely (?:people|parents|family))|(?:so|how|very) (?:professional|supportive|helpful|kind|thoughtful|lovely|mature|generous|inspiring|grateful|considerate|clever|bright|hardworking)|thanks (?:a (?:bunch|lot|million)|so much)|cheers (?:for that|pal|mate)|great (?:leadership|parenting|support|communication|teamwork|planning)|(?:absolute|total|real|actual) (?:hero|heroes|genius|angels?|legends?|gem)|top (?:work|parenting|leadership|bloke|class)|inspirational|inspiring|brilliant|wonderful|fantastic|lovely|delightful|charming|fabulous|marvellous|sure|obviously|apparently|of course|priceless)(?![a-z])/i;
const SAID = /"[^"]{6,}"|(?<![a-z])'[^']{6,}(?:'[a-z][^']*)*'?/i;

const findMock = anchoredFinder(linesOf(MOCK_PRAISE).map((phrase) => [phrase, true] as const));

/** Words that may be meant the other way round: `sure` where they seldom mean anything else. */
export interface Ironic {
  readonly span: Span;
  readonly sure: boolean;
}

/** @param text one sentence, plain, with its emoji */
export const ironies: (text: string) => readonly Ironic[] = ofSentence(readIronies);

function readIronies(text: string): Ironic[] {
  const found: Ironic[] = findMock(wordsIn(text)).map(({ span }) => ({ span, sure: true }));
  const exasperated = EXASPERATION.exec(text);
  if (exasperated) found.push({ span: spanOf(exasperated), sure: false });
  if (!SNEER.test(text)) return found;
  const praise = PRAISE.exec(text);
  if (praise) found.push({ span: spanOf(praise), sure: true });
  const said = SAID.exec(text);
  if (said) found.push({ span: spanOf(said), sure: false });
  const sign = SLUR_SIGN.exec(text);
  if (sign) found.push({ span: spanOf(sign), sure: false });
  return found;
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
