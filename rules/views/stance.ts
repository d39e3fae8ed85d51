/** Whose view a draft gives, and whether it gives one. Patterns for plain text. */

const MINE = String.raw`(?:mine|my own|our own|own|my|personal(?:ly held)?|my personal)`;
const VIEW = String.raw`(?:views?|opinions?|thoughts?|comments?|posts?|tweets?|words|ramblings|rants?|musings)`;
const DISCLAIMER = new RegExp(
  [
    String.raw`\b${VIEW}(?: and (?:${VIEW}))?(?: (?:expressed|stated|shared|given|posted))?(?: (?:here|in this post|on this (?:page|account|profile)|above|below))? ?(?:[:=]|are|is|all|r|-|,)* ?(?:all |entirely |solely |strictly |purely |just |only |very much |always |completely )*(?:${MINE})\b(?! (?:school|employer|head)'?s?)`,
    String.raw`\bown (?:${VIEW})\b`,
    String.raw`\b(?:all |only |just |these are |strictly |purely )?(?:my|personal) (?:own |personal )?${VIEW}(?: only| alone|, (?:and )?not|$|[.)\]!|,;])`,
    String.raw`\b(?:in (?:a|my) (?:purely |strictly )?(?:personal|private) capacity|personal (?:account|profile|page|capacity)|speaking (?:only )?(?:personally|for myself)|(?:I )?speak(?:ing)? (?:only )?for (?:myself|me)\b|just me talking)`,
    String.raw`\b(?:do(?:es)?n't|do(?:es)? not|don't necessarily|not|nor|never|no way|nothing)\b[^.!?\n]{0,40}\b(?:represent(?:s|ing|ative)?|reflect(?:s|ing)?|speak(?:s|ing)? (?:for|on behalf)|on behalf|views? of|opinions? of|attribut\w+|endorsed by)\b`,
    String.raw`\bnot (?:the |my |those of |that of |necessarily |an? )*(?:school|employer|work|workplace|trust|academy)(?:'s)?\b`,
    String.raw`\bnothing to do with (?:my|the|our) (?:school|employer|work(?:place)?|job|trust)\b`,
  ].join('|'),
  'im',
);
/** A disclaimer turned round is none: `these are not just my own views`. */
const TURNED =
  /\b(?:not|aren't|isn't) (?:just |only |merely |simply )*(?:my|personal)(?: own| personal)? (?:views?|opinions?)\b/i;

/** Whether the draft says that its views are the writer's own. */
export function hasDisclaimer(text: string): boolean {
  return DISCLAIMER.test(text) && !TURNED.test(text);
}

const OPINION =
  /\b(?:I (?:\w+ )?(?:think|believe|reckon|feel (?:that|like|so|very)|suspect|disagree|agree|object|doubt|blame|hate|despair|can't believe|don't (?:think|believe|agree|understand|get|see (?:why|how|the point)|like|trust|rate|buy)|(?:used to|do) (?:think|believe)|can't help (?:thinking|feeling)|refuse|resent|worry|wish|would (?:never|have|rather)|wouldn't|expected|support|oppose)|in my (?:humble |honest |personal |daft |not so humble )?(?:opinion|view|book|eyes)|my (?:two pence|tuppence|tuppenceworth|2p|two cents|2 cents|penn'orth)|I'?m (?:not (?:happy|convinced|sure (?:that|why|how))|against|for|sick|tired|done|all for|opposed|in favou?r)|I (?:can't|cannot) (?:stand|bear|fathom|get (?:over|behind|on board))|(?:what|such|quite|absolute|total|complete|bit of|a load of) an? (?:state|mess|shame|disgrace|pity|waste|nonsense|shower|con|rip-?off|fiasco|nightmare)|mind-?boggling|beggars belief|nonsense|(?:way|far) too (?:much|many|long|little|few|late|expensive|strict|soft|big|loud|slow)|over-?priced|overdue|a rip-?off|skint|no wonder|about time|high time|if only|thank god (?:we|they)|got it (?:dead |all |completely |so |badly |very )?(?:right|wrong)|should (?:all )?(?:copy|follow|adopt|scrap|ban|bin|drop|fund|pay|close|open)|won't fix|will never work|doesn't work|isn't working|pointless|a grumble|grumbles?|moan|strong opinions|controversial|not a fan|big fan|hate|loathe|despise|detest|laughable|poor(?:ly)? (?:led|managed|planned|show|form|decision)|(?:the )?(?:best|finest|worst) (?:school|head|place|primary|in town|round here)|beats? (?:any|all|every)|unlike (?:other|some)|imh?o|if you ask me|my (?:view|opinion|take|feeling|guess) (?:is|on)|to be honest|tbh|frankly|honestly|personally|unpopular opinion|hot take|rant|should(?:n't)?(?: \w+)? (?:be|have|not|do|stop|never|get|know|listen|spend|put)|ought to|needs? to (?:sort|get|stop|listen|change|go|wake|do)|must (?:stop|do better|change)|disgrac\w+|disgust\w+|shambl\w+|shocking|appalling|pathetic|ridiculous|ludicrous|unacceptable|unfair|outrageous|useless|clueless|incompetent|joke|farce|waste of|awful|terrible|dreadful|horrendous|worst|rubbish|crap|shit\w*|bollocks|toxic|failing|failed us|let(?:ting)? (?:us|me|the kids|everyone) down|fed up|sick of|tired of|had enough|disappointed|ashamed|embarrass\w+|furious|fuming|livid|gutted|wrong (?:decision|of|to|that)|(?:is|are|was|were|so|just|plain|totally|completely) wrong|badly run|no idea (?:what|how)|doesn't (?:care|listen)|don't (?:care|listen)|how dare|why (?:on earth|the hell|do|does|can't|won't|would)|vote|tor(?:y|ies)|labour|reform uk|brexit|strike|better than|overrated)\b/i;

/** Whether the draft reads as a stance or criticism. Praise and plain news are not meant. */
export function isOpinion(text: string): boolean {
  return OPINION.test(text);
}

/** The writer's own school without its name. Not the school of one's youth or of one's child. */
export const OWN_SCHOOL =
  /\b(?:(?:at|in|from|of) (?:my|our) (?:school|academy|trust)|(?:my|our) (?:school|academy|head ?teacher|head|slt|governors|trust)(?:'s)?|the school (?:where )?I (?:work|teach)(?: at| in)?|where I (?:teach|work)|my workplace|my work|I (?:work|teach|worked|taught) (?:there|here|in (?:that|this) (?:place|school|building|kitchen|office)|at (?:that|this) (?:school|place)))\b(?! (?:days|run|friends?|reunion|uniform|bag|hurts|aches|is (?:killing|banging|spinning))\b)/i;
export const NOT_MINE =
  /\b(?:my|our) (?:son|daughter|kid|child|boy|girl|nephew|niece|partner|husband|wife|friend|mate)s?(?:'s?|s')? (?:\w+ )?(?:school|head)|\bold school\b|when I was (?:at|in) school|school days/i;
