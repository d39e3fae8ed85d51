import { NUMBERS, PLACE, type Features } from './features';
import type { Kernel } from './kernel';
import type { Prepared, Side } from './reference';

/** A point of the reference (lengths in shares of its longer side) that looks like a point of the picture (px). */
export interface Match {
  readonly x: number;
  readonly y: number;
  /** Where in the picture. */
  readonly px: number;
  readonly py: number;
  /** Px of the picture per longer side of the reference, and turns, that this match alone would mean. */
  readonly scale: number;
  readonly turn: number;
}

/** A description's product with itself. */
const SAME = 512 * 512;
/** How much nearer the most alike must be than the next that stands elsewhere (Lowe 2004, section 7.1, is stricter). */
const RATIO = 0.88;
/** Farther than this from the most alike means elsewhere, in shares of the reference's longer side. */
const APART = 0.05;

/** Which points of a picture look like points of the reference. */
export function matches(kernel: Kernel, picture: Features, reference: Prepared): Match[] {
  return [
    ...sideMatches(kernel, picture, 0, picture.bright, reference.bright),
    ...sideMatches(kernel, picture, picture.bright, picture.count, reference.dark),
  ];
}

function sideMatches(kernel: Kernel, picture: Features, from: number, to: number, side: Side): Match[] {
  const count = to - from;
  if (count === 0 || side.count === 0) return [];
  const [numbers, others, places, out] = kernel.rooms(
    count * NUMBERS * 2,
    side.count * NUMBERS * 2,
    side.count * 2 * 4,
    count * 3 * 4,
  ) as [number, number, number, number];
  kernel.i16(numbers, count * NUMBERS).set(picture.numbers.subarray(from * NUMBERS, to * NUMBERS));
  kernel.i16(others, side.numbers.length).set(side.numbers);
  const positions = kernel.f32(places, side.count * 2);
  for (let i = 0; i < side.count; i++) {
    positions[i * 2] = side.places[i * PLACE]!;
    positions[i * 2 + 1] = side.places[i * PLACE + 1]!;
  }
  kernel.program.alike(numbers, count, others, side.count, places, APART, out);

  const answers = kernel.i32(out, count * 3);
  const found: Match[] = [];
  for (let i = 0; i < count; i++) {
    const [best, product, second] = answers.subarray(i * 3, i * 3 + 3) as unknown as [number, number, number];
    if (best < 0 || SAME - product > RATIO * RATIO * (SAME - second)) continue;
    const mine = picture.places.subarray((from + i) * PLACE, (from + i + 1) * PLACE);
    const other = side.places.subarray(best * PLACE, (best + 1) * PLACE);
    found.push({
      x: other[0]!,
      y: other[1]!,
      px: mine[0]! + 0.5,
      py: mine[1]! + 0.5,
      scale: mine[2]! / other[2]!,
      turn: (mine[3]! - other[3]! + 1) % 1,
    });
  }
  return found;
}
