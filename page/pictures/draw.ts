import type { Preview } from './previews';
import { isPagesOwn } from './previews';
import { framesOf } from './frames-of-video';
import { readBlob } from './read-blob';

/** The longest side of what is drawn, in px: readers look at no more. */
export const LONGEST = 1600;
const QUALITY = 0.92;
/** How much of a `data:` address is turned into bytes in one go, in letters: a multiple of four, as base64 goes. */
const SLICE = 256 * 1024;

/** What was had of a preview. */
export interface Drawn {
  readonly blob: Blob;
  /** False where these are the very bytes of the person's file. */
  readonly drawn: boolean;
}

/**
 * What a preview shows, without asking anybody for it: the bytes where its address holds them or stands for them, else its
 * pixels, drawn. Nothing is loaded but from the page's own memory.
 * @param readsBlobs see `PictureService`
 * @returns undefined where the page gives out no pixels, as of another site's picture
 */
export async function takePreview(
  { element, address, kind }: Preview,
  readsBlobs: boolean,
): Promise<Drawn | undefined> {
  try {
    if (kind === 'image' && /^data:[^,]*;base64,/.test(address))
      return { blob: await bytesOf(address), drawn: false };
    const bytes = kind === 'image' && readsBlobs ? await readBlob(address) : undefined;
    if (bytes) return { blob: bytes, drawn: false };
    const blob =
      kind === 'video'
        ? await framesOf(element as HTMLVideoElement, address)
        : await picture(element, address);
    return blob && { blob, drawn: true };
  } catch {
    // A canvas that holds another site's picture gives nothing out.
    return undefined;
  }
}

async function picture(element: Element, address: string): Promise<Blob | undefined> {
  if (element.localName === 'canvas') {
    const { width, height } = element as HTMLCanvasElement;
    return drawing(element as HTMLCanvasElement, width, height);
  }
  const image = element.localName === 'img' ? (element as HTMLImageElement) : load(element, address);
  if (!image) return undefined;
  // Away from the page's thread; drawing what is not decoded yet would decode it here.
  await image.decode();
  return drawing(image, image.naturalWidth, image.naturalHeight);
}

/** A picture that is only a background. What stands in the page's memory is loaded from nowhere else. */
function load(element: Element, address: string): HTMLImageElement | undefined {
  if (!isPagesOwn(address)) return undefined;
  const image = element.ownerDocument.createElement('img');
  image.src = address;
  return image;
}

async function drawing(source: CanvasImageSource, width: number, height: number): Promise<Blob | undefined> {
  if (!width || !height) return undefined;
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const [wide, high] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = blank(wide!, high!);
  contextOf(canvas)?.drawImage(source, 0, 0, wide!, high!);
  // Decoding, scaling and encoding are a task each.
  await new Promise((next) => setTimeout(next));
  return encoded(canvas);
}

/** Draws at once and in ordinary memory: kept for later, all of it would be drawn in one task when the JPEG is made. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** A white canvas, in no document. */
export function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = contextOf(canvas);
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
  }
  return canvas;
}

/** The canvas as a JPEG, made when the page has time. @throws DOMException `SecurityError` where it holds another site's picture */
export function encoded(canvas: HTMLCanvasElement): Promise<Blob | undefined> {
  return new Promise((resolve, reject) => {
    try {
      canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY);
    } catch (error) {
      reject(error instanceof Error ? error : new Error('not drawn'));
    }
  });
}

/** The file in a `data:` address: scripts make them of a person's own file, with all that is in it. */
async function bytesOf(address: string): Promise<Blob> {
  const comma = address.indexOf(',');
  const type = /^data:([^;,]*)/.exec(address)?.[1] ?? '';
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = comma + 1; at < address.length; at += SLICE) {
    parts.push(Uint8Array.from(atob(address.slice(at, at + SLICE)), (letter) => letter.charCodeAt(0)));
    // A large picture is many slices: the page goes on between them.
    await new Promise((next) => setTimeout(next));
  }
  return new Blob(parts, { type });
}
