import { registerComposer, sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';

type Kind = 'editable' | 'textarea';

declare global {
  interface Window {
    /** The composer that was made last, for tests that cannot look into roots and frames. */
    placed: { words: HTMLElement; post: HTMLElement };
  }
}

/**
 * A composer as plain as can be, for whatever it is put into: words, a row of tools, Post.
 * @param document the one that the composer is to stand in; a frame has its own
 */
export function composer(kind: Kind, document: Document = window.document): HTMLElement {
  const root = kind === 'textarea' ? textarea(document) : editable(document);
  const read = () => (kind === 'textarea' ? (root as HTMLTextAreaElement).value : root.innerText);
  const post = h('button', { type: 'button', class: 'primary', id: 'post' }, 'Post');
  post.addEventListener('click', (event) => {
    if (!read().trim()) return;
    sendPost({ composer: 'post', text: read(), isTrusted: event.isTrusted, via: viaOf(event) });
    if (kind === 'textarea') (root as HTMLTextAreaElement).value = '';
    else root.replaceChildren();
  });
  window.placed = { words: root, post };
  registerComposer('post', { root, read: () => ({ text: read(), history: null }) });
  const tools = h(
    'div',
    { class: 'tools' },
    h('button', { type: 'button', 'aria-pressed': 'false' }, '☺'),
    post,
  );
  return h('div', { class: 'composer' }, root, tools);
}

function editable(document: Document): HTMLElement {
  const root = document.createElement('div');
  for (const [name, value] of Object.entries(SHARED)) root.setAttribute(name, value);
  root.setAttribute('contenteditable', 'true');
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  return root;
}

function textarea(document: Document): HTMLTextAreaElement {
  const root = document.createElement('textarea');
  for (const [name, value] of Object.entries(SHARED)) root.setAttribute(name, value);
  return root;
}

const SHARED = { id: 'words', class: 'words', 'aria-label': 'What is new' };
