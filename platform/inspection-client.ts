import { browser } from 'wxt/browser';
import type { DraftInput } from '../rules';
import type { Region } from '../rules/engine/seen';
import {
  INSPECTION_PORT,
  type AnsweredFinding,
  type FromBackground,
  type PageSettings,
  type PictureState,
  type ToBackground,
} from './messages';
import { PictureSender } from './pictures/sender';

type Port = ReturnType<typeof browser.runtime.connect>;
type Waiting = { resolve(findings: AnsweredFinding[]): void; reject(reason: Error): void };

/** How long an answer may take, in ms, before its port counts as dead. Far longer than any draft takes. */
const ANSWER_TIME = 5000;
/** How often a page that has a picture attached keeps the background awake, in ms. Browsers let it sleep after 30 s. */
const STILL_HERE = 20_000;
/** How long after its last question a page does so, in ms. Then the background may sleep, and looks again when asked. */
const AT_WORK = 10 * 60_000;
/** A port that was open for so long was no failed start, in ms. */
const STEADY = 10_000;
/**
 * How long a page with pictures waits before it opens a port again, in ms, one wait for each failed start. Chromium closes
 * a port that was opened while the background was stopping. After the last one the pictures count as not looked at.
 */
const AGAIN_AFTER = [0, 1000, 3000, 9000];

export interface InspectionOptions {
  /**
   * How far a picture was looked at; ask about the draft again each time. After a lost port it is told that nothing was
   * looked at yet, because the picture goes to the background again and is looked at anew.
   */
  onPictureState?(picture: number, state: PictureState): void;
}

/**
 * The page's side of the port to the background. It opens at the first question and again when a question finds it
 * closed (a background that slept, or died); a question that was under way then is asked once more before it fails.
 */
export class InspectionClient {
  private port: Port | undefined;
  private next = 1;
  private readonly waiting = new Map<number, Waiting>();
  private readonly pictures: PictureSender;
  private stillHere: ReturnType<typeof setInterval> | undefined;
  private lastAsked = 0;
  /** When the port opened, as `Date.now()` says it. */
  private opened = 0;
  private failedStarts = 0;
  private again: ReturnType<typeof setTimeout> | undefined;
  /** Nobody could be had for the pictures. They wait until the background proves steady, or a person acts. */
  private gaveUp = false;

  /** @param onSettings told at each opening of the port, and with `changed` at each change of the school's settings */
  constructor(
    private readonly onSettings: (settings: PageSettings, changed: boolean) => void,
    { onPictureState }: InspectionOptions = {},
  ) {
    this.pictures = new PictureSender(
      (message) => this.send(message),
      (picture, state) => onPictureState?.(picture, state),
    );
  }

  /** False once the extension itself is gone from this page (updated, removed): nobody will ever answer here. */
  get available(): boolean {
    return browser.runtime?.id !== undefined;
  }

  /** Opens the port ahead of the first question, so that the background is awake and warm by then. */
  prepare(): void {
    try {
      this.open();
    } catch {
      // The next question says so to whoever asks it.
    }
  }

  /**
   * Findings for a draft. Rejects when the background cannot answer.
   * @param poster what the page shows for whoever is posting; the background tells whether that is the school
   */
  async ask(draft: DraftInput, poster?: readonly string[]): Promise<AnsweredFinding[]> {
    try {
      return await this.askOnce(draft, poster);
    } catch (error) {
      if (!(error instanceof PortClosed) || !this.available) throw error;
      return this.askOnce(draft, poster);
    }
  }

  /** Opens the clause in the policy reader, in a tab of its own. */
  openClause(clause: string): void {
    this.send({ type: 'open-clause', clause });
  }

  /**
   * Gives a picture or video to the picture readers, a part at a time, and again whenever the background lost it.
   * Draft attachments name it by the same number (`Attachment.picture`).
   * @param picture the caller's own number for it; never used for another
   * @param drawn from what the page shows: nothing is known of the file's own metadata
   */
  sendPicture(picture: number, file: Blob, drawn = false): void {
    this.lastAsked = Date.now();
    this.tryAnew();
    this.pictures.add(picture, file, drawn);
    this.keepAwake();
  }

  /** It is attached no more. */
  forgetPicture(picture: number): void {
    this.pictures.forget(picture);
    this.keepAwake();
  }

  /**
   * A copy of a picture that was sent, upright, without metadata, and with what the regions hold made unrecognisable.
   * Rejects when there can be none (a video, a format that cannot be opened, a picture that is not there any more).
   */
  copyPicture(picture: number, regions: readonly Region[]): Promise<Blob> {
    this.lastAsked = Date.now();
    this.tryAnew();
    return this.pictures.copy(picture, regions);
  }

  /** Ends the port; questions that were under way are asked again at the next one. */
  close(): void {
    const { port } = this;
    if (!port) return;
    port.disconnect();
    this.lose(port);
  }

  private askOnce(draft: DraftInput, poster?: readonly string[]): Promise<AnsweredFinding[]> {
    this.lastAsked = Date.now();
    if (this.port && this.isSteady) this.tryAnew();
    return new Promise((resolve, reject) => {
      const id = this.next++;
      // An answer that got lost must not keep all later questions waiting.
      const timer = setTimeout(() => this.close(), ANSWER_TIME);
      const end =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          settle(value);
        };
      this.waiting.set(id, { resolve: end(resolve), reject: end(reject) });
      try {
        this.send({ type: 'inspect', id, draft, ...(poster?.length ? { poster } : {}) });
      } catch (error) {
        this.waiting.delete(id);
        end(reject)(error instanceof Error ? error : new Error('no port'));
      }
    });
  }

  private send(message: ToBackground): void {
    const port = this.open();
    try {
      port.postMessage(message);
    } catch (error) {
      // A port that takes nothing is no port: the next question opens another.
      this.lose(port);
      throw error;
    }
  }

  private open(): Port {
    if (this.port) return this.port;
    const port = browser.runtime.connect({ name: INSPECTION_PORT });
    this.opened = Date.now();
    port.onMessage.addListener((message: unknown) => {
      if (this.port === port) this.receive(message as FromBackground);
    });
    port.onDisconnect.addListener(() => {
      // Reading lastError keeps the browser from logging it into the page's console.
      void browser.runtime?.lastError;
      if (this.port !== port) return;
      if (this.isSteady) this.failedStarts = 0;
      this.lose(port);
      this.openAgain();
    });
    this.port = port;
    if (!this.gaveUp) this.pictures.restart();
    return port;
  }

  private get isSteady(): boolean {
    return Date.now() - this.opened > STEADY;
  }

  /** Pictures are looked at again at once, so that Post need not wait for it. */
  private openAgain(): void {
    // What was lost may have been asked for again already.
    if (this.port || this.again || this.gaveUp || !this.pictures.busy || !this.atWork) return;
    const wait = AGAIN_AFTER[this.failedStarts++];
    if (wait === undefined || !this.available) {
      this.gaveUp = true;
      return this.pictures.giveUp();
    }
    this.again = setTimeout(() => {
      this.again = undefined;
      if (this.pictures.busy) this.prepare();
    }, wait);
  }

  /** A background that died at each start is tried once more. */
  private tryAnew(): void {
    if (!this.gaveUp) return;
    this.gaveUp = false;
    this.failedStarts = 0;
    if (this.port) this.pictures.restart();
  }

  /** While a picture is attached the background stays awake: it would forget what it saw. */
  private keepAwake(): void {
    if (!this.pictures.busy) {
      clearInterval(this.stillHere);
      this.stillHere = undefined;
      return;
    }
    this.stillHere ??= setInterval(() => {
      try {
        if (this.port && this.atWork) this.send({ type: 'still-here' });
      } catch {
        // The next question opens another port.
      }
    }, STILL_HERE);
  }

  private get atWork(): boolean {
    return Date.now() - this.lastAsked < AT_WORK;
  }

  private lose(port: Port): void {
    if (this.port !== port) return;
    this.port = undefined;
    // Before pictures are told of: whoever hears that asks again, and that question is not lost.
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    this.pictures.lost();
    for (const { reject } of lost) reject(new PortClosed('the port closed'));
  }

  private receive(message: FromBackground): void {
    if (message.type === 'settings') return this.onSettings(message.settings, message.changed);
    if (message.type === 'picture-state') return this.pictures.receiveState(message.picture, message.state);
    if (message.type === 'picture-copy') return this.pictures.receiveCopy(message);
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.type === 'answer') waiting?.resolve([...message.findings]);
    else waiting?.reject(new Error('the draft could not be inspected'));
  }
}

class PortClosed extends Error {}
