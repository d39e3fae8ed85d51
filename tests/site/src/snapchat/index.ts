import '../styles/base.css';
import '../styles/plain.css';
import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { camera } from './camera';
import { chatList, conversation } from './chat';
import { OWN } from './words';

const person = fromAddress('person', 'Robin Example');
const people = [person, 'Jo Sample'];

/** Who asked to be friends; behind a button, as there. */
function requests(): HTMLElement {
  const panel = h('ul', { class: 'dialog' });
  panel.append(...people.map(request));
  return panel;
}

function request(name: string): HTMLElement {
  const answer = (composer: string) => (event: Event) => {
    sendPost({ composer, text: name, isTrusted: event.isTrusted, via: viaOf(event) });
    row.remove();
  };
  const accept = h('button', { type: 'button', class: 'primary' }, say(WORDS.accept));
  const ignore = h('button', { type: 'button', title: say(OWN.ignore) }, '×');
  accept.addEventListener('click', answer('friend-accept'));
  ignore.addEventListener('click', answer('friend-ignore'));
  const row: HTMLElement = h(
    'li',
    { class: 'row' },
    avatar(name),
    h('span', { class: 'nonIntl' }, name),
    accept,
    ignore,
  );
  return row;
}

const open = h('button', { type: 'button', title: say(OWN.requests) }, '☺+');
open.addEventListener('click', () => document.body.append(requests()));

document
  .querySelector('#app')!
  .append(
    h(
      'nav',
      { class: 'bar' },
      h('input', { type: 'text', 'data-testid': 'search-input', 'aria-label': say(WORDS.search) }),
      open,
    ),
    h('main', {}, chatList(people), conversation(person), camera(people)),
  );
