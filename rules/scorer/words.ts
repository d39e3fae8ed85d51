import type { Span } from '../engine/rule';
import { fold } from '../text/fold';
import { classOf } from './word-classes';

/** One word as the scorer reads it. */
export interface ScoredWord extends Span {
  /** Folded, lower case, stretched letters shortened; `<n>`, `<year>`, `<link>`, `<at>` for what varies without meaning. */
  readonly word: string;
  /** The word, or the class of words it belongs to (`<pupil>`, `<mum>`): what makes one draft speak for many. */
  readonly general: string;
  /** Whether a capital stands inside a sentence: somebody or something with a name. */
  readonly isCapital: boolean;
  /** Whether a sentence or line begins here. */
  readonly isFirst: boolean;
}

const PART = new RegExp(
  [
    String.raw`https?:\/\/\S+|www\.\S+`,
    String.raw`#[\p{L}\p{N}_]+`,
    String.raw`@[\p{L}\p{N}_.]+`,
    String.raw`£?\d+(?:[.,:]\d+)*(?:st|nd|rd|th|am|pm|k|%)?`,
    String.raw`\p{L}[\p{L}\p{N}*]*(?:'\p{L}+)?`,
    String.raw`\p{Extended_Pictographic}`,
    String.raw`[.!?…]+|\n+`,
  ].join('|'),
  'giu',
);

/** Cuts a text into the words that the scorer weighs. Spans are UTF-16 units of the text as given. */
export function scoredWords(text: string): ScoredWord[] {
  const folded = fold(text.replace(/[‘’]/g, "'"));
  const found: ScoredWord[] = [];
  let isFirst = true;
  const push = (from: number, to: number, word: string, cased: string) => {
    const start = folded.start[from];
    const end = folded.end[to - 1];
    if (start === undefined || end === undefined || end <= start) return;
    const isCapital = !isFirst && /^\p{Lu}\p{Ll}/u.test(cased);
    found.push({ word, general: classOf(word), isCapital, isFirst, start, end });
    isFirst = false;
  };
  for (const { 0: cased, index } of folded.cased.matchAll(PART)) {
    const lower = folded.lower.slice(index, index + cased.length);
    const to = index + cased.length;
    if (/^[.!?…\n]/.test(lower)) {
      const mark = /\?/.test(lower)
        ? '<?>'
        : /!/.test(lower)
          ? '<!>'
          : /\.\.|…/.test(lower)
            ? '<...>'
            : undefined;
      if (mark) push(index, to, mark, '');
      isFirst = true;
    } else if (lower.startsWith('http') || lower.startsWith('www.')) push(index, to, '<link>', '');
    else if (lower.startsWith('@')) push(index, to, '<at>', '');
    else if (lower.startsWith('#')) {
      let at = index + 1;
      for (const part of inTag(cased.slice(1))) {
        push(at, at + part.length, plainWord(part.toLowerCase()), '');
        at += part.length;
      }
    } else push(index, to, plainWord(lower), cased);
  }
  return joinYears(found);
}

/** `#YearSixRocks` holds three words; one written without capitals is one. */
function inTag(tag: string): string[] {
  return tag.match(/\p{Lu}?[\p{Ll}]+|\p{Lu}+(?!\p{Ll})|\d+|_+/gu) ?? [tag];
}

function plainWord(lower: string): string {
  const word = lower.replace(/(\p{L})\1{2,}/gu, '$1$1').replace(/'/g, '');
  if (/^(?:y|yr|yrs|year)\d{1,2}s?$/.test(word) || /^p[1-7]s?$/.test(word) || /^s[1-6]s?$/.test(word))
    return '<year>';
  if (/^(?:[1-9]|1[0-3])[a-h]{1,2}$/.test(word) || /^(?:[7-9]|1[0-3])[a-z]{1,2}[1-9]$/.test(word))
    return '<year>';
  if (/^£/.test(word)) return '<money>';
  if (/^\d/.test(word)) return '<n>';
  return word;
}

const NUMBERS = /^(?:<n>|<year>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)s?$/;

/** `Year 6`, `year six`, `P 5` are one thing. */
function joinYears(words: readonly ScoredWord[]): ScoredWord[] {
  const joined: ScoredWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && /^(?:year|yr|years|yrs|primary)$/.test(last.word) && NUMBERS.test(word.word))
      joined[joined.length - 1] = { ...last, word: '<year>', general: '<pupil>', end: word.end };
    else joined.push(word);
  }
  return joined;
}
