import { buttonOf } from '../composer/controls';
import { editorOf, type Editor } from '../composer/editor';
import { isElement, isForm, isHtmlElement, isShadowRoot } from '../dom/kinds';
import { pathOf } from '../dom/tree';

/** What the page's gestures mean; answers say whether the site may see them. */
export interface Gestures {
  /** A person put a finger on a key, the pointer or the screen: whatever comes next belongs to a new gesture. @param pointed the pointer or the screen */
  onBegin(pointed: boolean): void;
  /** The focus is about to leave this editor; its caret is still in place. */
  onLeave(editor: Editor): void;
  /** An editor got focus, or something happened in it. `wrote`: words went in, whether or not we can read them there. */
  onEditor(editor: Editor, wrote: boolean): void;
  /** Files were chosen, pasted or dropped here, or may have been. */
  onAttachment(target: Element, files: readonly File[]): void;
  /** The pointer or the focus came to a button: time to look before it is pressed. */
  onApproach(button: Element): void;
  /**
   * @param path what the press went through, innermost first
   * @param final the click itself; before it come the pointer's own events, held alike but not spoken about
   */
  onPress(path: readonly EventTarget[], final: boolean): 'pass' | 'hold';
  /** A person, and no script of the page, came near this control: composers around it may be looked for. */
  onReach(button: Element): void;
  /** A key, or what a touch keyboard sends instead, that publishes in some editors. */
  onKey(editor: Editor, event: KeyboardEvent | InputEvent): 'pass' | 'hold';
  onSubmit(form: HTMLFormElement, submitter: HTMLElement | null): 'pass' | 'hold';
}

export interface Asks {
  /** Tells our own events (left alone). */
  isOurs(event: Event): boolean;
  /**
   * Tells a person's from a script's: looking begins with a person only, or any script could try out names on us.
   * What stands is held against scripts too.
   */
  isPerson(event: Event): boolean;
}

type Answer = 'pass' | 'hold' | void;

/**
 * Listens on a window in the capture phase: with a script that starts with the document, nothing of the site's hears an
 * event before us (React listens on its root, Lexical on the editor, some sites on the document).
 * @param signal ends all listening
 */
export function listen(window: Window, gestures: Gestures, asks: Asks, signal: AbortSignal): void {
  const roots = new WeakSet<ShadowRoot>();
  const on = <E extends Event>(types: string, handle: (event: E) => Answer, target: EventTarget = window) => {
    for (const type of types.split(' ')) {
      const listener = (event: Event) => {
        if (asks.isOurs(event) || decide(handle, event as E) !== 'hold') return;
        event.stopImmediatePropagation();
        // A touch that is cancelled brings no click, and the click is what we answer.
        if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault();
      };
      target.addEventListener(type, listener, { capture: true, passive: false, signal });
    }
  };
  const press = (event: Event, final: boolean): Answer => {
    const path = pathOf(event);
    const button = buttonOf(event);
    if (button && asks.isPerson(event)) gestures.onReach(button);
    return gestures.onPress(path, final);
  };
  const submit = (event: SubmitEvent): Answer => {
    const form = pathOf(event)[0];
    if (!isForm(form)) return 'pass';
    if (asks.isPerson(event)) gestures.onReach(form);
    return gestures.onSubmit(form, event.submitter ?? null);
  };
  const attach = (event: Event): Answer => {
    const target = pathOf(event)[0];
    if (isElement(target) && asks.isPerson(event)) gestures.onAttachment(target, filesOf(event));
  };
  // Neither leaves the shadow root it happens in: each root that a person comes into is listened to as well.
  const enter = (event: Event) => {
    for (const step of pathOf(event)) {
      if (!isShadowRoot(step) || roots.has(step)) continue;
      roots.add(step);
      on('submit', submit, step);
      on('change', attach, step);
    }
  };
  const isNew = (event: Event) => !(event as KeyboardEvent).repeat && asks.isPerson(event);

  on('pointerdown touchstart keydown', (event) => {
    if (isNew(event)) gestures.onBegin(event.type !== 'keydown');
  });
  on('focusin pointerdown', enter);
  on<InputEvent>('focusin input compositionend', (event) => {
    const editor = asks.isPerson(event) ? editorOf(event) : undefined;
    if (editor) gestures.onEditor(editor, event.type === 'input' && isInsertion(event));
  });
  on('focusout', (event) => {
    const editor = editorOf(event);
    if (editor) gestures.onLeave(editor);
  });
  on('change drop paste', attach);
  on('pointerover focusin', (event) => {
    const button = asks.isPerson(event) ? buttonOf(event) : undefined;
    if (button) gestures.onApproach(button);
  });
  on('pointerdown mousedown touchstart pointerup mouseup touchend', (event) => press(event, false));
  on('click', (event) => press(event, true));
  // What was decided about the Enter that is down now: everything else that comes of it is treated alike.
  let enterDown: Answer = undefined;
  on<KeyboardEvent>('keydown', (event) => {
    enterDown = undefined;
    if (isComposing(event)) return 'pass';
    const editor = editorOf(event);
    if (!editor) return activates(event) ? press(event, true) : 'pass';
    if (event.key === 'Enter') enterDown = gestures.onKey(editor, event);
    return enterDown;
  });
  // Some chats act on the later half of the key, or on what old browsers sent between.
  on<KeyboardEvent>('keypress keyup', (event) => {
    if (event.key !== 'Enter') return 'pass';
    const answer = enterDown;
    if (event.type === 'keyup') enterDown = undefined;
    return answer;
  });
  // Touch keyboards send no key worth the name, only the line break that it would make.
  on<InputEvent>('beforeinput', (event) => {
    if (event.isComposing || !/^insert(Paragraph|LineBreak)$/.test(event.inputType)) return 'pass';
    if (enterDown) return enterDown;
    const editor = editorOf(event);
    return editor ? gestures.onKey(editor, event) : 'pass';
  });
  // A button that answers to Space does so when the key comes up.
  on<KeyboardEvent>('keyup', (event) =>
    event.key === ' ' && activates(event) ? press(event, false) : 'pass',
  );
  on<SubmitEvent>('submit', submit);
}

/** Files in the event's own hands: chosen, pasted or dropped. */
function filesOf(event: Event): readonly File[] {
  const input = pathOf(event)[0] as Partial<HTMLInputElement> | undefined;
  const list =
    event.type === 'change'
      ? input?.files
      : ((event as ClipboardEvent).clipboardData?.files ?? (event as DragEvent).dataTransfer?.files);
  return list ? [...list] : [];
}

function isInsertion(event: InputEvent): boolean {
  return typeof event.inputType === 'string' && event.inputType.startsWith('insert');
}

/** Enter or Space on what only plays a button: a real one turns them into a click by itself, and a link with an address Enter. */
function activates(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const button = buttonOf(event);
  if (!isHtmlElement(button)) return false;
  if (button.localName === 'a') return event.key === ' ' || !button.hasAttribute('href');
  return !/^(button|input|summary)$/.test(button.localName);
}

/** A mistake of ours costs the person a second look, never the post. */
function decide<E extends Event>(handle: (event: E) => Answer, event: E): Answer {
  try {
    return handle(event);
  } catch {
    return 'pass';
  }
}

/** Enter that picks a word in an input method is not Enter. 229 is what older engines say while composing. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229 || event.key === 'Process';
}
