import * as z from 'zod/mini';
import type { Seen } from '../../rules/engine/seen';
import type { FromBackground } from '../messages';
import { MAX_FILE_BYTES, bytesOfPart, partsOf } from './parts';
import type { FromRoom, ToRoom } from './room-messages';
import { problemState } from './room-messages';

/** Pictures looked at for one page; those beyond are told `too-many`. */
export const MAX_PICTURES = 50;
/** Places in one picture that a copy may leave out. */
const MAX_REGIONS = 500;
/** Bytes of pictures that are on their way or not yet looked at, over all pages. */
export const MAX_WAITING_BYTES = 256 * 1024 * 1024;

const whole = z.int().check(z.minimum(0));
const share = z.number().check(z.minimum(0), z.maximum(1));
const partSchema = z.object({
  picture: whole,
  mime: z.string().check(z.maxLength(200)),
  size: whole,
  part: whole,
  parts: whole,
  data: z.string(),
  drawn: z.optional(z.literal(true)),
});
const forgetSchema = z.object({ picture: whole });
const copySchema = z.object({
  picture: whole,
  regions: z
    .array(z.object({ left: share, top: share, width: share, height: share }))
    .check(z.maxLength(MAX_REGIONS)),
});

/** What the reading room offers to whoever holds the pictures of a page. */
export interface RoomDoor {
  /** Another number for one more picture. */
  nextKey(): number;
  send(message: ToRoom): void;
  /** Bytes that wait to be looked at, over all pages. */
  waitingBytes: number;
}

type PictureMessage = 'picture' | 'forget-picture' | 'copy-picture';

/** Whether a message of a page is for `PagePictures`. */
export function isAboutPictures(message: { type?: unknown } | null): message is { type: PictureMessage } {
  return ['picture', 'forget-picture', 'copy-picture'].includes(message?.type as string);
}

type Kept = {
  key: number;
  size: number;
  part: number;
  /** Its bytes count among those that wait. */
  waiting: boolean;
  /** The page waits for word: also while it is looked at anew. */
  open: boolean;
  drawn: boolean;
  seen: Seen;
};

/** The pictures of one page, by the page's own numbers: takes their parts, keeps what was seen in them. */
export class PagePictures {
  private readonly kept = new Map<number, Kept>();
  /** The page's number by ours. */
  private readonly numbers = new Map<number, number>();
  /** Numbers are never used twice: a part that comes after its picture was forgotten or refused begins nothing. */
  private readonly used = new Set<number>();
  private closed = false;

  constructor(
    private readonly room: RoomDoor,
    private readonly post: (message: FromBackground) => void,
  ) {}

  /** Takes one message of the page; a bad one is dropped. */
  receive(message: { readonly type: PictureMessage }): void {
    if (this.closed) return;
    if (message.type === 'picture') return this.take(message);
    if (message.type === 'copy-picture') return this.copy(message);
    const read = forgetSchema.safeParse(message);
    if (read.success) this.forget(read.data.picture);
  }

  /** What was seen so far in a picture of this page. */
  seenIn(picture: number): Seen | undefined {
    return this.kept.get(picture)?.seen;
  }

  /** What the reading room has to say of a picture, if it is one of this page's. */
  hear(message: FromRoom): void {
    const picture = this.numbers.get(message.key);
    const one = picture === undefined ? undefined : this.kept.get(picture);
    if (picture === undefined || !one) return;
    if (message.type === 'copy') {
      const { mime, part, parts, data } = message;
      return this.post({ type: 'picture-copy', picture, mime, part, parts, data });
    }
    one.open = !message.state.done;
    one.seen = one.drawn ? { ...message.seen, place: undefined, device: undefined } : message.seen;
    if (message.state.done) this.waitsNoMore(one);
    this.post({ type: 'picture-state', picture, state: message.state });
  }

  /** The reading room is gone, and with it the bytes. What was seen stays. */
  roomLost(): void {
    for (const [picture, one] of this.kept) {
      this.numbers.delete(one.key);
      if (one.open) this.refuse(picture, 'no-reader');
    }
  }

  /** The page is gone. What it sent before may still come, for the first word waits for the settings. */
  close(): void {
    this.closed = true;
    for (const picture of [...this.kept.keys()]) this.forget(picture);
  }

  private take(raw: unknown): void {
    const read = partSchema.safeParse(raw);
    if (!read.success) return;
    const { picture, mime, size, part, parts, data, drawn = false } = read.data;
    if (parts !== partsOf(size) || !isBase64(data, bytesOfPart(size, part))) return this.drop(picture);
    if (part === 0 && !this.begin(picture, size, drawn)) return;
    const one = this.kept.get(picture);
    if (!one || !one.waiting) return;
    if (part !== one.part || size !== one.size) return this.drop(picture);
    one.part++;
    this.room.send({ type: 'part', key: one.key, mime, size, part, parts, data });
  }

  /** A page that sends what no page of ours sends gets no further with that picture. */
  private drop(picture: number): void {
    if (this.kept.has(picture)) this.refuse(picture, 'broken');
  }

  private begin(picture: number, size: number, drawn: boolean): boolean {
    if (this.used.has(picture)) return false;
    const key = this.room.nextKey();
    const one: Kept = { key, size, part: 0, waiting: false, open: true, drawn, seen: {} };
    if (this.used.size < 10_000) this.used.add(picture);
    if (this.kept.size >= MAX_PICTURES || this.used.size >= 10_000) {
      this.post({ type: 'picture-state', picture, state: problemState('too-many') });
      return false;
    }
    this.kept.set(picture, one);
    if (size === 0) this.refuse(picture, 'empty');
    else if (size > MAX_FILE_BYTES) this.refuse(picture, 'too-large');
    else if (this.room.waitingBytes + size > MAX_WAITING_BYTES) this.refuse(picture, 'too-many');
    else {
      one.waiting = true;
      this.room.waitingBytes += size;
      this.numbers.set(one.key, picture);
      return true;
    }
    return false;
  }

  private refuse(
    picture: number,
    problem: 'empty' | 'too-large' | 'too-many' | 'broken' | 'no-reader',
  ): void {
    const one = this.kept.get(picture);
    if (one) {
      one.open = false;
      this.leaveRoom(one);
    }
    this.post({ type: 'picture-state', picture, state: problemState(problem) });
  }

  private forget(picture: number): void {
    const one = this.kept.get(picture);
    if (!one) return;
    this.leaveRoom(one);
    this.kept.delete(picture);
  }

  private copy(raw: unknown): void {
    const read = copySchema.safeParse(raw);
    if (!read.success) return;
    const { picture, regions } = read.data;
    const one = this.kept.get(picture);
    if (one && this.numbers.has(one.key)) this.room.send({ type: 'copy', key: one.key, regions });
    else this.post({ type: 'picture-copy', picture, mime: '', part: 0, parts: 0, data: '' });
  }

  private leaveRoom(one: Kept): void {
    this.waitsNoMore(one);
    if (this.numbers.delete(one.key)) this.room.send({ type: 'forget', key: one.key });
  }

  private waitsNoMore(one: Kept): void {
    if (!one.waiting) return;
    one.waiting = false;
    this.room.waitingBytes -= one.size;
  }
}

/** Whether this is the base64 of so many bytes. */
function isBase64(data: string, bytes: number): boolean {
  return data.length === 4 * Math.ceil(bytes / 3) && /^[A-Za-z0-9+/]*={0,2}$/.test(data);
}
