import { ofSentence } from '../wording/in-sentences';
import { wordsIn } from '../wording/phrases';
import { findCast } from './cast';
import type { Circle, NamedSpan } from './named';
import { isOfOwnPeople } from './own';
import { CHILD, markYears, pattern, YEAR } from './people-words';
import type { Setting } from './setting';

/**
 * Whom a sentence is about, as staff say it without a name. A matter is confidential only together with somebody.
 * All patterns are for plain text (`rules/wording/plain`).
 */
export interface Whom {
  /** One or a few pupils that somebody could recognise: `one of my Year 4s`, `a lad in my class`. */
  readonly pupil: boolean;
  /** Pupils as a class or year: `our Year 6s`. */
  readonly group: boolean;
  readonly family: boolean;
  /** A child spoken of through the family: `a mum ... her son`. */
  readonly theirChild: boolean;
  readonly staff: boolean;
  /** The school as an institution: `our school`, `the governors`, `we`. */
  readonly school: boolean;
}

/**
 * Repeated with `*`, as a bounded repeat of this is unrolled and costs half a second to compile. No two alternatives
 * match the same words, or `*` would take for ever on a draft that says them over and over.
 */
const ADJECTIVE = String.raw`(?:[a-z'-]+ly |(?:${YEAR}|poor|little|wee|new|quiet|tricky|naughty|cheeky|young|older|bright|sweet|certain|particular|favourite|challenging|tiny|former|ex|other|troubled|vulnerable|difficult|angry|single|autistic|dyslexic|looked[- ]after|adopted|fostered|disabled|send?|lac|adhd|pp|eal) )`;
const CHILDREN = String.raw`(?:boys|girls|lads|lasses|kids|kiddos|children|pupils|students|tutees|youngsters|bairns|teenagers|teens|little ones|learners|class|form|tutor group|group|lot|cherubs|darlings|ones|leavers|cohort|set|(?:top|bottom) set|readers|choir|team|${YEAR}s?)`;
const MINE = String.raw`(?:my|our|the|these|those|(?:mr|mrs|ms|miss) [a-z]+'s)`;
const COUNT = String.raw`(?:one|two|three|four|five|six|\d{1,2}|a few|a couple|couple|some|several|half|both|most|another)`;
const CLASS = String.raw`(?:my|our|your|the|this|that|mr|mrs|miss|ms|his|her)? ?(?:${ADJECTIVE})?(?:class|form|school|tutor group|year group|${YEAR}s?|[1-9][a-z]|(?:top|bottom) set|sets?(?: \d)?|group|nursery|lesson|room|care)\b`;
/** `A Year 4 teacher` and `a Year 4 trip` are no pupils. */
const NOT_A_PUPIL = String.raw`(?! ?-?(?:teachers?|tas?|lsas?|class(?:room|es)?|trip|topic|lessons?|assembly|curriculum|work|maths|english|science|history|team|staff|lead|leader|parents?|mums?|dads?|phase|disco|play|production|display|sats|books?|group|planning|timetable|prom|residential|camp|jobs?|rooms?|results|cake|choir|teaching|student teacher|pgce|teacher's|council|leader))`;

const PUPIL = pattern([
  String.raw`(?:${COUNT} of|half) ${MINE} (?:${ADJECTIVE})*${CHILDREN}`,
  String.raw`(?:${COUNT}|a|an|this|that|the|my|our|some) (?:${ADJECTIVE})*${CHILD}s?(?:'s)?,? (?:in|from|at|of|of mine in) ${CLASS}`,
  String.raw`(?:a|an|this|that|the|my|our|another|one) (?:${ADJECTIVE})*${YEAR}(?!s)\b${NOT_A_PUPIL}`,
  String.raw`(?:\d{1,2}|two|three|four|five) (?:${ADJECTIVE})*${YEAR}s\b`,
  String.raw`(?:that|this|the) (?:${ADJECTIVE})*${CHILD}(?:'s| who| whose| that| with| I | we | in | from| has| is| was| got| next| down| opposite| back| again| out| up)`,
  String.raw`(?:someone|somebody|a certain someone) (?:in|from) (?:my (?:class|form|set|tutor group)|${YEAR})`,
  String.raw`(?:a|an|another|this|that) (?:${ADJECTIVE})*(?:pupil|student|tutee|mentee)\b(?! (?:teacher|nurse|council|voice|loan|house|union|discount|midwife|leadership|premium|progress|referral|ambassador))`,
  String.raw`(?:my|our) (?:${ADJECTIVE})*(?:pupil|student|tutee|key child|key kid|one[- ]to[- ]one|1 ?: ?1)\b(?! (?:teacher|nurse|council|voice|loan|house|support|premium|progress|leadership|ambassador))`,
  String.raw`(?:got|had|have|having|see|seeing|saw|watch(?:ed|ing)|taught|teach|teaching|with|from|to|by|about|and|meeting|met|gave|for|when|where|had|because) (?:a|another|this|two|three) (?:${ADJECTIVE})*${CHILD}(?:ren|s)?\b(?=[^.]*\b(?:today|this (?:morning|afternoon|week|lesson)|yesterday|class|lesson|assembly|playground|school|period \d|registration|break|lunch|just|my)\b)`,
  String.raw`poor (?:thing|love|mite|soul|lamb) in (?:my|our)`,
  String.raw`(?:${ADJECTIVE})*${CHILD},? (?:in|from) (?:my|our|${YEAR}|[1-9][a-z]\b) ?(?:${CLASS})?`,
  String.raw`${YEAR} (?:boy|girl|lad|lass|kid|child|pupil|student)\b(?!s)`,
  String.raw`${CHILD}s? (?:that |who |whom )?(?:I|we) (?:teach|taught|tutor|support|mentor|work with|look after)`,
  String.raw`(?:a|an|this|that|one|the|another|Y\d+|pupil|student) (?:${ADJECTIVE})*(?:${CHILD}|${YEAR}) (?:whose|who's)`,
  String.raw`(?:meeting|e-?mails?|calls?|conversation|chat|report|referral|phone call) (?:\w+ ){0,3}?about (?:a|this|another|one) (?:${ADJECTIVE})*${CHILD}\b`,
  String.raw`(?:one|two|three|some|half) of mine\b`,
  String.raw`(?:my |our |the |a )?new (?:boy|girl|lad|lass|starter)s?\b`,
  String.raw`(?:he|she)(?:'s| is) (?:only |just )?in ${YEAR}`,
  String.raw`(?:son|daughter|boy|girl|child|kid)s? in ${YEAR}`,
  String.raw`(?:teach|taught|have) (?:\w+ ){0,3}(?:her|his|their) (?:kids|children|son|daughter)`,
  String.raw`(?:head|deputy|headteacher|teacher|governor|ta)'s (?:son|daughter|kid|child)`,
  String.raw`(?:kids|boys|girls|lads|children|twins|siblings|brothers|sisters|pair|two) in (?:my|our) (?:class|form|school|group|set|year) (?:have|are|were|who|got|has|had|keep)`,
  String.raw`resident (?:biter|runner|thrower|bolter|hitter|screamer)`,
  String.raw`(?:I|we|I'm|we're|I've been|still|currently) (?:teach|teaching|support|supporting|tutor|mentor) (?:a|this|one) (?:${ADJECTIVE})*${CHILD}\b`,
  String.raw`(?:by|restrain(?:ing|ed)?|teach(?:ing)?|taught) (?:a|an|this) (?:\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)[ -]years?[ -]old`,
  String.raw`(?:child|pupil|student) [A-Z]\b`,
  String.raw`[A-Z]\.? ?[A-Z]?\.? (?:in|from) (?:my (?:class|form|set)|[1-9][A-Z]|1[0-3][A-Z])\b`,
  String.raw`a (?:\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) ?-?years?-? ?old (?:in|from|at) (?:my|our)\b`,
]);
const NAMED_PUPIL =
  /\b[A-Z][a-z]+(?: [A-Z][a-z'-]+)?,? (?:in|from) (?:my (?:class|form|set|tutor group)|(?:(?:my|our) )?(?:[Yy]ear|Y|Yr) ?\d{1,2}|[1-9][A-Z]|1[0-3][A-Z]|[Rr]eception)\b/;
const GROUP = pattern([
  String.raw`${YEAR}s? (?:are|is|were|have)\b`,
  String.raw`(?:out )?of my \d{2}\b`,
  String.raw`(?:worst|best|nicest|hardest|loveliest|toughest) (?:class|year group|set|cohort)`,
  String.raw`(?:marking|marked) (?:my |the |our |these )?(?:${YEAR}|mocks?)`,
  String.raw`(?:my|our|this year's) (?:${ADJECTIVE})*(?:${CHILDREN})\b${NOT_A_PUPIL}`,
  String.raw`(?:the|these|some) (?:${ADJECTIVE})*(?:kids|pupils|students|children|lads|girls|boys) (?:in|from|at|we|I) `,
  String.raw`(?:class|form) [1-9][a-z]\b`,
]);
const PARENT = String.raw`(?:parents?|mums?|mams?|moms?|dads?|mothers?|fathers?|carers?|famil(?:y|ies)|grandparents?|grandmother|grandad|gran|grandma|nan|step-?dad|step-?mum)`;
const FAMILY = pattern([
  String.raw`(?:a|an|one|another|two|three|some|several|few|(?:${COUNT}|set) of (?:my|our|the|these)|certain|that|this|these|those) (?:${ADJECTIVE}|of the |very |fuming |furious |irate |rude |stroppy |pushy |entitled )*${PARENT}\b(?!['-]? ?(?:evening|association|council|friend|hood|ing|forum|governor|view|pay|hub|support advis))`,
  String.raw`(?:our|the) (?:${ADJECTIVE})*(?:parents|families|mums|dads)\b(?!['-]? ?(?:evening|association|council|forum|were so|are so))`,
  String.raw`(?:pupil|student|child|kid|boy|girl|lad)'s ${PARENT}`,
  String.raw`(?:parents?|mums?|dads?|family|nan|carer) (?:of|to) (?:a|one|the|this|that) (?:of |pupil|student|kid|child|boy|girl|lad|${YEAR})`,
  String.raw`parents? in (?:my|our)`,
  String.raw`${YEAR} (?:parents?|mums?|dads?)(?:'s)? (?!evening)(?:has|have|just|is|who|told|e-?mail|rang|phon|complain|want|think|said)`,
  String.raw`the (?:same |whole )?famil(?:y|ies) (?:who|that|at|with|have|has|of|in|refuse|won't|don't|are|is)`,
  String.raw`parents from hell`,
  String.raw`(?<=^|[-,:;] )(?:parents?|mums?|dads?) (?:has |have |just |is |are |\w+ly )*(?:complain|phon|rang|email|scream|shout|threaten|turn|rock|want|demand|refus|kick|accus|say|said|think)`,
  String.raw`[A-Z][a-z]+'s (?:mum|dad|mam|mother|father|parents|family)`,
]);
const ROLE = String.raw`(?:colleagues?|co-?workers?|tas?\b|lsas?\b|hltas?\b|teaching assistants?|learning support assistants?|head ?teacher|head mistress|headmaster|head|deputy(?: head)?|assistant head|principal|hod|head of [a-z]+|heads of [a-z]+|nqts?|ects?|student teacher|trainee|supply(?: teacher)?|business manager|caretaker|site manager|line manager|manager|slt|smt|governors?|chair of governors|senco|senda?co|dsl|receptionist|secretary|cover supervisor|cover teacher|lunchtime supervisor|dinner lad(?:y|ies)|midday(?:s| supervisor)|mentor|(?:[a-z0-9]+ ){0,2}teachers?\b|members? of staff|staff members?|staff|job ?share|office manager|boss|cook|finance officer|bursar|school nurse|counsellor|technician|ceo|executive head|(?:member|someone|somebody) (?:of|in|from|on) (?:my|our) (?:team|department|staff))`;
const STAFF = pattern([
  String.raw`(?:a|an|my|our|another|this|that|one|two|three|someone|(?:${COUNT}|someone) of (?:my|our|the)) (?:${ADJECTIVE}|old |current |acting |useless |amazing |whole |interim |parent |fellow )*${ROLE}(?!'?s? (?:day|pet|union|planner|trousers|desk|lice|cold|space|start|torch|(?:is |was |feels )?(?:killing|banging|spinning|hurt\w*|pounding|mush|mashed|fried|full|thumping|above|below)))`,
  String.raw`(?<!(?:my|our|his|her|your|a|the|\w+'s) )head(?:teacher)? (?:is|was|has|had|told|got)\b`,
  String.raw`(?:member|someone|somebody) (?:of|in|from|on) (?:my|our) (?:team|department|staff)\b`,
  String.raw`the (?:${ADJECTIVE}|old |current |acting |whole |interim )*(?:head ?teacher|head|deputy(?: head)?|assistant head|principal|slt|senco|caretaker|business manager|receptionist|head of [a-z]+|hod|governors|chair of governors|site manager|ceo|executive head|ta\b|ect|nqt|[a-z]+ teacher|trainee|supply|cook)\b`,
  String.raw`(?<=^|[-,:;] )(?:supply(?: teacher)?|teacher next door|head|headteacher|caretaker|slt|governors|deputy|colleague|staff|ta) `,
  String.raw`(?:which|some|more) (?:staff|teachers|tas)\b`,
  String.raw`(?:trust|school|academy|nursery|college)'s (?:${ROLE})`,
  String.raw`(?:someone|somebody|person|people|guy|woman|lady|man|bloke) (?:at|from|in) (?:work|school|our school|my school|my department|our department|our office|the office|the staff ?room|slt|our team|my team)\b`,
]);
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z](?:[a-z'-]+|\d|\b)/;
const SCHOOL = pattern([
  String.raw`(?:our|my|this) (?:[a-z]+ )?(?:school|academy|trust|mat|college|department|governors|governing body|office|nursery|place|budget|sats|ofsted|lot|head|staff|slt)\b(?! (?:run|days|uniform|bag|trip|fair|fete))`,
  String.raw`the (?:school|governors|governing body|trust|mat|academy|slt|department|head|board)\b`,
  String.raw`at (?:work|school|our place)\b`,
]);
/** `We` is the school only where the draft speaks of one. */
const WE = /\b(?:we|us|our)\b/i;

/** @param named the people of the roster in this sentence */
export function whomOf(sentence: string, setting: Setting, named: readonly NamedSpan[]): Whom {
  const own = isOfOwnPeople(sentence);
  const said = saidIn(sentence);
  const isNamed = (wanted: Circle) => named.some(({ circle, isFirst }) => circle === wanted && !isFirst);
  const isCalled = setting.isAtSchool && !own && named.some(({ isFirst }) => isFirst);
  return {
    pupil: said.pupil || (said.isOneOf && setting.isOfClass) || isNamed('pupil') || isCalled,
    group: said.group,
    family: said.family || isNamed('family'),
    theirChild: said.theirChild,
    staff: said.staff || (said.isTitled && setting.isAtSchool) || isNamed('staff'),
    school: said.school || (said.isWe && setting.isOfSchool),
  };
}

interface Said extends Whom {
  /** `One of them`, a pupil where the draft speaks of a class. */
  readonly isOneOf: boolean;
  /** `Mrs Hill`, of the school where the draft is set in one. */
  readonly isTitled: boolean;
  readonly isWe: boolean;
}

/** What the sentence says by itself. */
const saidIn: (sentence: string) => Said = ofSentence((sentence) => {
  const own = isOfOwnPeople(sentence);
  const marked = markYears(sentence);
  const cast = new Set(findCast(wordsIn(sentence)).map(({ value }) => value));
  const family = !own && (FAMILY.test(marked) || cast.has('family'));
  return {
    pupil:
      PUPIL.test(marked) ||
      NAMED_PUPIL.test(sentence) ||
      (!own &&
        (cast.has('pupil') ||
          START.test(sentence) ||
          ODD_ONE.test(sentence) ||
          INITIAL.test(sentence) ||
          isNamedCase(sentence))),
    isOneOf: cast.has('of-group') || LISTED.test(sentence),
    group: !own && GROUP.test(marked),
    family,
    theirChild: family && THEIRS.test(sentence),
    staff: !own && (STAFF.test(marked) || cast.has('staff') || DISCREET.test(sentence)),
    isTitled: !own && TITLED.test(sentence),
    school: !own && (SCHOOL.test(sentence) || cast.has('school')),
    isWe: !own && WE.test(sentence),
  };
});
/** `Mrs K`: nobody shortens a name but to keep it back. */
const DISCREET = /\b(?:Mr|Mrs|Ms|Miss) [A-Z]\b/;
/** `Our quietest girl`. */
const ODD_ONE =
  /\b(?:my|our) (?:[a-z]{3,}est|most [a-z]+|so[- ]called [a-z]+|golden) (?:girl|boy|lad|lass|kid|child|one)s?\b/i;
/** `My Y7s: one ..., two ...`. */
const LISTED = /\b(?:my|our) [^:.!?]{2,30}: (?:one|two|three|four|five)\b/i;
/** `My little J`. */
const INITIAL = /\b(?:my|our) (?:little|wee|poor|dear|lovely) [A-Z]\b/;
/** A parent's child, as told after the parent. */
const THEIRS =
  /\b(?:her|his|their) (?:[a-z]+ )?(?:son|daughter|kid|lad|boy|girl|child|little one|eldest|youngest)\b/i;
/** `Kid told me ...`: no article, and the teller was there. */
const START =
  /^(?:(?:so|ok|and|omg),? )*(?:kid|lad|lass|girl|boy|child|pupil|student|y\d+|year \d+)(?:'s| of mine| just| has| \w+ly)* (?:told|asked|said|came|turned|walked|threw|punched|bit|swore|in my|who|whose|with)\b/i;

/** A name that only a school could say this of: `Tyler's been permanently excluded`. */
const NAMED_CASE =
  /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{2,})(?: \p{Lu}[\p{Ll}'-]+)?(?:'s| is| was| has| had| got| gets| needs| will be)(?: \w+){0,3}? (?:permanently excluded|perm(?:anently)? ex\S*|excluded (?:from school|again|for (?:\w+ ){1,2}(?:days?|week)|today)|expelled|suspended (?:from school|for (?:\w+ )days)|ehcp|ehc plan|cp plan|child protection|cin plan|child in need|social workers?|social services|managed move|lac review|sen register|on report|foster care|in isolation)/iu;
const NO_NAME =
  /^(?:he|she|it|they|this|that|there|what|who|everyone|everybody|nobody|someone|school|nothing|here|where|mine|dad|mum|mam|today|tomorrow|yesterday|one|each|every|life|which|the|but|and|football|england|united|city|trump|boris)$/i;

function isNamedCase(sentence: string): boolean {
  const name = NAMED_CASE.exec(sentence)?.[1];
  // The i flag is for the words of the case; a name itself has its capital.
  return !!name && /^\p{Lu}/u.test(name) && !NO_NAME.test(name);
}

export const NOBODY: Whom = {
  pupil: false,
  group: false,
  family: false,
  theirChild: false,
  staff: false,
  school: false,
};
