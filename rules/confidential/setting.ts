import { inSentence, inText } from '../wording/in-sentences';
import { remembered } from '../wording/remembered';
import { hasOwn } from './own';
import { CHILD, YEAR_WORDS } from './people-words';

/** What the draft as a whole speaks of. */
export interface Setting {
  /** Whether `we` and `Mr X` may be the school's. */
  readonly isOfSchool: boolean;
  readonly isAtSchool: boolean;
  /** School life, with nobody of the writer's own, of a book or with a name that a pronoun might mean. */
  readonly isSchoolLife: boolean;
  /** Speaks of a class or group: `one of them` is then a pupil. */
  readonly isOfClass: boolean;
}

export const settingOf: (draft: string) => Setting = remembered(
  (draft) => ({
    isOfSchool: isOfSchool(draft),
    isAtSchool: isAtSchool(draft),
    isSchoolLife: isOfSchoolLife(draft) && !hasOwn(draft) && !isOfOthers(draft) && !PROPER_NAME.test(draft),
    isOfClass: isOfClass(draft) && !hasOwn(draft),
  }),
  16,
);
const OF_CLASS =
  /\b(?:my|our) (?:[a-z]+ ){0,2}(?:class|form|tutor group|group|set|year (?:\d+|\w+)s?|y\d+s?|reception|nursery|lot|pupils|students|kids)\b/i;
/** A pronoun then means a person of the lesson, the book, the stage, or an animal. */
const SOMEBODY_ELSE =
  /\b(?:assembl(?:y|ies)|lessons? (?:on|about)|taught|teaching|reading|read|author|speaker|books?|novel|film|hero|hamster|pet|dog|cat|puppy|guinea pig|rabbit|visit(?:ed|or|ing)|panto|play|story|character|history|topic|studying|poet|artist|scientist|footballer|player|singer|actor|celebrity|king|queen|president)\b/i;
/** Somebody with a name is not told of by a pronoun alone; whether a name is a pupil's, other rules know. */
const PROPER_NAME =
  /(?<=[\p{L}\p{N},;:] )(?!(?:I|Mum|Dad|Mam|Nan|Year|Yr|Key|Reception|Nursery|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|September|October|November|December|Christmas|Easter|English|Maths|Ritalin)\b)\p{Lu}\p{Ll}+|(?:^|[.!?] )(?!(?:He|She|It|They|That|This|There|What|Who|Mum|Dad|Poor|Everyone|Nobody|Someone|Today|School|Reception|Nothing|Never|Just|Kid|Lad|Boy|Girl|Pupil|Student|Child)\b)\p{Lu}\p{Ll}+ (?:is|was|has|got|had|gets|spent)\b/u;
const SOMEBODY = new RegExp(
  String.raw`\b(?:he|she|him|her|his|hers|${CHILD}|${YEAR_WORDS})(?:'s|'d)?\b`,
  'i',
);
const SCHOOL_LIFE = new RegExp(
  String.raw`\b(?:pupils?|classroom|my class|tutor group|my form|registration|playground|staff ?room|schools?|senco|assembly|lessons?|teach(?:ing)?|detentions?|home ?time|excluded|homework|pick[- ]up|at the gate|the office|slt|tas?|corridor|period \d|inset|wet play|break ?time|tutor time|ehcp|safeguarding|dsl|parents'? evening|came in (?:with|to|this|without)|mark(?:ed|ing) (?:books|mocks)|${YEAR_WORDS})\b`,
  'i',
);

const AT_SCHOOL =
  /\b(?:school|class|classroom|pupils?|staff ?room|head|year \d|y\d+|assembly|lesson|teach(?:es|ing|er)?|slt|playground|governors|colleagues?|corridor|department|supply|sixth[- ]form\w*|registration|detention|tutor group|(?:our|school) gates?)\b/i;
const OF_SCHOOL =
  /\b(?:schools?|academy|governors?|trust|mat|council|ofsted|hmi|inspectors?|sats|sixth form|pupils|slt|head|teachers?|tas?|sports hall|classrooms?|staff)\b/i;

/**
 * Somebody without more than a pronoun or a child's word, in a draft that speaks of school life and of nobody of the
 * writer's own: enough for what is grave in itself.
 */
export function isSomebody(sentence: string, setting: Setting): boolean {
  return setting.isSchoolLife && isOfSomebody(sentence);
}

const HE =
  /\b(?:he|she|they|him|his|her|them|their|hers|he's|she's|they're|mum|dad|mam|parents|the family|poor (?:lad|kid|thing|mite|love|girl|boy|child|little)|bless|lad|lass|kid|boy|girl|child)\b/i;

/** A sentence without its subject goes on about the one before. */
const FRAGMENT =
  /^(?:excluded|suspended|expelled|arrested|diagnosed|sacked|turns out|apparently|social workers?|still|been|back|second|third|fourth|fifth)\b/i;

/** Whether a sentence may go on about somebody of the one before: by its words, or as the answer to a question. */
export function goesOn(sentence: string, before: string): boolean {
  return isHe(sentence) || /[?:…]$|\.\.\.$/.test(before) || FRAGMENT.test(sentence);
}

/** Animals, things, telly, sport and public life: `he` and `she` then mean nobody of the school. */
const OTHER_LIFE =
  /\b(?:dog|cat|puppy|pup|kitten|hamster|guinea pig|rabbit|horse|pony|chickens?|vet|telly|tv|netflix|box ?set|film|movie|novel|book club|podcast|series|episode|season \d|eastenders|corrie|bake off|strictly|traitors|love island|match|striker|keeper|manager|referee|ref|var|premier|league|cup|world cup|gig|album|tour|prime minister|president|minister|king|queen|prince|princess|novel|car|boiler|laptop|printer|photocopier|laminator|phone|washing machine|character|panto|play|nativity|musical|burns|shakespeare|macbeth|birling|paddington|dickens|orwell|video|youtube|insta|tiktok|assembl(?:y|ies)|lessons? (?:on|about)|books?|author|speaker|scene|class pet|hospice|marathon|raised £|sponsor\w*|thread|football|lady macbeth|poem|anne boleyn|tudors?|victorians?|rosa parks|mandela|malala|greta)\b/i;

/** Whether a draft speaks of animals, things, telly, sport or public life. */
export const isOtherLife = inText(OTHER_LIFE);

const BARE = /(?<!\b(?:his|her|their|the|whose|poor|'s) )\b(?:mum|mam|dad|nan|gran|parents?)(?:'s)?\b/gi;
const TOLD_OF = new RegExp(
  String.raw`\b(?:he|she|him|her|his|hers|they|them|their|whose|ours|mum|mam|dad|maw|nan|gran|stepdad|grandparents|parents?|family|families|${CHILD}|colleague|mentor|tas?|ect|nqt|trainee|deputy|caretaker|receptionist|cook|cleaner|candidate|one of (?:my|our|the|mine|ours)|not one of them|someone|somebody|(?:the|that|this|one|another) (?:one|teacher|head|fella|woman|man|lady|bloke|${YEAR_WORDS})|(?:wee|little|poor|new|old|lovely|our|my) [a-z]+)(?:'s|'d|'ll|'ve|'re|s)?(?![a-z])`,
  'i',
);

/**
 * Whether a sentence tells of somebody else, by a pronoun or any word for a person. A bare `Mum` is the writer's own,
 * unless the draft is set in a school.
 */
export function isToldOfSomebody(sentence: string, { isAtSchool }: Setting): boolean {
  return TOLD_OF.test(isAtSchool ? sentence : sentence.replace(BARE, ''));
}

/** Whether somebody is called by a name, whom a pronoun may then mean. */
export function hasProperName(draft: string): boolean {
  return PROPER_NAME.test(draft);
}

const isOfSchool = inText(OF_SCHOOL);
const isAtSchool = inText(AT_SCHOOL);
const isOfSchoolLife = inText(SCHOOL_LIFE);
const isOfClass = inText(OF_CLASS);
const isOfOthers = inText(SOMEBODY_ELSE);
const isOfSomebody = inSentence(SOMEBODY);
const isHe = inSentence(HE);
