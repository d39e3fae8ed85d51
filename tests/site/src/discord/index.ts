import '../styles/base.css';
import '../styles/plain.css';
import { avatar, fromAddress, h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { textArea } from './composer';
import { friends } from './friends';
import { OWN } from './words';

const { pathname } = location;
const account = fromAddress('account', 'Sam Example');
const person = fromAddress('person', 'Robin Example');

/** A channel of a server, or a conversation with `?person=`. */
function chat(): HTMLElement {
  const direct = pathname.startsWith('/channels/@me/');
  const list = h('ol', { role: 'list', class: 'comments' });
  const add = (author: string, text: string) =>
    list.append(
      h(
        'li',
        { id: `chat-messages-${list.children.length}` },
        h('strong', {}, author),
        ' ',
        h('span', {}, text),
      ),
    );
  add('Alex Example', 'See you at the fair.');
  const goal = direct ? `@${person}` : `#${fromAddress('group', 'staff-room')}`;
  const name = h('button', { type: 'button', class: 'quiet' }, person);
  name.addEventListener('click', () => document.body.append(profile()));
  return h(
    'main',
    { class: 'chatContent_f75fb0' },
    h('section', { 'aria-label': goal, class: 'row' }, h('h1', {}, goal), ...(direct ? [] : [name])),
    list,
    textArea(direct ? 'message' : 'channel', goal, (text) => add(account, text)),
  );
}

/** Somebody's profile above the channel, with a box for a private message. */
function profile(): HTMLElement {
  const dialog = h('div', { role: 'dialog', class: 'dialog' });
  dialog.append(
    h('h2', {}, person),
    textArea('private', `@${person}`, () => dialog.remove()),
  );
  return dialog;
}

document.querySelector('#app')!.append(
  h(
    'nav',
    { class: 'bar' },
    h('input', {
      type: 'text',
      role: 'combobox',
      'aria-label': say(WORDS.search),
      placeholder: say(WORDS.search),
    }),
    h(
      'section',
      { 'aria-label': say(OWN.user), class: 'panels_c48ade row' },
      avatar(account),
      h('div', { class: 'nameTag__37e49' }, account),
    ),
  ),
  /^\/channels\/@me\/?$/.test(pathname) ? friends() : chat(),
);
