import { createOCREngine, layoutFlags, supportsFastBuild, type OCREngine } from 'tesseract-wasm';
import type { LoadModel } from '../reader';
import type { Grey } from './grey';

/** One word as Tesseract read it, in px of the picture that it was given. */
export interface RawWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Nothing stands behind it on its line. */
  readonly endsLine: boolean;
}

/** How Tesseract looks for lines: as on a page, or wherever some stand. Numbers: its `PageSegMode`. */
export type Layout = 'page' | 'scattered';
const MODES: Record<Layout, string> = { page: '3', scattered: '11' };

/** Tesseract, started and with its model loaded. One picture at a time; every call ties up the thread it runs on. */
export interface TextEngine {
  read(grey: Grey, layout: Layout): RawWord[];
  release(): void;
}

/**
 * Starts Tesseract on this thread, without a worker of its own.
 *
 * @param load gives `tesseract-core.wasm` (or `tesseract-core-fallback.wasm` where SIMD is missing) and `eng.traineddata`, which may
 *   be packed with gzip as its package brings it
 * @throws Error where the model does not load
 */
export async function startEngine(load: LoadModel): Promise<TextEngine> {
  const [wasmBinary, model] = await Promise.all([
    load(supportsFastBuild() ? 'tesseract-core.wasm' : 'tesseract-core-fallback.wasm'),
    load('eng.traineddata').then(unpacked),
  ]);
  const engine = await createOCREngine({ wasmBinary });
  engine.loadModel(model);
  return {
    read: (grey, layout) => readWith(engine, grey, layout),
    release: () => engine.destroy(),
  };
}

function readWith(engine: OCREngine, grey: Grey, layout: Layout): RawWord[] {
  // What Tesseract needs of an ImageData; it makes its own copy.
  engine.loadImage({ width: grey.width, height: grey.height, data: asRgba(grey) } as ImageData);
  // Loading sets these back. A resolution given is one that is not guessed, and not written to the console.
  engine.setVariable('tessedit_pageseg_mode', MODES[layout]);
  engine.setVariable('user_defined_dpi', '150');
  try {
    return engine.getTextBoxes('word').map(({ text, confidence, rect, flags }) => ({
      text,
      confidence,
      ...rect,
      endsLine: (flags & layoutFlags.EndOfLine) !== 0,
    }));
  } finally {
    engine.clearImage();
  }
}

function asRgba({ data }: Grey): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint32Array(data.length);
  for (let at = 0; at < data.length; at += 1) rgba[at] = 0xff000000 | ((data[at] ?? 0) * 0x010101);
  return new Uint8ClampedArray(rgba.buffer);
}

/** Packed with gzip (RFC 1952, by its first two bytes) or not. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
