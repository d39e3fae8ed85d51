import { maskUnread } from './sentences';
import { isNobodysPupil, isPersonBeside, isPlaceWord, isPupilBeside, isThing } from './unknown-context';
import { isListed, tagWords, type TaggedWord } from './unknown-tagger';
import { isGivenName, isSurname, isTitle, isWord } from './word-kinds';

/** A name by what stands around it. Half-open, UTF-16 units of the sentence. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly kind: 'full' | 'first';
  /** Counts only where a sentence beside this one, or this one, speaks of school. */
  readonly needsSchool: boolean;
  /** Whether the words right beside it say that it is a pupil's. */
  readonly beside: boolean;
}

/** Tagged as a name by compromise, and in no draft about a pupil the name of one. */
const NO_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|xmas|easter|eid|diwali|ramadan|hanukkah|halloween|birthday|happy|merry|new|year|god|jesus|christ|lord|allah|santa|bible|google|ofsted|(?:some|every|any|no)(?:one|body)|amazon|facebook|twitter|instagram|tiktok|youtube|snapchat|whatsapp|tesco|asda|aldi|lidl|sainsbury|sainsburys|starbucks|greggs|ikea|apple|xbox|nintendo|lego|disney|english|maths|french|german|spanish|geography|drama|reception|nursery|year|class|school|primary|academy|the|this|that|i|my|our|well|done|dear|hello|hi|thanks|thank|congratulations|lol|omg|mum|dad|mummy|daddy|nan|grandma|grandad|sir|miss|britain|england|wales|scotland|ireland|uk|usa|america|europe|london|chelsea|arsenal|everton|liverpool|leeds|paris)$/i;
/** Pupils are called April and May; compromise tells them from the months. */
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const NOT_A_NAME_TAG = [
  'Verb',
  'Pronoun',
  'Preposition',
  'Determiner',
  'Conjunction',
  'Adverb',
  'Date',
  'Value',
  'Place',
  'Organization',
  'Currency',
  'QuestionWord',
  'Expression',
  'Demonym',
  'Honorific',
  'Url',
  'Plural',
];
const PARTICLE = /^(?:de|da|del|della|di|du|van|von|bin|ibn|binti|al|el|le|la|st|der|den|dos|ten|o|mc|mac)$/i;

/**
 * Names that capitals, compromise's tags and the words around them point to. What stands around a name is decisive here,
 * so that a rare name in "my pupil X" is found though nobody has heard of it.
 */
export function placedNames(sentence: string): Placed[] {
  if (!mayHoldName(sentence)) return [];
  const words = tagWords(sentence);
  const titled = isTitled(words);
  return [...runsOf(words, sentence)].flatMap((run) => judge(run, sentence, titled) ?? []);
}

/** Whether this word alone is no pupil's name, though it is often tagged as one. */
export function isNoName(word: string): boolean {
  return NO_NAME.test(word);
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}'’]*/gu;

/**
 * Whether any capitalised word could be part of a name. In most sentences of most drafts none could, and looking words up
 * takes a hundredth of what tagging a sentence takes.
 */
function mayHoldName(sentence: string): boolean {
  for (const [word] of maskUnread(sentence).matchAll(CAPITALISED)) if (!isOrdinary(word)) return true;
  return false;
}

function isOrdinary(word: string): boolean {
  const key = word
    .toLowerCase()
    .replace(/(?:n['’]t|['’](?:s|m|d|re|ve|ll)?)$/, '')
    .replace(/['’]/g, '');
  return NO_NAME.test(key) || (isWord(key) && !isGivenName(key) && !isSurname(key) && !MONTH.test(key));
}

const TITLE_OF_WORK =
  /\b(?:read|reading|re-read|watch|watched|watching|perform|performed|performing|rehearsing) $/i;

interface Run {
  readonly words: readonly TaggedWord[];
  readonly start: number;
  readonly end: number;
}

/** Neighbouring words that could be parts of one name: capitals, with a space, a hyphen or an initial's point between. */
function* runsOf(words: readonly TaggedWord[], sentence: string): Generator<Run> {
  let run: TaggedWord[] = [];
  for (const [index, word] of words.entries()) {
    const last = run.at(-1);
    const joined = last && !last.possessive && isJoin(last, sentence.slice(last.end, word.start));
    const next = words[index + 1];
    const hyphened = joined && word.start === last.end + 1 && sentence[last.end] !== ' ';
    const fits =
      isNamePart(word) ||
      (hyphened && /^\p{Ll}+$/u.test(word.text)) ||
      (joined && PARTICLE.test(word.text) && next && isNamePart(next));
    if (last && (!joined || !fits)) {
      yield toRun(run);
      run = [];
    }
    if (fits) run.push(word);
  }
  if (run.length) yield toRun(run);
}

function isJoin(last: TaggedWord, gap: string): boolean {
  return /^(?:[ \u00a0]|[-‐‑]|)$/.test(gap) || (last.text.length === 1 && /^\. ?$/.test(gap));
}

function toRun(words: readonly TaggedWord[]): Run {
  return { words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function isNamePart({ text, tags }: TaggedWord): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(text)) return false;
  if (NO_NAME.test(text)) return false;
  if (MONTH.test(text)) return tags.has('Person');
  // "MP", "HQ", "FC" end a name and say something about it.
  if (/^\p{Lu}{2,}$/u.test(text) && !tags.has('Person')) return false;
  return tags.has('FirstName') || !NOT_A_NAME_TAG.some((tag) => tags.has(tag));
}

/** Two words that are in no list and begin with a capital each: what a rare name looks like, and little else. */
function isRarePair(words: readonly TaggedWord[]): boolean {
  return words.length === 2 && words.every(({ text }) => /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isListed(text));
}

/** Headlines And Shouting: capitals say nothing there. */
function isTitled(words: readonly TaggedWord[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const raised = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  return long.length >= 5 && raised.length > long.length * 0.75;
}

function judge(run: Run, sentence: string, titled: boolean): Placed | undefined {
  const { start, end, words } = run;
  const readable = maskUnread(sentence);
  const before = readable.slice(Math.max(0, start - 60), start).replace(/["'“‘(*]+$/, '');
  const after = readable.slice(end, end + 60).replace(/^\./, '');
  if (isPlaceWord(words.at(-1)?.text ?? '')) return undefined;
  if (isNobodysPupil(before, after, sentence)) return undefined;
  const beside = isPupilBeside(before, after);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  // "Prince William" and "Saint George"; "Henry VIII"; "Ella X" is signed with a kiss.
  const isGrand = isTitle(first.text.toLowerCase()) || /^[IVX]+$/.test(last.text);
  if (words.length > 1 && isGrand && !beside) return undefined;
  const parts =
    1 +
    words
      .slice(1)
      .filter(
        (word, index) =>
          word.start > (words[index]?.end ?? 0) + ('-‐‑'.includes(sentence[word.start - 1] ?? ' ') ? 1 : 0),
      ).length;
  if (parts > 4) return undefined;
  const named = words.filter(({ tags }) => tags.has('Person'));
  const shouted = words.every(({ text }) => text.length > 1 && text === text.toUpperCase());
  if (parts >= 2) {
    const sure = titled
      ? named.length === words.length
      : named.includes(first) || words[1]?.tags.has('LastName') || isRarePair(words);
    if (!beside && (isThing(before) || (!sure && (titled || shouted)))) return undefined;
    return { start, end, kind: 'full', needsSchool: !sure && !beside, beside };
  }
  if (titled || shouted || first.text.length < 3) return undefined;
  // "Charlotte's Web", "read Matilda": a work, whoever is in its title.
  if ((first.possessive && /^['’]s \p{Lu}/u.test(after)) || TITLE_OF_WORK.test(before)) return undefined;
  const opening = !/\p{L}/u.test(before);
  const tagged = first.tags.has('FirstName') || (!opening && first.tags.has('Person'));
  // Inside a sentence a capital says "a name"; only what stands around it says "a person".
  const person = isPersonBeside(before, after) && !isListed(first.text) && !first.tags.has('Actor');
  if (!beside && !tagged && !(person && (opening || first.tags.has('ProperNoun')))) return undefined;
  return { start, end, kind: 'first', needsSchool: !beside, beside };
}
