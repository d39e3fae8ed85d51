import { registerComposer } from '../demo';
import type { EditorBox, EditorBoxOptions } from './types';

/** A textarea or input: the browser keeps its text and its history. */
export function nativeBox(box: HTMLTextAreaElement | HTMLInputElement, options: EditorBoxOptions): EditorBox {
  if (options.placeholder) box.placeholder = options.placeholder;
  for (const [name, value] of Object.entries(options.attributes ?? {})) box.setAttribute(name, value);
  box.value = options.initial ?? '';
  const text = () => box.value;
  box.addEventListener('input', () => options.onText?.(text()));
  box.addEventListener('keydown', (event) => {
    const key = event as KeyboardEvent;
    if (key.key === 'Enter' && !key.isComposing && options.onKey?.(key)) key.preventDefault();
  });
  registerComposer(options.name, { root: box, read: () => ({ text: text(), history: null }) });
  return {
    element: box,
    root: () => box,
    text,
    clear() {
      box.value = '';
      options.onText?.('');
    },
    focus: () => box.focus(),
  };
}
