import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, viaOf } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import { say } from '../shared/language';
import { button } from './composer';
import { BLUESKY } from './words';

const other = () => fromAddress('person', 'Alex Example');

/** One conversation: Enter sends, Shift+Enter makes a line, the button bears a picture only. */
export function conversation(): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  };
  const box = textareaBox({
    name: 'message',
    placeholder: say(BLUESKY.message),
    attributes: { 'aria-label': say(BLUESKY.message), rows: '1', dir: 'auto' },
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  const paper = button({ class: 'quiet' }, say(BLUESKY.send), '➤', send);
  const emoji = button(
    { class: 'quiet', 'aria-haspopup': 'dialog' },
    say(BLUESKY.emoji),
    '☺',
    () => undefined,
  );
  const profile = h(
    'a',
    { href: '/profile/other.example', role: 'link', class: 'row' },
    avatar(other()),
    h('div', { dir: 'auto' }, other()),
  );
  return h(
    'main',
    {},
    h('div', { class: 'card' }, profile),
    h('ul', { class: 'comments' }, h('li', {}, '…')),
    h(
      'div',
      { class: 'row' },
      h('div', { class: 'editor' }, emoji, h('div', {}, box.element)),
      h('div', {}, paper),
    ),
  );
}

/** Somebody who wants to write: accept, or a menu with ways to refuse. */
export function requests(): HTMLElement {
  const accept = button({ class: 'chip' }, say(BLUESKY.accept), say(BLUESKY.accept), ({ isTrusted }) => {
    sendPost({ composer: 'accept', text: other(), isTrusted, via: 'click' });
    accept.disabled = true;
  });
  const reject = button(
    { class: 'chip', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    say(BLUESKY.reject),
    say(BLUESKY.reject),
    () => reject.setAttribute('aria-expanded', 'true'),
  );
  const link = h(
    'a',
    { href: '/messages/1001', role: 'link' },
    h('div', { dir: 'auto' }, other()),
    h('div', { dir: 'auto' }, '@other.example'),
    h('div', { dir: 'auto' }, 'Kit Specimen'),
  );
  return h('main', {}, h('div', { class: 'card' }, link, h('div', { class: 'row' }, accept, reject)));
}
