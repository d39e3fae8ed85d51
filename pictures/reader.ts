import type { SeenPart, SeenWord } from '../rules/engine/seen';

/** Upright pixels of one picture, decoded once for all readers. */
export interface Pixels {
  /** In px of these pixels; the picture itself may be larger. */
  readonly width: number;
  readonly height: number;
  /** RGBA, 8 bits each, row by row, as in `ImageData`; transparency was put on white. Readers must not change it. */
  readonly data: Uint8ClampedArray;
}

/** A picture reader: pixels in, what it saw out. Made once, used for many pictures, one at a time. */
export interface PictureReader<Found> {
  /**
   * @param signal aborts when nobody needs the answer any more; looked at between steps
   * @throws DOMException `AbortError` after an abort; other errors are one picture's own and never stop the next
   */
  read(pixels: Pixels, signal?: AbortSignal): Promise<Found>;
  /** Gives back memory; the reader is of no use afterwards. */
  release(): void;
}

/** Faces: how many and where. Never who: nothing of a face is compared with another, or kept. */
export type FaceReader = PictureReader<{ readonly faces: readonly SeenPart[] }>;

/** The school's logo, by the school's own reference pictures. */
export type LogoReader = PictureReader<{ readonly logo: readonly SeenPart[] }>;

/** Words that can be read. `words` is what `SeenWord` spans count in; lines are parted by `\n`. */
export type WordReader = PictureReader<{ readonly words: string; readonly where: readonly SeenWord[] }>;

/** What the file itself tells. Sizes upright, in px; undefined where the file does not say. */
export interface FileFacts {
  /** It says where it was taken. */
  readonly place: boolean;
  /** It says with which device, or when to the second. */
  readonly device: boolean;
}

/**
 * Loads a file that ships with the extension, by its path under `pictures/`, for example `blazeface.json`.
 * Under Node it comes from `node_modules`. The only way in which a reader gets at its model: none is fetched from elsewhere.
 */
export type LoadModel = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** One of the technician's pictures of the school's logo, as pixels. */
export interface LogoReference {
  /** The technician's word for it, for example `crest`. */
  readonly name: string;
  readonly pixels: Pixels;
}

/** How well a reference picture can be found, told when its features are made. */
export interface LogoReferenceHealth {
  readonly name: string;
  /** How many points were found that can be known again. */
  readonly points: number;
  /** Too plain to be found reliably; more pictures of it help. */
  readonly tooPlain: boolean;
}
