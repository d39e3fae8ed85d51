/**
 * How staff write of pupils, parents and social sites, as sources of patterns for plain text in lower case or any other.
 * Each is a group that others join with verbs: one list of words for all rules about contact.
 */

const YEAR_NUMBER =
  '(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)';

/** A year group or class: `year 9s`, `yr11`, `y10s`, `S3s`, `P7s`, `10B`. */
export const YEAR = `(?:(?:[1-9]|1[0-3])(?!(?:am|pm|k|g|m|d|st|nd|rd|th|x|l|p|ft|kg|km|mm|cm|hrs?|h|s|mins?|ish)\\b)[a-z]{1,2}|(?:year|yr)[ -]?${YEAR_NUMBER}(?:'?s)?|y(?:1[0-3]|[1-9])(?:'?s)?|(?:p[1-7]|s[1-6])'?s)`;

const MINE = '(?:my|our|me|these|those|the)';
/** Words that may stand between `my` and the pupils. */
const KINDS =
  '(?:(?:old|own|lovely|little|gorgeous|amazing|older|younger|gcse|a[ -]?level|btec|top|bottom|fave|favourite|new|current|key stage \\d|ks\\d|exam|maths|english|science|drama|pe|art|music|history|french|dance|prom|netball|football|rugby|hockey|choir|band|tutor|form|school|(?:year|yr) ?\\d{1,2}|y\\d{1,2}|sixth form) )';

/** Children who are taught, in words that mean nobody else. */
export const PUPILS = `(?:${[
  'pupils?',
  'students?',
  'tutees?',
  'sixth[ -]?formers?',
  'school ?(?:kids?|children|boys|girls)',
  YEAR,
  `${MINE} ${KINDS}{0,3}(?:form|class|tutor group|year group|leavers|cohort|school kids)`,
  `${MINE} ${KINDS}{1,3}(?:set|lot|group|team|squad|crew)`,
  `(?:kids?|children|girls?|boys?|lads?|lasses|teens|teenagers|ones?|some|few|couple|lot) (?:(?:that|who) )?(?:i (?:teach|tutor|coach|look after|support)|(?:at|from|in) (?:(?:my|our|the) )?(?:school|work|class|form|tutor group|set|${YEAR}))`,
].join(
  '|',
)})(?![\\w])(?!'?s?'? ?(?:parents?|mums?|mams?|dads?|carers?|famil\\w+|teachers?|leads?|staff|planning|curriculum|reunion|mates)\\b)`;

/** `some of my`, `half`, `a couple of the`, `one of`: what stands before them. */
export const SOME =
  '(?:(?:a|an|the|this|that|my|our|me|all|half|most|one|two|three|four|five|six|ten|fifteen|twenty|\\d{1,3}|some|few|couple|loads?|lots?|bunch|several|many|of|about|every|each|both|another|any|new|old|nearly|almost|around|more|than|good|whole|entire|lovely|wee|poor|past|ex) ){0,7}';

export const FORMER =
  "(?:(?:ex|former|old|previous|past)[ -](?:pupils?|students?|tutees?|class|form)|(?:last year(?:'s)?) (?:class|form|leavers)|(?:school )?leavers)";

export const PARENTS =
  "(?:(?:school|class|pupils?'?|students?'?|kids?'?|children'?s?|playground|my class'?s?|my form'?s?|reception|nursery) (?:parents?|mums?|mams?|dads?|mummies|carers?|families)|(?:my|our|the) (?:class |school |form )?(?:parents|mums|mams|dads|carers|families)|parents?|(?:mums?|mams?|dads?|carers?) (?:of|from|in) (?:my|our|the) (?:class|form|pupils?|school|kids))";

/** Where people meet online. */
export const SITE =
  '(?:snap(?:chat)?|insta(?:gram)?|ig|fb|face ?book|tik ?tok|whats ?app|discord|twitter|x|bereal|be real|linkedin|socials?|social media|messenger|steam|xbox(?: live)?|ps[45]|psn|playstation|roblox|minecraft|fortnite|telegram|signal|kik|threads|strava|spotify|personal account|private account|my (?:main|private|personal|own) (?:account|page|profile)|friends? list|close friends|dms?)';

/** Said in a sentence up to what is told, it turns telling into refusing, warning or a rule. */
const REFUSED =
  /\b(?:no|not|never|nope|nobody|none|neither|without|don'?t|doesn'?t|didn'?t|can'?t|cannot|won'?t|wouldn'?t|shouldn'?t|isn'?t|aren'?t|mustn'?t|haven'?t|hasn'?t|should (?:teachers?|staff|we|i)|declin\w*|ignor\w*|reject\w*|refus\w*|turn(?:s|ed|ing)? (?:\w+ ){0,4}down|block(?:s|ed|ing)?|delet\w+|remov\w+|unfriend\w*|unfollow\w*|reported|policy|policies|training|inset|guidance|rules?|remind\w*|banned|sacked|struck off|tribunal|court|imagine|if (?:a|any|your|one of)|when a|what if|would you|do you|how do you|why do|awkward when)\b/i;

/** Said afterwards, it undoes what was told. */
const UNDONE =
  /\b(?:declin\w*|ignor\w*|reject\w*|refus\w*|turned (?:\w+ ){0,3}down|block(?:ed|ing)|deleted|removed|unfriend\w*|unfollow\w*|reported|is (?:wrong|a no|banned|mental|mad)|no chance|nope|sacked|struck off|is not ok)\b/i;

/** Whether the sentence around a match refuses, warns or only speaks in general. */
export function isRefused(text: string, { index, 0: found }: { index: number; 0: string }): boolean {
  const { start, said } = sentenceAt(text, index);
  const until = index - start + found.length;
  return REFUSED.test(said.slice(0, until)) || UNDONE.test(said.slice(until)) || said.trimEnd().endsWith('?');
}

/** The sentence of a plain text around an offset, and where it starts. */
export function sentenceAt(text: string, at: number): { start: number; said: string } {
  const from = Math.max(0, at - 300);
  const before = text.slice(from, at);
  const start = from + Math.max(...['. ', '! ', '? ', '\n'].map((stop) => before.lastIndexOf(stop) + 1), 0);
  const after = /[.!?](?=\s|$)|\n/.exec(text.slice(at, at + 400));
  return { start, said: text.slice(start, after ? at + after.index + 1 : Math.min(text.length, at + 400)) };
}

/** Channels that a school gives its staff for talking with pupils and families. */
export const SCHOOL_CHANNEL =
  /\b(?:(?:on|via|through|in|by|our|the|to) (?:ms |microsoft )?teams|google classroom|(?:on|the|our) classroom|seesaw|class ?dojo|class ?charts|show my homework|satchel|firefly|tapestry|epraise|bromcom|arbor|parentmail|parent ?pay|school(?:'s)? (?:app|e-?mail|system|account|platform|portal|office|website|page|inbox)|learning platform|the office|homework platform|vle|moodle|glow|hwb)\b/i;
