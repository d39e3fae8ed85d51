/** A draft as the numbers of those of its features that are known, and how many it has in all. */
export interface Row {
  readonly known: readonly number[];
  readonly total: number;
}

/** Weights by feature number, and the bias. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface Training {
  /** How many passes over all rows. */
  readonly passes: number;
  /** How strongly weights are pulled to nothing (L2, per row). */
  readonly pull: number;
  /** First step, before AdaGrad makes it smaller feature by feature. */
  readonly step: number;
  /** How much a row to be found counts beside a clean one. */
  readonly gravity: number;
}

/** Chosen by leaving whole files out (`npm run scorer -- --validate`). */
const TRAINING: Training = { passes: 10, pull: 1e-4, step: 0.5, gravity: 1.5 };

/**
 * Logistic regression by stochastic steps with AdaGrad (Duchi, Hazan, Singer 2011). Rows count the same however long:
 * each feature of a row of n weighs 1/sqrt(n), unknown ones counted. The order is drawn from a fixed seed, so two runs give the same weights.
 */
export function train(
  rows: readonly Row[],
  isHit: readonly boolean[],
  size: number,
  { passes, pull, step, gravity }: Training = TRAINING,
): Linear {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  const random = seeded(20261121);
  const order = rows.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const index of order) {
      const { known: row, total } = rows[index] ?? NONE;
      const hit = isHit[index] ?? false;
      const value = 1 / Math.sqrt(total || 1);
      let sum = bias;
      for (const feature of row) sum += (weights[feature] ?? 0) * value;
      const slip = (1 / (1 + Math.exp(-sum)) - Number(hit)) * (hit ? gravity : 1);
      for (const feature of row) {
        const slope = slip * value + pull * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + slope * slope;
        weights[feature] = (weights[feature] ?? 0) - (step * slope) / Math.sqrt(squares[feature]);
      }
      biasSquares += slip * slip;
      bias -= (step * slip) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** What a row scores: log odds. */
export function score({ known, total }: Row, { weights, bias }: Linear): number {
  const value = 1 / Math.sqrt(total || 1);
  return known.reduce((sum, feature) => sum + (weights[feature] ?? 0) * value, bias);
}

const NONE: Row = { known: [], total: 0 };

/** Mulberry32: small, seeded, good enough to shuffle. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
