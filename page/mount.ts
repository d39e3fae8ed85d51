import { isElement, isShadowRoot } from './dom/kinds';
import { frameOf } from './dom/tree';

/**
 * What keeps the keyboard, or the whole page, to itself while it is open. `role=dialog` without `aria-modal` counts: Radix
 * and react-aria say no more, and trap the focus all the same. An open popover closes when a press lands outside it.
 */
const MODAL =
  'dialog[open], [aria-modal="true"], [role="dialog"], [role="alertdialog"], [popover]:popover-open';

/**
 * Where our elements belong: inside the innermost modal around the editor (the rest of the page is inert there, or a focus
 * trap would pull the person back), else at the end of the body. Never inside the editor. A frame of the same origin is
 * served from the outermost document, whose modals count for all that is in the frame.
 */
export function mountFor(editor: Element): Element {
  let outside: Element = editor;
  for (let frame = frameOf(outside.ownerDocument); frame; frame = frameOf(outside.ownerDocument))
    outside = frame;
  return mountBeside(outside);
}

/** The same inside the element's own document: for what must lie exactly on it. */
export function mountBeside(element: Element): Element {
  let inner = element;
  for (let at = around(element); at; inner = at, at = around(at)) {
    // What a shadow host gets from us may be slotted nowhere; what stands around the editor in there is on screen.
    if (isModal(at)) return at.shadowRoot && inner !== element ? inner : at;
  }
  return element.ownerDocument.body ?? element.ownerDocument.documentElement;
}

function isModal(element: Element): boolean {
  try {
    return element.matches(MODAL);
  } catch {
    // A browser that does not know popovers knows the rest.
    return element.matches('dialog[open], [aria-modal="true"]');
  }
}

/** The element around another as it is drawn: through slots and shadow roots, within one document. */
export function around(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : undefined;
}
