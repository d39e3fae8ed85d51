import type { Span } from '../engine/rule';
import { inSentence, inText, ofSentence } from '../wording/in-sentences';

/**
 * Menace that no single word shows: kinds of hints, each harmless by itself, that come together when somebody is
 * threatened. For plain text.
 */

const hint = (source: string): RegExp => new RegExp(String.raw`(?<![a-z'])(?:${source})(?![a-z])`, 'i');

const WHOSE = String.raw`(?:your|ur|yer|yours|his|her|their)`;

/** Each kind counts once; the first weighs two. */
const HINTS: readonly RegExp[] = [
  // What is known of them.
  hint(
    String.raw`(?:know|knows|seen|watch(?:ing|ed)|found|followed|got|have|'ve|checked|looked up|noticed|remember|drove past|driven past|been past|parked (?:by|near|outside)) (?:exactly |all |about )?(?:(?:where|when|which|what time|who|how) )?(?:${WHOSE}|you|she|he|they) (?:[a-z]+ ){0,2}?(?:address|street|house|road|car|reg|plate|route|kids|children|daughter|son|wife|husband|mum|mother|mam|dad|father|family|number|surname|school|nursery|gym|shifts?|routine|workplace|boss|employer|husband's|wife's|estate|flat|door|dog|gran|nan|live|lives|park|parks|drink|drinks|go|goes|leave|leaves|walk|walks|get|gets|teach|teaches|work|works|shop|train|sleep|swim)`,
  ),
  hint(
    String.raw`${WHOSE} (?:[a-z]+ )?(?:car|tyres?|tires|windows?|windscreen|house|front door|fence|shed|wing mirrors?|bike|house keys|brakes|letter ?box|dog|cat|face|teeth|legs|fingers|neck|throat|kneecaps|nose|pension|marriage|reputation)`,
  ),
  hint(
    String.raw`wait(?:ing)? (?:for you|outside|by|at)|outside (?:yours|your|his|her|the gates?|school|work)|(?:the )?car park|alley|behind the (?:bins|bike sheds|gym|shops)|after dark|in the dark|no (?:cameras|cctv|witnesses)|round (?:yours|yer|your|his|hers)|come (?:round|down|over|find|and find|looking)|knock(?:ing)? on|turn(?:ing)? up at|pay (?:you|him|her|them) a visit|bump into you|cross(?:es|ed)? (?:my path|me)|one dark night|home alone|on your own|alone with`,
  ),
  hint(
    String.raw`regret|be sorry|sorry you (?:ever|did|were)|warn(?:ed|ing)|be (?:very )?careful|watch (?:your|it|out|yourself|how)|(?:big|biggest|worst) mistake|pay(?:back| for)|revenge|consequences|last chance|wish you(?:'d| had)? never|teach you|comeuppance|what's coming|squirm|beg|be scared|be afraid|be nervous|sweat|wish you were|messed with the wrong|picked the wrong|crossed the wrong|get you back|get (?:him|her|them) back|get even|won't forget|not forget|don't forget|never forget|forgive`,
  ),
  hint(
    String.raw`sleep (?:well|tight|easy)|tick ?tock|just saying|just so you know|you know who you are|see you (?:soon|monday|around|tomorrow|there)|be seeing you|(?:honest|friendly|free|bit of) (?:advice|warning|word)|mark my words|(?:that's|it's|is) a promise|not a threat|wait and see|you'll see|we'll see|enjoy (?:it|your) [a-z ]{0,20}while|your move|clock'?s? (?:is )?ticking|long memory|i(?:'m| am) (?:very |a )?patient|have (?:all the )?time|got (?:all )?(?:night|day|week|summer|time)|have a (?:good |little )?think|watching you|eyes on you|always watching|remember (?:that|this|me)|tread carefully|count your|your days|days are numbered|sooner or later|one (?:day|night|of these|by one)|when you least|choose (?:your )?wisely|ball'?s in your`,
  ),
  hint(
    String.raw`(?:every|all|the|your|those) (?:[a-z]+ )?(?:screenshots?|photos?|pictures?|videos?|recordings?|messages|letters|emails|texts|voicemails?|secrets?)|what (?:you|she|he|they|u) (?:did|are|said|done|were)|the truth about|(?:your|her|his) (?:wife|husband|employer|boss|headteacher|governors|partner|fiance|bishop|vicar|new school|next school|(?:mother|mum|kids|children|parents|family|friends) (?:will|'ll|know|should know|gets?|hears?|sees?|finds?))|everyone (?:will|to|is going to|'ll|should) (?:know|see|hear|find)|go(?:ing)? (?:public|viral|to the (?:press|papers|police))|show (?:everyone|the world|them all|people)|up on facebook`,
  ),
  hint(
    String.raw`sacked|fired|struck off|lose (?:your|his|her|their) (?:job|house|kids|career|pension)|your (?:job|career|contract|licence|registration)|resign|quit|ruin(?:ed)?|destroy(?:ed)?|finished|bury|over for you|never (?:work|teach)|out of a job|end you|end of you|take (?:you|him|her|it all) down|bring (?:you|him|her) down|make (?:your|his|her) life|suffer|hell`,
  ),
  hint(
    String.raw`(?:every|each) (?:single )?(?:day|night|week|hour|morning|lesson|time you)|all (?:day|night)|again and again|over and over|(?:till|until) (?:you|he|she|they|i get)|weekly|daily|nightly|day (?:\d+|two|three|ten)|(?:third|fourth|fifth|tenth|\d+th|next) (?:letter|message|call|email|time)|won't stop|not (?:stopping|going away|finished|done|over)|not going anywhere|keep (?:calling|ringing|writing|messaging|going|coming|posting|asking|emailing)|i(?:'ll| will) be back|as long as it takes|stop when`,
  ),
  hint(
    String.raw`(?:kill|stab|shoot|smash|break|burn|slash|key|slap|punch|batter|knife|drown|strangle|deck|hit|hurt|kick|choke|bite|run (?:you|him|her) over|push|shove|thump|lamp|throttle|brick|fists?|bats?|knives|petrol|blood|bleed|hospital|ambulance|coffin|grave|funeral|bury|corpse|lynch|whip|flog|noose|rope)`,
  ),
  hint(
    String.raw`(?:if|unless|once|the next time|next time|before|or|until|keep) (?:you|u|ye|i|he|she|it|they|that|talking|pushing|posting|going) (?:[a-z']+ ){0,4}?(?:again|once more|one more|don't|do not|ever|tell|report|complain|breathe|speak|say|open|mention|post|cross|show|come near|look at|touch|delete|take it down|withdraw|drop|think)|or else|take it down|delete (?:it|that|this)|withdraw|drop the (?:complaint|case|claim|tribunal|grievance)|grass(?:ed|es|ing)?|snitch(?:ed|es)?|reported me|complained about me|tell(?:ing)? tales|told on me|got me (?:suspended|sacked|cancelled|in trouble)`,
  ),
];
const THEM = /(?<![a-z])(?:you|your|u|ur|ye|yer|yours|him|her|his|hers|he|she|they|them|their)(?![a-z])/i;
const WRITER = /(?<![a-z])(?:i|i'm|i'll|i've|i'd|me|my|im|ill|ive|mine|we|we'll|us)(?![a-z])/i;
const KIND =
  /\b(?:please|thanks?|thank you|hope you|love (?:this|it|my|our|the|you|u|to|that|how|a)|lovely|proud|welcome|sorry to|miss you|well done|enjoy your|brilliant|beautiful|birthday|poem|song|lyric|novel|story|character|film|episode|telly|lesson|parking|parents are reminded|visit us|join us)\b/i;

/** Where hints of menace of enough kinds come together in a draft, the sentence that shows most of them. */
export function menace(
  draft: string,
  parts: readonly (Span & { readonly text: string })[],
): Span | undefined {
  if (draft.length > 600 || isKind(draft) || !isOfWriter(draft)) return undefined;
  let score = 0;
  const perPart = parts.map(() => 0);
  for (const kind of HINTS.keys()) {
    let seen = false;
    for (const [at, { text }] of parts.entries()) {
      if (!hintsIn(text)[kind] || !(isOfThem(text) || isOfThem(parts[at - 1]?.text ?? ''))) continue;
      seen = true;
      perPart[at] = (perPart[at] ?? 0) + 1;
    }
    if (seen) score += kind === 0 ? 2 : 1;
  }
  if (score < ENOUGH) return undefined;
  const most = perPart.indexOf(Math.max(...perPart));
  const part = parts[most];
  return part && { start: part.start, end: part.end };
}
const ENOUGH = 2;

const isKind = inText(KIND);
const isOfWriter = inText(WRITER);
const isOfThem = inSentence(THEM);
/** Which kinds of hints a sentence holds. */
const hintsIn = ofSentence((text) => HINTS.map((words) => words.test(text)));
