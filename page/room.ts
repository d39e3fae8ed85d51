import { boxAcross, parentAcross } from './dom/tree';
import { caretBox } from './caret-box';
import { intersection, type Box, type Surroundings } from './place';
import type { Anchor } from './view';

/**
 * What stands around a composer at this moment, in the coordinates of the outermost document of this origin.
 * Read once per frame while a warning is shown; the ancestors that cut the editor off are looked for once.
 */
export class RoomAround {
  private readonly cutters: Element[];
  private readonly rightToLeft: boolean;

  constructor(
    private readonly anchor: Anchor,
    private readonly window: Window,
  ) {
    this.cutters = cuttersOf(anchor.editor);
    this.rightToLeft =
      anchor.scope.ownerDocument.defaultView?.getComputedStyle(anchor.scope).direction === 'rtl';
  }

  read(): Surroundings {
    const { editor, scope } = this.anchor;
    const window = visibleWindow(this.window);
    const seen = (box: Box) =>
      this.cutters.reduce((cut, one) => intersection(cut, boxAcross(one)), intersection(box, window));
    const words = seen(boxAcross(editor));
    const publish = this.anchor.publish();
    return {
      words,
      line: lineIn(words, editor),
      publish: publish && boxAcross(publish),
      composer: boxAcross(scope),
      window,
      rightToLeft: this.rightToLeft,
    };
  }
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
