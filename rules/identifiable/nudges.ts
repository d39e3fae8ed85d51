import type { Span } from '../engine/rule';
import { inText, ofSentence } from '../wording/in-sentences';

/** How people say whom they mean without saying it. For plain text. */
const NUDGE =
  /\b(?:(?:you|yous|u|we|they) (?:all |both )*(?:know|ken) (?:exactly )?(?:the (?:one|boy|girl|lad|family|mum|teacher)|who (?:i mean|i'm|it|he|she|they|this|that|am)|which (?:one|boy|girl|lad|class|teacher|family|parent|mum))|(?:no prizes|prizes) for guessing (?:who|which|whose)|(?:three|two|one|3) guess(?:es)? (?:who|which|whose|at)|guess (?:which|whose) (?:[a-z0-9]+ )?(?:year|boy|girl|lad|kid|child|pupil|student|class|family|mum|dad|parent|teacher|ta|department|colleague|son|daughter|member)|you can (?:probably |all )?guess (?:who|which)|not (?:saying|naming|going to say) (?:which|who|what) (?:one|boy|girl|kid|child|parent|teacher|family|member|it|she|he|of)|can'?t (?:use|say|give|tell you) (?:his|her|their|the|a) names?|can'?t name (?:him|her|them|the)|(?:first )?(?:name|initial)s? (?:begins|starts|rhymes) with|rhymes with|begins with [A-Z]\b|(?:hint|clue)s?: |you'?ll (?:all )?(?:know|guess) (?:him|her|who|which|them)|bet you can guess|if you know (?:him|her|the (?:family|lad|girl|boy|mum|dad))|work out (?:who|which)|it's (?:that|the) (?:kid|boy|girl|lad|one|family|mum) again|that (?:kid|boy|girl|lad|family|mum|dad) again|you'?d (?:all )?know (?:him|her|who)|we all ken|yes,? (?:that|those|him|her)\b|nope?,? other one|you[- ]know[- ]who(?:'s|se)?|u kno?w? (?:who|the one|which)|i(?:'| wi)ll let you guess|mention(?:ing)? no names|no names,? no pack ?drill|naming no names|usual suspects?|frequent flyers?|our (?:mutual |old |little |favourite |dear )?friend (?:from|in) (?:year|y\d|reception|nursery|the (?:office|kitchen|gate)|[1-9][a-z]\b)|a certain (?:someone|somebody|individual|person)(?: in| from| who)|(?:she|he) who (?:must|shall) not be named|his (?:nibs|lordship)|her (?:ladyship|majesty)|lord muck|lady muck|little (?:miss|mr|master) [a-z]+|everyone knows (?:who|which)|bet you know|take a guess|if ye? ken|iykyk|should (?:all )?know who|you(?:'ve| have) all (?:met|seen|heard of) (?:him|her|them)|you met (?:him|her)|the one I told you about|you remember (?:him|her|the)|same (?:one|kid|boy|girl|lad|family|mum) (?:as|who|from))\b/i;
/** `THAT child`, and `little J`: case tells. */
const CASED_NUDGE =
  /\b(?:THAT (?:child|kid|boy|girl|family|mum|dad|parent|one)|(?:[Ll]ittle|[Ww]ee) [A-Z] (?:in|from|has|is|was|got|told|who)|[Cc]hild [A-Z] |[A-Z]\.? (?:in|from) (?:Y\d|Year \d|P[1-7]\b|[1-9][A-Z]\b|Reception))/;
/** A joke, a surprise or a whole class is nobody. */
const NO_NUDGE =
  /\b(?:you know who you are|birthday|surprise|present|quiz|answer|film|movie|song|telly|tv|netflix|team|player|food|biscuits?|weather|day of the week|pet|dog|cat|hamster|baby name|train|sandwich|tattoo)\b/i;
/** Somebody of a school. */
const OF_SCHOOL =
  /\b(?:school|class|pupils?|students?|child|kid|boy|girl|lad|lass|bairn|year \d+|y\d+|p[1-7]|[1-9][a-z]\b|form|set|head|deputy|slt|staff|teachers?|tas?|governors?|colleagues?|parents?|mum|dad|mam|family|nursery|reception|department|dept|office|lesson|corridor|classroom|tutee|pigeonhole|gate)\b/i;

export const isOfSchool = inText(OF_SCHOOL);
export const isNoNudge = inText(NO_NUDGE);

/** Where a sentence hints at somebody without saying who it is. */
export const findNudge: (sentence: string) => Span | undefined = ofSentence((sentence) => {
  const nudge = NUDGE.exec(sentence) ?? CASED_NUDGE.exec(sentence);
  return nudge ? { start: nudge.index, end: nudge.index + nudge[0].trimEnd().length } : undefined;
});
