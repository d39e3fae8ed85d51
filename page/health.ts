import type { PageFinding, Session } from './session';
import type { BoxState } from './view';

/** How things stand on a page, in numbers: for the popup. */
export interface Health {
  readonly boxes: Readonly<Partial<Record<BoxState, number>>>;
  readonly messageLeftAlone: boolean;
  readonly unknownBox: boolean;
}

/** How things stand with one composer; undefined while nothing is in it. */
export function boxState<F extends PageFinding>(session: Session<F>): BoxState | undefined {
  if (session.unreadable) return 'unreadable';
  if (session.empty) return undefined;
  const { verdict } = session;
  if (verdict.state === 'unknown') return 'checking';
  if (verdict.state === 'unchecked') return 'not-checked';
  if (verdict.findings.length && !session.token.given) return 'found';
  if (session.looking) return 'checking';
  if (session.pictures.hasProblem) return 'not-checked';
  // Part of a long text may not be on the page at all: then nothing found means little.
  return session.read.complete === false ? 'unreadable' : 'clear';
}

/** How things stand with all composers of a page. */
export function healthOf<F extends PageFinding>(
  sessions: readonly Session<F>[],
  messageLeftAlone: boolean,
  unknownBox: boolean,
): Health {
  return { boxes: countBoxes(sessions), messageLeftAlone, unknownBox };
}

/** How many composers are in each state. */
function countBoxes<F extends PageFinding>(
  sessions: readonly Session<F>[],
): Partial<Record<BoxState, number>> {
  const boxes: Partial<Record<BoxState, number>> = {};
  for (const state of sessions.map(boxState)) if (state) boxes[state] = (boxes[state] ?? 0) + 1;
  return boxes;
}

/**
 * Notices that a site has changed: something was published from a box that none of the site's hooks knew. A box that was
 * pressed and is empty or gone soon after has been published.
 */
export class UnknownBoxes<F extends PageFinding> {
  /** Seen once, true until the page is loaded again. */
  seen = false;
  private readonly pressed = new Set<Session<F>>();

  /** A press went through. @param described whether the site has hooks at all */
  press(session: Session<F>, described: boolean): void {
    if (described && !session.composer.hook && !session.empty) this.pressed.add(session);
  }

  look(session: Session<F>): void {
    if (!this.pressed.has(session) || (session.composer.editor.isConnected && !session.empty)) return;
    this.pressed.delete(session);
    this.seen = true;
  }
}
