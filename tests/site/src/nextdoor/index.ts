import '../styles/base.css';
import '../styles/plain.css';
import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, roleButton, viaOf } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import type { EditorBox } from '../shared/editors/types';
import { say, WORDS } from '../shared/language';
import { postDialog } from './post';
import { OWN } from './words';

const person = fromAddress('person', 'Robin Example');

/** A box with a button; Enter sends, Shift+Enter makes a line. */
function sender(
  name: string,
  attributes: Record<string, string>,
  button: HTMLElement,
  sent: (text: string) => void,
): EditorBox {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: name, text, isTrusted: event.isTrusted, via: viaOf(event) });
    sent(text);
    box.clear();
  };
  const box = textareaBox({
    name,
    attributes,
    onText: (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  button.addEventListener('click', (event) => {
    if (button.getAttribute('aria-disabled') !== 'true') send(event);
  });
  return box;
}

function feed(): HTMLElement {
  const prompt = roleButton({ 'data-testid': 'prompt-container', class: 'trigger' }, say(OWN.prompt), () =>
    document.body.append(postDialog()),
  );
  return h('main', {}, h('div', { class: 'card row' }, prompt), card());
}

/** Somebody's post, with a comment box behind its reply button. */
function card(): HTMLElement {
  const comments = h('ul', { class: 'comments' });
  const place = h('div', {});
  const reply = roleButton({ 'data-testid': 'post-reply-button', class: 'chip' }, say(WORDS.comment), () => {
    const button = h(
      'button',
      {
        type: 'button',
        'data-testid': 'inline-composer-reply-button',
        'aria-disabled': 'true',
        class: 'send',
      },
      say(WORDS.reply),
    );
    const attributes = { 'data-testid': 'comment-add-reply-input', placeholder: say(OWN.addComment) };
    const box = sender('comment', attributes, button, (text) => comments.append(h('li', {}, text)));
    place.replaceChildren(h('div', { class: 'row' }, box.element, button));
    box.focus();
  });
  return h(
    'div',
    { 'data-testid': 'feed-item-card', class: 'card' },
    h('div', { class: 'row' }, avatar('Alex Example'), h('strong', {}, 'Alex Example')),
    h('div', { 'data-testid': 'post-body' }, h('span', { 'data-testid': 'styled-text' }, 'The lane is icy.')),
    h(
      'div',
      { class: 'row' },
      h(
        'button',
        { type: 'button', 'data-testid': 'reaction-button', 'aria-pressed': 'false' },
        say(OWN.like),
      ),
      reply,
    ),
    comments,
    place,
  );
}

/** A conversation in the inbox. */
function inbox(): HTMLElement {
  const list = h('ul', { class: 'comments' }, h('li', {}, 'See you at the fair.'));
  const button = h('button', { type: 'button', 'aria-disabled': 'true', class: 'send' }, say(WORDS.send));
  const box = sender('message', { 'aria-label': say(WORDS.message) }, button, (text) =>
    list.append(h('li', {}, text)),
  );
  return h(
    'main',
    { class: 'card' },
    h('header', { class: 'row' }, avatar(person), h('h2', {}, person)),
    list,
    h('div', { class: 'row' }, box.element, button),
  );
}

document
  .querySelector('#app')!
  .append(
    h(
      'nav',
      { class: 'bar' },
      h('input', { type: 'search', 'aria-label': say(WORDS.search), placeholder: say(WORDS.search) }),
      h('a', { href: '/inbox/' }, say(OWN.inbox)),
    ),
    location.pathname.startsWith('/inbox') ? inbox() : feed(),
  );
