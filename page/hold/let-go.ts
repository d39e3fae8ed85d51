import type { PageFinding, Session } from '../session';
import { meansOf, repeat } from './attempt';
import { wasLeft, type Press } from './press';

/** How long the site may take to clear the composer after "Post anyway", in ms, before we say "press again". */
const SITE_TIME = 4000;

interface Acts<F extends PageFinding> {
  /** The site took nothing of it: the person's own next press goes through. */
  onPressAgain(session: Session<F>): void;
  /** A site that clears its box by script tells nobody: read it, so that the same words again are a new draft. */
  onPublished(): void;
}

/** Lets a press go that was held or waited: repeats it where a site takes that, else leaves the next press free. */
export function letGo<F extends PageFinding>(press: Press<F>, window: Window, acts: Acts<F>): void {
  const [first] = press.sessions;
  if (!first) return;
  if (!repeat(press.attempt, first.composer)) return acts.onPressAgain(first);
  // It was pressed for the person: a key still held down, or a second click, must not press it again.
  const means = [meansOf(press.attempt), ...press.sessions.map(({ composer }) => composer.editor)];
  for (const session of press.sessions) session.token.spend(means);
  window.setTimeout(() => acts.onPublished(), 0);
  window.setTimeout(() => {
    if (!wasLeft(first)) return;
    for (const session of press.sessions) session.token.give();
    acts.onPressAgain(first);
  }, SITE_TIME);
}
