import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { h } from '../dom';

interface ReactBox {
  element: HTMLElement;
  root(): HTMLElement;
  rootOrNothing(): HTMLElement | undefined;
}

/**
 * Mounts a React editor as soon as the page has had the time to put the element where it belongs: React and the editors
 * ask the element for its document.
 *
 * @param selector finds the element one writes in
 * @param attributes are set on it, past React, which leaves alone what it did not set
 */
export function reactBox(
  editor: ReactElement,
  selector: string,
  attributes: Record<string, string> = {},
): ReactBox {
  const element = h('div', { class: 'editor' });
  const rootOrNothing = () => element.querySelector<HTMLElement>(selector) ?? undefined;
  queueMicrotask(() => {
    flushSync(() => createRoot(element).render(editor));
    for (const [name, value] of Object.entries(attributes)) rootOrNothing()?.setAttribute(name, value);
  });
  return {
    element,
    rootOrNothing,
    root() {
      const root = rootOrNothing();
      if (!root) throw new Error('the editor is not there yet');
      return root;
    },
  };
}
