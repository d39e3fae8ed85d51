import type { Region, Seen } from '../../rules/engine/seen';
import type { PictureProblem, PictureState } from '../messages';

/** A technician's picture of the logo, as the settings hold it: a data URI. */
export interface LogoSource {
  readonly name: string;
  readonly picture: string;
}

/**
 * From the background to the reading room: the document that holds the pictures and their worker. `key` is the
 * background's own number for a picture, over all pages. Plain JSON, for a runtime port carries nothing else.
 */
export type ToRoom =
  | { readonly type: 'logos'; readonly logos: readonly LogoSource[] }
  | {
      readonly type: 'part';
      readonly key: number;
      readonly mime: string;
      readonly size: number;
      readonly part: number;
      readonly parts: number;
      readonly data: string;
    }
  | { readonly type: 'forget'; readonly key: number }
  | { readonly type: 'copy'; readonly key: number; readonly regions: readonly Region[] };

export type FromRoom =
  | { readonly type: 'looked'; readonly key: number; readonly state: PictureState; readonly seen: Seen }
  | {
      readonly type: 'copy';
      readonly key: number;
      readonly mime: string;
      readonly part: number;
      readonly parts: number;
      readonly data: string;
    };

/** One of them, decoded. */
export interface DrawnLogo {
  readonly name: string;
  readonly bitmap: ImageBitmap;
}

/** From the reading room to its worker. Structured clones: bytes and frames go as they are. */
export type ToWorker =
  | { readonly type: 'logos'; readonly logos: readonly DrawnLogo[] }
  | {
      readonly type: 'look';
      readonly key: number;
      readonly mime: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly type: 'abort'; readonly key: number }
  | {
      readonly type: 'copy';
      readonly key: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly regions: readonly Region[];
    }
  /** What only a document can draw, one frame at a time; none ends it. */
  | { readonly type: 'frame'; readonly key: number; readonly frame?: ImageBitmap };

export type FromWorker =
  | { readonly type: 'looked'; readonly key: number; readonly state: PictureState; readonly seen: Seen }
  /** Asks the document for what a worker cannot draw: a drawing (SVG), or frames of a video. */
  | { readonly type: 'needs-frames'; readonly key: number; readonly kind: 'svg' | 'video' }
  /** No bytes: there can be no copy. */
  | {
      readonly type: 'copy';
      readonly key: number;
      readonly mime: string;
      readonly bytes?: Uint8Array<ArrayBuffer>;
    };

export function problemState(problem: PictureProblem): PictureState {
  return { done: true, looked: [], problem };
}
