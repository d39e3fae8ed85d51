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
  /** The share of them that agree, each in whichever polarity: a print may turn some of a logo's colours round. */
  readonly share: number;
  /** The mean of how well each cell agrees, 0 to 1. */
  readonly mean: number;
}

/** A picture in ever halved sizes. */
export type Halves = readonly Grey[];

const CELL = 16;
const STEP = 8;
/** A cell of the reference with less spread of grey than this is empty. */
const EMPTY = 0.04;
/** The share of a cell's pixels that must belong to the logo or its outline. */
const FULL = 0.4;
/** A cell agrees from this correlation on. */
const AGREES = 0.8;
/** From this correlation on, the place follows where a cell went. */
const FOLLOWED = 0.5;
/** Px of the straightened place around the reference, for cells that moved. */
const AROUND = 8;
/** How far cells are looked for: first by every second pixel, then near. */
const SEARCHES = [
  { reach: 6, step: 2 },
  { reach: 3, step: 1 },
];

/** One cell of a reference that has something in it. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  /** Its pixels that count, as places in a straightened picture from the cell's corner on. */
  readonly places: Int32Array;
  /** Their greys around their mean, of length one. */
  readonly values: Float32Array;
}

/** The cells of a reference that have something in them, the background left out. */
export function cellsOf({ face, counts }: Prepared): Cell[] {
  const { width, height, values } = softened(face);
  const found: Cell[] = [];
  for (const y of starts(height)) {
    for (const x of starts(width)) {
      const places: number[] = [];
      const greys: number[] = [];
      for (let v = 0; v < CELL && y + v < height; v++) {
        for (let u = 0; u < CELL && x + u < width; u++) {
          const at = (y + v) * width + x + u;
          if (!counts[at]) continue;
          places.push(v * (width + 2 * AROUND) + u);
          greys.push(values[at]!);
        }
      }
      if (greys.length < FULL * CELL * CELL) continue;
      const mean = greys.reduce((sum, value) => sum + value, 0) / greys.length;
      const square = greys.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      if (Math.sqrt(square / greys.length) < EMPTY) continue;
      found.push({
        ...{ x, y, places: Int32Array.from(places) },
        values: Float32Array.from(greys, (value) => (value - mean) / Math.sqrt(square)),
      });
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
export function agreement(
  picture: Halves,
  reference: Prepared,
  cells: readonly Cell[],
  pose: Plane,
): Agreement {
  let plane = pose;
  let scores: number[] = [];
  for (const { reach, step } of SEARCHES) {
    const straight = straightened(picture, reference.face, plane);
    const pairs: Pair[] = [];
    scores = cells.map((cell) => {
      const { x, y } = cell;
      const best = searched(straight, cell, reach, step);
      const middle = { x: (x + CELL / 2) / FACE, y: (y + CELL / 2) / FACE };
      const moved = { x: (x + best.dx + CELL / 2) / FACE, y: (y + best.dy + CELL / 2) / FACE };
      if (best.score > FOLLOWED) {
        pairs.push({ from: middle, to: mapped(plane, moved), weight: best.score ** 2 });
      }
      return best.score;
    });
    const next = fitted(pairs, pairs.length >= 16 ? 'perspective' : pairs.length >= 6 ? 'affine' : 'similar');
    if (next && pairs.length >= 4 && isSound(next, reference.width, reference.height)) plane = next;
  }
  const agreeing = scores.filter((score) => score >= AGREES).length;
  return {
    plane,
    cells: scores.length,
    share: agreeing / Math.max(1, scores.length),
    mean: scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length),
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
      const column = Math.floor(px);
      const row = Math.floor(py);
      const u = px - column;
      const v = py - row;
      const p = row * w + column;
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
  cell: Cell,
  reach: number,
  step: number,
): { score: number; dx: number; dy: number } {
  const best = { score: 0, dx: 0, dy: 0 };
  const { places, values: greys } = cell;
  const [x, y] = [cell.x + AROUND, cell.y + AROUND];
  for (let dy = -reach; dy <= reach; dy += step) {
    for (let dx = -reach; dx <= reach; dx += step) {
      const left = x + dx;
      const top = y + dy;
      if (left < 0 || top < 0 || left + CELL > width || top + CELL > height) continue;
      const corner = top * width + left;
      let sum = 0;
      let square = 0;
      let shared = 0;
      for (let i = 0; i < places.length; i++) {
        const value = values[corner + places[i]!]!;
        sum += value;
        square += value * value;
        shared += value * greys[i]!;
      }
      const spread = square - (sum * sum) / places.length;
      // Below a spread of one grey in 255, what agrees is noise.
      if (spread < places.length / (255 * 255)) continue;
      const score = Math.abs(shared) / Math.sqrt(spread);
      if (score > best.score) Object.assign(best, { score, dx, dy });
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
