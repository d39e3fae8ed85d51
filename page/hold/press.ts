import type { Caret } from '../caret';
import { isHarmless, publishControl, type Composer } from '../composer/composer';
import { isDisabled } from '../composer/controls';
import type { Editor } from '../composer/editor';
import { containsAcross } from '../dom/tree';
import type { PageFinding, Session } from '../session';
import type { Attempt } from './attempt';

/** One press on Post, with every composer it publishes (a thread has several boxes and one button). */
export interface Press<F extends PageFinding> {
  readonly sessions: readonly Session<F>[];
  readonly attempt: Attempt;
}

/** What is held now: one press, for what was found in one of its composers. */
export interface Held<F extends PageFinding> extends Press<F> {
  readonly session: Session<F>;
  readonly caret: Caret;
}

/** Changes with every change of a draft that the press publishes. */
export function versionOf<F extends PageFinding>(press: Press<F>): string {
  return press.sessions.map(({ version }) => version).join('\n');
}

/** An Enter for another line, or one that picks from a list of people or hashtags, and publishes nothing. */
export function isNoPlainEnter(editor: Editor, event: KeyboardEvent | InputEvent): boolean {
  const { shiftKey, altKey } = event as Partial<KeyboardEvent>;
  const picks =
    editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant');
  return Boolean(shiftKey) || Boolean(altKey) || picks;
}

/** Whether a draft that was let go still stands there as it was: its site took nothing of the press. */
export function wasLeft<F extends PageFinding>(session: Session<F>): boolean {
  const { composer, token } = session;
  if (!composer.editor.isConnected || session.refresh(true) || !token.given || session.empty) return false;
  // A site that is still busy with it has its control switched off, or away.
  const control = publishControl(composer);
  return Boolean(control && !isDisabled(control) && !control.closest('[aria-busy="true"]'));
}

/** Whether the submission of a form publishes this composer's draft. */
export function submits(form: Element, submitter: Element | null, composer: Composer): boolean {
  return containsAcross(form, composer.editor) && !(submitter && isHarmless(submitter, composer));
}
