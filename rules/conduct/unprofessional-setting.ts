import type { Span } from '../engine/rule';
import { inSentence, inText } from '../wording/in-sentences';
import type { ReadSentence } from './targets';
import type { Doing } from './unprofessional-doings';

const WORK =
  /\b(?:work|job|shift|teach(?:ing|er|ers)?|taught|lessons?|class(?:es|room)?|school|assembl(?:y|ies)|regist(?:er|ration)|period [1-6]|p[1-6]|[6-9]th period|marking|inset|cpd|twilight|briefing|duty|parents'? (?:evening|night|eve)|ofsted|observation|observed|staff (?:do|night|room|party|meeting|toilets?|car park|loo)|staffroom|lanyard|supply|agency|cover|minibus|residential|trip|prom|sports day|swimming|nursery|phonics|break(?:fast)? club|bus duty|tutor|form time|detention|slt|boss|line manager|planner|timetable|kids|pupils|students|[1-9][a-hr-z]|1[0-3][a-z]|year \d+s?|y\d{1,2}s?|\d[a-z]\d|mark(?:ed)?|planned|mocks?|pta|pe store|grades|silent reading|school run|reception|home ?time|wet play|head(?:teacher)?|deputy|governors|tutor|resignation|ppa|premises team|premises|site team|canteen|invigilat\w+|nativity|ect|pgce|qts|cloakroom|library corner|roll call|drama studio|fun run|refresher|safeguarding)\b/i;

/** Whether a text speaks of work at a school, in any of its words. */
export const speaksOfWork = inText(WORK);
/** The same of one sentence. */
export const isOfWork = inSentence(WORK);

const PUBLIC =
  /\b(?:court|jailed|convicted|tribunal|struck off|in the (?:news|papers?)|headlines?|documentary|polic(?:y|ies)|guidance|awareness|dry january|macbeth|novel|if (?:a|any) (?:teacher|member|colleague)|is it (?:legal|illegal)|support (?:group|line)|recovery|aa meeting|years? sober)\b/i;

/** Whether it is news, fiction, guidance or somebody's recovery. */
export const isOfPublic = inText(PUBLIC);

/** What is done, with the work it is done beside where that stands close by. */
export function withWork(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = WORK.exec(text.slice(end, end + 40));
  if (after) return { start, end: end + after.index + after[0].length };
  const ahead = WORK.exec(before);
  return ahead ? { start: start - before.length + ahead.index, end } : { start, end };
}

/** Words that turn an improper phrase into something else. */
const HARMLESS: Partial<Record<Doing['what'], RegExp>> = {
  drink:
    /\b(?:drunk (?:on (?:power|love|sugar|success|glitter|caffeine|tea|life|joy|books|words|laughter|sunshine)|in love|noodles|driv\w*|uncle|sailor|porter|elf|wasps?|bees?)|pissed (?:off|me|it|at|him|her|that)|pissing|punch[- ]drunk|hammered (?:home|in|it|out|nails?|by)|wasted (?:time|my|on|a|an|half|hours?|the|money|journey|opportunit\w*|food)|wrecked (?:my|the|his|her|it|by|from|knees?|after)|battered (?:fish|sausage|mars|cod|haddock|copy|book|old|case|by|and)|canned|baked (?:beans?|potato\w*|goods|alaska|a|by|the|cakes?|bread|biscuits?|cookies)|stewed|steaming (?:mug|hot|cup|pile|bowl)|mortal|high (?:expectations|street|school|five|time|up|note|tea|chair|vis|quality|standards?)|buzzing (?:for|about|from the|with)|dry january|stone cold sober|(?:years?|months?|days?) sober|non-?alcoholic|alcohol[- ]free|0%|mocktails?|raffle|tombola|pta|bar and|bring a bottle|auction|toast to|gift|present|hamper|won a|leaving (?:present|gift)|parents welcome|licensed bar|fundrais\w+|science|experiment|d&t|lamp|hanging (?:baskets?|out|up|on|around|coats?|by|basket|in there|my|the|pictures?|art|display|work|over|off)|last orders|cooked? with|recipe|sauce|batter|whitey|paint|library card|overdraft)\b/i,
  absence:
    /\b(?:flu|hospital|doctor'?s (?:note|on)|operation|surgery|antibiotics|genuinely|really ill|poorly|hate missing|gutted)\b/i,
  idle: /\b(?:baby|toddler|dog|cat|weekend|saturday|sunday|half term|holidays?|summer|son|daughter|on the sofa|after school|at home|nan|grandad|husband|wife|bedtime|nursery nap|nap time|naptime|nap mats?|sleeping bags?|sleepover|lunch ?time|lunch break)\b/i,
  sexual:
    /\b(?:shag ?pile|shaggy|hot (?:chocolate|dogs?|water|lunch|meals?|cross|drinks?|desk\w*|tub|dinner|food|tea|potato\w*|air)|keep(?:s|ing)? fit|fit (?:bit|for|and|in|the|into|as a fiddle|again|with)|fitted|hot (?:in|today|classroom)|married|wife|husband|hubby|cockapoo|cock[- ]a|peacock|cocktails?|sex education|rse|pshe|pe kit|consent (?:lesson|form)|naked mole|naked eye|tit(?:s)? (?:nest|box)|blue tits?|great tits?|long[- ]tailed|coal tits?|stiff|pole vault|maypole|may ?pole|north pole|south pole|barber'?s pole|totem|climbing pole|cam (?:belt|shaft)|handcuffs of|spanking new|riding (?:lessons?|school|hat)|horse|pony|bike|kiss(?:ed|es)? (?:goodnight|better|the (?:bride|frog|ground|cup|trophy)))\b/i,
  violent:
    /\b(?:could (?:murder|kill) (?:for )?(?:a|an|some|the)|kill(?:ed|ing|s)? (?:it|time|me|my|off|the (?:mood|vibe|grass|weeds|lights?))|hit (?:the|a|me|my|record|target|send|home|it off)|run (?:the (?!head|deputy|kids|boss|parents?|ofsted)|a |to|out|for|over (?:the|to|by)|through|around|up|it|into|with)|set (?:the|a|up|of|off|homework|for|them (?:a|up|off|some|homework|work|going|free))|drop(?:ped|ping)? (?:the|a|off|in|by|them off|them (?:off|at|to|back|a)|him off|her off)|push (?:the|them to|themselves|him to|her to|through|on|yourself|myself)|throw (?:a|the|them (?:a|into|in at)|in|it|away|up|some|open)|chuck (?:a|the|it|in)|tie (?:the|his|her|their|my|it)|knock (?:on|it|off|knock|for)|kick (?:off|a ball|about|the|start|in)|boot (?:camp|sale|room)|brain (?:break|gym|dump|fog|is|hurts?|storm)|chin up|belt up|nut (?:allergy|free)|gas (?:leak|bill|man|boiler|engineer)|swing(?:s|ing)? (?:by|set|in|ball)|batter(?:y|ies|ed)?|leather (?:jacket|sofa|shoes)|smack (?:bang|in the)|cane toad|sugar cane|cane (?:furniture|chair)|drown(?:ed|ing)? in (?:marking|paper\w*|emails?|planning|work|data|admin|glitter|paint)|sports? day|rounders|dodgeball|water (?:fight|pistol|balloon)|sponge|pie in the face|custard pie|judo|karate|boxing|rugby|hockey|football|wrestling|macbeth|shakespeare|murder mystery|history|battle)\b/i,
  swearing:
    /\b(?:quot(?:e|es|ing)|swear jar|potty mouth|blocked|shitzu|shih|pissing (?:down|it down)|cock(?:erel|atoo|tail)?s?\b(?= (?:crow|robin|and hen))|hancock|shitake|van|car|boiler|football|match|ref|dishwasher|printer|laminator|wifi|washing machine|mower|hedgehog|pigeon|seagull)\b/i,
  rules:
    /\b(?:surprise|secret santa|birthday|present|april fool|biscuit tin|last biscuit|cake|fox|dog|squirrel|seagull|magpie|monopoly|fitbit|lego|diet|spelling)\b/i,
};

/** Whether the words around say that something harmless is meant. */
export function isHarmless(text: string, { start, end }: Span, { what, strength }: Doing): boolean {
  const around = text.slice(Math.max(0, start - 40), Math.min(text.length, end + 40));
  return strength !== 'itself' && (HARMLESS[what]?.test(around) ?? false);
}

/** Whether it is told of somebody else: another rule speaks to that. */
export function isOfOthers({ text, mentions }: ReadSentence, { start }: Span, { what }: Doing): boolean {
  if (what === 'violent' || what === 'swearing') return false;
  const last = mentions.filter((one) => one.end <= start + 1).at(-1);
  if (!last) return false;
  const between = text.slice(last.end, start);
  switch (last.target) {
    case 'self':
    case 'school':
    case 'reader':
      return false;
    case 'thing':
    case 'own':
    case 'public':
      return between.length < 30;
    default:
      return (
        /^\W*(?:'s|'re|is|was|were|are|has|had|have|came|come|comes|turned|turns|looks?|still|always|been|being|got|who|that|fell|falls|went|used?|likes?|asked|told|said|says|thought)\b/i.test(
          between,
        ) && between.length < 30
      );
  }
}
