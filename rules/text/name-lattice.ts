/** Labels of a token: outside a name, the first word of one, a later word of it. */
export const OUTSIDE = 0;
export const FIRST = 1;
export const INSIDE = 2;

/** Scores of one sentence: three a token, and three by three from one label to the next. */
export interface Lattice {
  readonly emissions: Float64Array;
  /** `moves[from * 3 + to]`. */
  readonly moves: Float64Array;
}

/** Log sums over all labellings up to each token (`ahead`) and from it on (`back`), and over all of them (`total`). */
export interface Sums {
  readonly ahead: Float64Array;
  readonly back: Float64Array;
  readonly total: number;
}

/** Whether one label may follow another: a later word of a name needs the one before it. */
export function mayFollow(from: number, to: number): boolean {
  return to !== INSIDE || from !== OUTSIDE;
}

/** The forward and backward sums of a linear-chain conditional random field. */
export function sumLattice({ emissions, moves }: Lattice): Sums {
  const size = emissions.length / 3;
  const ahead = new Float64Array(size * 3).fill(-Infinity);
  const back = new Float64Array(size * 3);
  for (let at = 0; at < size; at++)
    for (let to = 0; to < 3; to++) {
      const own = emissions[at * 3 + to] ?? 0;
      let sum = at === 0 && to !== INSIDE ? 0 : -Infinity;
      for (let from = 0; at > 0 && from < 3; from++)
        if (mayFollow(from, to))
          sum = addLogs(sum, (ahead[at * 3 - 3 + from] ?? 0) + (moves[from * 3 + to] ?? 0));
      ahead[at * 3 + to] = own + sum;
    }
  for (let at = size - 2; at >= 0; at--)
    for (let from = 0; from < 3; from++) {
      let sum = -Infinity;
      for (let to = 0; to < 3; to++)
        if (mayFollow(from, to)) {
          const next = at * 3 + 3 + to;
          sum = addLogs(sum, (back[next] ?? 0) + (moves[from * 3 + to] ?? 0) + (emissions[next] ?? 0));
        }
      back[at * 3 + from] = sum;
    }
  let total = -Infinity;
  for (let label = 0; label < 3; label++) total = addLogs(total, ahead[size * 3 - 3 + label] ?? 0);
  return { ahead, back, total };
}

function addLogs(one: number, other: number): number {
  if (one === -Infinity) return other;
  if (other === -Infinity) return one;
  return one > other ? one + Math.log1p(Math.exp(other - one)) : other + Math.log1p(Math.exp(one - other));
}

/** How likely it is that a name covers just these tokens, `from` to `to` half-open. */
export function spanOdds({ emissions, moves }: Lattice, sums: Sums, from: number, to: number): number {
  let score = sums.ahead[from * 3 + FIRST] ?? 0;
  for (let at = from + 1; at < to; at++)
    score +=
      (moves[(at === from + 1 ? FIRST : INSIDE) * 3 + INSIDE] ?? 0) + (emissions[at * 3 + INSIDE] ?? 0);
  const label = to - from > 1 ? INSIDE : FIRST;
  if (to * 3 < emissions.length) {
    let rest = -Infinity;
    for (let next = 0; next < INSIDE; next++)
      rest = addLogs(
        rest,
        (moves[label * 3 + next] ?? 0) + (emissions[to * 3 + next] ?? 0) + (sums.back[to * 3 + next] ?? 0),
      );
    score += rest;
  }
  return Math.exp(score - sums.total);
}
