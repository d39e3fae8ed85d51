import { isNobodysPupil, isPlaceWord, isPupilBeside } from './unknown-context';
import { isTitle } from './word-kinds';

/**
 * Whose name it is, as far as the words around it say.
 * `pupil`: a class, a year, "'s mum" beside it. `grown-up`: a title or a post. `relative`: of the writer.
 * `addressed`: whom the draft greets. `public`: a maker, a star, a figure of history or of a book. `thing`: no person at all. `open`: nothing says.
 */
export type Standing = 'pupil' | 'grown-up' | 'relative' | 'addressed' | 'public' | 'thing' | 'open';

const KIN =
  /\b(?:my|our|his|her) (?:(?:own|eldest|youngest|older|younger|big|little|baby|lovely|wonderful|beautiful|gorgeous|dear|late|great|best|oldest|new|old) )*(?:son|daughter|sons|daughters|husband|wife|partner|hubby|fianc[eé]e?|boyfriend|girlfriend|brother|sister|mum|mam|dad|nan|gran|grandad|cousin|niece|nephew|friend|mate|bestie|dog|cat|pup|puppy|kitten|rabbit|hamster|horse|pony|tortoise|goldfish|baby)(?: is| was)?(?: called| named)?,? $/i;
const KIN_NAME =
  /^(?:aunt(?:ie|y)?|uncle|nan(?:a|ny|na)?|gran(?:ny|dma|dad|dpa|ddad)?|grand(?:ma|dad|pa)|mum(?:my)?|mam(?:my)?|dad(?:dy)?|papa|cousin|mother|father)$/i;
const KIN_BEFORE = /\b(?:aunt(?:ie|y)?|uncle|nan(?:a|ny|na)?|gran(?:ny|dma|dad|dpa|ddad)?|cousin) $/i;
const TITLED =
  /\b(?:mr|mrs|ms|miss|mx|dr|sir|madame|mme|prof|professor|rev|revd|reverend|cllr|councillor|pc|coach|nurse)\.? $/i;
/** Who works at a school or comes to it: the name after it, or after "our new", is a grown-up's. */
const POST =
  /\b(?:caretaker|site manager|premises manager|cook|driver|lollipop (?:lady|man)|receptionist|librarian|business manager|office manager|secretary|governors?|chair|vicar|trustee|ceo|(?:deputy|assistant|executive|acting|new|co-?)? ?head(?:teacher| teacher| of \w+)?|principal|vice[- ]principal|sendco|senco|dsl|(?:form |class |music |drama |science |maths |art |supply |student |year \w+ )?(?:teacher|tutor|technician|assistant|practitioner|trainee)|ta|hlta|ect|nqt|lsa|mentor|counsellor|colleagues?|midday (?:supervisor|assistant)|dinner lady|matron|author|illustrator|poet|storyteller|artist|scientist|mp|mayor|speaker|visitor|volunteer|paramedic|firefighter|photographer|meet the (?:team|governor)s?(?: \w+day)?),?:? $/i;
const POST_AFTER =
  /^,? (?:(?:is|was|as) )?(?:our|the|an?|my) (?:(?:new|former|brilliant|lovely|wonderful|amazing|fantastic|long-serving|retiring) )*(?:caretaker|site manager|cook|driver|receptionist|librarian|business manager|governor|chair|headteacher|head ?teacher|deputy|assistant head|senco|teacher|teaching assistant|colleague|author|illustrator|poet|vicar|mp|mayor|paramedic)\b|^ (?:on|in|from|at) (?:reception(?! class)|the (?:school )?office|the kitchen)\b/i;
/** A name given to something that is no child. */
const NAMED_THING =
  /\b(?:dog|cat|puppy|kitten|rabbit|guinea pigs?|hamster|hens?|chickens?|tortoise|fish|snail|giraffe|bear|teddy|digger|robot|plant|car|van|bus|printer|laminator|photocopier|hoover|kettle|boiler|snowman|scarecrow|skeleton|pigeon|seagull|spider|whale|sourdough|starter|dragon|puppet|gritter)\b/i;
const NAMED =
  /\b(?:called?|named?|name is|name's|named it|call (?:him|her|it)|says hello to)(?: (?:him|her|it|them|the \w+))? $/i;

const SAINTLY =
  /^(?:mr|mrs|ms|miss|dr|sir|estyn|childline|macmillan|urdu|latin|navratri|shakespeare|macbeth|hamlet|duke of edinburgh|black history|god|jesus(?: christ)?|christ|lord|allah|santa(?: claus)?|satan|buddha|oscars?|roma|eid mubarak|st\b.*|saint\b.*|father christmas|mother nature|(?:the )?easter bunny|tooth fairy|jack frost|elf)$/i;

/** A book, a poem, a reading: whoever stands after "by" there is its maker. */
const MADE_BY =
  /\b(?:books?|poems?|novels?|story|stories|poetry|picture book|text|quote|illustrations?|artwork|blog|article|chapter|podcast|talk|keynote|session|workshop|cpd|written|directed|illustrated|composed|authored|read|reading)\b[^.!?]{0,60}\bby $/i;
const MAKER =
  /\b(?:authors?|illustrators?|poets?|novelists?|storytellers?|playwright|composer|(?:books?|poems?|stories|novels?) (?:by|from|of)|character|characters) (?:is |was |like |called )?$/i;

/** "Hi Gwen": whom the draft speaks to. */
const GREETED =
  /^(?:\W*(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|evening)(?: again| there)?,? )$/i;
/** "I'm Beth", "love Bev": the writer. */
const SELF =
  /(?:\b(?:i['’]?m|i am|(?:my|me) name(?: is|['’]s)|call me|(?:kind |best |warm )?regards,?|yours(?: \w+)?,)|(?:^|[.,!?] )(?:lots of )?love(?: from)?,?) $/i;
/** "Our Shona's hen do": in the North one's own. */
const OUR = /\b(?:our|wor)(?: (?:wee|little|lovely|gorgeous))? $/i;
/** "Thanks, Ella xx": the writer's own name. */
const SIGNED = /^,? ?(?:x{1,5}|X{2,5})\W*$/;
/** A work whose title is a name: "we read Matilda". */
const WORK_BEFORE =
  /\b(?:read|reading|re-?read|watch|watched|watching|perform|performed|performing|rehears\w+|stud(?:y|ied|ying)) $/i;

/** Talk of school in the widest sense: enough to take "president" and "striker" for a lesson's subject, and no more. */
const SCHOOLING =
  /\b(?:schools?|teach\w*|taught|class(?:es|room)?|lessons?|pupils?|students?|assembly|curriculum|headteachers?|heads?|staffroom|staff|governors?|children|homework|marking|phonics|literacy|history|science|geography|topic|reading|book|library|ofsted|edu\w*|cpd|inset|year (?:\d|group)|ks\d|gcse\w*|a[- ]?levels?|sats|reception|nursery|pta|uniform|parents)\b/i;

/** Whether a sentence is about schooling in the widest sense. */
export function isAboutSchooling(sentence: string): boolean {
  return SCHOOLING.test(sentence);
}

/**
 * How a name stands in its sentence.
 * @param before the words of the sentence in front of the name; `after`: those that follow, the possessive ending first
 * @param schooling whether the draft is about school: posts and fame count only then, since elsewhere a name is a name
 */
export function standingOf(
  name: string,
  { before, after, sentence }: Surroundings,
  schooling: boolean,
): Standing {
  const [first = '', ...rest] = name.split(/\s+/);
  if (SAINTLY.test(name)) return 'thing';
  if (KIN_NAME.test(first) || KIN_BEFORE.test(before)) return 'relative';
  if (TITLED.test(`${first} `) && rest.length) return 'grown-up';
  if (TITLED.test(before)) return 'grown-up';
  if (isPupilBeside(before, after)) return 'pupil';
  if (KIN.test(before) || SELF.test(before)) return 'relative';
  if (GREETED.test(before)) return 'addressed';
  if (isPlaceWord(rest.at(-1) ?? '') || isPlaceWord(/^ (\p{L}+)/u.exec(after)?.[1] ?? '')) return 'thing';
  if (SIGNED.test(after)) return 'relative';
  if (MAKER.test(before) || MADE_BY.test(before)) return 'public';
  if (NAMED.test(before) && NAMED_THING.test(sentence)) return 'thing';
  if (!schooling) return OUR.test(before) ? 'relative' : 'open';
  if (POST.test(before) || POST_AFTER.test(after)) return 'grown-up';
  if (isTitle(first.toLowerCase().replace(/\.$/, '')) && rest.length) return 'public';
  if (/^[IVX]+$/.test(rest.at(-1) ?? '') || /^['’]s \p{Lu}/u.test(after) || WORK_BEFORE.test(before))
    return 'public';
  return isNobodysPupil(before, after, sentence) ? 'public' : 'open';
}

/** A name's sentence, and its words before and after the name. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}
