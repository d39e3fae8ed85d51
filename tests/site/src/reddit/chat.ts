import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import { say, WORDS } from '../shared/language';
import { custom, rooted } from './parts';

const EMOJI = { en: 'Emoji', cy: 'Emoji', pl: 'Emoji', ur: 'ایموجی' } as const;

/** Chat: three roots, one in another, with a form that Enter submits by script. */
export function chatPage(person: string, account: string): HTMLElement {
  const form = h('form', {});
  const box = textareaBox({
    name: 'message',
    attributes: { name: 'message', rows: '1', 'aria-label': say(WORDS.message) },
    onText: (text) => (send.disabled = text.trim() === ''),
    onKey(event) {
      if (event.shiftKey) return false;
      form.requestSubmit();
      return true;
    },
  });
  const emoji = h('button', { type: 'button' }, say(EMOJI));
  const send = h('button', { type: 'submit', class: 'primary' }, say(WORDS.send));
  send.disabled = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  });
  form.append(
    h('div', { class: 'message-box' }, box.element),
    h('div', {}, custom('faceplate-tooltip', {}, emoji), custom('faceplate-tooltip', {}, send)),
  );
  const composer = rooted('rs-message-composer', {}, h('div', {}, form));
  const room = h('main', {}, h('header', {}, h('h1', {}, person)), composer);
  const app = rooted(
    'rs-app',
    {},
    custom('rs-current-user', { 'display-name': account }),
    h(
      'div',
      { class: 'rs-app-container' },
      h('div', {}, custom('rs-page-overlay-manager', {}, rooted('rs-room', {}, room))),
    ),
  );
  return custom('faceplate-app', {}, app);
}
