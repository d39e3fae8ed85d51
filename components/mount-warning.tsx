import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { chipStyle, warningStyle } from './style';
import { Warning, type WarningProps } from './warning';
import { CornerChip, type CornerState } from './warning/corner-chip';
import { wipe } from './warning/small-picture';

export interface MountedWarning {
  /** Shows these props instead. What is on the page is up to date when it returns, focus included. */
  update(props: WarningProps): void;
  /** Brings the focus back in, onto the first thing to do, after the page threw it out. */
  focus(): void;
  /** It is out of sight from now on: nothing of a picture stays in it, though its elements do. */
  rest(): void;
  /** Takes everything out of the root again. */
  unmount(): void;
}

/**
 * Puts the warning into a shadow root, which should be closed, so that the page cannot read the person's words there.
 * @param root empty, and attached to a host in the document: focus can only move to what is there
 */
export function mountWarning(root: ShadowRoot, props: WarningProps): MountedWarning {
  const { render, unmount } = mountIn(root, warningStyle);
  const update = (next: WarningProps) => render(<Warning {...next} />);
  update(props);
  return {
    update,
    unmount,
    rest: () => root.querySelectorAll('canvas').forEach(wipe),
    focus: () => root.querySelector<HTMLElement>('.primary, button')?.focus({ preventScroll: true }),
  };
}

export interface MountedChip {
  /**
   * @param shown whether it is to be seen; it fades
   * @param words what it says, where that is more than the state
   */
  update(state: CornerState, shown: boolean, words?: string): void;
  unmount(): void;
}

/** Puts a composer's chip into a shadow root, closed like the warning's. */
export function mountChip(root: ShadowRoot): MountedChip {
  const { render, unmount } = mountIn(root, chipStyle);
  return {
    unmount,
    update: (state, shown, words) => render(<CornerChip state={state} shown={shown} words={words} />),
  };
}

function mountIn(root: ShadowRoot, css: string) {
  const style = addStyle(root, css);
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  const react = createRoot(container);
  return {
    render: (what: ReactNode) => flushSync(() => react.render(what)),
    unmount() {
      react.unmount();
      container.remove();
      style?.remove();
    },
  };
}

/**
 * An adopted sheet asks nobody's leave. Where a browser does not let a content script make one, a style element does, filled
 * before it is appended: a page's Content-Security-Policy is asked about it in Firefox.
 */
function addStyle(root: ShadowRoot, css: string): HTMLStyleElement | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return undefined;
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
    return style;
  }
}
