import type { Region } from '../../rules/engine/seen';

/** In px of the drawing. */
export interface MarkedBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room around what was seen, as a share of it. */
const AROUND = 0.15;

/**
 * Where the marks go: a little larger than what was seen, never smaller than can be seen, and all of it in the picture.
 * @param size of the drawing, in its px
 * @param least the shortest side of a mark, in the same px
 */
export function markedBoxes(
  regions: readonly Region[],
  size: { readonly width: number; readonly height: number },
  least: number,
): MarkedBox[] {
  return regions.map((region) => {
    const [left, width] = along(region.left, region.width, size.width, least);
    const [top, height] = along(region.top, region.height, size.height, least);
    return { left, top, width, height };
  });
}

/** One direction: shares in, px out. */
function along(start: number, length: number, whole: number, least: number): [number, number] {
  const wanted = Math.min(whole, Math.max(least, length * whole * (1 + 2 * AROUND)));
  const middle = (start + length / 2) * whole;
  const from = Math.max(0, Math.min(middle - wanted / 2, whole - wanted));
  return [from, wanted];
}
