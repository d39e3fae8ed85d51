import { fitted, mapped, type Pair, type Plane } from './geometry';
import type { Grey } from './grey';
import { isSound } from './pose';
import { FACE, type Prepared } from './reference';

/** How well the place in the picture agrees with the reference, cell by cell. */
export interface Agreement {
  /** The place, drawn to the cells. */
  readonly plane: Plane;
  /** How many cells of the reference have something in them. */
  readonly cells: number;
  /** Shares of them that agree: all light as light, all light as dark, or each as it likes. */
  readonly upright: number;
  readonly inverted: number;
  readonly either: number;
  /** The mean of how well each cell agrees in its better polarity, 0 to 1. */
  readonly mean: number;
}

/** A picture in ever halved sizes. */
export type Halves = readonly Grey[];

const CELL = 16;
const STEP = 8;
/** A cell of the reference with less spread of grey than this is empty. */
const EMPTY = 0.04;
/** A cell agrees from this correlation on. */
const AGREES = 0.6;
/** Px of the straightened place around the reference, for cells that moved. */
const AROUND = 8;
/** How far cells are looked for: first by every second pixel, then near. */
const SEARCHES = [
  { reach: 6, step: 2 },
  { reach: 3, step: 1 },
];

/** All cells of a reference that have something in them: their corners, and their greys around their mean, of length one. */
export interface Cells {
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly values: readonly Float32Array[];
}

export function cellsOf(face: Grey): Cells {
  const { width, height, values } = softened(face);
  const found: Cells & { corners: [number, number][]; values: Float32Array[] } = { corners: [], values: [] };
  for (const y of starts(height)) {
    for (const x of starts(width)) {
      const cell = new Float32Array(CELL * CELL);
      for (let v = 0; v < CELL; v++) {
        for (let u = 0; u < CELL; u++) {
          cell[v * CELL + u] = values[Math.min(height - 1, y + v) * width + Math.min(width - 1, x + u)]!;
        }
      }
      const mean = cell.reduce((sum, value) => sum + value, 0) / cell.length;
      let square = 0;
      for (let i = 0; i < cell.length; i++) square += (cell[i]! -= mean) ** 2;
      if (Math.sqrt(square / cell.length) < EMPTY) continue;
      for (let i = 0; i < cell.length; i++) cell[i]! /= Math.sqrt(square);
      found.corners.push([x, y]);
      found.values.push(cell);
    }
  }
  return found;
}

/** Where cells start along a side: every eighth pixel, and one at the very end. */
function starts(length: number): number[] {
  const last = Math.max(0, length - CELL);
  const all = Array.from({ length: Math.floor(last / STEP) + 1 }, (_, i) => i * STEP);
  return last % STEP > 2 ? [...all, last] : all;
}

export function halvesOf(picture: Grey): Halves {
  const all = [picture];
  for (let last = picture; Math.min(last.width, last.height) > 32; all.push(last)) {
    const { width: old, values } = last;
    const [width, height] = [last.width >> 1, last.height >> 1];
    const half = new Float32Array(width * height);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = 2 * y * old + 2 * x;
        half[y * width + x] = (values[at]! + values[at + 1]! + values[at + old]! + values[at + old + 1]!) / 4;
      }
    }
    last = { width, height, values: half };
  }
  return all;
}

/**
 * Straightens the place that a pose means, and compares it with the reference cell by cell by normalised correlation.
 * Each cell may have moved a little, as on cloth; where cells went, the plane is fitted to them, and they are compared again.
 */
export function agreement(picture: Halves, reference: Prepared, cells: Cells, pose: Plane): Agreement {
  let plane = pose;
  let scores: number[] = [];
  for (const { reach, step } of SEARCHES) {
    const straight = straightened(picture, reference.face, plane);
    const pairs: Pair[] = [];
    scores = cells.corners.map(([x, y], i) => {
      const best = searched(straight, x + AROUND, y + AROUND, cells.values[i]!, reach, step);
      const middle = { x: (x + CELL / 2) / FACE, y: (y + CELL / 2) / FACE };
      const moved = { x: (x + best.dx + CELL / 2) / FACE, y: (y + best.dy + CELL / 2) / FACE };
      if (Math.abs(best.score) > 0.5) {
        pairs.push({ from: middle, to: mapped(plane, moved), weight: best.score ** 2 });
      }
      return best.score;
    });
    const next = fitted(pairs, pairs.length >= 16 ? 'perspective' : pairs.length >= 6 ? 'affine' : 'similar');
    if (next && pairs.length >= 4 && isSound(next, reference.width, reference.height)) plane = next;
  }
  const share = (fits: (score: number) => boolean) =>
    scores.length === 0 ? 0 : scores.filter(fits).length / scores.length;
  return {
    plane,
    cells: scores.length,
    upright: share((score) => score >= AGREES),
    inverted: share((score) => -score >= AGREES),
    either: share((score) => Math.abs(score) >= AGREES),
    mean: scores.reduce((sum, score) => sum + Math.abs(score), 0) / Math.max(1, scores.length),
  };
}

/** The place under a plane as the reference would show it, with a border of `AROUND` px. */
function straightened(picture: Halves, face: Grey, plane: Plane): Grey {
  const width = face.width + 2 * AROUND;
  const height = face.height + 2 * AROUND;
  const values = new Float32Array(width * height);
  const at = (x: number, y: number) => mapped(plane, { x: x / FACE, y: y / FACE });
  const [left, right] = [at(0, face.height / 2), at(face.width, face.height / 2)];
  const [top, bottom] = [at(face.width / 2, 0), at(face.width / 2, face.height)];
  const across = Math.hypot(right.x - left.x, right.y - left.y) / face.width;
  const down = Math.hypot(bottom.x - top.x, bottom.y - top.y) / face.height;
  const level = Math.round(Math.log2(Math.max(1, Math.sqrt(across * down))));
  const { width: w, height: h, values: from } = picture[Math.min(level, picture.length - 1)]!;
  const scale = 2 ** -Math.min(level, picture.length - 1);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const point = at(x - AROUND + 0.5, y - AROUND + 0.5);
      const px = Math.max(0, Math.min(w - 1.001, point.x * scale - 0.5));
      const py = Math.max(0, Math.min(h - 1.001, point.y * scale - 0.5));
      const [left0, top0] = [Math.floor(px), Math.floor(py)];
      const [u, v] = [px - left0, py - top0];
      const p = top0 * w + left0;
      values[y * width + x] =
        (1 - v) * ((1 - u) * from[p]! + u * from[p + 1]!) +
        v * ((1 - u) * from[p + w]! + u * from[p + w + 1]!);
    }
  }
  return softened({ width, height, values });
}

/** Where near its place a cell agrees best, in either polarity. */
function searched(
  { width, height, values }: Grey,
  x: number,
  y: number,
  cell: Float32Array,
  reach: number,
  step: number,
): { score: number; dx: number; dy: number } {
  const best = { score: 0, dx: 0, dy: 0 };
  for (let dy = -reach; dy <= reach; dy += step) {
    for (let dx = -reach; dx <= reach; dx += step) {
      const left = x + dx;
      const top = y + dy;
      if (left < 0 || top < 0 || left + CELL > width || top + CELL > height) continue;
      let sum = 0;
      let square = 0;
      let shared = 0;
      for (let v = 0; v < CELL; v++) {
        const row = (top + v) * width + left;
        for (let u = 0; u < CELL; u++) {
          const value = values[row + u]!;
          sum += value;
          square += value * value;
          shared += value * cell[v * CELL + u]!;
        }
      }
      const spread = square - (sum * sum) / (CELL * CELL);
      // Below a spread of one grey in 255, what agrees is noise.
      if (spread < (CELL * CELL) / (255 * 255)) continue;
      const score = shared / Math.sqrt(spread);
      if (Math.abs(score) > Math.abs(best.score)) Object.assign(best, { score, dx, dy });
    }
  }
  return best;
}

/** A little blur, so that half a pixel more or less does not decide. */
function softened({ width, height, values }: Grey): Grey {
  const across = new Float32Array(values.length);
  const out = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      across[p] = (values[x > 0 ? p - 1 : p]! + 2 * values[p]! + values[x < width - 1 ? p + 1 : p]!) / 4;
    }
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      out[p] =
        (across[y > 0 ? p - width : p]! + 2 * across[p]! + across[y < height - 1 ? p + width : p]!) / 4;
    }
  }
  return { width, height, values: out };
}
