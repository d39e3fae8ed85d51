import type { Region } from '../../rules/engine/seen';
import { markedBoxes } from './marked-boxes';

/** The longest side of a picture in the warning, in CSS px. */
const LONGEST = 220;
/** The shortest side of a mark, in CSS px: a face across the playground is smaller. */
const LEAST_MARK = 22;
/** Two lines, one in the other, so that they are seen on any picture: no colour is needed for it. In CSS px. */
const OUTER = 4;
const INNER = 2;
const ROUND = 4;

/** A picture that is shown now, decoded small once however often it is shown. */
interface Borrowed {
  readonly bitmap: Promise<ImageBitmap>;
  users: number;
}

const borrowed = new Map<Blob, Borrowed>();

/**
 * A picture decoded small, off the page's thread. Rejects for what this browser cannot open.
 * @returns the bitmap, and the way to give it back: it is closed when nobody shows it any more
 */
export function borrowSmall(source: Blob): { readonly bitmap: Promise<ImageBitmap>; giveBack(): void } {
  const known = borrowed.get(source);
  const one = known ?? { bitmap: decodeSmall(source), users: 0 };
  if (!known) borrowed.set(source, one);
  one.users++;
  let given = false;
  return {
    bitmap: one.bitmap,
    giveBack() {
      if (given) return;
      given = true;
      if (--one.users) return;
      borrowed.delete(source);
      one.bitmap.then(
        (bitmap) => bitmap.close(),
        () => undefined,
      );
    },
  };
}

async function decodeSmall(source: Blob): Promise<ImageBitmap> {
  const resizeWidth = Math.round(LONGEST * pixelRatio());
  return createImageBitmap(source, { imageOrientation: 'from-image', resizeWidth, resizeQuality: 'medium' });
}

/** More than two device px for each CSS px shows nothing more of a picture this small. */
function pixelRatio(): number {
  return Math.min(2, Math.max(1, globalThis.devicePixelRatio || 1));
}

/** Draws a picture with its places marked: what is around them goes quiet, and each stands in an outline. */
export function drawMarked(canvas: HTMLCanvasElement, bitmap: ImageBitmap, regions: readonly Region[]): void {
  const ratio = pixelRatio();
  const scale = Math.min(1, (LONGEST * ratio) / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.width = width;
  canvas.height = height;
  const drawing = canvas.getContext('2d');
  if (!drawing) return;
  const draw = () => drawing.drawImage(bitmap, 0, 0, width, height);
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, width, height);
  draw();
  if (!regions.length) return;
  const outline = (left: number, top: number, wide: number, high: number) => {
    drawing.beginPath();
    drawing.roundRect(left, top, wide, high, ROUND * ratio);
  };
  const boxes = markedBoxes(regions, { width, height }, LEAST_MARK * ratio);
  drawing.fillStyle = 'rgb(20 26 24 / 50%)';
  drawing.fillRect(0, 0, width, height);
  for (const box of boxes) {
    drawing.save();
    outline(box.left, box.top, box.width, box.height);
    drawing.clip();
    draw();
    drawing.restore();
  }
  // All bright places first: one that lies on another takes nothing of its outline.
  const edge = (OUTER * ratio) / 2;
  for (const [colour, line] of [
    ['#141a18', OUTER * ratio],
    ['#fff', INNER * ratio],
  ] as const)
    for (const box of boxes) {
      // Within the picture, also where the place touches its edge.
      const left = Math.max(edge, box.left);
      const top = Math.max(edge, box.top);
      const right = Math.min(width - edge, box.left + box.width);
      const bottom = Math.min(height - edge, box.top + box.height);
      outline(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
      drawing.lineWidth = line;
      drawing.strokeStyle = colour;
      drawing.stroke();
    }
}

/** Nothing of the picture stays in the canvas. */
export function wipe(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
