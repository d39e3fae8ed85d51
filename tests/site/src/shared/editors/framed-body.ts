import { registerComposer } from '../demo';
import { h } from '../dom';
import type { EditorBox, EditorBoxOptions } from './types';

/** The editable body of a frame without an address, as TinyMCE and Blogger have it. Its model is what it shows. */
export function framedBodyBox(options: EditorBoxOptions): EditorBox {
  const frame = h('iframe', { title: options.name, height: '160' });
  const body = () => frame.contentDocument?.body ?? undefined;
  const text = () => body()?.innerText ?? '';
  let done: Document | undefined;
  const dress = () => {
    const inner = frame.contentDocument;
    if (!inner || inner === done) return;
    done = inner;
    inner.body.contentEditable = 'true';
    for (const [name, value] of Object.entries(options.attributes ?? {}))
      inner.body.setAttribute(name, value);
    inner.body.style.minHeight = '100px';
    inner.addEventListener('input', () => options.onText?.(text()));
    inner.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing && options.onKey?.(event)) event.preventDefault();
    });
  };
  // Firefox puts a new document into a frame once it has loaded; Chromium keeps the first.
  frame.addEventListener('load', dress);
  queueMicrotask(dress);
  registerComposer(options.name, { root: body, read: () => ({ text: text(), history: null }) });
  return {
    element: frame,
    root: () => body()!,
    text,
    clear() {
      body()?.replaceChildren();
      options.onText?.('');
    },
    focus: () => body()?.focus(),
  };
}
