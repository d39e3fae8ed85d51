import type { Pixels } from '../reader';

/** One grey value a pixel, 0 (black) to 1 (white), row by row. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** The brightness of pixels, weighed as ITU-R BT.601 does. */
export function toGrey({ width, height, data }: Pixels): Grey {
  const values = new Float32Array(width * height);
  for (let i = 0, at = 0; i < values.length; i++, at += 4) {
    values[i] = (0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!) / 255;
  }
  return { width, height, values };
}

/** Brings a picture to another size: averages where it shrinks, so that fine weave makes no new patterns. */
export function resized(from: Grey, width: number, height: number): Grey {
  if (width === from.width && height === from.height) return from;
  return squeezedDown(squeezedAcross(from, width), height);
}

/** The same picture with its longer side at this many pixels. */
export function withLongSide(from: Grey, side: number): Grey {
  const share = side / Math.max(from.width, from.height);
  const at = (length: number) => Math.max(1, Math.round(length * share));
  return resized(from, at(from.width), at(from.height));
}

/** What each new pixel along one side takes: the first old one, and the weights of it and those after it. */
function shares(from: number, to: number): { first: number; weights: number[] }[] {
  const step = from / to;
  // A triangle as wide as two new pixels, and never narrower than two old ones: linear where it grows.
  const reach = Math.max(1, step);
  return Array.from({ length: to }, (_, i) => {
    const middle = (i + 0.5) * step - 0.5;
    const first = Math.max(0, Math.ceil(middle - reach));
    const last = Math.min(from - 1, Math.floor(middle + reach));
    const weights = Array.from({ length: Math.max(1, last - first + 1) }, (_, k) =>
      Math.max(1e-6, 1 - Math.abs(first + k - middle) / reach),
    );
    const sum = weights.reduce((a, b) => a + b, 0);
    return { first: Math.min(first, from - 1), weights: weights.map((weight) => weight / sum) };
  });
}

function squeezedAcross({ width: old, height, values }: Grey, width: number): Grey {
  if (width === old) return { width, height, values };
  const out = new Float32Array(width * height);
  shares(old, width).forEach(({ first, weights }, x) => {
    for (let y = 0; y < height; y++) {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += weights[k]! * values[y * old + first + k]!;
      out[y * width + x] = sum;
    }
  });
  return { width, height, values: out };
}

function squeezedDown({ width, height: old, values }: Grey, height: number): Grey {
  if (height === old) return { width, height, values };
  const out = new Float32Array(width * height);
  shares(old, height).forEach(({ first, weights }, y) => {
    for (let k = 0; k < weights.length; k++) {
      const weight = weights[k]!;
      const row = (first + k) * width;
      for (let x = 0; x < width; x++) out[y * width + x]! += weight * values[row + x]!;
    }
  });
  return { width, height, values: out };
}
