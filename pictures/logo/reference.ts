import type { LogoReference, LogoReferenceHealth } from '../reader';
import { featuresOf, NUMBERS, PLACE, type Features } from './features';
import { resized, toGrey, withLongSide, type Grey } from './grey';
import type { Kernel } from './kernel';
import { trimmed } from './rim';
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
  /** 1 for each pixel of the face that belongs to the logo or lies at its outline. */
  readonly counts: Uint8Array;
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
/** Px of the face around the logo that count too: its outline is a part of it. */
const OUTLINE = 3;

/** Finds what can be known again in a reference. A uniform rim is cut off first: only the logo counts. */
export function prepared(kernel: Kernel, { name, pixels }: LogoReference): Prepared {
  const cut = trimmed(pixels);
  const grey = toGrey(cut.pixels);
  const long = Math.max(grey.width, grey.height);
  const bright: Features[] = [];
  const scales: number[] = [];
  for (const { side, most, doubled } of SIDES) {
    bright.push(atOnce(featuresOf(kernel, withLongSide(grey, side), { doubled, most })));
    scales.push(1 / side);
  }
  const points = bright[0]!.count;
  const faceWidth = Math.max(1, Math.round((FACE * grey.width) / long));
  const faceHeight = Math.max(1, Math.round((FACE * grey.height) / long));
  return {
    health: { name, points, tooPlain: points < PLAIN },
    width: grey.width / long,
    height: grey.height / long,
    bright: side(bright, scales, true),
    dark: side(bright, scales, false),
    face: resized(grey, faceWidth, faceHeight),
    counts: grown(resized(cut.logo, faceWidth, faceHeight)),
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
      places.push(
        (x! + 0.5) * scale,
        (y! + 0.5) * scale,
        size! * scale,
        inverted ? (angle! + 0.5) % 1 : angle!,
      );
      const own = features.numbers.subarray(i * NUMBERS, (i + 1) * NUMBERS);
      // Inverted, every slope points the other way: so does the point's own direction, and its cells change places.
      if (inverted) for (let n = 0; n < NUMBERS; n++) numbers.push(own[(15 - (n >> 3)) * 8 + (n & 7)]!);
      else numbers.push(...own);
    }
  });
  return {
    count: places.length / PLACE,
    places: Float32Array.from(places),
    numbers: Int16Array.from(numbers),
  };
}

/** The pixels of the logo and those near it. */
function grown({ width, height, values }: Grey): Uint8Array {
  const counts = new Uint8Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (values[y * width + x]! < 0.3) continue;
      for (let v = Math.max(0, y - OUTLINE); v <= Math.min(height - 1, y + OUTLINE); v++) {
        counts.fill(1, v * width + Math.max(0, x - OUTLINE), v * width + Math.min(width, x + OUTLINE + 1));
      }
    }
  }
  return counts;
}
