import type { Pixels } from '../reader';
import type { Grey } from './grey';

/** A picture without its uniform rim. */
export interface Trimmed {
  readonly pixels: Pixels;
  /** 1 where the logo is, 0 where its background is seen; 1 everywhere where there is no rim. */
  readonly logo: Grey;
}

/** How far a colour may lie from that of the rim (of 255) and still be background. */
const BACKGROUND = 24;
/** What stays of the rim, as a share of the longer side. */
const MARGIN = 0.04;

/**
 * Cuts off a rim of one colour, all but a little of it, and tells the logo from the background that the rim leads to.
 * The background is what changes from a letter to a shirt. A picture without such a rim stays whole.
 */
export function trimmed(pixels: Pixels): Trimmed {
  const { width, height, data } = pixels;
  const whole = { pixels, logo: { width, height, values: new Float32Array(width * height).fill(1) } };
  const like = (a: number, b: number) =>
    [0, 1, 2].every((k) => Math.abs(data[a * 4 + k]! - data[b * 4 + k]!) <= BACKGROUND);
  const edges = [0, width - 1, (height - 1) * width, height * width - 1];
  const first = edges.find((corner) => edges.filter((other) => like(corner, other)).length >= 3);
  if (first === undefined) return whole;
  const outside = reached(width, height, (at) => like(at, first));

  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (outside[at]) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  if (right < left) return whole;
  const margin = Math.round(MARGIN * Math.max(right - left, bottom - top));
  left = Math.max(0, left - margin);
  top = Math.max(0, top - margin);
  const cutWidth = Math.min(width, right + margin + 1) - left;
  const cutHeight = Math.min(height, bottom + margin + 1) - top;
  const cut = new Uint8ClampedArray(cutWidth * cutHeight * 4);
  const values = new Float32Array(cutWidth * cutHeight);
  for (let y = 0; y < cutHeight; y++) {
    const from = (top + y) * width + left;
    cut.set(data.subarray(from * 4, (from + cutWidth) * 4), y * cutWidth * 4);
    for (let x = 0; x < cutWidth; x++) values[y * cutWidth + x] = outside[from + x] ? 0 : 1;
  }
  return {
    pixels: { width: cutWidth, height: cutHeight, data: cut },
    logo: { width: cutWidth, height: cutHeight, values },
  };
}

/** The pixels that a walk from the border reaches without leaving what is alike. */
function reached(width: number, height: number, isAlike: (at: number) => boolean): Uint8Array {
  const seen = new Uint8Array(width * height);
  const open: number[] = [];
  const visit = (at: number) => {
    if (seen[at] || !isAlike(at)) return;
    seen[at] = 1;
    open.push(at);
  };
  for (let x = 0; x < width; x++) [x, (height - 1) * width + x].forEach(visit);
  for (let y = 0; y < height; y++) [y * width, y * width + width - 1].forEach(visit);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const x = at % width;
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < width * (height - 1)) visit(at + width);
  }
  return seen;
}
