import type { Draft } from '../engine/draft';
import type { Acquaintances } from '../contact/whom';
import { whoIs } from '../contact/whom';

/**
 * To whom a message goes, as far as anything tells. `pupil`: on the roster. `former`: on the roster as one who has left.
 * `seems`: the words plainly speak as a teacher does to a child. `maybe`: they touch on school or a child's home.
 * `other`: a grown-up, or family. `unknown`: nothing tells.
 */
export type Addressee = 'pupil' | 'former' | 'seems' | 'maybe' | 'other' | 'unknown';

const AS_TEACHER = new RegExp(
  [
    String.raw`\b(?:it'?s|its|from|love|luv|hey|hi|hullo|hello|yo|alright|call me|here|ur|your|yer|ye|fave|favourite|old|sincerely|lol|pal it'?s) (?:\w+ ){0,2}(?:sir|miss|mr|mrs|ms|coach|teacher|tutor|ta)\b`,
    String.raw`\b(?:sir|miss|coach) (?:here|x+|approves|says|thinks|lol|🙂|😉)|\b(?:sir|miss) ?x*\W*$|(?:^|[.!?] )(?:mr|mrs|ms|miss) [a-z]\b`,
    String.raw`\b(?:ur|your|yer|be your|not your) (?:\w+ )?(?:teacher|tutor|coach|homework|coursework|detention|report|mocks?|form|tutor group|lesson|class|gcses?|sats|a-?levels?|project|essay|uniform|blazer|planner|timetable|options|squad|kit bag|training|locker|tray|desk|nativity|year group)\b`,
    String.raw`\bin (?:my|our) (?:lesson|class|form|group|set|tutor group|team)\b|\b(?:after|before|during|in) (?:class|lessons?|form|registration|assembly|detention|training|choir|rehearsals?|practice|club|dance|pe|swimming|games|orchestra|band|netball|football practice)\b`,
    String.raw`\b(?:stay(?:ing)? behind|homework|coursework|detention|in form|sixth form(?:ers?)?|six formers|year (?:[1-9]|1[0-3])|y(?:[1-9]|1[0-3])|prom|school disco|ski trip|residential|school trip|leavers'? ball|parents'? evening|nativity|p[1-7] |the disco)\b`,
    String.raw`\b(?:other|rest of (?:the|ur|your|yer)) (?:kids|girls|boys|lads|lasses|students|pupils|weans|class|group|team|squad|teachers|staff|form)\b`,
    String.raw`\bteachers? (?:and|&|an) (?:students?|pupils?)\b|\b(?:not a|as a|no longer|mate not a) teacher\b|\b(?:slt|the head|school) (?:finds?|find out|knows?|would|can't|mustn't)\b|\bmy favourite (?:student|pupil)\b`,
    String.raw`\b(?:than|like) a (?:teacher|coach|tutor) should\b|\b(?:about|with|for|to) a (?:pupil|student)\b|\b(?:in lesson|school email|the detention|pe kit|my classroom|silent reading)\b`,
    String.raw`\bfor (?:1[1-7]|a (?:1[1-7]|year \d+))\b|\bhappy (?:1[1-7])(?:th)?\b`,
    String.raw`\b(?:mr|mrs|ms|miss) [A-Z]\w*(?:'s)? (?:lesson|class|room)|\bdon't (?:need to |have to )?call me (?:sir|miss|mrs|mr)\b`,
  ].join('|'),
  'i',
);
const AT_HOME =
  /\b(?:school|teach(?:ers?|ing)|gcses?|revis(?:e|ion|ing)|half term|pe|homework|coursework|sixth form|exams?|tests?|(?:ur|your|yer|yo|ya) (?:mum|mam|mom|ma|mummy|mammy|dad|da|daddy|parents|folks|nan|nana|gran|foster|carers?)|(?:mum|mam|dad|nan|parents)(?:'s|s)? (?:asleep|out|back|in|check|away|work|home)|class|lads|lasses|uniform|training|squad|team|match|practice|winger|striker|captain|choir|club|high school|primary|college|disco|yr \d|trip|lesson|coach|pupil|student|mrs \w+|mr \w+|miss \w+|sir|miss)\b/i;

/** Family, lovers and friends sign or speak so; none of it is for a school. */
const OWN_PEOPLE = new RegExp(
  [
    String.raw`\b(?:love|luv|from|love from|it'?s (?:only )?(?:me )?(?:ur|your|yer)|proud|yours,?|yours truly,?|signed,?) (?:ur |your |yer |big |wee |fave |favourite ){0,3}(?:mum|mam|mom|mummy|mammy|dad|daddy|da|auntie|aunty|aunt|uncle|nan|nana|nanna|gran|granny|grandma|grandad|grandpa|papa|sister|sis|brother|bro|cousin|cuz|flatmate|wife|husband|hubby|bestie|godmother|godfather|neighbour|friend|stepdad|stepmum)\b`,
    String.raw`\b(?:your|ur|yer) (?:big |wee |little )?(?:mum|mam|dad|brother|sister|sis|bro|auntie|aunt|uncle|cousin|nan|gran|grandad|flatmate)\W*x*\W*$`,
    String.raw`\b(?:dad|mum|mam|da|daddy|mummy|auntie|aunty|nan|nana|gran|grandad|uncle \w+|auntie \w+|aunt \w+|sis|bro) ?(?:x+|❤️|💙|💕|\W)*$`,
    String.raw`\b(?:our kid|our lad|our lass|my (?:niece|nephew|son|daughter|wife|husband|hubby|sister|brother|cousin|godson|goddaughter|mate)|proud (?:auntie|uncle|mum|dad|nan|daddy|mammy)|aunt(?:ie|y)? \w+|son\b(?! of)|son,|wee man.*daddy|big sister|little sister|happy anniversary|our (?:wedding|anniversary|honeymoon|mortgage|kids)|your (?:wife|husband|hubby|missus|kids|daughter|son|lad|wee one|little one|other half|stag|hen|baby|boss|shift|job|interview|grandkids)|the (?:kids|bairns|wean|baby)'?s? (?:are|is|in bed|asleep)|back to halls|first date|date night|divorce|hen do|stag do|mortgage)\b`,
    String.raw`\b(?:wine|prosecco|gin|cocktails?|pints?|pub|staff social|staff do|lesson \d slides|cover my|my year \w+ p\d|ppa|planning|line manager|union|slides|moderation|worksheet'?s on|on my free|casserole|plumber|babysit\w*|our house|mortgage|five a side|bibs)\b`,
  ].join('|'),
  'i',
);
/** To parents, to everybody, or in an office's voice. */
const IN_OFFICE =
  /^\W*(?:hi|hello|dear|good (?:morning|afternoon|evening)|thank you|thanks|morning|evening)?,? ?(?:mr and mrs|mr & mrs|mr|mrs|ms|miss|dr|parents|all|everyone|everybody|families|team|colleagues|class \d|year \d+[,:]|y\d+ (?:mums|parents)|all \w+ parents|swim parents|coaches)\b|\b(?:kind regards|regards|many thanks|yours sincerely|cc |cc'd|copied in|reception team|on behalf of|via the office|through the office|at the office|from the office|on teams|google classroom|on classroom|learning platform|school platform|showbie|seesaw|tapestry|dojo|on glow|hwb|school app|sent through teams|learning forum|parents copied)\b/i;
const ADULTS = new Set(['parent', 'staff', 'governor']);

/** To whom this draft speaks. */
export function addresseeOf(draft: Draft, text: string, acquaintances: Acquaintances): Addressee {
  const known = whoIs(draft.addressee, acquaintances)?.person.role;
  if (known === 'pupil') return 'pupil';
  if (known && ADULTS.has(known)) return 'other';
  if (IN_OFFICE.test(text)) return 'other';
  const seems = AS_TEACHER.test(text);
  if (known === 'former-pupil') return seems ? 'seems' : 'former';
  if (OWN_PEOPLE.test(text)) return 'other';
  return seems ? 'seems' : AT_HOME.test(text) ? 'maybe' : 'unknown';
}
