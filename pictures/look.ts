import type { Seen } from '../rules/engine/seen';
import { MAX_PIXELS, readHead, type FileHead } from './bounds';
import { mergeFaces, mergeLogo, mergeWords } from './merge-seen';
import type { FaceReader, FileFacts, LogoReader, Pixels, WordReader } from './reader';

export type LookReader = 'metadata' | 'faces' | 'logo' | 'words';
export type LookProblem = 'empty' | 'broken' | 'not-a-picture' | 'unknown-format' | 'too-large' | 'no-reader';

/** One frame, decoded; a picture has one, an animation or a video a few. */
export interface Frame {
  /** Long side at most `READ_SIDE`. */
  readonly pixels: Pixels;
  /** Of the picture itself, upright, in px. */
  readonly width: number;
  readonly height: number;
}

/** The readers decode to this long side, in px: `docs/decisions/0018-pictures-off-the-page.md`. */
export const READ_SIDE = 1600;
/** How long later frames of an animation or video are looked at, in ms. The first is always looked at wholly. */
const LATER_FRAMES_TIME = 4000;

export interface LookTools {
  /**
   * The frames of a picture, the first first. Throws `Undecodable` for a kind that cannot be opened here, and anything
   * else for a picture that is broken.
   */
  decode(bytes: Uint8Array<ArrayBuffer>, head: FileHead, signal: AbortSignal): AsyncIterable<Frame>;
  facts(bytes: Uint8Array<ArrayBuffer>): FileFacts | Promise<FileFacts>;
  /** Undefined: there is nothing to look for, as without a picture of the logo. Made at the first call. */
  faces(): Promise<FaceReader | undefined>;
  logo(): Promise<LogoReader | undefined>;
  words(): Promise<WordReader | undefined>;
  /** In ms, from anywhere. */
  now(): number;
}

/** This kind of picture cannot be opened here. */
export class Undecodable extends Error {}

/** How far one picture was looked at, and what was seen so far. */
export interface LookStep {
  readonly seen: Seen;
  readonly state: {
    readonly done: boolean;
    readonly looked: readonly LookReader[];
    readonly problem?: LookProblem | undefined;
  };
}

/**
 * Looks at one picture or video: cheapest reader first, each step as it comes, the last with `done`. A reader that fails costs
 * only itself. Never throws but for the abort.
 * @throws DOMException `AbortError`
 */
export async function* look(
  bytes: Uint8Array<ArrayBuffer>,
  tools: LookTools,
  signal: AbortSignal,
): AsyncGenerator<LookStep, void, undefined> {
  const looked = new Set<LookReader>();
  let seen: Seen = {};
  let problem: LookProblem | undefined;
  const step = (done: boolean): LookStep => ({
    seen,
    state: { done, looked: [...looked], ...(problem && { problem }) },
  });
  const end = (why: LookProblem) => {
    problem = why;
    return step(true);
  };
  if (!bytes.length) return yield end('empty');
  const head = guard(() => readHead(bytes));
  if (!head) return yield end('not-a-picture');
  const { width, height } = head;
  if (width && height) seen = { ...seen, width, height };
  try {
    const { place, device } = await tools.facts(bytes);
    seen = { ...seen, place, device };
    looked.add('metadata');
  } catch {
    problem = 'no-reader';
  }
  signal.throwIfAborted();
  if (width === 0 || height === 0) return yield end('broken');
  if ((width ?? 1) * (height ?? 1) > MAX_PIXELS) return yield end('too-large');
  yield step(false);

  let first = true;
  let until = Infinity;
  try {
    for await (const frame of tools.decode(bytes, head, signal)) {
      signal.throwIfAborted();
      if (first) seen = { ...seen, width: frame.width, height: frame.height };
      for (const [reader, read] of readers(tools, frame.pixels, signal)) {
        if (tools.now() > until) break;
        try {
          seen = { ...seen, ...(await read(seen)) };
          looked.add(reader);
        } catch (error) {
          signal.throwIfAborted();
          void error;
          problem = 'no-reader';
        }
        signal.throwIfAborted();
        if (first) yield step(false);
      }
      if (!first) yield step(false);
      else until = tools.now() + LATER_FRAMES_TIME;
      first = false;
      if (tools.now() > until) break;
    }
  } catch (error) {
    signal.throwIfAborted();
    // Later frames that cannot be had take nothing from the first.
    if (first) return yield end(error instanceof Undecodable ? 'unknown-format' : 'broken');
  }
  if (first) return yield end('unknown-format');
  yield step(true);
}

type Read = (seen: Seen) => Promise<Partial<Seen>>;

function readers(
  tools: LookTools,
  pixels: Pixels,
  signal: AbortSignal,
): readonly (readonly [LookReader, Read])[] {
  return [
    ['faces', async (seen) => mergeFaces(seen, await (await tools.faces())?.read(pixels, signal))],
    ['logo', async (seen) => mergeLogo(seen, await (await tools.logo())?.read(pixels, signal))],
    ['words', async (seen) => mergeWords(seen, await (await tools.words())?.read(pixels, signal))],
  ];
}

/** A head that ends in the middle is no picture, whatever it began as. */
function guard<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
