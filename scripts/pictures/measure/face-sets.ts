/** The pictures that the face reader is measured on, as pixels with the places of their faces. */
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { turnedBack, turnedSize, type Turns } from '../../../pictures/faces/sample';
import type { Pixels } from '../../../pictures/reader';
import type { FacePicture, FaceTruth } from '../pool';

/** The long side that readers get at most, in px. */
const LONGEST = 1600;

/** A picture with all its faces, both in px of `pixels`. */
export interface FaceSample {
  pixels: Pixels;
  faces: FaceTruth[];
}

/** Decodes a picture as the extension does: as seen, on white, the long side at most 1,600 px. */
export async function pixelsOf(path: string): Promise<{ pixels: Pixels; scale: number }> {
  const image = await loadImage(path);
  const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return { pixels: { width, height, data: context.getImageData(0, 0, width, height).data }, scale };
}

/** A photograph of the pool. */
export async function photo({ path, faces }: FacePicture): Promise<FaceSample> {
  const { pixels, scale } = await pixelsOf(path);
  const scaled = faces.map((face) => ({
    ...face,
    x: face.x * scale,
    y: face.y * scale,
    width: face.width * scale,
    height: face.height * scale,
  }));
  return { pixels, faces: scaled };
}

/** The size of a face: the geometric mean of its sides, in px. */
export const sizeOf = ({ width, height }: { width: number; height: number }) => Math.sqrt(width * height);

/** A cell of a collage is this many times as wide as its face. */
const CELL = 2.2;

/**
 * A picture like a class photograph: faces that are seen well in larger photographs, cut out with what is around them and laid
 * side by side in one size, until each was used once or the picture is full.
 * @param size of the faces, in px
 */
export async function collage(photos: readonly FacePicture[], size: number): Promise<FaceSample> {
  const [width, height] = [1600, 1200];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#8a8f94';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  const cell = Math.round(size * CELL);
  const columns = Math.floor(width / cell);
  const faces: FaceTruth[] = [];
  for (const { path, faces: seen } of photos) {
    const image = await loadImage(path);
    for (const face of seen) {
      const large = sizeOf(face);
      // Its neighbours must not come into the cell: who is half in it could be found or not.
      const alone = seen.every((other) => other === face || !near(other, face));
      if (face.ignore || face.hidden || face.pose !== 'frontal' || large < size || large < 60 || !alone)
        continue;
      const at = faces.length;
      const [left, top] = [(at % columns) * cell, Math.floor(at / columns) * cell];
      if (top + cell > height) return { pixels: pixelsFrom(canvas), faces };
      const part = large * CELL;
      const [x, y] = [face.x + face.width / 2 - part / 2, face.y + face.height / 2 - part / 2];
      context.save();
      context.beginPath();
      context.rect(left, top, cell, cell);
      context.clip();
      const scale = cell / part;
      context.drawImage(image, left - x * scale, top - y * scale, image.width * scale, image.height * scale);
      context.restore();
      faces.push({
        ...face,
        x: left + (face.x - x) * scale,
        y: top + (face.y - y) * scale,
        width: face.width * scale,
        height: face.height * scale,
      });
    }
  }
  return { pixels: pixelsFrom(canvas), faces };
}

/** The same picture lying on its side or upside down, as one is that lost its note of which side is up. */
export function turned({ pixels, faces }: FaceSample, turns: Turns): FaceSample {
  const size = turnedSize(pixels, turns);
  const data = new Uint8ClampedArray(size.width * size.height * 4);
  const [from, to] = [new Uint32Array(pixels.data.buffer), new Uint32Array(data.buffer)];
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const back = turnedBack({ left: x, top: y, width: 1, height: 1 }, pixels, turns);
      to[y * size.width + x] = from[back.top * pixels.width + back.left] ?? 0;
    }
  }
  // Turning on by what is left of a full turn finds a place of the picture in the turned one.
  const onwards = ((4 - turns) % 4) as Turns;
  const placed = faces.map((face) => {
    const place = turnedBack(
      { left: face.x, top: face.y, width: face.width, height: face.height },
      size,
      onwards,
    );
    return { ...face, x: place.left, y: place.top, width: place.width, height: place.height };
  });
  return { pixels: { ...size, data }, faces: placed };
}

function near(a: FaceTruth, b: FaceTruth): boolean {
  const reach = (sizeOf(b) * CELL) / 2;
  const across = Math.abs(a.x + a.width / 2 - b.x - b.width / 2) - a.width / 2;
  const down = Math.abs(a.y + a.height / 2 - b.y - b.height / 2) - a.height / 2;
  return across < reach && down < reach;
}

function pixelsFrom(canvas: Canvas): Pixels {
  const { width, height } = canvas;
  return { width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data };
}
