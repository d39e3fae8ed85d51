import type { Span } from '../engine/rule';
import { remembered } from './remembered';

/** A word of a plain text, in lower case; `'s` and its like stand as words of their own. */
export interface Word extends Span {
  readonly word: string;
}

/** Words of a plain text, in order. Half-open UTF-16 offsets of that text. */
export const wordsIn: (text: string) => readonly Word[] = remembered(readWords, 400);

function readWords(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: written, index } of text.matchAll(
    /[a-z]\d{1,2}(?![a-z0-9])|£\d+(?:[.,]\d+)*[a-z]?|\d+(?:\.\d+)*(?:%|[a-z]{1,2}\b)?|[a-z]+(?:'[a-z]+)?|['](?=s\b)|&/gi,
  )) {
    const word = written.toLowerCase();
    const cut = /'(?:s|re|ve|d|ll|m)$/.exec(word)?.index ?? word.length;
    found.push({ word: word.slice(0, cut), start: index, end: index + cut });
    if (cut < word.length)
      found.push({ word: word.slice(cut), start: index + cut, end: index + word.length });
  }
  return found;
}

type Step = {
  /** Up to this many words of any kind may stand before it; small words may always. */
  readonly gap: number;
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly isNumber: boolean;
};

/** Words that may stand between any two words of a phrase without changing what it says. */
const SMALL = new Set(
  `a an the his her their my our your its this that these those some any another just really finally now even still so very
  too been be being is was were are am has have had having got get gets getting again also already actually apparently
  properly all only literally basically proper absolutely totally currently recently officially suddenly quite pretty
  's 're 've 'd 'll 'm to of up own whole actual bloody flipping both each today yesterday probably definitely about`
    .split(/\s+/)
    .filter(Boolean),
);
const MOST_SMALL = 4;

/**
 * Compiles phrases into one look-up. A phrase is steps between spaces: `word`, `one/other`, `stem*`, `@class`, `@num`
 * (a number), and `~3`: up to three words of any kind before the next step.
 * @param classes named lists of words for `@class`
 */
export function phraseFinder<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
  classes: Readonly<Record<string, string>>,
): (words: readonly Word[]) => { span: Span; value: T }[] {
  const byWord = new Map<string, { steps: Step[]; value: T }[]>();
  const byStem = new Map<string, { steps: Step[]; value: T }[]>();
  const numbered: { steps: Step[]; value: T }[] = [];
  for (const [phrase, value] of entries) {
    const steps = parse(phrase, classes);
    const one = { steps, value };
    for (const word of steps[0]?.words ?? []) push(byWord, word, one);
    for (const stem of steps[0]?.stems ?? []) push(byStem, stem, one);
    if (steps[0]?.isNumber) numbered.push(one);
  }
  const known = new WeakMap<readonly Word[], { span: Span; value: T }[]>();
  return (words) => {
    const before = known.get(words);
    if (before) return before;
    const found: { span: Span; value: T }[] = [];
    known.set(words, found);
    for (const [at, { word, start }] of words.entries()) {
      const candidates = [...(byWord.get(word) ?? []), ...(isNumber(word) ? numbered : [])];
      for (let size = 3; size <= Math.min(word.length, LONGEST_STEM); size++)
        candidates.push(...(byStem.get(word.slice(0, size)) ?? []));
      for (const { steps, value } of candidates) {
        const last = follow(words, at + 1, steps, 1);
        if (last >= 0) found.push({ span: { start, end: words[last]?.end ?? start }, value });
      }
    }
    return found;
  };
}

/** Longer beginnings stand in no table; a text without a space must not cost more than one with. */
const LONGEST_STEM = 16;

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function parse(phrase: string, classes: Readonly<Record<string, string>>): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of phrase.split(' ')) {
    if (part.startsWith('~')) {
      gap = Number(part.slice(1));
      continue;
    }
    const alternatives = part.split('/').flatMap((one) => {
      if (!one.startsWith('@') || one === '@num') return [one];
      const list = classes[one.slice(1)];
      if (!list) throw new RangeError(`no class of words is called ${one}`);
      return list.split(/\s+/).filter(Boolean);
    });
    steps.push({
      gap,
      words: new Set(alternatives.filter((one) => !one.endsWith('*') && one !== '@num')),
      stems: alternatives.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
      isNumber: alternatives.includes('@num'),
    });
    gap = 0;
  }
  return steps;
}

/** Index of the last word when the steps from `step` on follow at `at`; -1 when they do not. Nearest word first. */
function follow(words: readonly Word[], at: number, steps: readonly Step[], step: number): number {
  const wanted = steps[step];
  if (!wanted) return at - 1;
  let free = wanted.gap;
  let small = MOST_SMALL;
  for (let index = at; index < words.length; index++) {
    const word = words[index]?.word ?? '';
    if (fits(wanted, word)) {
      const last = follow(words, index + 1, steps, step + 1);
      if (last >= 0) return last;
    }
    if (SMALL.has(word) && small > 0) small--;
    else if (free > 0) free--;
    else return -1;
  }
  return -1;
}

function fits({ words, stems, isNumber: number }: Step, word: string): boolean {
  return words.has(word) || (number && isNumber(word)) || stems.some((stem) => word.startsWith(stem));
}

function isNumber(word: string): boolean {
  return /^£?\d/.test(word) || NUMBERS.has(word);
}
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty couple few'.split(' '),
);
