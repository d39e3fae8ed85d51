import type { Attached } from '../composer/attachments';
import { takePreview, type Drawn } from './draw';
import { framesOf } from './frames-of-video';
import type { PictureState, ShownPicture } from './picture';
import { isSame, placeOf, type Place, type Preview } from './previews';

/** The way to the picture readers. */
export interface PictureService {
  /**
   * Gives a picture or video to them.
   * @param picture the page's own number for it, never used for another
   * @param drawn it was drawn from what the page shows: nothing is known of the file's own metadata
   */
  send(picture: number, file: Blob, drawn: boolean): void;
  /** It is attached no more. */
  forget(picture: number): void;
  /**
   * Whether the bytes behind the page's `blob:` addresses may be read, asked at each picture. Never where the browser would judge
   * that by the page's policy, unless the policy is known to allow it: what it refuses is told to the page, and so perhaps to its
   * server. Without this they are not read.
   */
  readsBlobs?(): boolean;
}

interface Kept {
  readonly picture: number;
  readonly of: File | Place;
  source: Blob | undefined;
  drawn: boolean;
  state: PictureState;
  sent: boolean;
}

const NOTHING_YET: PictureState = { done: false, looked: [] };
const OUT_OF_REACH: PictureState = { done: true, looked: [], problem: 'out-of-reach' };
const NO_READER: PictureState = { done: true, looked: [], problem: 'no-reader' };
/** A video larger than this is looked at by a few frames drawn here; more bytes than this are not taken. */
const LARGE = 64 * 1024 * 1024;

/** Gives each picture that is attached on this page a number, hands it to the readers once, and forgets it when it is gone. */
export class PictureDesk {
  private readonly kept = new Map<number, Kept>();
  /** Which pictures each composer has. */
  private readonly uses = new Map<unknown, ReadonlySet<number>>();
  private next = 1;

  /**
   * @param service without one no picture gets a number
   * @param onState told whenever more is known of a picture
   */
  constructor(
    private readonly service: PictureService | undefined,
    private readonly onState: (picture: number) => void,
  ) {}

  /**
   * The numbers of all that a composer has attached, in order; undefined for what is no picture. What none has any more is
   * forgotten.
   */
  take(composer: unknown, attached: readonly Attached[]): (number | undefined)[] {
    const numbers = attached.map(({ source }) =>
      this.service ? source && this.numberOf(source) : undefined,
    );
    this.use(composer, new Set(numbers.filter((number) => number !== undefined)));
    return numbers;
  }

  /** The composer has gone. */
  release(composer: unknown): void {
    this.use(composer, new Set());
    this.uses.delete(composer);
  }

  /** More is known of a picture. */
  learn(picture: number, state: PictureState): void {
    const one = this.kept.get(picture);
    if (!one) return;
    one.state = state;
    this.onState(picture);
  }

  /** How far a picture was looked at; undefined for one that is not kept. */
  stateOf(picture: number): PictureState | undefined {
    return this.kept.get(picture)?.state;
  }

  /** What the warning may show of a picture. */
  shown(picture: number | undefined, name: string | undefined): ShownPicture {
    const one = picture === undefined ? undefined : this.kept.get(picture);
    return { picture, name, source: one?.source, drawn: one?.drawn ?? false, state: one?.state };
  }

  private numberOf(source: File | Preview): number {
    for (const one of this.kept.values()) {
      if (one.of === source) return one.picture;
      if (isFile(one.of) || isFile(source) || !isSame(one.of, source)) continue;
      Object.assign(one, { of: placeOf(source) });
      return one.picture;
    }
    const picture = this.next++;
    const of = isFile(source) ? source : placeOf(source);
    const one: Kept = { picture, of, source: undefined, drawn: false, state: NOTHING_YET, sent: false };
    this.kept.set(picture, one);
    // Whoever asks for the number is not told of it before it has it.
    queueMicrotask(() => void this.hand(one, source));
    return picture;
  }

  private async hand(one: Kept, source: File | Preview): Promise<void> {
    const whole = isFile(source) && !(source.type.startsWith('video/') && source.size > LARGE);
    const got: Drawn | undefined = whole
      ? { blob: source, drawn: false }
      : await (isFile(source)
          ? framesIn(source)
          : takePreview(source, this.service?.readsBlobs?.() ?? false));
    if (this.kept.get(one.picture) !== one) return;
    if (!got) return this.learn(one.picture, OUT_OF_REACH);
    Object.assign(one, { source: got.blob, drawn: got.drawn });
    try {
      this.service?.send(one.picture, got.blob, got.drawn);
      one.sent = true;
    } catch {
      return this.learn(one.picture, NO_READER);
    }
    // There is something to show now, before anything is known.
    if (!whole) this.onState(one.picture);
  }

  private use(composer: unknown, numbers: ReadonlySet<number>): void {
    this.uses.set(composer, numbers);
    const used = new Set([...this.uses.values()].flatMap((all) => [...all]));
    for (const [picture, { sent }] of this.kept) {
      if (used.has(picture)) continue;
      this.kept.delete(picture);
      if (sent) this.service?.forget(picture);
    }
  }
}

function isFile(source: File | Place | Preview): source is File {
  return 'name' in source && 'size' in source && 'type' in source;
}

/** A few frames of a video file that is too large to be sent. */
async function framesIn(file: File): Promise<Drawn | undefined> {
  const address = URL.createObjectURL(file);
  try {
    const blob = await framesOf(undefined, address);
    return blob && { blob, drawn: true };
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
