import { YEAR } from '../confidential/people-words';
import { tableOf, type Table } from '../wording/table';

/**
 * How staff speak of the pupils, parents and staff of their school without a name. For plain text with its years marked
 * (`markYears`). `sure` patterns stand by themselves; `ours` ones only in a draft about the writer's school.
 */
export type Circle = 'pupils' | 'parents' | 'staff';

/** Words that may stand before any of the nouns below without changing whom they mean. */
const ADJECTIVES =
  /(?<![a-z0-9'])(?:(?!(?:fami|supp|assemb|bul|rep|ju|ita|app)ly\b)[a-z'-]+ly|(?!(?:t|for|gu|prot|requ|w|r|b|v|n|ch|p|interest)est\b)[a-z]+est|best|poor|little|wee|new|gorgeous|beautiful|amazing|brilliant|fab|fabulous|wonderful|awesome|naughty|cheeky|funny|clever|talented|young|older|whole|entire|current|old|last|first|favourite|very|own|dear|darling|mad|wild|noisy|chatty|tired|tiny|crazy|fantastic|incredible|super|great|superb|hard-?working|superstar|tricky|difficult|nightmare|bloody|certain|other|same|irate|angry|pushy|stroppy|rude|kind|nice|sweet|quiet|worst|fellow|fave)(?= )/g;
/**
 * The text as the phrases below read it: in small letters, each adjective a run of `~` of the same length, known as `ADJ`.
 * Spelled out in every pattern, adjectives cost the first draft a tenth of a second to compile.
 */
export function readable(text: string): string {
  // Only ASCII letters: no other keeps its length for sure. In small letters patterns need no `i`, which compiles slower.
  const small = text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  return small.replace(ADJECTIVES, ({ length }) => '~'.repeat(length));
}
const ADJ = String.raw`(?:(?:~+|${YEAR}|morning|afternoon|middle) )*`;
const COUNT = String.raw`(?:one|two|three|four|five|six|\d{1,2}|some|most|half|both|all|none|several|a few|a couple|couple|loads|lots|a bunch|a handful|any)`;
const CHILD = String.raw`(?:kid|kiddo|child|pupil|student|boy|girl|lad|lass|lassie|laddie|bairn|wean|tutee|youngster|teenager|~+ one|learner|sixth-?former)`;
const CHILDREN = String.raw`(?:kids|kiddos|kiddies|children|pupils|students|boys|girls|lads|lasses|lassies|bairns|weans|tutees|youngsters|teenagers|teens|littlies|littles|tinies|learners|cherubs|darlings|angels|monsters|sixth-?formers|~+ people|chaps|ladies|ones|lot|bunch|crew|gang|squad|team|cast|choir|band|orchestra|class(?:es)?|form|set|group|school council|prefects|house captains|eco (?:council|warriors)|leavers|cohort|${YEAR}s?)`;
const GROUP_NAME = String.raw`(?:class(?:es)?|tutor groups?|form (?:group|class)|tutees?|mentees?|pupils?|students?|year groups?|key (?:child(?:ren)?|kids?)|(?:maths|english|science|phonics|reading|spelling|nurture|intervention|booster|support|gcse|a[- ]level|btec|exam|drama|guided reading|highers?|nat(?:ional)? ?5s?|advanced higher|leaving cert) (?:groups?|class(?:es)?|sets?|lot)|(?:top|bottom|lower|higher) sets?|set \d|sixth ?form(?:ers)?|leavers|cohort|school council|prefects|head (?:boy|girl)|house captains|learners|boarders|nursery (?:children|class|kids)|sen kids|send? (?:kids|pupils|children)|ehcp kids|${YEAR}s?)`;
const DID = String.raw`(?:told|asked|said|says|just|came|comes|gave|brought|drew|wrote|called|handed|hugged|cried|laughed|informed|whispered|shouted|who|whose|that|in my|in our|today|this (?:morning|afternoon)|has|was|is|did|made|got|threw|ate|lost|found|sang|won|spent|tried|put|sat|ran)`;

const PARENTS = String.raw`(?:parents|mums|mams|dads|families|carers|grandparents|nans|grandads|parent helpers|parent volunteers|parent governors)`;
const PARENT = String.raw`(?:parent|mum|mam|dad|carer|grandparent|nan|grandad|gran|family|mother|father)`;

const ROLE = String.raw`(?:head ?teacher|head ?master|head ?mistress|deputy(?: head)?|assistant head|principal|tas?|hltas?|lsas?|teaching assistants?|sen[cd]?d?co|caretaker|janitor|jannie|site (?:manager|team|staff)|business manager|bursar|school (?:secretary|nurse|cook|receptionist|office|business manager|counsellor|governors?)|receptionist|office (?:ladies|lady|staff|team|manager|girls)|dinner (?:lad(?:y|ies)|staff|nann(?:y|ies))|lunch(?:time)? (?:staff|supervisors?|ladies)|midday(?:s| supervisors?| assistants?)|mdsas?|kitchen (?:ladies|staff|team)|lollipop (?:lady|man)|slt|smt|leadership team|governors|chair of governors|governing body|line manager|ect mentor|ects?|nqts?|student teacher|trainee(?: teacher)?|job ?share(?: partner)?|partner teacher|year (?:group )?partner|supply(?: teacher)?|cover supervisor|hod|head of (?:year|department|dept|maths|english|science|pe|sixth form|house|music|drama|art|key stage|school)|phase leader|form tutor|nursery nurse|science technicians?|librarian|teachers?|staff|staffroom|${YEAR} (?:team|teacher|teachers|staff|tas?)|(?:maths|english|science|pe|mfl|history|art|music|dt|humanities) (?:dept|department|team|teachers?))`;
/** One of ours, wherever they are said to be: `the dinner ladies at our place`. */
const TAIL = String.raw`(?: (?:at|in|from) (?:our|my|this) (?:place|school|work|nursery|academy|college|department|class|form|office|kitchen|set|${YEAR}))?`;

const mine = (what: string) => String.raw`(?:my|our|me) ${ADJ}${what}`;

/** What follows, where the same words mean a thing, a place, an event or a grown-up: `my class teacher`, `the staff meeting`. */
export const NOT_AFTER: Readonly<Record<Circle, RegExp>> = {
  pupils: new RegExp(
    String.raw`^(?: ?-?(?:rooms?|teachers?|tas?|lsas?|mates?|works?|trips?|topics?|lessons?|assembl(?:y|ies)|curriculum|displays?|books?|part(?:y|ies)|leads?|leaders?|parents?|mums?|dads?|famil(?:y|ies)|hamster|pet|bear|projects?|planning|plans?|timetable|notes|exams?|results|library|novel|texts?|tutors?|loans?|house|discount|union|cards?|days?|debt|fees|registers?|lists?|cupboard|door|window|clock|sizes?|colleagues?|teams?|nurse|midwi\w+|accommodation|finance|life|council tax|voice|premium|tracker|objectives?|expectations?|sats|sets? of|materials?|resources?|worksheets?|scheme|stuff|football|rugby|night|action|s\b|writing|maths|english|science|reading|phonics|history|geography|art\b|computing|spellings?|moderation|data|jobs?|job share)\b)`,
  ),
  parents: new RegExp(
    String.raw`^(?:'? ?-?(?:evenings?|'s evening|association|council|forum|hub|pay|mail|portal|app|questionnaire|survey|day|hood|ing|view|support|friend|friends|in-law|room|zone|jokes?|bod|tax|night|group|line))`,
  ),
  staff: new RegExp(
    String.raw`^(?: ?-?(?:meetings?|training|room|inset|vacanc\w*|jobs?|posts?|shortage|crisis|pay|strike|unions?|tapp|wellbeing|discount|toilets?|loo|car park|appreciation|retention|recruitment|development|day|days|pet|planner|standards|training|toolkit|resources?|planning|desk|trousers|tired|shaming)\b)`,
  ),
};
/** `The Year 4 team` is the staff's. */
export const STAFF_OF_YEAR = new RegExp(
  String.raw`^(?:\S+ ){0,4}?${YEAR} (?:team|staff|teachers?|tas?|crew|gang|lead(?:er)?s?)\b`,
);

export const PHRASES: readonly { circle: Circle; needs: 'nothing' | 'ours'; table: Table }[] = [
  sure('pupils', [
    String.raw`${mine(GROUP_NAME)}\b${TAIL}`,
    String.raw`(?:my|our) (?:1:1|1-1|1to1|one[- ]to[- ]one)\b(?! (?:session|meeting|with|call|chat|time|tuition))`,
    String.raw`(?:${COUNT}|a|an|this|that|another) (?:of )?(?:the )?${ADJ}(?:${CHILD}s?|children) (?:in|from|at|of) (?:my|our) (?:class|form|school|set|tutor group|year group|nursery|room|${YEAR}|group|house)`,
    String.raw`${COUNT} of (?:my|our) ${ADJ}(?:pupils|students|tutees|class(?:es)?|form|set|sets|lot|kids|tutor group|${YEAR}s?)\b`,
    String.raw`(?<=\bof )(?:my|our) (?:form|set|tutor group|lot|class)\b`,
    String.raw`(?:my|our) ${ADJ}(?:prom|leavers|exam|gcse|set \d|football|netball|rugby|choir|drama|btec|sixth form) lot\b`,
    String.raw`(?:pupils?|students?|kids?|child(?:ren)?) (?:of mine|of ours|(?:that |who |whom )?(?:i|we) (?:teach|taught|tutor|support|look after|work with))`,
    String.raw`(?<=\b(?:well done|proud of|thank you|thanks to|missing|watching|taking|took|with),? )(?:my |our |all of |all the )?${YEAR}s?\b`,
    String.raw`(?<!\b(?:in|for|from|of|to|at|since) )${YEAR}s?(?: (?:and|&) ${YEAR})?(?= (?:have|are|were|never|always|did|made|loved|enjoyed|smashed|wrote|sang|performed|asked|told|went|built|won|showed|learnt|learned|worked|absolutely|really|boys|girls|pupils|children|kids|students|class)\b)`,
    String.raw`(?:a|another|one|this|that) ${ADJ}${YEAR}(?: (?:boy|girl|lad|lass|kid|child|pupil|student))? ${DID}\b`,
  ]),
  ours('pupils', [
    String.raw`${mine(CHILDREN)}\b${TAIL}`,
    String.raw`(?:the|these|those|this|all the|some|most) ${ADJ}${CHILDREN}\b${TAIL}`,
    String.raw`${COUNT} of (?:mine|(?:my|our|the|these|those) ${ADJ}${CHILDREN})\b`,
    String.raw`(?:a|an|another|one|this|that|the|some) ${ADJ}${CHILD} (?:in|from|of) (?:${YEAR}|class|reception|[1-9][a-z]\b|another class|the ~+ class)`,
    String.raw`(?:a|an|another|this|that|one|the) ${ADJ}(?:pupil|student|tutee|sixth-?former)\b`,
    String.raw`(?:a|an|another|this|that|one|the|wee|some) ${ADJ}${CHILD},? ${DID}\b`,
    String.raw`(?<=^|[.!?:\n] ?)(?:${CHILD}|${YEAR})s? ${DID}\b`,
    String.raw`(?:my|our) ${ADJ}(?:${CHILD}|ta|1:1|one[- ]to[- ]one) (?:in|from|has|was|told|asked|said|who)\b`,
    String.raw`(?<=^|[.!?:\n] ?)(?:kids|children|pupils|students)(?= (?:have|are|were|had|been|loved|all|absolutely|so|being|kept)\b)`,
    String.raw`${YEAR}s\b`,
  ]),
  sure('parents', [
    String.raw`(?:our|my class|${YEAR}|our school|our class) ${ADJ}${PARENTS}\b${TAIL}`,
    String.raw`(?:${COUNT}|a|an|another) (?:of )?(?:the |my |our )?${ADJ}${PARENTS.replace(')', '|parent|mum|dad)')} (?:at|in|from) (?:my|our) (?:class|school|nursery|${YEAR})`,
    String.raw`(?:one|two|some|half|most|several) of (?:my|our) ${ADJ}${PARENTS}\b`,
    String.raw`our ${ADJ}(?:pta|ptfa|parent council|parents' association)\b`,
  ]),
  ours('parents', [
    String.raw`(?:the|some|these|those|my|all the|most|certain) ${ADJ}${PARENTS}\b`,
    String.raw`(?<!\b(?:as|am|'m|be|being|become|becoming|was|not|like|is|to|single) )(?:a|an|another|one|two|three|this|that|the) ${ADJ}${PARENT}s?\b`,
    String.raw`(?:one|two|three|some|half|most|several|a few|a couple) of (?:the|those) ${ADJ}${PARENTS}\b`,
    String.raw`(?:pupil|child|kid|student|boy|girl|lad)'s ${PARENT}s?\b`,
    String.raw`(?<=^|[.!?:\n] ?)${PARENT}s? (?:who|just|e-?mail\w*|rang|rings|phon\w+|complain\w*|says|said|asked|asks|wants?|thinks?|told|came|turned|shout\w*|at the gate|in reception)\b`,
    String.raw`the (?:pta|ptfa|parents' association|class whatsapp|parents' whatsapp)\b`,
    String.raw`(?:his|her|their) ${PARENT}s?\b(?=[^.!?\n]*\b(?:rang|e-?mail\w*|complain\w*|came in|meeting|phoned|gate|homework)\b)`,
  ]),
  sure('staff', [
    String.raw`(?:my|our) ${ADJ}(?:colleagues?|co-?workers?|boss|work (?:wife|husband|bestie|besties|bff|mates?|friends?|pals?|fam|family|crew|gang)|${ROLE})\b${TAIL}`,
    String.raw`(?:a|another|one|two|three|some|this|that) (?:of (?:my|our|the) )?${ADJ}(?:colleagues?|co-?workers?)\b${TAIL}`,
    String.raw`(?:one|two|three|some|half|most|all|both|none) of (?:my|our|the) ${ADJ}${ROLE}\b${TAIL}`,
    String.raw`(?:someone|somebody|everyone|everybody|people|woman|women|bloke|guy|girl|girls|lads|lady|ladies|man|folk|folks|gang|team|lot) (?:at|from|in) (?:work|my school|our school|our place|my department|our department|the staff ?room|our office|slt)\b`,
    String.raw`the ${ADJ}${ROLE} (?:at|in|from) (?:my|our) (?:place|school|work|nursery|academy|college|department)`,
    String.raw`(?<![#@])\b(?:slt|smt)\b`,
    String.raw`(?<=\b(?:told|asked|at|of|e-?mailed|thanks to|thank you to|from|by|and|with) )(?:my|our) head\b(?= (?:in (?:a|that|his|her)|as a|dressed|doing|i|we|that|if|for|about|and|teacher)\b|[.,!]|$)`,
    String.raw`(?:my|our) (?:ect |nqt )?mentor\b`,
    String.raw`(?:my|our) head(?= (?:has|is (?:a|the|so|my|amazing|lovely|great|useless)|was|said|says|told|asked|gave|just|bought|came|walked|let|made|and deputy))`,
  ]),
  ours('staff', [
    String.raw`(?<!\b(?:as|am|'m|be|being|become|becoming|was|not|for|need|needs|wanted|hiring|is|to|like) )(?:the|a|another|this|that|some|all the|fellow|all our) ${ADJ}${ROLE}\b${TAIL}`,
    String.raw`(?:the|our) head(?! (?:of|hurts?|is (?:killing|banging|spinning|pounding|mashed|fried|done)|lice|start|cold|ache|space|torch|over|in|down|up|off|first|to toe|wound|injury|on|full))(?= [a-z]|'s)`,
    String.raw`(?<=^|[.!?:\n] ?)(?:head ?teacher|head|caretaker|deputy|teacher next door|dinner lady|boss|cook|governors?) (?:who|just|says|said|asked|asks|wants?|thinks?|told|came|walked|has|is|turned)\b`,
    String.raw`teachers? next door|next door's teacher`,
    String.raw`the (?:ladies|girls|lads|team|lovely lot|gang) in (?:the )?(?:office|kitchen|site team|finance|reception|nursery|${YEAR})`,
    String.raw`(?:my|our) ${ADJ}(?:team|mentor|cleaners?|cook|ladies|office|kitchen|leadership|technicians?)\b`,
  ]),
];

function sure(circle: Circle, parts: readonly string[]) {
  return { circle, needs: 'nothing' as const, table: compiled(parts) };
}
function ours(circle: Circle, parts: readonly string[]) {
  return { circle, needs: 'ours' as const, table: compiled(parts) };
}
function compiled(parts: readonly string[]): Table {
  return tableOf(parts, 'gm', (part) => String.raw`(?<![a-z0-9'_@#-])${part}`);
}
