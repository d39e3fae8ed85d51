import type { Region } from '../rules/engine/seen';
import { Undecodable } from './look';
import { MAX_PIXELS, readHead } from './bounds';

/** The copy's long side, in px: more than any site shows. */
const COPY_SIDE = 4096;
/** How much of its own size a region grows by on each side: hair and ears tell of a person too. */
const MARGIN = 0.2;
/** Cells across the longer side of a region. So few numbers are left that no face and no word can be put together from them. */
const CELLS = 5;

/**
 * A copy of a picture, upright, without metadata, and with the regions made unrecognisable.
 * A blur alone can be undone in part, for each pixel still carries its surroundings. So each region is first reduced to a mosaic
 * of at most 5 by 5 mean colours: what was in it is gone from the file. The blur after it only takes the hard edges away.
 * @throws for what is no picture, is too large, or cannot be opened here
 */
export async function copyWithout(bytes: Uint8Array<ArrayBuffer>, regions: readonly Region[]): Promise<Blob> {
  const head = readHead(bytes);
  if (!head || head.kind === 'svg' || head.kind === 'video') throw new Undecodable();
  if ((head.width ?? 1) * (head.height ?? 1) > MAX_PIXELS) throw new Undecodable();
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
  const scale = Math.min(1, COPY_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing) throw new Error('no canvas');
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  for (const region of regions) hide(drawing, region, width, height);
  const transparent = head.kind !== 'jpeg' && hasTransparency(drawing, width, height);
  const copy = await canvas.convertToBlob(
    transparent ? { type: 'image/png' } : { type: 'image/jpeg', quality: 0.9 },
  );
  canvas.width = 0;
  return copy;
}

type Drawing = OffscreenCanvasRenderingContext2D;

function hide(drawing: Drawing, region: Region, width: number, height: number): void {
  const [across, down] = [region.width * MARGIN, region.height * MARGIN];
  const left = Math.floor(Math.max(0, region.left - across) * width);
  const top = Math.floor(Math.max(0, region.top - down) * height);
  const right = Math.ceil(Math.min(1, region.left + region.width + across) * width);
  const bottom = Math.ceil(Math.min(1, region.top + region.height + down) * height);
  const [wide, high] = [right - left, bottom - top];
  if (wide < 1 || high < 1) return;
  const cells = mosaic(drawing.getImageData(left, top, wide, high));
  const small = new OffscreenCanvas(cells.width, cells.height);
  small.getContext('2d')?.putImageData(cells, 0, 0);
  drawing.save();
  drawing.beginPath();
  drawing.rect(left, top, wide, high);
  drawing.clip();
  drawing.clearRect(left, top, wide, high);
  // Drawn larger with smoothing: the cells run into one another, which is the blur.
  drawing.imageSmoothingEnabled = true;
  drawing.drawImage(small, left, top, wide, high);
  drawing.restore();
}

/** The mean colour of each of a few cells. Plain sums: a canvas that scales down may leave pixels out, or let some count twice. */
function mosaic({ data, width, height }: ImageData): ImageData {
  const cell = Math.max(width, height) / CELLS;
  const wide = Math.max(1, Math.round(width / cell));
  const high = Math.max(1, Math.round(height / cell));
  const sums = new Float64Array(wide * high * 4);
  const counts = new Uint32Array(wide * high);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) {
      const to = Math.floor((y * high) / height) * wide + Math.floor((x * wide) / width);
      counts[to]! += 1;
      for (let channel = 0; channel < 4; channel++) sums[to * 4 + channel]! += data[at + channel]!;
    }
  const cells = new ImageData(wide, high);
  for (let index = 0; index < sums.length; index++) cells.data[index] = sums[index]! / counts[index >> 2]!;
  return cells;
}

function hasTransparency(drawing: Drawing, width: number, height: number): boolean {
  const { data } = drawing.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) if (data[at]! < 255) return true;
  return false;
}
