import { boxAcross, parentAcross } from './dom/tree';
import { caretBox } from './caret-box';
import { intersection, type Box, type Surroundings } from './place';
import type { Anchor } from './view';

/** How long the control that publishes counts as found, in ms: looking for it goes through the whole composer. */
const FOUND_FOR = 1000;

/**
 * What stands around a composer, in the coordinates of the outermost document of this origin.
 * The ancestors that cut the editor off are looked for once.
 */
export class RoomAround {
  readonly cutters: readonly Element[];
  private readonly rightToLeft: boolean;
  private control: Element | undefined;
  private controlFound = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly anchor: Anchor,
    private readonly window: Window,
  ) {
    this.cutters = cuttersOf(anchor.editor);
    this.rightToLeft =
      anchor.scope.ownerDocument.defaultView?.getComputedStyle(anchor.scope).direction === 'rtl';
  }

  /** As it is now. Read part by part, as each is asked for: most places are found with the first few. */
  read(): Surroundings {
    const { editor, scope } = this.anchor;
    const { rightToLeft } = this;
    const window = visibleWindow(this.window);
    const words = this.cutters.reduce(
      (cut, one) => intersection(cut, boxAcross(one)),
      intersection(boxAcross(editor), window),
    );
    const publish = once(() => {
      const control = this.publish();
      return control && boxAcross(control);
    });
    const composer = once(() => boxAcross(scope));
    const line = once(() => lineIn(words, editor));
    return {
      words,
      window,
      rightToLeft,
      get line() {
        return line();
      },
      get publish() {
        return publish();
      },
      get composer() {
        return composer();
      },
    };
  }

  private publish(): Element | undefined {
    const now = performance.now();
    if (now - this.controlFound > FOUND_FOR || this.control?.isConnected === false) {
      this.control = this.anchor.publish();
      this.controlFound = now;
    }
    return this.control;
  }
}

/** Reads something when it is first asked for. */
function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: read() }).value;
}

/** What a person sees of the window: an on-screen keyboard and fingers that zoom leave less of it. */
function visibleWindow(window: Window): Box {
  const { clientWidth, clientHeight } = window.document.documentElement;
  const seen = window.visualViewport;
  const whole = { left: 0, top: 0, width: clientWidth, height: window.innerHeight || clientHeight };
  if (!seen) return whole;
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return intersection(whole, { left, top, width, height });
}

/** The line with the caret, from edge to edge of what is seen of the words. */
function lineIn(words: Box, editor: HTMLElement): Box | undefined {
  const caret = caretBox(editor);
  if (!caret) return undefined;
  const line = intersection(words, { ...words, top: caret.top, height: caret.height });
  return line.height > 0 ? line : undefined;
}

/** Ancestors that scroll or cut off what is in them, frames included. */
function cuttersOf(editor: Element): Element[] {
  const found: Element[] = [];
  let escaped = escapes(editor);
  for (let at = parentAcross(editor); at; at = parentAcross(at)) {
    const { documentElement, body, defaultView } = at.ownerDocument;
    if (at.localName === 'iframe') {
      found.push(at);
      escaped = false;
    } else if (!escaped && at !== documentElement && at !== body) {
      const { overflowX, overflowY } = defaultView?.getComputedStyle(at) ?? {};
      if (cuts(overflowX) || cuts(overflowY)) found.push(at);
    }
    escaped ||= escapes(at);
  }
  return found;
}

/** In the top layer, and where it is fixed to the window, nothing around an element cuts it off. */
function escapes(element: Element): boolean {
  const { position } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  return position === 'fixed' || element.matches('dialog:modal, [popover]:popover-open');
}

const cuts = (overflow: string | undefined) => overflow !== undefined && overflow !== 'visible';
