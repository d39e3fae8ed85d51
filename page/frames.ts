import { isFrame } from './dom/kinds';
import { documentIn, shadowOf } from './dom/tree';

/**
 * Frames of the same origin belong to the page around them: the editor may be in one and Post outside. The top-most window
 * of an origin serves them all; frames of other origins have a content script of their own.
 * @param serve called with every window, the given one first; again, with a new signal, when a frame's document changed
 */
export function serveFrames(
  window: Window,
  serve: (window: Window, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const served = new WeakMap<Document, AbortController>();
  // By frame too: the window of an empty frame lives on, listeners and all, in the first document that is loaded into it.
  const shown = new WeakMap<Element, AbortController>();
  const begin = (view: Window, document: Document, frame?: Element) => {
    served.get(document)?.abort();
    if (frame) shown.get(frame)?.abort();
    const ended = new AbortController();
    signal.addEventListener('abort', () => ended.abort(), { once: true });
    served.set(document, ended);
    if (frame) shown.set(frame, ended);
    serve(view, ended.signal);
    const options = { capture: true, signal: ended.signal };
    // A frame that was written anew has lost every listener: its load says so.
    document.addEventListener('load', (event) => adopt(event.target, true), options);
    document.addEventListener('pointerover', (event) => adopt(event.target, false), options);
    document.addEventListener('DOMContentLoaded', () => adoptAll(document), options);
    // The focus went into a frame that nobody has noticed: loads inside shadow roots are heard by nobody else.
    view.addEventListener('blur', () => adopt(frameInFocus(document), false), options);
    if (document.readyState !== 'loading') adoptAll(document);
  };
  const adopt = (target: unknown, again: boolean) => {
    if (!isFrame(target)) return;
    const inner = documentIn(target);
    const view = inner?.defaultView;
    if (inner && view && (again || !served.has(inner))) begin(view, inner, target);
  };
  const adoptAll = (document: Document) => {
    for (const frame of document.querySelectorAll('iframe')) adopt(frame, false);
  };
  begin(window, window.document);
}

/** The frame that the focus went into, in whichever shadow root it stands. */
function frameInFocus(document: Document): Element | undefined {
  let active = document.activeElement;
  while (active && !isFrame(active)) active = shadowOf(active)?.activeElement ?? null;
  return active ?? undefined;
}

/** Whether the window around this one is of the same origin, and so serves this one too. */
export function isServedByParent(window: Window): boolean {
  try {
    return window.parent !== window && Boolean(window.parent.document);
  } catch {
    return false;
  }
}

/** The host whose page this is: a frame or window without an address is where it was opened. */
export function hostOf(window: Window): string {
  const { hostname } = window.location;
  if (hostname) return hostname;
  try {
    return new URL((window as Window & { origin: string }).origin).hostname;
  } catch {
    return '';
  }
}
