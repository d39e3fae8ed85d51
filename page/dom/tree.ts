import { isDocument, isElement, isFrame, isShadowRoot } from './kinds';

/*
 * The page as a person sees it: one tree, though parts of it stand in shadow roots (open or closed) and in frames of the
 * same origin. Frames of other origins are other pages, with a content script of their own.
 */

/** Opens closed shadow roots; the browser gives this to content scripts. Open ones are found without it. */
export type ShadowAccess = (host: Element) => ShadowRoot | null | undefined;

let openClosed: ShadowAccess = () => undefined;

/** Called once, at the start of the content script. */
export function setShadowAccess(access: ShadowAccess): void {
  openClosed = access;
}

/** Elements of the page's own that may have a shadow root besides custom elements (DOM Standard, attachShadow). */
const HOSTS = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|.*-.*)$/;

/** The shadow root of an element, closed ones included where the browser allows it. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  // Asking the browser is slow, and a key asks several times: what can have none is not asked about.
  if (!HOSTS.test(element.localName)) return undefined;
  try {
    return openClosed(element) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The document inside a frame of the same origin; undefined for any other. */
export function documentIn(frame: Element): Document | undefined {
  try {
    return isFrame(frame) ? (frame.contentDocument ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** The element around a node: its parent, the host of its shadow root, or the frame that its document stands in. */
export function parentAcross(node: Node): Element | undefined {
  if (node.parentElement) return node.parentElement;
  const parent = node.parentNode;
  if (isShadowRoot(parent)) return parent.host;
  return isDocument(parent) ? frameOf(parent) : undefined;
}

/** The elements around a node, innermost first, through roots and frames. @param most how many at most */
export function* elementsAround(node: Node, most: number): Generator<Element, void, undefined> {
  let at = parentAcross(node);
  for (let step = 0; at && step < most; step++, at = parentAcross(at)) yield at;
}

/** The element itself or the nearest around it that the selector names, through roots and frames. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = isShadowRoot(root) ? root.host : frameOf(at.ownerDocument);
  }
  return undefined;
}

/** Whether `ancestor` holds `node` (or is it), through roots and frames. */
export function containsAcross(ancestor: Element, node: Node): boolean {
  if (ancestor.contains(node)) return true;
  const root = node.getRootNode();
  if (isShadowRoot(root)) return containsAcross(ancestor, root.host);
  const frame = isDocument(root) ? frameOf(root) : undefined;
  return frame ? containsAcross(ancestor, frame) : false;
}

/** The frame of the same origin in which a document stands. */
export function frameOf(document: Document): Element | undefined {
  try {
    return document.defaultView?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * All that the selector names inside `scope`, through roots and same-origin frames. Tree by tree: first what stands in
 * `scope`'s own, in document order, then what stands in the trees that begin there, each in its own order.
 * A selector speaks about one tree: `a b` finds no `b` in a root when `a` is outside it.
 */
export function queryAcross<E extends Element = Element>(
  scope: Element | Document | ShadowRoot,
  selector: string,
): E[] {
  const found = [...scope.querySelectorAll<E>(selector)];
  for (const inner of innerTrees(scope)) found.push(...queryAcross<E>(inner, selector));
  return found;
}

/** The trees that begin inside `scope`: shadow roots and same-origin frames' documents. `scope`'s own root counts. */
function innerTrees(scope: Element | Document | ShadowRoot): (ShadowRoot | Document)[] {
  const trees: (ShadowRoot | Document)[] = [];
  const own = isElement(scope) ? (shadowOf(scope) ?? documentIn(scope)) : undefined;
  if (own) trees.push(own);
  for (const element of scope.querySelectorAll('*')) {
    // Asking the browser for closed roots costs more than reading a property: only custom elements are worth it.
    const tree =
      element.shadowRoot ??
      (element.localName.includes('-') ? shadowOf(element) : undefined) ??
      documentIn(element);
    if (tree) trees.push(tree);
  }
  return trees;
}

/**
 * Where an event happened, through closed roots too: those hide their inside from `composedPath`.
 * The path, innermost first; what stands outside comes from the event itself.
 */
export function pathOf(event: Event): EventTarget[] {
  // A script may send one event to two places, one after the other; the browser sends its own only once.
  if (!event.isTrusted) return findPath(event);
  const known = paths.get(event);
  // After an event is over its own path is empty; while it goes on it does not change.
  if (known) return known;
  const path = findPath(event);
  paths.set(event, path);
  return path;
}

const paths = new WeakMap<Event, EventTarget[]>();

function findPath(event: Event): EventTarget[] {
  const path = event.composedPath();
  const [first] = path;
  if (!isElement(first)) return path;
  const inner = first.shadowRoot ? undefined : shadowOf(first);
  if (!inner) return path;
  const inside = innermost(inner, event);
  const before: EventTarget[] = [];
  for (let node: Node | null = inside ?? null; node && node !== inner;) {
    before.push(node);
    const parent: Node | null = node.parentNode;
    node = isShadowRoot(parent) && parent !== inner ? parent.host : parent;
  }
  return before.length ? [...before, inner, ...path] : path;
}

/** What in a closed root the event is about: under the pointer where it has one, else what has the focus. */
function innermost(root: ShadowRoot, event: Event): Element | undefined {
  const { clientX, clientY, pointerType } = event as PointerEvent;
  // A click made by a key has no pointer, and no place worth asking about.
  const pointed =
    typeof clientX === 'number' && !(event.type === 'click' && pointerType === '' && !clientX && !clientY);
  const touch = (event as TouchEvent).changedTouches?.[0];
  const at = touch ?? (pointed ? (event as PointerEvent) : undefined);
  let element = at ? root.elementFromPoint(at.clientX, at.clientY) : root.activeElement;
  for (let inner = element && shadowOf(element); element && inner; inner = shadowOf(element)) {
    const next: Element | null = at ? inner.elementFromPoint(at.clientX, at.clientY) : inner.activeElement;
    if (!next || next === element) break;
    element = next;
  }
  return element && root.contains(element) ? element : (root.activeElement ?? undefined);
}

/** A box in the coordinates of the top-most window that we share: frames shift what is in them. In CSS px. */
export function boxAcross(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const frame = frameOf(element.ownerDocument);
  if (!frame) return box;
  const outer = boxAcross(frame);
  const { clientLeft, clientTop } = frame as HTMLElement;
  return new DOMRect(outer.x + clientLeft + box.x, outer.y + clientTop + box.y, box.width, box.height);
}
