import { BITS, MOVES, UNIT, WEIGHTS } from '../name-data/weights';
import { featuresOf, mayHoldName, tagTokens } from './name-features';
import { FIRST, INSIDE, spanOdds, sumLattice, type Lattice } from './name-lattice';

/** A name of a person in a sentence. Half-open, UTF-16 units of the sentence. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  /** How sure the tagger is, from 0 to 1. */
  readonly odds: number;
}

/** What is learned: two weights a bucket (first word of a name, later word), and three by three from label to label. */
export interface Model {
  readonly weights: { readonly [place: number]: number };
  readonly moves: Float64Array;
  readonly mask: number;
}

const LONGEST = 5;
const LEAST = 0.05;

/** Finds names by a model; the best that do not overlap, in order. */
export function tagWith({ weights, moves, mask }: Model, sentence: string): TaggedName[] {
  const tokens = tagTokens(sentence);
  if (!mayHoldName(tokens)) return [];
  const emissions = new Float64Array(tokens.length * 3);
  featuresOf(sentence, tokens).forEach((features, at) => {
    let first = 0;
    let inside = 0;
    for (const feature of features) {
      const place = (feature & mask) * 2;
      first += weights[place] ?? 0;
      inside += weights[place + 1] ?? 0;
    }
    emissions[at * 3 + FIRST] = first;
    emissions[at * 3 + INSIDE] = inside;
  });
  const found: { from: number; to: number; odds: number }[] = [];
  for (const candidate of candidatesOf({ emissions, moves }, tokens.length))
    if (!found.some(({ from, to }) => from < candidate.to && candidate.from < to)) found.push(candidate);
  return found
    .map(({ from, to, odds }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, odds }))
    .sort((one, other) => one.start - other.start);
}

function candidatesOf(lattice: Lattice, size: number): { from: number; to: number; odds: number }[] {
  const sums = sumLattice(lattice);
  const found = [];
  for (let from = 0; from < size; from++) {
    const place = from * 3 + FIRST;
    if (Math.exp((sums.ahead[place] ?? 0) + (sums.back[place] ?? 0) - sums.total) < LEAST) continue;
    for (let to = from + 1; to <= Math.min(size, from + LONGEST); to++) {
      const odds = spanOdds(lattice, sums, from, to);
      if (odds >= LEAST) found.push({ from, to, odds });
    }
  }
  return found.sort((one, other) => other.odds - one.odds);
}

let model: Model | undefined;

/** Names of persons in one sentence, by the weights that ship. Depends on the sentence alone. */
export function tagNames(sentence: string): TaggedName[] {
  model ??= unpackModel(WEIGHTS, BITS, UNIT, MOVES);
  return tagWith(model, sentence);
}

/** The signs that weights are written in, in order of value: what needs no escape in a string. */
export const SIGNS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index))
  .filter((sign) => !`'\\\``.includes(sign))
  .join('');
/** A gap of this many and more is written in steps. */
export const STEP = SIGNS.length - 1;
/** The value that stands for nought. */
export const NOUGHT = (SIGNS.length - 1) / 2;

/** Reads weights that `scripts/name-tagger/train.ts` packed: a gap, then a value, for each that is not nought. */
export function unpackModel(packed: string, bits: number, unit: number, moves: readonly number[]): Model {
  const weights = new Int8Array(2 ** bits * 2);
  let place = -1;
  let gap = 0;
  let isValue = false;
  for (const sign of packed) {
    const value = SIGNS.indexOf(sign);
    if (isValue) {
      weights[(place += gap + 1)] = value - NOUGHT;
      gap = 0;
      isValue = false;
    } else {
      gap += value;
      isValue = value < STEP;
    }
  }
  const scaled = Float32Array.from(weights, (value) => value * unit);
  return { weights: scaled, moves: Float64Array.from(moves), mask: 2 ** bits - 1 };
}
