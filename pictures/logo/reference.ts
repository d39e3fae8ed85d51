import type { LogoReference, LogoReferenceHealth, Pixels } from '../reader';
import { featuresOf, NUMBERS, PLACE, type Features } from './features';
import { resized, toGrey, withLongSide, type Grey } from './grey';
import type { Kernel } from './kernel';
import { atOnce } from './steps';

/** What one point of a reference looks like under one polarity, all lengths in shares of the reference's longer side. */
export interface Side {
  readonly count: number;
  /** x, y, size, angle in turns: `PLACE` numbers each. */
  readonly places: Float32Array;
  readonly numbers: Int16Array;
}

/** A reference picture made ready to be looked for. */
export interface Prepared {
  readonly health: LogoReferenceHealth;
  /** In shares of its longer side. */
  readonly width: number;
  readonly height: number;
  /** Points that are bright in a picture: the bright ones, and the dark ones of the same logo printed inverted. */
  readonly bright: Side;
  readonly dark: Side;
  /** Small and slightly blurred, for the comparison cell by cell. */
  readonly face: Grey;
}

/** The longer sides, in px, at which a reference is looked at: as on a sign, and as on a shirt across the room. */
const SIDES = [
  { side: 420, most: 450, doubled: false },
  { side: 150, most: 250, doubled: true },
];
/** Fewer points than this are too few to tell a logo from other things: crests have 170 and more, plain marks 54 to 83. */
const PLAIN = 110;
/** Px of the longer side in the comparison cell by cell. */
export const FACE = 96;
/** How far a colour may lie from that of the border (of 255) and still be background. */
const BACKGROUND = 24;
const MARGIN = 0.04;

/** Finds what can be known again in a reference. A uniform rim is cut off first: only the logo counts. */
export function prepared(kernel: Kernel, { name, pixels }: LogoReference): Prepared {
  const cut = withoutRim(pixels);
  const grey = toGrey(cut);
  const long = Math.max(grey.width, grey.height);
  const bright: Features[] = [];
  const scales: number[] = [];
  for (const { side, most, doubled } of SIDES) {
    bright.push(atOnce(featuresOf(kernel, withLongSide(grey, side), { doubled, most })));
    scales.push(1 / side);
  }
  const points = bright[0]!.count;
  const face = resized(
    grey,
    Math.max(1, Math.round((FACE * grey.width) / long)),
    Math.max(1, Math.round((FACE * grey.height) / long)),
  );
  return {
    health: { name, points, tooPlain: points < PLAIN },
    width: grey.width / long,
    height: grey.height / long,
    bright: side(bright, scales, true),
    dark: side(bright, scales, false),
    face,
  };
}

/** The points that would be of one brightness in a picture: as they are, and those that an inverted print makes so. */
function side(all: readonly Features[], scales: readonly number[], isBright: boolean): Side {
  const places: number[] = [];
  const numbers: number[] = [];
  all.forEach((features, k) => {
    const scale = scales[k]!;
    for (let i = 0; i < features.count; i++) {
      const inverted = i < features.bright !== isBright;
      const [x, y, size, angle] = features.places.subarray(i * PLACE, (i + 1) * PLACE);
      places.push((x! + 0.5) * scale, (y! + 0.5) * scale, size! * scale, inverted ? (angle! + 0.5) % 1 : angle!);
      const own = features.numbers.subarray(i * NUMBERS, (i + 1) * NUMBERS);
      // Inverted, every slope points the other way: so does the point's own direction, and its cells change places.
      if (inverted) for (let n = 0; n < NUMBERS; n++) numbers.push(own[(15 - (n >> 3)) * 8 + (n & 7)]!);
      else numbers.push(...own);
    }
  });
  return { count: places.length / PLACE, places: Float32Array.from(places), numbers: Int16Array.from(numbers) };
}

/** Cuts off a rim of one colour, all but a little of it. A picture without such a rim stays whole. */
export function withoutRim(pixels: Pixels): Pixels {
  const { width, height, data } = pixels;
  const at = (x: number, y: number) => (y * width + x) * 4;
  const rim = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)];
  const like = (a: number, b: number) =>
    [0, 1, 2].every((k) => Math.abs(data[a + k]! - data[b + k]!) <= BACKGROUND);
  const first = rim.find((corner) => rim.filter((other) => like(corner, other)).length >= 3);
  if (first === undefined) return pixels;

  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (like(at(x, y), first)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < left) return pixels;
  const margin = Math.round(MARGIN * Math.max(right - left, bottom - top));
  left = Math.max(0, left - margin);
  top = Math.max(0, top - margin);
  right = Math.min(width - 1, right + margin);
  bottom = Math.min(height - 1, bottom + margin);
  const [cutWidth, cutHeight] = [right - left + 1, bottom - top + 1];
  const cut = new Uint8ClampedArray(cutWidth * cutHeight * 4);
  for (let y = 0; y < cutHeight; y++) {
    cut.set(data.subarray(at(left, top + y), at(left, top + y) + cutWidth * 4), y * cutWidth * 4);
  }
  return { width: cutWidth, height: cutHeight, data: cut };
}
