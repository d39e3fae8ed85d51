import type { Pixels } from '../reader';

/** How often a picture is turned clockwise by a quarter before it is looked at. */
export type Turns = 0 | 1 | 2 | 3;

/** A rectangle in px; it may reach beyond the picture. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a picture after turning, in px. */
export function turnedSize({ width, height }: { width: number; height: number }, turns: Turns) {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** Where a rectangle of the turned picture is in the picture itself. */
export function turnedBack(
  place: Rectangle,
  picture: { width: number; height: number },
  turns: Turns,
): Rectangle {
  const { left, top, width, height } = place;
  if (turns === 0) return place;
  if (turns === 1) return { left: top, top: picture.height - left - width, width: height, height: width };
  if (turns === 2)
    return { left: picture.width - left - width, top: picture.height - top - height, width, height };
  return { left: picture.width - top - height, top: left, width: height, height: width };
}

/**
 * Draws a part of a picture in the size of a network's input: the average of what falls into each px, or between neighbours
 * where the part is made larger. What is beyond the picture is black, as when the network was trained.
 * @param part of the turned picture
 * @param width of the result, in px
 * @returns RGB, each -1 to 1, row by row
 */
export function sample(
  pixels: Pixels,
  part: Rectangle,
  width: number,
  height: number,
  turns: Turns = 0,
): Float32Array {
  const size = turnedSize(pixels, turns);
  const columns = shares(part.left, part.width, width, size.width);
  const rows = shares(part.top, part.height, height, size.height);
  const { start, right, down } = walk(pixels, turns);
  const { data } = pixels;
  const result = new Float32Array(width * height * 3).fill(-1);
  const sums = new Float32Array(width * 3);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    const rowsFrom = rows.from[y] ?? 0;
    const rowsTo = rows.from[y + 1] ?? 0;
    for (let row = rowsFrom; row < rowsTo; row++) {
      const rowShare = rows.share[row] ?? 0;
      const rowStart = start + (rows.index[row] ?? 0) * down;
      for (let x = 0; x < width; x++) {
        let red = 0;
        let green = 0;
        let blue = 0;
        const to = columns.from[x + 1] ?? 0;
        for (let column = columns.from[x] ?? 0; column < to; column++) {
          const at = rowStart + (columns.index[column] ?? 0) * right;
          const share = columns.share[column] ?? 0;
          red += share * (data[at] ?? 0);
          green += share * (data[at + 1] ?? 0);
          blue += share * (data[at + 2] ?? 0);
        }
        sums[x * 3] = (sums[x * 3] ?? 0) + rowShare * red;
        sums[x * 3 + 1] = (sums[x * 3 + 1] ?? 0) + rowShare * green;
        sums[x * 3 + 2] = (sums[x * 3 + 2] ?? 0) + rowShare * blue;
      }
    }
    const at = y * width * 3;
    for (let i = 0; i < sums.length; i++) result[at + i] = (sums[i] ?? 0) / 127.5 - 1;
  }
  return result;
}

/** The same as in a mirror: RGB as `sample` gives them. */
export function mirrored(input: Float32Array, width: number): Float32Array {
  const result = new Float32Array(input.length);
  for (let at = 0; at < input.length; at += 3) {
    const column = (at / 3) % width;
    result.set(input.subarray(at, at + 3), at + (width - 1 - 2 * column) * 3);
  }
  return result;
}

/** Where the turned picture's first pixel is in the data, and the steps to its neighbours on the right and below. */
function walk({ width, height }: Pixels, turns: Turns) {
  const row = width * 4;
  if (turns === 0) return { start: 0, right: 4, down: row };
  if (turns === 1) return { start: (height - 1) * row, right: -row, down: 4 };
  if (turns === 2) return { start: height * row - 4, right: -4, down: -row };
  return { start: row - 4, right: row, down: -4 };
}

/** For each px of the result (`from[i]` up to `from[i + 1]`): which px of the picture, and how much of each. */
function shares(start: number, length: number, count: number, limit: number) {
  const step = length / count;
  const reach = Math.max(1, step);
  const from = new Int32Array(count + 1);
  const index: number[] = [];
  const share: number[] = [];
  for (let i = 0; i < count; i++) {
    const left = start + (i + 0.5) * step - reach / 2;
    const last = Math.min(Math.ceil(left + reach), limit);
    for (let at = Math.max(0, Math.floor(left)); at < last; at++) {
      const covered = Math.min(at + 1, left + reach) - Math.max(at, left);
      if (covered <= 0) continue;
      index.push(at);
      share.push(covered / reach);
    }
    from[i + 1] = index.length;
  }
  return { from, index: Int32Array.from(index), share: Float32Array.from(share) };
}
