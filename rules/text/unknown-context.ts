/**
 * What stands around a capitalised name and says whose it is. Context decides, because lists of famous people never end.
 * Every pattern here is tried on the words just before a name (ends with it) or just after (begins with it).
 */

const SCHOOL =
  /\b(?:(?:my|our) (?:class|form|lot|kids|year|tutor group|set \w+|bottom set|top set)|years? ?\d{1,2}s?|yr ?\d{1,2}s?|y(?:1[0-3]|[1-9])s?|reception|nursery|eyfs|ks[1-5]|pupils?|students?|kids?|class|classroom|homework|detentions?|isolation|excluded|suspended|playground|assembly|send?|senco|ehcp|parents['’]? evening|(?:one|some) of mine|tutees?|lessons?|marking|gcses?|sats|phonics|[1-9][0-3]?[a-z])\b/i;

const GROUP = String.raw`(?:(?:year|yr|y) ?\d{1,2}\w?|\d{1,2}[A-Za-z]{1,2}\b|reception|nursery|(?:my|our) (?:[\w-]+ ){0,3}?(?:class|form|set|lesson|group|school|tutor group))`;
const PUPIL_AFTER = new RegExp(
  String.raw`^(?:['’]s?)?,? ?(?:\(? ?(?:who(?:['’]s| is)|is)? ?(?:in|from|of)? ?(?:the )?${GROUP}|(?:mum|mam|mummy|dad|mother|father|parents?|carers?|nan|homework|attendance|behaviour|detention|report|ehcp|tantrum)\b)`,
  'i',
);
const PUPIL_BEFORE = new RegExp(
  String.raw`\b(?:(?:pupils?|students?|tutees?|kid|child|lad|boy|girl|one of mine)(?: in (?:my|our) \w+)?(?: is| was)?(?: called| named)?[,:]?|${GROUP}['’]?s?[,:]?|(?:teach|teaching|taught|tutoring)(?: little)?|little|excluded|suspended|detention (?:for|with)|parents['’]? evening with) $`,
  'i',
);

const WORK =
  /\b(?:books?|poems?|poetry|novels?|author|story|stories|film|movie|song|album|single|painting|artwork|play|written|directed|illustrated|composed|read|reading|audiobook|quote|lyrics|track|remix|cover)\b/i;
const MADE_BY = /(?:^|[^\p{L}])by $/iu;
/** "bitten by", "hit by": somebody did something to somebody, and made no book. */
const DONE_BY =
  /\b(?!written|directed|illustrated|composed|drawn|sung|played)(?:\w+ed|\w+en|\w+it|hurt|hung|sworn|thrown) by $/i;

const KNOWN_BEFORE =
  /\b(?:authors?|poets?|novelist|singers?|rapper|actors?|actress|starring|stars?|striker|winger|keeper|midfielder|footballer|manager|captain|coach|president|ex-president|pm|prime minister|minister|secretary|chancellor|senator|governor|mp|mps|mayor|king|queen|prince|princess|saint|st|pope|presenter|host|comedian|dj|ft|feat|featuring|vs?|album|film|movie|band|character|characters|legend|legendary|president-elect|judge|boxer|driver|inventor|scientist|explorer|artist|composer|philosopher|watching|listening to|tickets (?:for|to see)|concert|tour|vote|voted|voting for|supporting|backing|sign|signed|signing|rip|r\.i\.p|mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|professor|prof|rev|reverend|father|sister|brother|cllr|councillor|headteacher|head teacher|head|colleague|teacher|governor|uncle|auntie|aunt|aunty|nan|nana|nanny|grandad|grandma|husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|my (?:son|daughter|cousin|niece|nephew|friend|mate|bestie|brother|sister|mum|dad|dog|cat))\.?,? $/i;
const KNOWN_AFTER =
  /^(?:['’]s?)? ?(?:(?:new|latest|first|last|best|debut|final|early|greatest) )?(?:mp|cllr|fc|afc|album|albums|song|songs|single|book|books|novel|novels|poem|poems|poetry|film|films|movie|movies|music|concert|gig|tour|show|goal|goals|hat-?trick|penalty|podcast|speech|theory|law|laws|diary|diaries|plays|sonnets|adventure|series|trilogy|paintings?|biography|tickets|government|administration|presidency|voters|fans|stars?|scores|scored|transfer|interview|live|lyrics|remix|obe|mbe|cbe)\b/i;

const PLACE_AFTER =
  /^(?:['’]s)? ?(?:park|parkway|road|rd|street|avenue|ave|lane|close|drive|crescent|hill|hall|house|school|primary|secondary|infants?|juniors?|academy|academies|college|university|uni|hospital|zoo|centre|center|theatre|theater|museum|library|church|cathedral|abbey|castle|station|airport|stadium|arena|beach|bay|island|farm|wood|woods|forest|gardens?|gym|pub|inn|hotel|cafe|café|restaurant|bakery|county|city|united|town|rovers|wanderers|athletic|albion|hotspur|villa|rangers|f\.?c|afc|rfc|trust|foundation|award|awards|cup|trophy|prize|ltd|limited|plc|inc|group|bank|council|news|times|post|day|week|bridge|square|tower|towers|river|lake|falls|valley|heath|common|green)\b/i;
const PLACE_BEFORE = /\b(?:in|near|via|into|towards|around|visit|visiting|visited|outside|at) $/i;
/** "shouted at", "mad at": a person, not a place. */
const AT_PERSON =
  /\b(?:shout|yell|scream|swear|swore|sworn|laugh|look|star|glare|mad|angry|cross|annoyed|furious|threw|thrown|throw|smil)(?:s|ed|ing|e|es)?(?: \w+)? at $/i;

/** Whether a sentence speaks of school. */
export function speaksOfSchool(sentence: string): boolean {
  return SCHOOL.test(sentence);
}

/** Whether the words right beside a name say that it is a pupil's: a class, a year, "'s mum", "my pupil". */
export function isPupilBeside(before: string, after: string): boolean {
  return PUPIL_AFTER.test(after) || PUPIL_BEFORE.test(before);
}

/**
 * Whether the words beside a name say that it belongs to somebody public, to an adult, or to no person at all.
 * @param before the words of the sentence in front of the name
 * @param after those that follow, the possessive ending first
 * @param sentence the whole sentence
 */
export function isNobodysPupil(before: string, after: string, sentence: string): boolean {
  if (PLACE_AFTER.test(after)) return true;
  if (isPupilBeside(before, after)) return false;
  if (KNOWN_BEFORE.test(before) || KNOWN_AFTER.test(after)) return true;
  if (MADE_BY.test(before) && (WORK.test(sentence) || !DONE_BY.test(before))) return true;
  return PLACE_BEFORE.test(before) && !AT_PERSON.test(before) && !/^['’]s? \p{Ll}/u.test(after);
}
