import '../styles/base.css';
import '../styles/plain.css';
import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { iconButton, personLink, withIcon } from './parts';
import { publishWidgets } from './widget';
import { SAYS } from './words';

function home(): HTMLElement {
  const place = h('div');
  const start = () => place.replaceChildren(publishWidgets([], start));
  start();
  const author = 'Alex Example';
  const reply = iconButton('i-ri:chat-1-line', say(WORDS.reply), () =>
    place.replaceChildren(publishWidgets([`@${author}`], start)),
  );
  reply.classList.add('reply');
  const person = fromAddress('person', 'Robin Example');
  return h(
    'main',
    {},
    place,
    h(
      'article',
      { class: 'card' },
      personLink(author),
      h('div', { class: 'content-rich' }, 'The swifts are back.'),
      reply,
    ),
    asks(person),
    mayFollow(person),
  );
}

/** A person who asks to follow: a tick, and a cross. */
function asks(name: string): HTMLElement {
  const answer = (icon: string, to: string) => {
    const button = h('button', { type: 'button' }, withIcon(h('span'), icon));
    button.addEventListener('click', (event) => {
      sendPost({ composer: to, text: name, isTrusted: event.isTrusted, via: viaOf(event) });
      row.remove();
    });
    return button;
  };
  const row: HTMLElement = h(
    'div',
    { class: 'card row asks' },
    personLink(name),
    h('div', {}, answer('i-ri:check-fill', 'accepted'), answer('i-ri:close-fill', 'rejected')),
  );
  return row;
}

function mayFollow(name: string): HTMLElement {
  const button = h(
    'button',
    { class: 'follow text-inverted bg-primary border-primary' },
    h('span', {}, say(WORDS.follow)),
  );
  button.addEventListener('click', (event) => {
    if (!button.matches('.bg-primary')) return;
    sendPost({ composer: 'follow', text: name, isTrusted: event.isTrusted, via: viaOf(event) });
    button.className = 'follow text-base border-base';
    button.replaceChildren(h('span', {}, say(SAYS.following)));
  });
  return h('div', { class: 'card row' }, personLink(name), button);
}

function profile(): HTMLElement {
  const name = inputBox({ name: 'display-name', initial: fromAddress('account', 'Sam Example') });
  const note = textareaBox({ name: 'note', attributes: { maxlength: '500' } });
  const form = h(
    'form',
    {},
    name.element,
    h('label', {}, h('p', {}, say(SAYS.bio)), note.element),
    h('button', { type: 'button' }, say(SAYS.reset)),
    h('button', { type: 'submit' }, say(WORDS.save)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = note.text() || name.text();
    sendPost({ composer: 'profile', text, isTrusted: event.isTrusted, via: viaOf(event) });
  });
  return h('main', {}, form);
}

document
  .querySelector('#app')!
  .append(
    h('div', { role: 'search' }, h('input', { type: 'text', placeholder: say(WORDS.search) })),
    location.pathname.startsWith('/settings/profile') ? profile() : home(),
  );
