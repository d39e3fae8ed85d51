import type { Span } from '../engine/rule';
import type { Word } from '../wording/phrases';

/** One value for many phrases, written one a line in the notation of `rules/wording/phrases`. */
export function rows<T>(value: T, phrases: string): (readonly [phrase: string, value: T])[] {
  return phrases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((phrase) => [phrase, value] as const);
}

/** Two spans as one where they touch; else the first. */
export function joined(one: Span, other: Span): Span {
  if (other.start > one.end + 1 || one.start > other.end + 1) return one;
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Phrases in the words that `wordsIn` cuts a text into: `'m`, `'s` and their like are words of their own there. */
export function asWords<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return entries.map(([phrase, value]) => [uncontracted(phrase), value] as const);
}

/** The same for classes of words. */
export function classesAsWords(classes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(classes).map(([name, words]) => [name, uncontracted(words)]));
}

function uncontracted(words: string): string {
  return words.replace(/(?<=[a-z])'(?:s|re|ve|d|ll|m)?(?=[/\s]|$)/g, '');
}

const BEFORE_NOT = /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must|need)$/;
const SHORT: Readonly<Record<string, string>> = { can: "can't", will: "won't" };

/** The same words with `do not` and its like as one word, `don't`, and `no one` as `noone`: tables need only one form. */
export function contracted(words: readonly Word[]): readonly Word[] {
  const known = contractions.get(words);
  if (known) return known;
  const found = contract(words, true);
  contractions.set(words, found);
  return found;
}
/** The same words again are the same answer again, so that who looks for phrases in it remembers what was found. */
const contractions = new WeakMap<readonly Word[], readonly Word[]>();

/** @param isPlain whether the apostrophe of `don't` stays */
export function contract(words: readonly Word[], isPlain: boolean): readonly Word[] {
  if (!words.some(({ word }) => word === 'not' || word === 'cannot' || word === 'one')) return words;
  const found: Word[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (word.word === 'one' && last?.word === 'no') {
      found[found.length - 1] = { word: 'noone', start: last.start, end: word.end };
      continue;
    }
    const whole =
      word.word === 'cannot'
        ? "can't"
        : word.word === 'not' &&
          last &&
          BEFORE_NOT.test(last.word) &&
          (SHORT[last.word] ?? `${last.word}n't`);
    if (!whole) found.push(word);
    else {
      if (word.word === 'not') found.pop();
      const start = word.word === 'not' ? (last?.start ?? word.start) : word.start;
      found.push({ word: isPlain ? whole : whole.replace("'", ''), start, end: word.end });
    }
  }
  return found;
}
