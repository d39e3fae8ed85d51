import { inSentence, inText } from '../wording/in-sentences';
import { pattern } from './people-words';

/** Somebody of the writer's own life, who is theirs to speak of. */
const KIN = String.raw`(?:own (?:kids?|child(?:ren)?|boys?|girls?|little ones?|family)|(?:[a-z-]+ ){0,2}(?:sons?|daughters?|step-?son|step-?daughter|eldest|youngest|oldest|middle (?:one|child)|toddler|baby|babies|twins?|husband|wife|hubby|partner|fianc(?:e|ee)|boyfriend|girlfriend|other half|oh|mum|mam|mom|dad|mother|father|nan|nana|nanny|gran|granny|grandad|grandma|grandson|granddaughter|grandchild(?:ren)?|brother|sister|nephew|niece|aunt|auntie|aunty|uncle|cousin|best friend|best mate|mate|friend|flatmate|housemate|neighbour|dog|cat|puppy|therapist|gp|doctor)|(?:little|big|baby|beautiful|gorgeous|wee|clever|wonderful) (?:boy|girl|man|lad|lady|one|ones|kids)|boy|girl|lad|lass|laddie|lassie|boys|girls|bairn|wean|kid|child)`;
const OWN = pattern([
  String.raw`(?:my|our) ${KIN}\b(?! (?:in|from) (?:class|year|y\d|set|period))`,
  'as a (?:mum|dad|parent|mother|father)',
  'mum of (?:one|two|three|four|\\d)',
]);
/** The school of one's own child, or one's own school days. */
const ELSEWHERE = pattern([
  String.raw`(?:my|our) (?:[a-z-]+ )?(?:son|daughter|eldest|youngest|lad|boy|girl|child|kid|nephew|niece|grandson|granddaughter|sister|brother|mum|dad|partner|husband|wife|friend|mate)(?:'s|s') (?:[a-z]+ )?(?:class|school|year|nursery|teacher|head|college|ta|form)`,
  String.raw`(?:my|our) (?:son|daughter|nephew|niece)s (?:class|school|nursery|teacher|head|college)`,
  String.raw`when I was (?:at|in|a|an|young|little|\d+|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b`,
  String.raw`(?:my|our) (?:own )?school days|my old school|back in (?:my|the) day|in my day`,
  String.raw`at the school I went to|as a (?:kid|child|pupil|teenager) I\b`,
  String.raw`I was (?:that|the) (?:kid|child)`,
]);
/** Whether the sentence is about the writer's own people, or a school that is not theirs to keep quiet about. */
export function isOwn(sentence: string): boolean {
  return isOfOwnPeople(sentence) || isElsewhere(sentence);
}
/** Whether it speaks of somebody of the writer's own life. */
export const isOfOwnPeople = inSentence(OWN);

const anyOwnPeople = inText(OWN);
const anyElsewhere = inText(ELSEWHERE);
/** The same as `isOwn`, of a whole draft. */
export function hasOwn(draft: string): boolean {
  return anyOwnPeople(draft) || anyElsewhere(draft);
}

/** Whether the sentence speaks of the school of the writer's child or youth. */
export const isElsewhere = inSentence(ELSEWHERE);
