import type { Grey } from './grey';

/** What the strokes of a picture say of the writing in it, before anything is read. */
export interface StrokeSigns {
  /** How many squares of `SQUARE` px look like writing, and which share of all squares they are. */
  readonly squares: number;
  readonly share: number;
  /** By how many degrees lines of writing fall to the right (clockwise is more); 0 where that cannot be told. */
  readonly slope: number;
  /** How much clearer lines stand out across than down: below 1 the picture may lie on its side. */
  readonly upright: number;
}

/** The side of a square in which strokes are counted, in px of the picture given. */
const SQUARE = 16;
/** A stroke is an edge and the opposite edge within this many px. */
const WIDEST = 9;
/** How far two pixels beside an edge differ at least. */
const LEAST_EDGE = 22;
/** Strokes in a square that make it look like writing: a letter’s down strokes, row by row. */
const LEAST_STROKES = 16;
/** More than this is gravel, not writing: the smallest print that can be read has about 115. */
const MOST_STROKES = 135;
const MOST_POINTS = 12_000;

/**
 * @param grey a picture of about 800 px, so that writing worth reading is a few px high
 */
export function strokeSigns(grey: Grey): StrokeSigns {
  const { points, squares, share } = strokesIn(grey);
  if (!squares) return { squares, share, slope: 0, upright: 1 };
  const step = Math.max(Math.ceil(points.length / 2 / MOST_POINTS), 1);
  const across = bestSlope(points, step, false);
  const down = bestSlope(points, step, true);
  return { squares, share, slope: across.slope, upright: across.score / Math.max(down.score, 1e-9) };
}

/** The middles of strokes, as x, y, x, y, in squares that look like writing. Looked for across and down, so that it may lie on its side. */
function strokesIn({ width, height, data }: Grey): { points: number[]; squares: number; share: number } {
  const columns = Math.ceil(width / SQUARE);
  const counts = new Uint16Array(columns * Math.ceil(height / SQUARE));
  const squareOf = (at: number) =>
    Math.floor(Math.floor(at / width) / SQUARE) * columns + Math.floor((at % width) / SQUARE);
  const strokes: number[] = [];
  const scan = (start: number, count: number, step: number) => {
    let edgeAt = -1;
    let edge = 0;
    for (let along = 1, at = start + step; along < count - 1; along += 1, at += step) {
      const rise = (data[at + step] ?? 0) - (data[at - step] ?? 0);
      if (Math.abs(rise) < LEAST_EDGE) continue;
      if (edgeAt >= 0 && along - edgeAt <= WIDEST && rise > 0 !== edge > 0) {
        const middle = start + ((along + edgeAt) >> 1) * step;
        strokes.push(middle);
        counts[squareOf(middle)]! += 1;
      }
      edgeAt = along;
      edge = rise;
    }
  };
  for (let y = 0; y < height; y += 1) scan(y * width, width, 1);
  for (let x = 0; x < width; x += 1) scan(x, height, width);
  const isWriting = counts.map((count) => (count >= LEAST_STROKES && count <= MOST_STROKES ? 1 : 0));
  const points = strokes
    .filter((at) => isWriting[squareOf(at)])
    .flatMap((at) => [at % width, Math.floor(at / width)]);
  const squares = isWriting.reduce((sum, is) => sum + is, 0);
  return { points, squares, share: squares / Math.max(counts.length, 1) };
}

const STEEPEST = 20;
const COARSE = 2;
const FINE = 0.5;
/** By how much the best slope must stand out from no slope before the picture is turned for it. */
const CLEARER = 1.1;

/** The slope at which strokes, thrown onto the side of the picture, fall into the clearest lines. */
function bestSlope(
  points: readonly number[],
  step: number,
  isDown: boolean,
): { slope: number; score: number } {
  const level = lineScore(points, step, 0, isDown);
  let best = { slope: 0, score: level };
  const attempt = (slope: number) => {
    const score = lineScore(points, step, slope, isDown);
    if (score > best.score) best = { slope, score };
  };
  for (let slope = -STEEPEST; slope <= STEEPEST; slope += COARSE) attempt(slope);
  const { slope: coarse } = best;
  for (let slope = coarse - COARSE + FINE; slope < coarse + COARSE; slope += FINE) attempt(slope);
  return best.score > level * CLEARER ? best : { slope: 0, score: best.score };
}

/** How much the count of strokes changes from line to line: writing gives full lines and empty ones between. */
function lineScore(points: readonly number[], step: number, slope: number, isDown: boolean): number {
  const radians = (slope * Math.PI) / 180;
  const [along, across] = isDown
    ? [Math.cos(radians), Math.sin(radians)]
    : [-Math.sin(radians), Math.cos(radians)];
  const lines = new Float64Array(LINES);
  for (let at = 0; at < points.length; at += 2 * step) {
    const line = ((points[at] ?? 0) * along + (points[at + 1] ?? 0) * across) / 2 + LINES / 2;
    lines[line | 0]! += 1;
  }
  let score = 0;
  for (let line = 1; line < LINES; line += 1) score += ((lines[line] ?? 0) - (lines[line - 1] ?? 0)) ** 2;
  return score;
}

/** Lines of two px, enough for a picture of 2,000 px at any slope, before and behind the corner. */
const LINES = 4_096;
