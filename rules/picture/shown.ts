import { communityMentions, type CommunityMention } from '../community/mentions';
import type { Draft } from '../engine/draft';
import { captionOf } from './caption';

/** Whether the words that go with a picture say who is in it. Patterns for plain text. */

/** What a picture is of when it is of a thing: made, given or left by somebody, but without them. */
const THING =
  /\b(?:displays?|classroom (?:ready|tour|makeover|set ?up|reveal|before)|(?:my|the|new|empty|tidy) (?:classroom|desk|room|cupboard|laminator|mug|lanyard)|cakes?|cupcakes|biscuits|chocolates?|flowers|bouquet|cards?|presents?|gifts?|mugs?|coffee|tea|gin|wine|prosecco|lunch|dinner|breakfast|bake|marking|pile of|stack of|planner|stationery|book ?shelf|reading corner|sunset|sunrise|view|moon|sky|snow|garden|allotment|dog|cat|puppy|hamster|guinea pig|chicks?|tadpoles|butterfl(?:y|ies)|paintings?|drawings?|drew|painted|artwork|collage|models?|posters?|worksheets?|resources?|lesson plan|slides|writing|poems?|stories|letters?|notes?|before (?:the )?(?:kids|children|pupils|they|everyone|school) (?:arrive|come|get|starts?)|once (?:the )?(?:kids|children|they)(?:'ve| have)? (?:gone|left)|made (?:me|us)|gave (?:me|us)|brought (?:me|us)|left (?:me|us|on my desk))\b/i;
/** What a picture is of when people are in it. */
const SHOWING =
  /\b(?:(?:here|there) (?:they|we|he|she) (?:are|is|go)|here's|here is|this is|these (?:two|three|four|lot|legends|little|guys|stars|faces|are)|this (?:lot|gang|bunch|crew|class|group|team|one)|look at (?:them|him|her|this|these|those|the|my|our|their)|watch (?:them|him|her|this)|faces?|smiles?|smiling|grins?|selfie|pos(?:e|ed|ing)|(?:class|group|team|school|year|leavers'?|squad|staff|team) (?:photo|pic|picture|shot|selfie)s?|(?:pics?|photos?|pictures?|video|clip|snaps?|footage|shots?) (?:of|from|with)|in action|dress(?:ed)? (?:up|as)|costumes?|dancing|singing|performing|playing|running|jumping|climbing|swimming|reading|racing|rehears\w+|on stage|enjoying|loving|having (?:a|so much) (?:fun|blast|ball)|me (?:and|with|&)|with (?:my|our|some of|the))\b/i;
/** An occasion full of pupils. */
const OCCASION =
  /\b(?:nativity|(?<!inter-?house )sports day|class (?:assembly|photo|trip|party)|school (?:trip|play|production|disco|photos?|choir|show|council|panto)|leavers'? (?:assembly|disco|prom|party|do|service)|residential|harvest festival|prize ?giving|celebration assembly|end of term assembly|year group photo|field trip|forest school|swimming gala|school (?:football|netball|rugby|cricket|athletics) team)\b/i;
const BEFOREHAND =
  /\b(?:prep(?:ping|aring|ared|aration)?|get(?:ting)? ready|set(?:ting)? ?up|plan(?:ning|ned)?|tomorrow|next (?:week|term|month)|tickets?|cancelled|rained off|postponed|poster|programme|costume (?:box|making)|props|scenery|stage is set|memories of|years ago|when i was)\b/i;
const LOOSE =
  /\b(?:this (?:lot|gang|little (?:gang|bunch|crew|lot))|these (?:little ones|cherubs|monkeys|rascals|tiny humans|mini \w+)|their (?:little )?faces|(?:my|our) (?:little|mini|tiny|wee) (?:scientists?|artists?|authors?|mathematicians?|explorers?|elves|superheroes|athletes|historians|chefs|gardeners|stars|people|humans|angels|shepherds|dancers|singers|readers|writers|builders|monkeys|monsters))\b/i;
const OWN =
  /\b(?:(?:my|our) (?:own |gorgeous |beautiful |wee |little |big |lovely |clever )*(?:sons?|daughters?|boys?|girls?|baby|babies|eldest|youngest|oldest|middle one|toddler|twins|nephews?|nieces?|grand\w+|husband|wife|hubby|partner|fianc\w+|family|mum|dad|mam|nan|sister|brother|cousins?|god\w+|best friend|bestie|dog|cat|pup\w*)|proud (?:mum|dad|mummy|daddy|parent|auntie|uncle|nan)|family (?:day|holiday|time|photo)|as a (?:mum|dad|parent))\b/i;

const mentions = new WeakMap<Draft, readonly CommunityMention[]>();

/** Whom of the school the words around the pictures speak of. */
function spokenOf(draft: Draft): readonly CommunityMention[] {
  const known = mentions.get(draft);
  if (known) return known;
  const found = communityMentions(captionOf(draft).text, draft.account === 'school');
  mentions.set(draft, found);
  return found;
}

/** Whether the words say that pupils are in the picture. Their work, their gifts and the room without them are no pupils. */
export function pupilsShown(draft: Draft): boolean {
  const { text } = captionOf(draft);
  if (!text) return false;
  const isOwn = draft.account !== 'school' && OWN.test(text);
  if (!isOwn && LOOSE.test(text)) return true;
  if (!isOwn && OCCASION.test(text) && !BEFOREHAND.test(text)) return true;
  if (!spokenOf(draft).some(({ circle }) => circle === 'pupils')) return false;
  return !THING.test(text) || SHOWING.test(text);
}

const STAFF_OCCASION =
  /\b(?:(?:staff|work|team|office|department|school|slt|teachers'?|ta'?s?|kitchen)(?:'s)? (?:night out|nights? out|do|xmas do|christmas (?:do|party|meal|lunch|jumper day|dinner)|party|leaving do|meal|drinks|social|away ?day|karaoke|quiz|outing|trip|selfie|photos?|pic|panto|fancy dress|football|netball|rounders|bake off)|(?:leaving|retirement|christmas|xmas) (?:do|drinks|party)(?: for (?:our|my))?|work(?:'s)? (?:night out|bestie|besties|wife|husband|girls|gals|lads|mates|crew|gang|squad|fam)|inset day (?:selfie|gang|crew)|staffroom (?:selfie|gang|crew|antics|photo))\b/i;

/** Whether the words say that colleagues are in the picture. */
export function colleaguesShown(draft: Draft): boolean {
  const { text } = captionOf(draft);
  if (!text || NO_FACES.test(text)) return false;
  if (STAFF_OCCASION.test(text) && !BEFOREHAND.test(text)) return true;
  if (!spokenOf(draft).some(({ circle }) => circle === 'staff')) return false;
  return SHOWING.test(text) || (!THING.test(text) && WITH_THEM.test(text));
}
const WITH_THEM =
  /\b(?:me|us|we|selfie|gang|squad|crew|dream team|besties|reunited|cheers|night|party|dressed|costume|wig|birthday|leaving|last day|retir\w+|wedding|hen|caught|asleep|snoozing|face|look|photo|pic|picture|video)\b/i;
const NO_FACES = /\b(?:faces? (?:covered|hidden|blurred|cropped)|no faces|from behind)\b/i;

/** Whether the picture is of somebody’s own family, as far as the words tell. */
export function isOwnFamily(draft: Draft): boolean {
  return OWN.test(captionOf(draft).text);
}
