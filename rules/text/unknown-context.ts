/**
 * What stands around a capitalised name and says whose it is. Context decides, because lists of famous people never end.
 * Every pattern here is tried on the words just before a name (ends with it) or just after (begins with it).
 */

const SCHOOL =
  /\b(?:(?:my|our) (?:class|form|lot|kids|tutor group|set \w+|bottom set|top set)|years? ?(?:1[0-3]|[1-9])s?|yr ?(?:1[0-3]|[1-9])s?|y(?:1[0-3]|[1-9])s?|reception|nursery|eyfs|ks[1-5]|pupils?|kids?|class|classroom|homework|detentions?|excluded|suspended|playground|(?:in|after|before) assembly|senco|ehcp|parents['’]? evening|(?:one|some) of mine|tutees?|lessons?|marking|gcses?|phonics|my students?|our students?)\b/i;
/** Written in capitals they mean school; in small letters they are other words, or a time. */
const SCHOOL_CAPITALS =
  /\b(?:SENDC?o?|SATs?|(?:in|from|of|with|and|my|our) (?:1[0-3]|[1-9])[A-Z]{1,2}|PE|TA)\b/;

const GROUP = String.raw`(?:(?:year|yr|y) ?(?:1[0-3]|[1-9])(?!\d)\w?|reception|nursery|(?:my|our) (?:[\w-]+ ){0,3}?(?:class|form|set|lesson|group|school|tutor group))`;
const PUPIL_AFTER = new RegExp(
  String.raw`^(?:['’]s?)?,? ?(?:\(? ?(?:who(?:['’]s| is)|is)? ?(?:in|from|of)? ?(?:the )?${GROUP}|(?:mum|mam|mummy|dad|mother|father|parents?|carers?|nan|homework|attendance|behaviour|detention|report|ehcp|tantrum)\b)`,
  'i',
);
/** A class code, `4B`: with a word or a bracket before it, since `3D` and `5PM` look the same. */
const CLASS_AFTER = /^['’]?s?(?:,? (?:in|from|of) |,? ?\()(?:1[0-3]|[1-9])(?!AM\b|PM\b)[A-Z]{1,2}\b/;
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

/** A title makes a grown-up, in whichever class they teach. */
const TITLE =
  /\b(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|professor|prof|rev|reverend|cllr|councillor)\.? $/i;
const KNOWN_BEFORE =
  /\b(?:authors?|poets?|novelist|singers?|rapper|actors?|actress|starring|stars?|striker|winger|keeper|midfielder|footballer|manager|captain|coach|president|ex-president|pm|prime minister|minister|secretary|chancellor|senator|governor|mp|mps|mayor|king|queen|prince|princess|saint|st|pope|presenter|host|comedian|dj|ft|feat|featuring|vs?|album|film|movie|band|character|characters|legend|legendary|president-elect|judge|boxer|driver|inventor|scientist|explorer|artist|composer|philosopher|watching|listening to|tickets (?:for|to see)|concert|tour|vote|voted|voting for|supporting|backing|sign|signed|signing|rip|r\.i\.p|father|sister|brother|headteacher|head teacher|head|colleague|teacher|governor|uncle|auntie|aunt|aunty|nan|nana|nanny|grandad|grandma|husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|my (?:son|daughter|cousin|niece|nephew|friend|mate|bestie|brother|sister|mum|dad|dog|cat))\.?,? $/i;
const KNOWN_AFTER =
  /^(?:['’]s?)? ?(?:(?:new|latest|first|last|best|debut|final|early|greatest) )?(?:mp|cllr|fc|afc|album|albums|song|songs|single|book|books|novel|novels|poem|poems|poetry|film|films|movie|movies|music|concert|gig|tour|show|goal|goals|hat-?trick|penalty|podcast|speech|theory|law|laws|diary|diaries|plays|sonnets|adventure|series|trilogy|paintings?|biography|tickets|government|administration|presidency|voters|fans|stars?|scores|scored|transfer|interview|live|lyrics|remix|obe|mbe|cbe)\b/i;

/** The last word of a place, a team or a firm, never of a pupil; in capitals, so that "Aisha Khan school refuser" stays. */
const PLACE_WORD =
  /^(?:Park|Parkway|Road|Rd|Street|Avenue|Ave|School|Primary|Secondary|Infants?|Juniors?|Academy|College|University|Uni|Hospital|Zoo|Centre|Center|Theatre|Museum|Library|Cathedral|Abbey|Castle|Station|Airport|Stadium|Arena|Beach|Bay|Island|Forest|Gardens?|Gym|Pub|Inn|Hotel|Cafe|Café|Restaurant|Bakery|County|City|United|Utd|Town|Rovers|Wanderers|Athletic|Albion|Hotspur|Rangers|Club|F\.?C|AFC|RFC|Trust|Foundation|Awards?|Cup|Trophy|Prize|Ltd|Limited|PLC|Inc|Group|Council|News|Times|Post|Day|Week|Towers?|Falls|Valley|Common|Band|Show|Police|Soccer|Football|Police|Industries|Resources|Event|Store|Court|Fest|Festival|Keynes|Quartet|Trio|Choir|Orchestra)$/;

const PLACE_BEFORE = /\b(?:in|near|via|into|towards|around|visit|visiting|visited|outside|at) $/i;
/** "shouted at", "mad at": a person, not a place. */
const AT_PERSON =
  /\b(?:shout|yell|scream|swear|swore|sworn|laugh|look|star|glare|mad|angry|cross|annoyed|furious|threw|thrown|throw|smil)(?:s|ed|ing|e|es)?(?: \w+)? at $/i;

/** Whether this is how a place, a team or a firm ends: `Park`, `United`. */
export function isPlaceWord(word: string): boolean {
  return PLACE_WORD.test(word);
}

const PERSON_BEFORE =
  /\b(?:told|tell|asked|caught|sent|rang|ring|phoned|poor|bless|well done|proud of|worried about|sorry for|(?:detention|isolation|report|meeting)(?: \w+)? (?:for|with)|sat (?:with|next to)|shout(?:ed|ing)? at) $/i;
const PERSON_AFTER =
  /^ (?:cried|cries|crying|hit|kicked|punched|bit|spat|swore|threw|ran|fell|refused|shouted|screamed|laughed|told|asked|said|says|forgot|got (?:a|his|her|sent)|kicked off|kicks off|is (?:doing my|driving me|being|such)|was (?:being|crying|sick|rude|awful|off|brilliant|late|sent)|has (?:been|done|got|lost|made)|and (?:his|her)|(?:can['’]t|won['’]t|didn['’]t|doesn['’]t|couldn['’]t|wouldn['’]t) )/i;

/** Whether a sentence speaks of school. */
export function speaksOfSchool(sentence: string): boolean {
  return SCHOOL.test(sentence) || SCHOOL_CAPITALS.test(sentence);
}

/** Whether the words right beside a name say that it is a pupil's: a class, a year, "'s mum", "my pupil". */
export function isPupilBeside(before: string, after: string): boolean {
  return PUPIL_AFTER.test(after) || PUPIL_BEFORE.test(before) || CLASS_AFTER.test(after);
}

/** Whether an article stands before capitalised words: "the Summer Fair", "an Early Decision". Names have none. */
export function isThing(before: string): boolean {
  return /\b(?:the|an?|these|our|your|their|its|every|each) $/i.test(before);
}

/** Whether the words beside a capitalised word are said of people: "told Dawid", "Pippa cried", "proud of". */
export function isPersonBeside(before: string, after: string): boolean {
  return PERSON_BEFORE.test(before) || PERSON_AFTER.test(after);
}

/**
 * Whether the words beside a name say that it belongs to somebody public, to an adult, or to no person at all.
 * @param before the words of the sentence in front of the name
 * @param after those that follow, the possessive ending first
 * @param sentence the whole sentence
 */
export function isNobodysPupil(before: string, after: string, sentence: string): boolean {
  if (PLACE_WORD.test(/^ (\p{L}+)/u.exec(after)?.[1] ?? '')) return true;
  if (TITLE.test(before)) return true;
  if (isPupilBeside(before, after)) return false;
  if (KNOWN_BEFORE.test(before) || KNOWN_AFTER.test(after)) return true;
  if (MADE_BY.test(before) && (WORK.test(sentence) || !DONE_BY.test(before))) return true;
  return PLACE_BEFORE.test(before) && !AT_PERSON.test(before) && !/^['’]s? \p{Ll}/u.test(after);
}
