import '../styles/base.css';
import '../styles/plain.css';
import { registerComposer, sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';

/** What no site-specific code knows: a textarea in a form, a bare editable, and two forms that are no composers. */
const feed = h('ul', { class: 'comments' });

function formWithTextarea(): HTMLElement {
  const textarea = h('textarea', { name: 'status', id: 'status', rows: '3', placeholder: 'What is new?' });
  const send = (event: Event) => {
    event.preventDefault();
    const text = textarea.value;
    if (!text.trim()) return;
    sendPost({ composer: 'textarea', text, isTrusted: event.isTrusted, via: viaOf(event) });
    feed.append(h('li', {}, text));
    textarea.value = '';
  };
  // As Mastodon does it: the shortcut calls the handler, and no submit event is ever seen.
  textarea.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
  });
  const form = h(
    'form',
    { class: 'card' },
    h('label', { for: 'status' }, 'Status'),
    textarea,
    h('button', { type: 'submit', class: 'primary' }, 'Publish'),
  );
  form.addEventListener('submit', send);
  registerComposer('textarea', { root: textarea, read: () => ({ text: textarea.value, history: null }) });
  return form;
}

function bareEditable(): HTMLElement {
  const editable = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Reply',
    class: 'bare',
  });
  const button = h('button', { type: 'button' }, 'Reply');
  button.addEventListener('click', (event) => {
    const text = editable.innerText;
    if (!text.trim()) return;
    sendPost({ composer: 'editable', text, isTrusted: event.isTrusted, via: viaOf(event) });
    feed.append(h('li', {}, text));
    editable.replaceChildren();
  });
  registerComposer('editable', { root: editable, read: () => ({ text: editable.innerText, history: null }) });
  return h('div', { class: 'card' }, editable, button);
}

/** A form that sends, so that a test can see it is never held. The password itself goes nowhere. */
function plainForm(composer: string, name: string, ...fields: HTMLElement[]): HTMLElement {
  const form = h(
    'form',
    { class: 'card', 'aria-label': name },
    ...fields,
    h('button', { type: 'submit' }, name),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sendPost({ composer, text: '', isTrusted: event.isTrusted, via: 'submit' });
  });
  return form;
}

const search = plainForm(
  'search',
  'Search',
  h('input', { type: 'search', name: 'q', 'aria-label': 'Search words' }),
);
search.setAttribute('role', 'search');
document
  .querySelector('#app')!
  .append(
    h(
      'main',
      {},
      h('h1', {}, 'A plain page'),
      search,
      formWithTextarea(),
      bareEditable(),
      feed,
      plainForm(
        'sign-in',
        'Sign in',
        h('input', { type: 'text', name: 'user', autocomplete: 'username', 'aria-label': 'User name' }),
        h('input', { type: 'password', name: 'password', autocomplete: 'off', 'aria-label': 'Password' }),
      ),
    ),
  );
