import { browser } from 'wxt/browser';

interface Opener {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

/**
 * The shadow root of an element, closed ones too: Chromium has a function for content scripts (since 88), Firefox a
 * property on the element (since 63). Undefined where the browser has neither.
 */
export function openShadowRoot(element: Element): ShadowRoot | null | undefined {
  const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const { dom } = browser as unknown as { dom?: Opener };
  return dom?.openOrClosedShadowRoot?.(element);
}
