import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { warningStyle } from './style';
import { Warning, type WarningProps } from './warning';

export interface MountedWarning {
  /** Shows these props instead. What is on the page is up to date when it returns, focus included. */
  update(props: WarningProps): void;
  /** Takes everything out of the root again. */
  unmount(): void;
}

/**
 * Puts the warning into a shadow root, which should be closed, so that the page cannot read the person's words there.
 * @param root empty, and attached to a host in the document: focus can only move to what is there
 */
export function mountWarning(root: ShadowRoot, props: WarningProps): MountedWarning {
  const style = addStyle(root, warningStyle);
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  const react = createRoot(container);
  const update = (next: WarningProps) => flushSync(() => react.render(<Warning {...next} />));
  update(props);
  return {
    update,
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
