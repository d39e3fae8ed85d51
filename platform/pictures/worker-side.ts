import type { Region, Seen } from '../../rules/engine/seen';
import type { PictureState } from '../messages';
import type { FromWorker, DrawnLogo, ToWorker } from './room-messages';
import { problemState } from './room-messages';

type Elsewhere = (kind: 'svg' | 'video', signal: AbortSignal) => AsyncIterable<ImageBitmap>;

/** What is done in the worker. */
export interface WorkerService {
  useLogos(logos: readonly DrawnLogo[]): void;
  /** @param elsewhere frames that only a document can draw */
  look(
    bytes: Uint8Array<ArrayBuffer>,
    elsewhere: Elsewhere,
    signal: AbortSignal,
  ): AsyncIterable<{ readonly seen: Seen; readonly state: PictureState }>;
  copy(bytes: Uint8Array<ArrayBuffer>, regions: readonly Region[]): Promise<Blob>;
}

/** As much of a worker's own scope as is used. */
interface Scope {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** The worker's side of the reading room. The room gives one picture at a time. */
export function serveRoom(service: WorkerService, scope: Scope = globalThis as unknown as Scope): void {
  let current: { readonly key: number; readonly abort: AbortController; frames?: FrameQueue } | undefined;

  const lookAt = async ({ key, bytes }: Extract<ToWorker, { type: 'look' }>) => {
    const abort = new AbortController();
    const mine: NonNullable<typeof current> = { key, abort };
    current = mine;
    const elsewhere: Elsewhere = (kind, signal) => {
      mine.frames = new FrameQueue(signal);
      scope.postMessage({ type: 'needs-frames', key, kind });
      return mine.frames;
    };
    let done = false;
    try {
      for await (const { seen, state } of service.look(bytes, elsewhere, abort.signal)) {
        done = state.done;
        scope.postMessage({ type: 'looked', key, seen, state });
      }
    } catch {
      // Forgotten, or a mistake of ours: either way the room waits for the end.
    }
    mine.frames?.drop();
    if (!done) scope.postMessage({ type: 'looked', key, seen: {}, state: problemState('no-reader') });
    if (current === mine) current = undefined;
  };

  const copy = async ({ key, bytes, regions }: Extract<ToWorker, { type: 'copy' }>) => {
    try {
      const blob = await service.copy(bytes, regions);
      const copied = new Uint8Array(await blob.arrayBuffer());
      scope.postMessage({ type: 'copy', key, mime: blob.type, bytes: copied }, [copied.buffer]);
    } catch {
      scope.postMessage({ type: 'copy', key, mime: '' });
    }
  };

  scope.addEventListener('message', ({ data }) => {
    switch (data.type) {
      case 'logos':
        return service.useLogos(data.logos);
      case 'look':
        return void lookAt(data);
      case 'copy':
        return void copy(data);
      case 'abort':
        if (current?.key === data.key) current.abort.abort();
        return;
      case 'frame':
        if (current?.key === data.key) current.frames?.push(data.frame);
        else data.frame?.close();
    }
  });
}

/** Frames as they come from the document, for whoever waits for the next. */
class FrameQueue implements AsyncIterable<ImageBitmap> {
  private readonly come: ImageBitmap[] = [];
  private over = false;
  private wake: (() => void) | undefined;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.push(undefined));
  }

  push(frame: ImageBitmap | undefined): void {
    if (!frame) this.over = true;
    else if (this.over) frame.close();
    else this.come.push(frame);
    this.wake?.();
  }

  drop(): void {
    this.over = true;
    for (const frame of this.come.splice(0)) frame.close();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ImageBitmap, void, undefined> {
    for (;;) {
      const next = this.come.shift();
      if (next) yield next;
      else if (this.over) return;
      else await new Promise<void>((wake) => (this.wake = wake));
    }
  }
}
