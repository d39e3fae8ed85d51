/**
 * A perceptual hash, as what the logo reader is compared with: 64 bits, each telling whether one of the 64 lowest
 * frequencies of a 32 x 32 grey picture (DCT-II) lies above their median.
 */
import { resized, toGrey, type Grey } from '../../../pictures/logo/grey';
import type { Pixels } from '../../../pictures/reader';

const SIDE = 32;
const KEPT = 8;

const WAVES = Array.from({ length: KEPT }, (_, k) =>
  Float64Array.from({ length: SIDE }, (_, x) => Math.cos(((2 * x + 1) * (k + 1) * Math.PI) / (2 * SIDE))),
);

/** The 64 bits of a grey picture of any size. */
export function hashOf(picture: Grey): bigint {
  return hashOfSmall(resized(picture, SIDE, SIDE).values);
}

function hashOfSmall(values: ArrayLike<number>): bigint {
  const across = new Float64Array(SIDE * KEPT);
  for (let y = 0; y < SIDE; y++) {
    for (let k = 0; k < KEPT; k++) {
      let sum = 0;
      for (let x = 0; x < SIDE; x++) sum += values[y * SIDE + x]! * WAVES[k]![x]!;
      across[y * KEPT + k] = sum;
    }
  }
  const all: number[] = [];
  for (let j = 0; j < KEPT; j++) {
    for (let k = 0; k < KEPT; k++) {
      let sum = 0;
      for (let y = 0; y < SIDE; y++) sum += across[y * KEPT + k]! * WAVES[j]![y]!;
      all.push(sum);
    }
  }
  const median = [...all].sort((a, b) => a - b)[all.length / 2]!;
  return all.reduce((bits, value) => (bits << 1n) | (value > median ? 1n : 0n), 0n);
}

/** How many bits two hashes differ in. */
function apart(a: bigint, b: bigint): number {
  let left = a ^ b;
  let count = 0;
  for (; left > 0n; left &= left - 1n) count++;
  return count;
}

/** A hash and the shape of what it is of. */
export interface Hashed {
  readonly hash: bigint;
  /** Width over height. */
  readonly shape: number;
}

/** The crops that are tried, as shares of the picture's width, each moved by a third of itself. */
const CROPS = [0.08, 0.125, 0.2, 0.32];

/** The least number of bits in which the whole picture or one of its crops differs from each reference. */
export function nearest(pixels: Pixels, references: readonly Hashed[]): number[] {
  const grey = toGrey(pixels);
  const whole = hashOf(grey);
  const best = references.map(({ hash }) => apart(hash, whole));
  const sums = summed(grey);
  for (const shape of new Set(references.map((reference) => reference.shape))) {
    for (const crop of CROPS) {
      const width = crop * grey.width;
      const height = width / shape;
      for (let y = 0; y + height <= grey.height; y += height / 3) {
        for (let x = 0; x + width <= grey.width; x += width / 3) {
          const seen = hashOfSmall(small(sums, grey, x, y, width, height));
          references.forEach((reference, i) => {
            if (reference.shape === shape) best[i] = Math.min(best[i]!, apart(reference.hash, seen));
          });
        }
      }
    }
  }
  return best;
}

/** Sums of all pixels above and left of each corner, with which any mean takes four look-ups. */
function summed({ width, height, values }: Grey): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += values[y * width + x]!;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row;
    }
  }
  return sums;
}

function small(
  sums: Float64Array,
  { width }: Grey,
  left: number,
  top: number,
  w: number,
  h: number,
): Float64Array {
  const out = new Float64Array(SIDE * SIDE);
  const edge = (from: number, length: number, i: number) => Math.floor(from + (length * i) / SIDE);
  for (let j = 0; j < SIDE; j++) {
    const y0 = edge(top, h, j);
    const y1 = Math.max(y0 + 1, edge(top, h, j + 1));
    for (let i = 0; i < SIDE; i++) {
      const x0 = edge(left, w, i);
      const x1 = Math.max(x0 + 1, edge(left, w, i + 1));
      const at = (x: number, y: number) => sums[y * (width + 1) + x]!;
      out[j * SIDE + i] = (at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)) / ((x1 - x0) * (y1 - y0));
    }
  }
  return out;
}
