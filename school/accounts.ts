import { fold } from '../rules/text/fold';

/** One of the school's own accounts. */
export interface SchoolAccount {
  /** Its display name or its handle, as the site shows it. */
  readonly name: string;
  /** Id of the only site it counts on; every site without it. */
  readonly site?: string | undefined;
}

/** Words that say “in the name of”, before it or (in Urdu) after it: the only words of a label that are understood. */
const AS_URDU = words('بطور');
const AS_BEFORE = [...['as', 'fel', 'jako'].map(words), AS_URDU];
const AS_AFTER = ['کے طور پر', 'کی طرف سے', 'کی حیثیت سے'].map(words);
/** How many words of a label may stand around these and the name, as in “Add a comment as …”. */
const LABEL_WORDS = 4;

/**
 * Words that make another account's name out of a school's: its friends, its parents, its former pupils. In the four
 * languages that we test in; a word that is not here leaves open whose account it is.
 */
const OTHERS = new Set(
  `of friends fans parents parent pta ptfa fopta association alumni alumnae former old union governors unofficial not
  cyfeillion ffrindiau rhieni cymdeithas cyn-ddisgyblion answyddogol
  przyjaciele rodzice rada stowarzyszenie absolwenci nieoficjalny nieoficjalne
  دوست والدین سابق انجمن`
    .split(/\s+/)
    .map(words),
);

/** Most texts about who is posting that are read from a page, and the longest of them, in UTF-16 units. */
const MAX_TEXTS = 20;
const MAX_TEXT = 300;

/** The texts about who is posting, as a page sent them; undefined when it sent anything else. */
export function readPoster(raw: unknown): readonly string[] | undefined {
  if (!Array.isArray(raw) || raw.length > MAX_TEXTS) return undefined;
  const texts: unknown[] = raw;
  return texts.every((text): text is string => typeof text === 'string' && text.length <= MAX_TEXT)
    ? texts
    : undefined;
}

/**
 * Whether a draft goes out in the school's name. A text speaks for the school when one of its names or handles
 * - is the whole text, or its first part (parts end at a line's end, `|`, `·`, a comma, a bracket); or
 * - is the first handle of the text and a part by itself, as in `Oakbridge | @oakbridge`; or
 * - stands right at a word for “as”: `Comment as Oakbridge`, `Ateb fel Oakbridge`, with a few words before.
 *
 * Case, accents, compatibility forms, spaces, pictures and the `@` do not count. A name inside another one
 * (`@oakbridgefan`, `Friends of Oakbridge`) does not speak for the school. A name among words that are not understood
 * (a label in another language, `Jo Sample at Oakbridge`) leaves it open, and rules then say less.
 * @param poster what the page shows for whoever is posting
 * @param accounts the school's own; with an empty list nobody can be told from the school
 * @param site id of the site that the draft is for
 */
export function accountOf(
  poster: readonly string[] | undefined,
  accounts: readonly SchoolAccount[],
  site: string | undefined,
): 'school' | 'personal' | undefined {
  const texts = (poster ?? []).map((text) => ({ whole: words(text), parts: partsOf(text) }));
  const readable = texts.filter(({ parts }) => parts.length > 0);
  if (!readable.length || !accounts.length) return undefined;
  const names = accounts
    .filter((account) => account.site === undefined || account.site === site)
    .map(({ name }) => ({ name: words(name.trim().replace(/^@/, '')), isHandle: /^\s*@/.test(name) }))
    .filter(({ name }) => name !== '');
  const readings = readable.map(({ whole, parts }) => readingOf(whole, parts, names));
  if (readings.includes('school')) return 'school';
  return readings.includes('open') ? undefined : 'personal';
}

/** A text in parts, each folded to its words with one space between; parts without a letter or figure are left out. */
function partsOf(text: string): string[] {
  return text
    .split(/[\r\n\t|·•‧∙,،;()[\]{}]|\s[-–—]\s/u)
    .map(words)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** A text folded to small letters without accents, pictures or punctuation around its words; handles keep their `@`. */
function words(text: string): string {
  return fold(text)
    .lower.replace(/[^\p{L}\p{N}@._'-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}_])[.'-]+|[.'-]+(?![\p{L}\p{N}_])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

type Reading = 'school' | 'open' | 'other';

/** One of the school's names, folded and without its `@`. */
interface Own {
  readonly name: string;
  readonly isHandle: boolean;
}

function readingOf(whole: string, parts: readonly string[], names: readonly Own[]): Reading {
  const handle = parts.find((part) => part.startsWith('@'));
  if (names.some(({ name }) => handle === `@${name}`)) return 'school';
  // A text that gives somebody else's handle first is about them, whatever follows.
  const isTheirs = handle !== undefined && !handle.includes(' ');
  const [begin = ''] = parts;
  let reading: Reading = 'other';
  for (const { name, isHandle } of names) {
    // A name may hold a comma itself.
    if (whole === name || isSpoken(begin, name)) return 'school';
    // The name among other words, or in a later part: “Jo Sample, Oakbridge”, and a greeting in any language.
    const around = parts.flatMap((part) => wordsAround(part, name, isHandle));
    if (!isTheirs && around.some((rest) => !rest.some((word) => OTHERS.has(word)))) reading = 'open';
  }
  return reading;
}

/** Whether a part is the name, the name with a handle behind it, or a label that says “as” right beside it. */
function isSpoken(part: string, name: string): boolean {
  for (const own of [name, `@${name}`]) {
    if (part === own || (part.startsWith(`${own} @`) && !part.slice(own.length + 1).includes(' ')))
      return true;
    for (const as of AS_BEFORE)
      if (endsWithWords(part, `${as} ${own}`) && few(part.slice(0, -own.length))) return true;
    // Urdu says what is done behind the name, also where “as” stands before it.
    if (part.startsWith(`${AS_URDU} ${own} `) && few(part.slice(own.length))) return true;
    for (const as of AS_AFTER)
      if (`${part} `.startsWith(`${own} ${as} `) && few(part.slice(own.length + as.length))) return true;
  }
  return false;
}

function endsWithWords(part: string, end: string): boolean {
  return part === end || part.endsWith(` ${end}`);
}

function few(label: string): boolean {
  return label.trim().split(' ').length <= LABEL_WORDS + 1;
}

/**
 * The other words of each part in which a name stands as whole words. A handle without its `@` may be an ordinary word:
 * it counts only where it stands alone.
 */
function wordsAround(part: string, name: string, isHandle: boolean): string[][] {
  return [name, `@${name}`].flatMap((own) => {
    const at = ` ${part} `.indexOf(` ${own} `);
    if (at < 0) return [];
    const rest = `${part.slice(0, at)} ${part.slice(at + own.length)}`.split(' ').filter(Boolean);
    return isHandle && own === name && rest.length ? [] : [rest];
  });
}
