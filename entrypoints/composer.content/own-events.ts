/** Everything a person can do in our elements. What the page hears of it, it could act upon, or learn from. */
const KEPT =
  'keydown keyup keypress beforeinput input copy cut paste click auxclick dblclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout pointercancel touchstart touchend touchmove touchcancel wheel dragstart dragend focus blur focusin focusout toggle beforetoggle selectstart'.split(
    ' ',
  );

/** A closed root of ours on the page. */
export interface OwnRoot {
  readonly host: Element;
  readonly root: ShadowRoot;
  /** A press may take the focus: not while the person types. */
  takesFocus(): boolean;
}

/**
 * Keeps what happens in our elements from the page, and brings it to the inside of the closed root instead.
 * The listeners stand on `window` in the capture phase from the start of the document on: no listener of the page comes
 * first, not even one on `document` that means to sort out every key (Telegram) or every press outside its dialog.
 */
export class OwnEvents {
  private readonly roots = new Set<OwnRoot>();
  /** What the pointer went down on; a click counts only where it began. */
  private pressed: Element | undefined;
  /** What the page believes to have the focus while we have it. */
  private left: EventTarget | undefined;

  constructor(window: Window) {
    for (const type of KEPT) {
      // A page may only scroll at once where nobody could forbid it.
      const passive = /^(wheel|touch)/.test(type);
      window.addEventListener(type, (event) => this.hear(event), { capture: true, passive });
    }
  }

  /** @returns the way to stop: after it, the root is the page's business */
  keep(root: OwnRoot): () => void {
    this.roots.add(root);
    return () => this.roots.delete(root);
  }

  /** Whether an event comes from one of our elements. */
  owns(event: Event): boolean {
    return this.rootOf(event.composedPath()[0]) !== undefined;
  }

  private rootOf(target: EventTarget | null | undefined): OwnRoot | undefined {
    for (const one of this.roots) if (one.host === target) return one;
    return undefined;
  }

  private hear(event: Event): void {
    if (!this.roots.size) return;
    const own = this.rootOf(event.composedPath()[0]);
    if (own) {
      event.stopImmediatePropagation();
      // Nobody but a person presses our buttons.
      if (event.isTrusted) this.deliver(own, event);
    } else if (event.type === 'focusout' || event.type === 'focusin') this.hide(event as FocusEvent);
  }

  /**
   * A focus trap that sees the focus go to an element of ours pulls it back. So for the page nothing has moved: neither
   * when the focus comes to us, nor when it goes back to where it was.
   */
  private hide(event: FocusEvent): void {
    const [target] = event.composedPath();
    if (!this.rootOf(event.relatedTarget)) {
      if (event.type === 'focusin') this.left = undefined;
      return;
    }
    if (event.type === 'focusout') this.left = target;
    else if (this.left !== target) return;
    event.stopImmediatePropagation();
  }

  private deliver(own: OwnRoot, event: Event): void {
    if (event.type === 'mousedown' && !own.takesFocus()) event.preventDefault();
    if (event.type === 'pointerdown') this.pressed = elementAt(own.root, event as PointerEvent);
    if (event.type === 'click') this.click(own.root, event as MouseEvent);
    if (event.type === 'keydown') key(own.root, event as KeyboardEvent);
  }

  private click(root: ShadowRoot, event: MouseEvent): void {
    const { clientX, clientY, detail } = event;
    // A key, or a screen reader, presses what has the focus, and names no place.
    const byKey = !detail && !clientX && !clientY;
    const at = byKey ? root.activeElement : elementAt(root, event);
    const begun = this.pressed;
    this.pressed = undefined;
    event.preventDefault();
    if (!at || (detail && begun && controlOf(begun) !== controlOf(at))) return;
    at.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX, clientY }));
  }
}

/**
 * The copy stays in the root (it is not composed); what is prevented there is prevented outside. It is a plain event that
 * bears a key's properties: Firefox makes every real KeyboardEvent composed, whatever it was asked for (seen in 153).
 */
function key(root: ShadowRoot, event: KeyboardEvent): void {
  const { key, code, location, repeat, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event;
  const copy = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), {
    ...{ key, code, location, repeat, isComposing, shiftKey, ctrlKey, altKey, metaKey },
  });
  (root.activeElement ?? root.lastElementChild)?.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
}

function elementAt(root: ShadowRoot, { clientX, clientY }: MouseEvent): Element | undefined {
  return root.elementFromPoint(clientX, clientY) ?? undefined;
}

function controlOf(element: Element): Element {
  return element.closest('button, summary') ?? element;
}
