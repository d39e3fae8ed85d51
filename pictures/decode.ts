import type { FileHead } from './bounds';
import { READ_SIDE, Undecodable, type Frame } from './look';

/** Kinds that some browsers open and others do not. That they cannot be opened says nothing against the file. */
const NOT_EVERYWHERE = ['avif', 'heic', 'tiff', 'jxl', 'psd', 'ico'];
/** Where later frames of an animation are taken, as shares of its frames. */
const LATER = [0.25, 0.5, 0.75];

/** Asks a document for what a worker cannot draw. */
export type DrawElsewhere = (kind: 'svg' | 'video', signal: AbortSignal) => AsyncIterable<ImageBitmap>;

/**
 * The frames of a picture in a browser, upright, on white, at most `READ_SIDE` px. Each is decoded once and its bitmap given back
 * before the next.
 */
export async function* decodeFrames(
  bytes: Uint8Array<ArrayBuffer>,
  head: FileHead,
  elsewhere: DrawElsewhere,
  signal: AbortSignal,
): AsyncGenerator<Frame, void, undefined> {
  if (head.kind === 'svg' || head.kind === 'video') {
    for await (const bitmap of elsewhere(head.kind, signal)) yield toFrame(bitmap);
    return;
  }
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
  } catch (error) {
    throw NOT_EVERYWHERE.includes(head.kind) ? new Undecodable() : error;
  }
  yield toFrame(bitmap);
  if (head.animated) yield* laterFrames(bytes, head.kind, signal);
}

/** As much of WebCodecs as is needed; TypeScript’s own library does not have it in a document’s types everywhere. */
interface FrameDecoder {
  readonly tracks: {
    readonly ready: Promise<void>;
    readonly selectedTrack: { readonly frameCount: number } | null;
  };
  readonly completed: Promise<void>;
  decode(options: { frameIndex: number }): Promise<{ image: CanvasImageSource & { close(): void } }>;
  close(): void;
}
type MakeDecoder = new (init: { data: Uint8Array; type: string }) => FrameDecoder;

/** Chromium and Firefox from 133 have `ImageDecoder`; elsewhere the first frame is all. */
async function* laterFrames(
  bytes: Uint8Array,
  kind: string,
  signal: AbortSignal,
): AsyncGenerator<Frame, void, undefined> {
  const { ImageDecoder } = globalThis as { ImageDecoder?: MakeDecoder };
  if (!ImageDecoder) return;
  const decoder = new ImageDecoder({ data: bytes, type: `image/${kind}` });
  try {
    await decoder.tracks.ready;
    await decoder.completed;
    const count = decoder.tracks.selectedTrack?.frameCount ?? 1;
    const wanted = new Set(LATER.map((share) => Math.floor(share * count)).filter((index) => index > 0));
    for (const frameIndex of wanted) {
      signal.throwIfAborted();
      const { image } = await decoder.decode({ frameIndex });
      const bitmap = await createImageBitmap(image as ImageBitmapSource);
      image.close();
      yield toFrame(bitmap);
    }
  } finally {
    decoder.close();
  }
}

/** Takes a bitmap's pixels, on white, and closes it. */
export function toFrame(bitmap: ImageBitmap): Frame {
  const { width, height } = bitmap;
  const scale = Math.min(1, READ_SIDE / Math.max(width, height));
  const wide = Math.max(1, Math.round(width * scale));
  const high = Math.max(1, Math.round(height * scale));
  const canvas = new OffscreenCanvas(wide, high);
  // Read back at once, so it is drawn where it is read: in memory.
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing) throw new Error('no canvas');
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, wide, high);
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(bitmap, 0, 0, wide, high);
  bitmap.close();
  const { data } = drawing.getImageData(0, 0, wide, high);
  canvas.width = 0;
  return { pixels: { width: wide, height: high, data }, width, height };
}
