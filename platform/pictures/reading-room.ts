import type { LogoSource } from './room-messages';
import type { FromRoom, ToRoom } from './room-messages';
import type { RoomDoor } from './page-pictures';

/** A way to the document that holds the pictures and their worker. */
export interface RoomLink {
  send(message: ToRoom): void;
}

/**
 * Opens a reading room: in Chromium an offscreen document, in Firefox the event page itself.
 * @param onMessage what it has to say
 * @param onLost it is gone, whether it was idle or died; the next picture opens another
 */
export type OpenRoom = (onMessage: (message: FromRoom) => void, onLost: () => void) => RoomLink;

interface Listener {
  hear(message: FromRoom): void;
  roomLost(): void;
}

/** The background's one reading room: opened at the first picture, gone when idle, the same for all pages. */
export class ReadingRoom implements RoomDoor {
  waitingBytes = 0;
  private key = 1;
  private link: RoomLink | undefined;
  private logos: readonly LogoSource[] = [];
  private readonly listeners = new Set<Listener>();

  constructor(private readonly openRoom: OpenRoom) {}

  nextKey(): number {
    return this.key++;
  }

  listen(listener: Listener): void {
    this.listeners.add(listener);
  }

  unlisten(listener: Listener): void {
    this.listeners.delete(listener);
  }

  /** The technician's pictures of the logo, as the settings in force have them. */
  useLogos(logos: readonly LogoSource[]): void {
    if (logos === this.logos || (!logos.length && !this.logos.length)) return;
    this.logos = logos;
    this.link?.send({ type: 'logos', logos });
  }

  send(message: ToRoom): void {
    // Nothing is held in a room that is not there.
    if (!this.link && message.type !== 'part') return;
    this.link ??= this.open();
    this.link.send(message);
  }

  private open(): RoomLink {
    const link = this.openRoom(
      (message) => {
        for (const listener of this.listeners) listener.hear(message);
      },
      () => {
        if (this.link !== link) return;
        this.link = undefined;
        for (const listener of this.listeners) listener.roomLost();
      },
    );
    if (this.logos.length) link.send({ type: 'logos', logos: this.logos });
    return link;
  }
}
