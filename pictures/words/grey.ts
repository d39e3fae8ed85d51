import type { Pixels } from '../reader';

/** Brightness of a picture, 0 (black) to 255, row by row. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Brightness as Rec. 601 weighs the colours (ITU-R BT.601), in whole numbers. */
export function greyOf({ width, height, data }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4)
    grey[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
  return { width, height, data: grey };
}

/** Half as wide and high; each pixel is the mean of four. */
export function halved({ width, height, data }: Grey): Grey {
  const half = { width: width >> 1, height: height >> 1 };
  const small = new Uint8Array(half.width * half.height);
  for (let y = 0, to = 0; y < half.height; y += 1)
    for (let x = 0, from = 2 * y * width; x < half.width; x += 1, from += 2, to += 1)
      small[to] =
        ((data[from] ?? 0) +
          (data[from + 1] ?? 0) +
          (data[from + width] ?? 0) +
          (data[from + width + 1] ?? 0)) >>
        2;
  return { ...half, data: small };
}

/**
 * Evens out the light: each pixel is set against the mean around it and the contrast around it, so that a shadow across a page
 * goes and writing stands out alike everywhere.
 *
 * @param reach half the side of the square that counts as around, in px
 */
export function evened({ width, height, data }: Grey, reach: number): Grey {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  const squares = new Float64Array(stride * (height + 1));
  for (let y = 0, from = 0; y < height; y += 1) {
    let sum = 0;
    let square = 0;
    for (let x = 0, to = (y + 1) * stride + 1; x < width; x += 1, from += 1, to += 1) {
      const value = data[from] ?? 0;
      sum += value;
      square += value * value;
      sums[to] = (sums[to - stride] ?? 0) + sum;
      squares[to] = (squares[to - stride] ?? 0) + square;
    }
  }
  const even = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const top = Math.max(y - reach, 0) * stride;
    const bottom = Math.min(y + reach + 1, height) * stride;
    for (let x = 0; x < width; x += 1, at += 1) {
      const left = Math.max(x - reach, 0);
      const right = Math.min(x + reach + 1, width);
      const count = ((bottom - top) / stride) * (right - left);
      const mean = around(sums, top, bottom, left, right) / count;
      const spread = Math.sqrt(Math.max(around(squares, top, bottom, left, right) / count - mean * mean, 0));
      const value = 150 + (((data[at] ?? 0) - mean) * 55) / (spread + LEAST_SPREAD);
      even[at] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  }
  return { width, height, data: even };
}

/** Contrast below this is the sensor’s noise, and is not blown up to writing. */
const LEAST_SPREAD = 20;

function around(sums: Float64Array, top: number, bottom: number, left: number, right: number): number {
  return (
    (sums[bottom + right] ?? 0) -
    (sums[bottom + left] ?? 0) -
    (sums[top + right] ?? 0) +
    (sums[top + left] ?? 0)
  );
}

/** How a turned or enlarged picture lies on the one it was made from. */
export interface Turn {
  /** Clockwise, in degrees: by how much the picture was turned. */
  readonly degrees: number;
  readonly scale: number;
}

/**
 * A picture turned about its middle and enlarged, on a sheet that holds all of it. Pixels in between are mixed from four.
 */
export function turned(grey: Grey, turn: Turn): Grey {
  const { width, height, data } = grey;
  const sheet = sheetOf(grey, turn);
  const out = new Uint8Array(sheet.width * sheet.height).fill(paperOf(grey));
  const [cos, sin] = stepOf(turn);
  for (let y = 0, at = 0; y < sheet.height; y += 1) {
    const down = y + 0.5 - sheet.height / 2;
    let fromX = (0.5 - sheet.width / 2) * cos + down * sin + width / 2 - 0.5;
    let fromY = -(0.5 - sheet.width / 2) * sin + down * cos + height / 2 - 0.5;
    for (let x = 0; x < sheet.width; x += 1, at += 1, fromX += cos, fromY -= sin) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const corner = top * width + left;
      const right = fromX - left;
      const below = fromY - top;
      const upper = (data[corner] ?? 0) * (1 - right) + (data[corner + 1] ?? 0) * right;
      const lower = (data[corner + width] ?? 0) * (1 - right) + (data[corner + width + 1] ?? 0) * right;
      out[at] = upper * (1 - below) + lower * below + 0.5;
    }
  }
  return { ...sheet, data: out };
}

/** The size of the sheet that `turned` gives, in px. */
export function sheetOf({ width, height }: { width: number; height: number }, { degrees, scale }: Turn) {
  const [cos, sin] = [Math.abs(Math.cos(radians(degrees))), Math.abs(Math.sin(radians(degrees)))];
  return {
    width: Math.max(Math.round((width * cos + height * sin) * scale), 1),
    height: Math.max(Math.round((width * sin + height * cos) * scale), 1),
  };
}

/** Where a point of the sheet stands in the picture, both in px. */
export function unturned(
  x: number,
  y: number,
  picture: { width: number; height: number },
  turn: Turn,
): { x: number; y: number } {
  const sheet = sheetOf(picture, turn);
  const [cos, sin] = stepOf(turn);
  const [right, down] = [x - sheet.width / 2, y - sheet.height / 2];
  return {
    x: right * cos + down * sin + picture.width / 2,
    y: -right * sin + down * cos + picture.height / 2,
  };
}

function stepOf({ degrees, scale }: Turn): [cos: number, sin: number] {
  return [Math.cos(radians(degrees)) / scale, Math.sin(radians(degrees)) / scale];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** What the sheet’s corners are filled with: the middle brightness of the picture’s edge, so that no new edge arises. */
function paperOf({ width, height, data }: Grey): number {
  const edge: number[] = [];
  const step = Math.max((width + height) >> 8, 1);
  for (let x = 0; x < width; x += step) edge.push(data[x] ?? 0, data[(height - 1) * width + x] ?? 0);
  for (let y = 0; y < height; y += step) edge.push(data[y * width] ?? 0, data[y * width + width - 1] ?? 0);
  edge.sort((a, b) => a - b);
  return edge[edge.length >> 1] ?? 255;
}
