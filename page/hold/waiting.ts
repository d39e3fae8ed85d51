import { PATIENCE, type PageFinding, type Session } from '../session';
import { later } from './attempt';
import { versionOf, type Press } from './press';

/** How long a press waits for pictures that are looked at, in ms. Then it is "picture not checked", and free. */
const PICTURE_PATIENCE = 4000;

/** Presses whose answer is on its way: each is kept, and gone on with when it comes, or when it has taken too long. */
export class Waiting<F extends PageFinding> {
  /** By the first composer that a press publishes: the draft as it was pressed. */
  private readonly versions = new Map<Session<F>, string>();

  /** @param goOn told whether the draft has changed since the press */
  constructor(
    private readonly window: Window,
    private readonly goOn: (press: Press<F>, isSame: () => boolean) => void,
  ) {}

  /** Whether a press on this composer waits. */
  has(session: Session<F>): boolean {
    return this.versions.has(session);
  }

  /** @param pending those of the press's composers whose answer is to come */
  begin(press: Press<F>, pending: readonly Session<F>[]): void {
    const [first] = press.sessions;
    if (!first || this.versions.has(first)) return;
    const version = versionOf(press);
    this.versions.set(first, version);
    const timers = [
      this.window.setTimeout(() => {
        const unknown = pending.filter(({ verdict }) => verdict.state === 'unknown');
        for (const session of unknown) session.giveUp();
        if (unknown.length) end();
      }, PATIENCE),
      this.window.setTimeout(() => {
        for (const session of pending) session.leavePictures();
        end();
      }, PICTURE_PATIENCE),
    ];
    const stop = () => {
      for (const timer of timers) this.window.clearTimeout(timer);
    };
    const end = () => {
      stop();
      if (this.versions.get(first) !== version) return;
      this.versions.delete(first);
      this.goOn(press, () => versionOf(press) === version);
    };
    // What is found in one composer holds at once; else all are waited for.
    for (const session of pending)
      void session.settled().then(() => {
        if (session.holds || pending.every((one) => !one.pending)) later(this.window, end);
      });
  }
}
