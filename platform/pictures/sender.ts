import type { Region } from '../../rules/engine/seen';
import type { FromBackground, PictureState, ToBackground } from '../messages';
import { MAX_FILE_BYTES, PART_BYTES, bytesOfPart, fromBase64, partsOf, toBase64 } from './parts';

type CopyPart = Extract<FromBackground, { type: 'picture-copy' }>;
type Copy = {
  regions: readonly Region[];
  parts: string[];
  /** Whether it was asked for on the port that is open now. */
  asked: boolean;
  resolve(copy: Blob): void;
  reject(reason: Error): void;
};
type Attached = {
  readonly file: Blob;
  readonly drawn: boolean;
  /** Whether all of it went over the port that is open now. */
  sent: boolean;
  state: PictureState;
  copy?: Copy | undefined;
};

const NOTHING_YET: PictureState = { done: false, looked: [] };
/** Pictures that were sent and not looked at wholly; more wait here, where the browser keeps them on disk. */
const AHEAD = 2;

/**
 * The page's side of giving pictures to the background: keeps the files, sends them part by part, and sends them again
 * when the background lost them. Holds no bytes but those of the part on its way.
 */
export class PictureSender {
  private readonly attached = new Map<number, Attached>();
  private sending = false;
  /** Counts ports: what was sent on an earlier one is lost. */
  private port = 0;

  /**
   * @param send throws when there is no port to be had
   * @param onState told of each step, also of a picture that is to be looked at again from the start
   */
  constructor(
    private readonly send: (message: ToBackground) => void,
    private readonly onState: (picture: number, state: PictureState) => void,
  ) {}

  /** Whether any picture is kept. */
  get busy(): boolean {
    return this.attached.size > 0;
  }

  /** @param drawn from what the page shows: nothing is known of the file's own metadata */
  add(picture: number, file: Blob, drawn = false): void {
    if (this.attached.has(picture)) return;
    const one: Attached = { file, drawn, sent: false, state: NOTHING_YET };
    this.attached.set(picture, one);
    if (file.size > MAX_FILE_BYTES) this.tell(picture, one, failed('too-large'));
    else void this.run();
  }

  forget(picture: number): void {
    const one = this.attached.get(picture);
    if (!one) return;
    this.attached.delete(picture);
    one.copy?.reject(new Error('the picture is attached no more'));
    this.trySend({ type: 'forget-picture', picture });
    void this.run();
  }

  copy(picture: number, regions: readonly Region[]): Promise<Blob> {
    const one = this.attached.get(picture);
    if (!one || one.file.size > MAX_FILE_BYTES) return Promise.reject(new Error('no such picture'));
    one.copy?.reject(new Error('another copy was asked for'));
    return new Promise((resolve, reject) => {
      one.copy = { regions, parts: [], asked: false, resolve, reject };
      if (one.sent) this.askForCopy(picture, one);
      else void this.run();
    });
  }

  /** Another port is open: everything goes again. */
  restart(): void {
    this.port++;
    for (const [picture, one] of this.attached) {
      if (one.file.size > MAX_FILE_BYTES) continue;
      one.sent = false;
      if (one.copy) Object.assign(one.copy, { asked: false, parts: [] });
      if (one.state !== NOTHING_YET) this.tell(picture, one, NOTHING_YET);
    }
    void this.run();
  }

  /** The port closed, and with it went what the background knew. */
  lost(): void {
    this.port++;
    for (const [picture, one] of this.attached) {
      if (one.file.size > MAX_FILE_BYTES) continue;
      one.sent = false;
      if (one.state !== NOTHING_YET) this.tell(picture, one, NOTHING_YET);
      if (!one.copy?.asked) continue;
      one.copy.reject(new Error('the port closed'));
      one.copy = undefined;
    }
  }

  /** Nobody can be had who looks at pictures. Those that were not looked at wholly are told as that, until `restart`. */
  giveUp(): void {
    for (const [picture, one] of this.attached) {
      if (!one.state.done) this.tell(picture, one, failed('no-reader'));
      one.copy?.reject(new Error('no port'));
      one.copy = undefined;
    }
  }

  receiveState(picture: number, state: PictureState): void {
    const one = this.attached.get(picture);
    if (!one) return;
    this.tell(picture, one, state);
    if (state.done) void this.run();
  }

  receiveCopy({ picture, mime, part, parts, data }: CopyPart): void {
    const one = this.attached.get(picture);
    const copy = one?.copy;
    if (!one || !copy?.asked) return;
    if (parts > 0 && part === copy.parts.length) copy.parts.push(data);
    else if (parts > 0) return;
    if (copy.parts.length < parts) return;
    one.copy = undefined;
    if (parts === 0) copy.reject(new Error('there can be no copy'));
    else copy.resolve(toBlob(copy.parts, mime));
  }

  /** Sends what is to be sent, one picture after the other. Runs once at a time. */
  private async run(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let next = this.next(); next; next = this.next()) await this.sendFile(...next);
    } catch {
      // The port is gone. Whoever opens the next one says so with `restart`.
    } finally {
      this.sending = false;
    }
  }

  private next(): [number, Attached] | undefined {
    const all = [...this.attached];
    if (all.filter(([, { sent, state }]) => sent && !state.done).length >= AHEAD) return undefined;
    return all.find(([, { sent, state, copy }]) => !sent && (!state.done || copy));
  }

  private async sendFile(picture: number, one: Attached): Promise<void> {
    const { port } = this;
    const { file } = one;
    const parts = partsOf(file.size);
    for (let part = 0; part < parts; part++) {
      const start = part * PART_BYTES;
      let data: string;
      try {
        data = await toBase64(file.slice(start, start + bytesOfPart(file.size, part)));
      } catch {
        // A file that was moved or changed since it was chosen.
        one.sent = true;
        this.tell(picture, one, failed('broken'));
        one.copy?.reject(new Error('the file cannot be read'));
        return;
      }
      // Forgotten, sent on a port that closed, or refused meanwhile.
      if (this.attached.get(picture) !== one || this.port !== port) return;
      if (one.state.done && part > 0) break;
      const drawn = one.drawn ? ({ drawn: true } as const) : {};
      this.send({ type: 'picture', picture, mime: file.type, size: file.size, part, parts, data, ...drawn });
      // Opening another port on the way counts as a new start.
      if (this.port !== port) return;
    }
    one.sent = true;
    if (one.copy) this.askForCopy(picture, one);
  }

  private askForCopy(picture: number, { copy }: Attached): void {
    if (!copy) return;
    copy.asked = true;
    this.trySend({ type: 'copy-picture', picture, regions: copy.regions });
  }

  private trySend(message: ToBackground): void {
    try {
      this.send(message);
    } catch {
      // Nobody is there; the next port starts anew.
    }
  }

  private tell(picture: number, one: Attached, state: PictureState): void {
    one.state = state;
    this.onState(picture, state);
  }
}

function failed(problem: NonNullable<PictureState['problem']>): PictureState {
  return { done: true, looked: [], problem };
}

function toBlob(parts: readonly string[], mime: string): Blob {
  return new Blob(parts.map(fromBase64), { type: mime });
}
