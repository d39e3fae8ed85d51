import { buttonOf } from '../composer/composer';
import { editorOf, type Editor } from '../composer/editor';

/** What the page's gestures mean; answers say whether the site may see them. */
export interface Gestures {
  /** An editor got focus, or something happened in it. */
  onEditor(editor: Editor): void;
  /** A file was chosen, pasted or dropped somewhere. */
  onAttachment(): void;
  /** The pointer or the focus came to a button: time to look before it is pressed. */
  onApproach(button: Element): void;
  /** `final` is the click itself; before it come the pointer's own events, held alike but not spoken about. */
  onPress(button: HTMLElement, final: boolean): 'pass' | 'hold';
  onKey(editor: Editor, event: KeyboardEvent): 'pass' | 'hold';
  onSubmit(form: HTMLFormElement, submitter: HTMLElement | null): 'pass' | 'hold';
}

/**
 * Listens on `window` in the capture phase: with a script that starts with the document, nothing of the site's hears
 * an event before us (React listens on its root, Lexical on the editor, some sites on the document).
 * @param signal ends all listening
 * @param isOurs whether an event came from our own warning, which we leave alone
 */
export function listen(
  window: Window,
  gestures: Gestures,
  isOurs: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  const on = <E extends Event>(types: string, handle: (event: E) => 'pass' | 'hold' | void) => {
    for (const type of types.split(' ')) {
      const listener = (event: Event) => {
        if (isOurs(event) || decide(handle, event as E) !== 'hold') return;
        event.stopImmediatePropagation();
        // A cancelled touchstart would swallow the click that we want to hear.
        if (event.type !== 'touchstart' && event.cancelable) event.preventDefault();
      };
      window.addEventListener(type, listener, { capture: true, passive: false, signal });
    }
  };
  on('focusin input compositionend', (event) => {
    const editor = editorOf(event);
    if (editor) gestures.onEditor(editor);
  });
  on('change drop paste', () => gestures.onAttachment());
  on('pointerover focusin', (event) => {
    const button = buttonOf(event);
    if (button) gestures.onApproach(button);
  });
  on('pointerdown mousedown touchstart pointerup mouseup touchend', (event) => {
    const button = buttonOf(event);
    return button instanceof HTMLElement ? gestures.onPress(button, false) : 'pass';
  });
  on('click', (event) => {
    const button = buttonOf(event);
    return button instanceof HTMLElement ? gestures.onPress(button, true) : 'pass';
  });
  on<KeyboardEvent>('keydown', (event) => {
    if (event.key !== 'Enter' || isComposing(event)) return 'pass';
    const editor = editorOf(event);
    return editor ? gestures.onKey(editor, event) : 'pass';
  });
  on<SubmitEvent>('submit', (event) => {
    const form = event.target;
    return form instanceof HTMLFormElement ? gestures.onSubmit(form, event.submitter ?? null) : 'pass';
  });
}

/** A mistake of ours costs the person a second look, never the post. */
function decide<E extends Event>(
  handle: (event: E) => 'pass' | 'hold' | void,
  event: E,
): 'pass' | 'hold' | void {
  try {
    return handle(event);
  } catch {
    return 'pass';
  }
}

/** Enter that picks a word in an input method is not Enter. 229 is what older engines say while composing. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
