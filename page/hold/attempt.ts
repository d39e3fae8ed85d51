import { publishControl, type Composer } from '../composer/composer';
import { submitsForm } from '../composer/controls';

/** One try to publish, as it was held: enough to do the same again when the person says so. */
export type Attempt =
  | { readonly via: 'click'; readonly control: HTMLElement }
  | { readonly via: 'key'; readonly editor: HTMLElement }
  | { readonly via: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

/** What an attempt was made with: a press on the same thing is the same step. */
export function meansOf(attempt: Attempt): Element {
  if (attempt.via === 'click') return attempt.control;
  return attempt.via === 'key' ? attempt.editor : attempt.form;
}

/**
 * Does what the person had tried, once, where the site is known to take it from a script; the site sees an activation of its
 * own control, and the editor is not touched. A press on a form's own submit button is the browser's to carry out, and is
 * repeated everywhere.
 * @returns false when it is for the person to press again
 */
export function repeat(attempt: Attempt, composer: Composer): boolean {
  const replay = composer.hook?.replay === true;
  if (attempt.via === 'submit') {
    if (!attempt.form.isConnected) return false;
    attempt.form.requestSubmit(attempt.submitter?.isConnected ? attempt.submitter : null);
    return true;
  }
  if (attempt.via === 'click') {
    // Frameworks re-render buttons: the one that was pressed may be gone, its successor stands in the same scope.
    const control = attempt.control.isConnected ? attempt.control : publishControl(composer);
    if (!control || !(replay || submitsForm(control))) return false;
    control.click();
    return true;
  }
  // A key cannot be made by a script: where the site file names a control that does the same, that one is pressed.
  const control = replay && composer.hook?.publish ? publishControl(composer) : undefined;
  control?.click();
  return control !== undefined;
}

/**
 * Goes on in a task of its own. A press that is repeated while the press that it repeats is still under way is lost: Chromium
 * drops a `click()` made inside the click that Enter makes of a button.
 */
export function later(window: Window, goOn: () => void): void {
  window.setTimeout(goOn, 0);
}
