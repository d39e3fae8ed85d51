import { registerComposer } from '../demo';
import { h } from '../dom';
import { emojiPicture } from './emoji-picture';
import type { EditorBox, EditorBoxOptions } from './types';

/** A bare contenteditable: no library, only what the browser does. Its model is what it shows. */
export function contenteditableBox(options: EditorBoxOptions): EditorBox {
  const root = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    ...(options.placeholder ? { 'data-placeholder': options.placeholder } : {}),
    ...options.attributes,
  });
  fill(root, options.initial ?? '');
  const text = () => root.innerText;
  root.addEventListener('input', () => options.onText?.(text()));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && options.onKey?.(event)) event.preventDefault();
  });
  registerComposer(options.name, { root, read: () => ({ text: text(), history: null }) });

  /** At the caret, or at the end where there is none; the caret goes behind it. */
  const insert = (node: Node) => {
    const selection = root.ownerDocument.getSelection();
    const range =
      selection?.rangeCount && root.contains(selection.anchorNode)
        ? selection.getRangeAt(0)
        : root.ownerDocument.createRange();
    if (!root.contains(range.startContainer)) {
      range.selectNodeContents(root);
      range.collapse(false);
    }
    range.deleteContents();
    range.insertNode(node);
    range.setStartAfter(node);
    range.collapse(true);
    selection?.removeAllRanges();
    selection?.addRange(range);
    options.onText?.(text());
  };
  return {
    element: root,
    root: () => root,
    text,
    clear() {
      root.replaceChildren();
      options.onText?.('');
    },
    focus: () => root.focus(),
    insertMention: (label) => insert(h('span', { contenteditable: 'false', class: 'mention' }, `@${label}`)),
    insertEmojiImage: (emoji) => insert(h('img', emojiPicture(emoji))),
  };
}

/** Lines as Chromium itself writes them: the first one bare, each further one in a div of its own. */
function fill(root: HTMLElement, text: string): void {
  const [first = '', ...rest] = text.split('\n');
  root.append(first, ...rest.map((line) => h('div', {}, line || h('br'))));
}
