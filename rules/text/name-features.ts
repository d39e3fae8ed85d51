import { givenHere, isCommonSurname } from './name-lists';
import { tagWords } from './unknown-tagger';
import { isGivenName, isPlaceOrBody, isSurname, isTitle, isWord } from './word-kinds';

/** A word, number, sign, link, hashtag or handle of a sentence. Half-open, UTF-16 units. */
export interface TagToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TOKEN =
  /https?:\/\/\S+|\bwww\.\S+|[@#][\p{L}\p{N}_]+|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘`\-‐‑][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}|[.!?…,;:]+|\S/gu;
const OWNED = /['’‘`]s$/i;

/** Cuts a sentence into the tokens that the tagger reads. A possessive ending is a token of its own. */
export function tagTokens(sentence: string): TagToken[] {
  const tokens: TagToken[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    const text = match[0];
    const start = match.index;
    const owned = /^[\p{L}\p{N}]/u.test(text) ? (OWNED.exec(text)?.[0].length ?? 0) : 0;
    const end = start + text.length - owned;
    tokens.push({ start, end, text: text.slice(0, text.length - owned) });
    if (owned) tokens.push({ start: end, end: end + owned, text: "'s" });
  }
  return tokens;
}

/** What is known of a word by itself: one letter a list that holds it. */
interface Look {
  readonly key: string;
  readonly shape: string;
  readonly kinds: string;
  readonly capital: boolean;
}

const looks = new Map<string, Look>();

function lookOf(text: string): Look {
  const known = looks.get(text);
  if (known) return known;
  const look = lookAt(text);
  if (looks.size < 5000) looks.set(text, look);
  return look;
}

function lookAt(text: string): Look {
  const first = text.charAt(0);
  const shape = shapeOf(text);
  if (/^(?:https?:|www\.)/.test(text)) return { key: '<link>', shape, kinds: 'L', capital: false };
  if (first === '@' && text.length > 1) return { key: '<handle>', shape, kinds: 'H', capital: false };
  const bare = first === '#' && text.length > 1 ? text.slice(1) : text;
  if (!/\p{L}/u.test(bare)) {
    const key = /\p{N}/u.test(bare)
      ? '<number>'
      : /\p{Extended_Pictographic}/u.test(bare)
        ? '<picture>'
        : bare;
    return { key, shape, kinds: '.', capital: false };
  }
  const key = bare
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, "'");
  const name = key.replaceAll("'", '');
  const given = givenHere(name);
  let kinds = given === 'common' ? 'G' : given === 'rare' ? 'g' : '';
  if (isGivenName(name)) kinds += 'n';
  if (isSurname(name) || isCommonSurname(name)) kinds += 's';
  if (isWord(name) || CONTRACTED.test(key)) kinds += 'w';
  if (isPlaceOrBody(name)) kinds += 'p';
  if (isTitle(name)) kinds += 't';
  return { key, shape, kinds: kinds || '-', capital: /^\p{Lu}/u.test(bare) };
}

const CONTRACTED = /^(?:i|you|we|they|he|she|it|that|there|what|who|let|how|where)'(?:m|s|d|ll|ve|re)$|n't$/;

function shapeOf(text: string): string {
  return text
    .slice(0, 16)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/([Xx9])\1+/g, '$1$1');
}

const EDGE: Look = { key: '<edge>', shape: '', kinds: '|', capital: false };

const NO_READING = { full: '|', rough: '|' };

/** How a sentence is written as a whole, since a capital says nothing in A Headline or IN A SHOUT. */
function styleOf(all: readonly Look[]): string {
  const words = all.filter(({ shape }) => /^[Xx]/.test(shape));
  const raised = words.filter(({ capital }) => capital).length;
  const shouted = words.filter(({ shape }) => /^XX/.test(shape)).length;
  if (words.length < 3) return 'few';
  if (shouted > words.length * 0.6) return 'shout';
  return raised > words.length * 0.6 ? 'headline' : raised === 0 ? 'small' : 'plain';
}

/** What compromise says of a word, of what tells names from other words. */
const TAGS =
  `Person FirstName LastName MaleName Place Organization Verb Noun ProperNoun Pronoun Adjective Adverb Preposition
Determiner Date Value Honorific Actor Plural Acronym Demonym Possessive Expression Conjunction`.split(/\s+/);
const ROUGH: readonly (readonly [tag: string, sign: string])[] = [
  ['Person', 'P'],
  ['Place', 'L'],
  ['Organization', 'O'],
  ['ProperNoun', 'N'],
  ['Verb', 'v'],
  ['Noun', 'n'],
  ['Adjective', 'a'],
];

/** How compromise reads each token: every tag that matters, and the weightiest as one letter. */
function readingsOf(sentence: string, tokens: readonly TagToken[]): { full: string; rough: string }[] {
  const byStart = new Map(tagWords(sentence).map(({ start, tags }) => [start, tags]));
  return tokens.map(({ start }) => {
    const tags = byStart.get(start);
    if (!tags) return { full: '-', rough: '-' };
    const full = TAGS.filter((tag) => tags.has(tag)).map((tag) => tag.slice(0, 4));
    return { full: full.join(''), rough: ROUGH.find(([tag]) => tags.has(tag))?.[1] ?? 'x' };
  });
}

/** Whether any word could be part of a name. In most sentences none could, and a look-up is far cheaper than reading. */
export function mayHoldName(tokens: readonly TagToken[]): boolean {
  return tokens.some(({ text }) => {
    const { kinds, capital } = lookOf(text);
    return capital ? kinds !== 'w' && kinds !== 'wp' : /^[GngsS]+$/.test(kinds) || text.startsWith('#');
  });
}

/**
 * The features of each token of a sentence, as hashes: the words, how they are written, which lists hold them, and how
 * compromise reads them. The same for training and for use.
 */
export function featuresOf(sentence: string, tokens: readonly TagToken[]): number[][] {
  const all = tokens.map(({ text }) => lookOf(text));
  const readings = readingsOf(sentence, tokens);
  const style = styleOf(all);
  return all.map((here, at) => {
    const one = all[at - 1] ?? EDGE;
    const two = all[at - 2] ?? EDGE;
    const next = all[at + 1] ?? EDGE;
    const after = all[at + 2] ?? EDGE;
    const found: number[] = [];
    const add = (name: string) => void found.push(hash(name));
    const { key, shape, kinds } = here;
    const case1 = here.capital ? (shape.startsWith('XX') ? 'U' : 'T') : 'l';
    const opening = one === EDGE || /^[."“‘(]/.test(one.key) ? 'o' : 'i';
    const form = `${case1}${opening}${style}`;
    add('bias');
    add(`0${key}`);
    add(`0c${case1}${key}`);
    add(`k${kinds}${case1}`);
    add(`kf${kinds}${form}`);
    add(`s${shape}`);
    add(`f${form}`);
    if (kinds !== '.' && kinds !== 'L' && kinds !== 'H') {
      add(`h1${key.slice(0, 1)}${case1}`);
      add(`h2${key.slice(0, 2)}${case1}`);
      add(`h3${key.slice(0, 3)}${case1}`);
      add(`t1${key.slice(-1)}${case1}`);
      add(`t2${key.slice(-2)}${case1}`);
      add(`t3${key.slice(-3)}${case1}`);
      add(`t4${key.slice(-4)}${case1}`);
    }
    add(`-1${one.key}`);
    add(`+1${next.key}`);
    add(`-2${two.key}`);
    add(`+2${after.key}`);
    add(`-1${one.key}${case1}`);
    add(`+1${next.key}${case1}`);
    add(`-1k${one.kinds}${one.capital ? 'T' : 'l'}${case1}`);
    add(`+1k${next.kinds}${next.capital ? 'T' : 'l'}${case1}`);
    add(`-k${one.kinds}${one.capital ? 'T' : 'l'}${kinds}${case1}`);
    add(`+k${next.kinds}${next.capital ? 'T' : 'l'}${kinds}${case1}`);
    add(`±${one.capital ? 'T' : 'l'}${next.capital ? 'T' : 'l'}${case1}${style}`);
    add(`-2-1${two.key} ${one.key}`);
    add(`+1+2${next.key} ${after.key}`);
    add(`-+${one.key} ${next.key}`);
    add(`-1p${one.key} ${kinds}${case1}`);
    add(`+1p${next.key} ${kinds}${case1}`);
    add(`ss${one.shape} ${shape} ${next.shape}`);
    if (key.includes('-')) add(`hy${case1}`);
    const { full, rough } = readings[at] ?? NO_READING;
    const left = readings[at - 1] ?? NO_READING;
    const right = readings[at + 1] ?? NO_READING;
    add(`C0${full}${case1}`);
    add(`C-${left.rough}${rough}${case1}`);
    add(`C+${rough}${right.rough}${case1}`);
    add(`C-1${left.full}${case1}`);
    add(`C+1${right.full}${case1}`);
    add(`C3${left.rough}${rough}${right.rough}${case1}`);
    return found;
  });
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return value >>> 0;
}
