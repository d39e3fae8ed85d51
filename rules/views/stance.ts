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
  /\b(?:I (?:\w+ )?(?:think|believe|reckon|feel (?:that|like|so|very)|suspect|disagree|agree|object|doubt|blame|hate|despair|can't believe|don't (?:think|believe|agree|understand|get|see why|like)|refuse|resent|worry|wish|would (?:never|have|rather)|wouldn't|expected|support|oppose)|in my (?:humble |honest |personal )?(?:opinion|view)|imh?o|if you ask me|my (?:view|opinion|take|feeling|guess) (?:is|on)|to be honest|tbh|frankly|honestly|personally|unpopular opinion|hot take|rant|should(?:n't)?(?: \w+)? (?:be|have|not|do|stop|never|get|know|listen|spend|put)|ought to|needs? to (?:sort|get|stop|listen|change|go|wake|do)|must (?:stop|do better|change)|disgrac\w+|disgust\w+|shambl\w+|shocking|appalling|pathetic|ridiculous|ludicrous|unacceptable|unfair|outrageous|useless|clueless|incompetent|joke|farce|waste of|awful|terrible|dreadful|horrendous|worst|rubbish|crap|shit\w*|bollocks|toxic|failing|failed us|let(?:ting)? (?:us|me|the kids|everyone) down|fed up|sick of|tired of|had enough|disappointed|ashamed|embarrass\w+|furious|fuming|livid|gutted|wrong (?:decision|of|to|that)|(?:is|are|was|were|so|just|plain|totally|completely) wrong|badly run|no idea (?:what|how)|doesn't (?:care|listen)|don't (?:care|listen)|how dare|why (?:on earth|the hell|do|does|can't|won't|would)|vote|tor(?:y|ies)|labour|reform uk|brexit|strike|better than|overrated)\b/i;

/** Whether the draft reads as a stance or criticism. Praise and plain news are not meant. */
export function isOpinion(text: string): boolean {
  return OPINION.test(text);
}

/** Words that put a stance in the school's mouth, about a name or `school` right there. */
export const AS_THE_SCHOOL = new RegExp(
  String.raw`\b(?:(?:we|us) (?:all )?(?:at|here at) [^.!?\n]{3,60}? (?:all )?(?:believe|think|feel|say|support|oppose|condemn|reject|stand|demand|disagree|agree|know)|(?<!\b(?:not|never|n't|nor)\b[^.!?\n]{0,30})(?:(?:speaking|writing|posting|talking|tweeting) (?:on behalf of|for|as)|on behalf of|in the name of) (?:the |my |our |all (?:of us |staff )?at )?(?:whole )?(?:school|staff|governors|academy|trust|head)|(?:as a|the) school,? (?:we |officially |firmly )?(?:believes?|thinks?|supports?|opposes?|condemns?|rejects?|stands?|demands?|disagrees?)|(?:our|the) school's (?:official )?(?:view|position|stance|opinion) is|official (?:view|position|statement) of (?:the|our|my) school)\b`,
  'i',
);

/** The writer's own school without its name. Not the school of one's youth or of one's child. */
export const OWN_SCHOOL =
  /\b(?:(?:at|in|from|of) (?:my|our) (?:school|academy|trust)|(?:my|our) (?:school|academy|head ?teacher|head|slt|governors|trust)(?:'s)?|the school (?:where )?I (?:work|teach)(?: at| in)?|where I (?:teach|work)|my workplace)\b(?! (?:days|run|friends?|reunion|uniform|bag|hurts|aches|is (?:killing|banging|spinning))\b)/i;
export const NOT_MINE =
  /\b(?:my|our) (?:son|daughter|kid|child|boy|girl|nephew|niece|partner|husband|wife|friend|mate)s?(?:'s?|s')? (?:\w+ )?(?:school|head)|\bold school\b|when I was (?:at|in) school|school days/i;
