import { FIRST, INSIDE, mayFollow, OUTSIDE, sumLattice, type Lattice } from '../../rules/text/name-lattice';

/** One sentence to learn from: hashed features and the right label of each token. */
export interface Lesson {
  readonly features: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

/** Weights for the labels FIRST and INSIDE (OUTSIDE is nought), two a bucket, and from label to label. */
export interface Learned {
  readonly weights: Float64Array;
  readonly moves: Float64Array;
}

export interface LearnOptions {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** How strongly weights are pulled to nought (L2, a step). */
  readonly pull: number;
  /** How strongly small weights are cut to nought (L1, a step). */
  readonly cut?: number;
  readonly seed: number;
  /** Only these weights may be other than nought. */
  readonly allowed?: Uint8Array;
}

/** A small generator of numbers in [0, 1), the same on every machine (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Learns a linear-chain conditional random field by AdaGrad, one sentence a step. */
export function learn(lessons: readonly Lesson[], options: LearnOptions): Learned {
  const { bits, rounds, rate, pull, cut = 0, seed, allowed } = options;
  const mask = 2 ** bits - 1;
  const weights = new Float64Array(2 ** bits * 2);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const moves = new Float64Array(9);
  const moveSquares = new Float64Array(9).fill(1e-2);
  const next = numbersFrom(seed);
  const order = lessons.map((_, index) => index);
  const step = (values: Float64Array, history: Float64Array, at: number, slope: number) => {
    const full = slope + pull * values[at]!;
    history[at]! += full * full;
    const speed = rate / Math.sqrt(history[at]!);
    let value = values[at]! - speed * full;
    if (cut) value = Math.abs(value) <= speed * cut ? 0 : value - Math.sign(value) * speed * cut;
    values[at] = value;
  };
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const { features, labels } = lessons[index]!;
      const lattice = latticeOf(features, weights, moves, mask);
      const { ahead, back, total } = sumLattice(lattice);
      for (let at = 0; at < labels.length; at++) {
        for (let label = FIRST; label <= INSIDE; label++) {
          const odds = Math.exp(ahead[at * 3 + label]! + back[at * 3 + label]! - total);
          const slope = odds - (labels[at] === label ? 1 : 0);
          if (Math.abs(slope) < 1e-4) continue;
          for (const feature of features[at]!) {
            const place = (feature & mask) * 2 + label - 1;
            if (!allowed || allowed[place]) step(weights, squares, place, slope);
          }
        }
        if (at === 0) continue;
        for (let from = 0; from < 3; from++)
          for (let to = 0; to < 3; to++) {
            if (!mayFollow(from, to) || (from === OUTSIDE && to === OUTSIDE)) continue;
            const move = from * 3 + to;
            const odds = Math.exp(
              ahead[at * 3 - 3 + from]! +
                moves[move]! +
                lattice.emissions[at * 3 + to]! +
                back[at * 3 + to]! -
                total,
            );
            step(moves, moveSquares, move, odds - (labels[at - 1] === from && labels[at] === to ? 1 : 0));
          }
      }
    }
  }
  return { weights, moves };
}

/** The scores of one sentence under some weights. */
function latticeOf(
  features: readonly (readonly number[])[],
  weights: Float64Array,
  moves: Float64Array,
  mask: number,
): Lattice {
  const emissions = new Float64Array(features.length * 3);
  features.forEach((own, at) => {
    for (const feature of own) {
      const bucket = (feature & mask) * 2;
      emissions[at * 3 + FIRST]! += weights[bucket]!;
      emissions[at * 3 + INSIDE]! += weights[bucket + 1]!;
    }
  });
  return { emissions, moves };
}

/** The places of the weights that matter most: as many as `most`. */
export function strongest({ weights }: Learned, most: number): Uint8Array {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - most)] ?? 0;
  return Uint8Array.from(weights, (weight) => (weight !== 0 && Math.abs(weight) >= least ? 1 : 0));
}
