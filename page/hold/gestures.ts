import { buttonOf } from '../composer/composer';
import { editorOf, type Editor } from '../composer/editor';

/** What the page's gestures mean; answers say whether the site may see them. */
export interface Gestures {
  /** An editor got focus, or something happened in it. */
  onEditor(editor: Editor): void;
  /** A file was chosen, pasted or dropped here. */
  onAttachment(target: Element): void;
  /** The pointer or the focus came to a button: time to look before it is pressed. */
  onApproach(button: Element): void;
  /** `final` is the click itself; before it come the pointer's own events, held alike but not spoken about. */
  onPress(button: HTMLElement, final: boolean): 'pass' | 'hold';
  /** A person, and no script of the page, came near this control: composers around it may be looked for. */
  onReach(button: Element): void;
  onKey(editor: Editor, event: KeyboardEvent): 'pass' | 'hold';
  onSubmit(form: HTMLFormElement, submitter: HTMLElement | null): 'pass' | 'hold';
}

/**
 * Listens on `window` in the capture phase: with a script that starts with the document, nothing of the site's hears
 * an event before us (React listens on its root, Lexical on the editor, some sites on the document).
 * @param asks tells our own events (left alone), and a person's from a script's: looking begins with a person only, or
 *   any script could try out names on us. What stands is held against scripts too.
 * @param signal ends all listening
 */
export function listen(
  window: Window,
  gestures: Gestures,
  asks: { isOurs(event: Event): boolean; isPerson(event: Event): boolean },
  signal: AbortSignal,
): void {
  const on = <E extends Event>(types: string, handle: (event: E) => 'pass' | 'hold' | void) => {
    for (const type of types.split(' ')) {
      const listener = (event: Event) => {
        if (asks.isOurs(event) || decide(handle, event as E) !== 'hold') return;
        event.stopImmediatePropagation();
        // A touch that is cancelled brings no click, and the click is what we answer.
        if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault();
      };
      window.addEventListener(type, listener, { capture: true, passive: false, signal });
    }
  };
  const press = (event: Event, final: boolean) => {
    const button = buttonOf(event);
    if (!(button instanceof HTMLElement)) return 'pass';
    if (asks.isPerson(event)) gestures.onReach(button);
    return gestures.onPress(button, final);
  };
  on('focusin input compositionend', (event) => {
    const editor = asks.isPerson(event) ? editorOf(event) : undefined;
    if (editor) gestures.onEditor(editor);
  });
  on('change drop paste', (event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element && asks.isPerson(event)) gestures.onAttachment(target);
  });
  on('pointerover focusin', (event) => {
    const button = asks.isPerson(event) ? buttonOf(event) : undefined;
    if (button) gestures.onApproach(button);
  });
  on('pointerdown mousedown touchstart pointerup mouseup touchend', (event) => press(event, false));
  on('click', (event) => press(event, true));
  on<KeyboardEvent>('keydown', (event) => {
    if (isComposing(event)) return 'pass';
    const editor = editorOf(event);
    if (editor) return event.key === 'Enter' ? gestures.onKey(editor, event) : 'pass';
    return activates(event) ? press(event, true) : 'pass';
  });
  // A button that answers to Space does so when the key comes up.
  on<KeyboardEvent>('keyup', (event) =>
    event.key === ' ' && activates(event) ? press(event, false) : 'pass',
  );
  on<SubmitEvent>('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return 'pass';
    if (asks.isPerson(event)) gestures.onReach(form);
    return gestures.onSubmit(form, event.submitter ?? null);
  });
}

/** Enter or Space on what only plays a button: a real one turns them into a click by itself. */
function activates(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const button = buttonOf(event);
  return button !== undefined && !/^(BUTTON|INPUT|A|SUMMARY)$/.test(button.tagName);
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
