import type { Draft } from '../engine/draft';
import { fold, type Folded } from './fold';
import { LEET } from './letters';

/** One word of a text, or a hashtag or handle as a whole. */
export interface Token {
  /** Folded, lower case, without apostrophes and without a possessive ending: `obrien` for "O’Brien's". */
  readonly key: string;
  /** Whether figures, signs or repeats hide letters ("A1sha", "Aish@", "Aaaisha"). Asked often, so found out once. */
  readonly isDisguised: boolean;
  /** Half-open, UTF-16 units of the original; a possessive ending stands outside. */
  readonly start: number;
  readonly end: number;
  /** The folded text between the token before and this one. */
  readonly gap: string;
  /** How the first letter and the rest are written. */
  readonly shape: 'lower' | 'Title' | 'UPPER' | 'mIxed';
  /** `tag` and `handle` begin at their sign; `spaced` is s p e l l e d out. */
  readonly kind: 'word' | 'tag' | 'handle' | 'spaced';
  /** Whether a possessive ending follows. */
  readonly possessive: boolean;
  /** Folded, as written with case, inner signs included: for camel case, leet and masks. */
  readonly written: string;
  /** Where `written` begins in the folded text. */
  readonly at: number;
}

export interface Words extends Folded {
  readonly tokens: readonly Token[];
}

// A hashtag; a handle, which may hold dots; or a word: letters and figures, an apostrophe, a sign that stands for a letter, a mask.
const TOKEN = new RegExp(
  [
    String.raw`#[\p{L}\p{N}_]+`,
    String.raw`@[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}])|[@$](?=[\p{L}\p{N}]+(?![\p{L}\p{N}]*\.\p{L}))|@(?!\S))*`,
    String.raw`(?:[\p{L}\p{N}]|[$€£](?=[\p{L}@]|\d\p{L}))(?:[\p{L}\p{N}]|'(?=\p{L}|\d\p{L})|[!|](?=[\p{Ll}\d]\p{L}?)|[@$€£*]+(?=[\p{L}\p{N}])|[*@$]+(?![\p{L}\p{N}]))*`,
  ].join('|'),
  'gu',
);
const EMAIL = /^[^\s@]+@[^\s@]+\.\p{L}/u;

const cache = new WeakMap<Draft, Words>();

/** The words of a draft; folded once, whichever rules ask. */
export function wordsOf(draft: Draft): Words {
  const known = cache.get(draft);
  if (known) return known;
  const words = readWords(draft.text);
  cache.set(draft, words);
  return words;
}

/** Folds a text and cuts it into tokens, in order. */
export function readWords(text: string): Words {
  const folded = fold(text);
  const tokens: Token[] = [];
  let last = 0;
  const push = (from: number, to: number) => {
    if (to <= from) return;
    const token = makeToken(folded, from, to, folded.cased.slice(last, from));
    if (!token) return;
    tokens.push(token);
    last = to;
  };
  for (const match of folded.cased.matchAll(TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[0].includes('@', 1) && EMAIL.test(folded.cased.slice(from, from + 200))) {
      // The name before the sign of an e-mail address is a word of its own.
      const at = from + match[0].indexOf('@', 1);
      push(from, at);
      push(at + 1, to);
    } else push(from, to);
  }
  return { ...folded, tokens: joinSpelled(folded, tokens) };
}

function makeToken(folded: Folded, from: number, to: number, gap: string): Token | undefined {
  let written = folded.cased.slice(from, to);
  if (written.endsWith('*') && isEmphasis(folded.cased.slice(Math.max(0, from - 80), from), written))
    written = written.replace(/\*+$/, '');
  const ending = /'s$/i.exec(written)?.[0].length ?? 0;
  const possessive =
    ending > 0 || /^'(?!\p{L})/u.test(folded.cased.slice(from + written.length, from + written.length + 2));
  written = written.slice(0, written.length - ending);
  const sign = written.charAt(0);
  const body = sign === '#' || sign === '@' ? written.slice(1) : written;
  if (!body) return undefined;
  const kind = sign === '#' ? 'tag' : sign === '@' ? 'handle' : 'word';
  const key = body.toLowerCase().replaceAll("'", '');
  return {
    key,
    isDisguised: isDisguised(key),
    start: folded.start[from] ?? 0,
    end: folded.end[from + written.length - 1] ?? 0,
    gap,
    shape: shapeOf(body),
    kind,
    possessive,
    written,
    at: from,
  };
}

/** Whether the stars at the end of a word close those before some words: emphasis, not a mask. */
function isEmphasis(before: string, written: string): boolean {
  const closing = /\*+$/.exec(written)?.[0].length ?? 0;
  const opening = /(?<![\p{L}\p{N}*])\*+(?=[\p{L}\p{N}]|$)/u.exec(before)?.[0].length;
  return opening === closing;
}

function shapeOf(body: string): Token['shape'] {
  const lower = body === body.toLowerCase();
  if (lower) return 'lower';
  if (body === body.toUpperCase()) return body.length === 1 ? 'Title' : 'UPPER';
  return /^\p{Lu}/u.test(body) ? 'Title' : 'mIxed';
}

const SINGLE = /^[\p{L}\p{N}@$!]$/u;

/** Joins three or more single letters in a row ("A i s h a", "A.i.s.h.a") into one token. A wider gap ends a word. */
function joinSpelled(folded: Folded, tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    let next = index;
    const gap = tokens[index + 1]?.gap ?? '';
    // "got a A i s h a": the article is no part of what is spelled.
    const isArticle = tokens[index]?.written === 'a' && tokens[index + 1]?.shape === 'Title';
    while (
      !isArticle &&
      SINGLE.test(tokens[next]?.key ?? '') &&
      (next === index || (tokens[next]?.gap === gap && gap.length > 0 && gap.length < 4))
    )
      next++;
    const first = tokens[index];
    const final = tokens[next - 1];
    if (!first) break;
    if (next - index < 3 || !final) {
      joined.push(first);
      index++;
      continue;
    }
    const run = tokens.slice(index, next);
    joined.push({
      ...first,
      key: run.map(({ key }) => key).join(''),
      isDisguised: run.some(({ key }) => /[\d@$!|€£]/.test(key)),
      end: final.end,
      kind: 'spaced',
      shape: 'Title',
      possessive: final.possessive,
      written: folded.cased.slice(first.at, final.at + final.written.length),
    });
    index = next;
  }
  return joined;
}

/** Whether a token hides letters behind figures, signs or repeats ("A1sha", "Aish@", "Aaaisha"). */
function isDisguised(key: string): boolean {
  return (/\p{L}/u.test(key) && /[\d@$!|€£]/.test(key)) || /(\p{L})\1\1/u.test(key);
}

/** The bones of a word: figures as letters, `l` as `i` (both are written 1), repeats as one. */
export function skeleton(key: string): string {
  return key
    .replace(/[\d@$!|€£]/g, (sign) => LEET[sign] ?? sign)
    .replaceAll('l', 'i')
    .replace(/(.)\1+/gu, '$1');
}
