import type { Seen } from '../../rules/engine/seen';
import type { PictureProblem, PictureState } from '../messages';
import { fromBase64, partsOf, PART_BYTES } from './parts';
import type { DrawnLogo, FromRoom, FromWorker, LogoSource, ToRoom, ToWorker } from './room-messages';
import { sendCopy } from './send-copy';

/** As much of a `Worker` as is needed here. */
export interface RoomWorker {
  post(message: ToWorker, transfer?: Transferable[]): void;
  /** Ends it, and gives its memory back. */
  end(): void;
}

export interface RoomParts {
  /** @param onDeath it failed to start, or died */
  startWorker(onMessage: (message: FromWorker) => void, onDeath: () => void): RoomWorker;
  /** What only a document can draw. Frames come one by one; the signal aborts when nobody waits for them. */
  drawFrames(
    kind: 'svg' | 'video',
    bytes: Uint8Array<ArrayBuffer>,
    mime: string,
    signal: AbortSignal,
  ): AsyncIterable<ImageBitmap>;
  /** Decodes a technician's picture of the logo. */
  drawLogo(picture: string): Promise<ImageBitmap>;
  tell(message: FromRoom): void;
  /** Nothing is held and nothing was done for a while. */
  idle(): void;
}

/** What a document draws for the worker. */
export type RoomDrawing = Pick<RoomParts, 'drawFrames' | 'drawLogo'>;

/** Encoded bytes that are kept for a copy, over all pages. The oldest go first; their pictures can have no copy then. */
const MAX_KEPT_BYTES = 100 * 1024 * 1024;
/** How long the worker stays when nothing is to be done, in ms. */
const WORKER_IDLE = 60_000;
/** How long a picture may be looked at without a word from the worker, in ms. Then it is left, and so is the worker. */
const PATIENCE = 30_000;

type Held = {
  readonly mime: string;
  readonly size: number;
  bytes?: Uint8Array<ArrayBuffer> | undefined;
  /** All parts have come. */
  whole: boolean;
  looked: readonly PictureState['looked'][number][];
  seen: Seen;
  frames?: AbortController | undefined;
};

/** The reading room itself, in a document: holds the pictures' bytes, lets one after the other be looked at, and copies them. */
export class RoomDesk {
  private readonly held = new Map<number, Held>();
  private queue: (ToWorker & { type: 'look' | 'copy' })[] = [];
  private current: { readonly key: number; readonly type: 'look' | 'copy' } | undefined;
  private worker: RoomWorker | undefined;
  private logos: readonly LogoSource[] = [];
  private logosGiven: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly parts: RoomParts,
    private readonly keptBytes = MAX_KEPT_BYTES,
  ) {}

  receive(message: ToRoom): void {
    switch (message.type) {
      case 'logos':
        this.logos = message.logos;
        return this.lookAgain();
      case 'part':
        return this.take(message);
      case 'forget':
        return this.forget(message.key);
      case 'copy': {
        const bytes = this.held.get(message.key)?.bytes;
        if (bytes) this.add({ ...message, bytes });
        else sendCopy(this.parts.tell, message.key, '');
      }
    }
  }

  /** Ends everything. */
  close(): void {
    clearTimeout(this.timer);
    for (const key of [...this.held.keys()]) this.forget(key);
    this.queue = [];
    this.endWorker();
  }

  private take({ key, mime, size, part, parts, data }: Extract<ToRoom, { type: 'part' }>): void {
    if (part === 0)
      this.held.set(key, { mime, size, bytes: new Uint8Array(size), whole: false, looked: [], seen: {} });
    const one = this.held.get(key);
    if (!one?.bytes || parts !== partsOf(size)) return;
    one.bytes.set(fromBase64(data), part * PART_BYTES);
    if (part < parts - 1) return;
    one.whole = true;
    this.add({ type: 'look', key, mime, bytes: one.bytes });
    this.dropOldest();
  }

  /** Bytes of pictures that were looked at are for a copy only. */
  private dropOldest(): void {
    let total = [...this.held.values()].reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
    for (const [key, one] of this.held) {
      if (total <= this.keptBytes) return;
      // What still comes in, or waits, is needed.
      if (!one.bytes || !one.whole || key === this.current?.key) continue;
      if (this.queue.some((job) => job.key === key)) continue;
      total -= one.bytes.length;
      one.bytes = undefined;
    }
  }

  private forget(key: number): void {
    this.held.get(key)?.frames?.abort();
    this.held.delete(key);
    this.queue = this.queue.filter((job) => job.key !== key);
    if (this.current?.key === key) this.worker?.post({ type: 'abort', key });
    if (!this.current && !this.queue.length) this.rest();
  }

  private add(job: ToWorker & { type: 'look' | 'copy' }): void {
    this.queue.push(job);
    if (!this.current) this.next();
  }

  private next(): void {
    const job = this.queue.shift();
    this.current = job && { key: job.key, type: job.type };
    if (!job) return this.rest();
    this.wait();
    const { current } = this;
    const worker = (this.worker ??= this.startWorker());
    void this.logosGiven.then(() => {
      if (this.worker !== worker || this.current !== current) return;
      // A copy of the bytes goes: these stay for the picture's own copy.
      if (this.held.has(job.key)) worker.post(job);
      else this.next();
    });
  }

  private startWorker(): RoomWorker {
    const worker = this.parts.startWorker(
      (message) => this.hear(worker, message),
      () => {
        if (this.worker === worker) this.giveUp();
      },
    );
    this.logosGiven = this.logos.length ? this.giveLogos(worker) : Promise.resolve();
    return worker;
  }

  /** Decodes the pictures of the logo and hands them over; one that cannot be opened is left out. */
  private async giveLogos(worker: RoomWorker): Promise<void> {
    const drawn = await Promise.all(
      this.logos.map(({ name, picture }) =>
        this.parts.drawLogo(picture).then(
          (bitmap): DrawnLogo => ({ name, bitmap }),
          () => undefined,
        ),
      ),
    );
    const logos = drawn.filter((logo) => logo !== undefined);
    worker.post(
      { type: 'logos', logos },
      logos.map(({ bitmap }) => bitmap),
    );
  }

  /** What was looked at by other pictures of the logo is looked at anew. */
  private lookAgain(): void {
    if (this.worker) this.logosGiven = this.giveLogos(this.worker);
    for (const [key, { mime, bytes, whole }] of this.held)
      if (bytes && whole && !this.queue.some((job) => job.key === key && job.type === 'look'))
        this.add({ type: 'look', key, mime, bytes });
  }

  private hear(worker: RoomWorker, message: FromWorker): void {
    if (worker !== this.worker || message.key !== this.current?.key) return;
    this.wait();
    const one = this.held.get(message.key);
    if (message.type === 'needs-frames') return void this.giveFrames(worker, message.key, message.kind);
    if (message.type === 'copy') {
      if (one) sendCopy(this.parts.tell, message.key, message.mime, message.bytes);
      return this.next();
    }
    if (one) {
      one.seen = message.seen;
      one.looked = message.state.looked;
      this.parts.tell(message);
    }
    if (message.state.done) this.next();
  }

  private async giveFrames(worker: RoomWorker, key: number, kind: 'svg' | 'video'): Promise<void> {
    const one = this.held.get(key);
    const frames = new AbortController();
    try {
      if (one?.bytes) {
        one.frames = frames;
        for await (const frame of this.parts.drawFrames(kind, one.bytes, one.mime, frames.signal)) {
          if (this.worker !== worker || this.held.get(key) !== one) return frame.close();
          worker.post({ type: 'frame', key, frame }, [frame]);
        }
      }
    } catch {
      // A frame that cannot be drawn is one that nobody sees.
    } finally {
      if (one?.frames === frames) one.frames = undefined;
      if (this.worker === worker) worker.post({ type: 'frame', key });
    }
  }

  /** The worker is dead, or as good as that. The picture that it had costs only itself. */
  private giveUp(): void {
    const { current } = this;
    this.endWorker();
    if (current) {
      const one = this.held.get(current.key);
      one?.frames?.abort();
      const problem: PictureProblem = 'no-reader';
      if (one && current.type === 'look')
        this.parts.tell({
          type: 'looked',
          key: current.key,
          seen: one.seen,
          state: { done: true, looked: one.looked, problem },
        });
      else if (one) sendCopy(this.parts.tell, current.key, '');
    }
    this.next();
  }

  private endWorker(): void {
    this.worker?.end();
    this.worker = undefined;
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.giveUp(), PATIENCE);
  }

  /** Nothing to do: the worker goes after a while, and the room when it holds nothing either. */
  private rest(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.endWorker();
      if (!this.held.size) this.parts.idle();
    }, WORKER_IDLE);
  }
}
