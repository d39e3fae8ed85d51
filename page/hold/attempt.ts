import { publishControl, type Composer } from '../composer/composer';
import type { Site } from '../sites/site';

/** One try to publish, as it was held: enough to do the same again when the person says so. */
export type Attempt =
  | { readonly via: 'click'; readonly control: HTMLElement }
  | { readonly via: 'key'; readonly editor: HTMLElement; readonly key: KeyboardEventInit }
  | { readonly via: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

/** The keys of a held event, for the same key again. */
export function keyOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey } = event;
  // keyCode is old, and still what Draft.js and many chats read.
  return {
    key,
    code,
    keyCode,
    which: keyCode,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  } as KeyboardEventInit;
}

/**
 * Does what the person had tried, once. The site sees an activation of its own control; the editor is not touched.
 * @returns false when there was nothing left to activate: the person then presses Post again.
 */
export function repeat(attempt: Attempt, composer: Composer, site: Site): boolean {
  switch (attempt.via) {
    case 'click': {
      // Frameworks re-render buttons: the one that was pressed may be gone, its successor stands in the same scope.
      const control = attempt.control.isConnected ? attempt.control : publishControl(composer, site);
      if (!(control instanceof HTMLElement)) return false;
      control.click();
      return true;
    }
    case 'key': {
      // A guessed control would be too bold here: where the site file names none, the site gets the key itself again.
      const control = composer.publish ? publishControl(composer, site) : undefined;
      if (control instanceof HTMLElement) control.click();
      else attempt.editor.dispatchEvent(new KeyboardEvent('keydown', attempt.key));
      return true;
    }
    case 'submit': {
      if (!attempt.form.isConnected) return false;
      attempt.form.requestSubmit(attempt.submitter?.isConnected ? attempt.submitter : null);
      return true;
    }
  }
}
