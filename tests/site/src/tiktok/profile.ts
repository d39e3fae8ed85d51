import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';

/** Somebody's profile, with Follow and Message. */
export function profilePage(): HTMLElement {
  const person = fromAddress('person', 'Jo Sample');
  const follow = h('button', { type: 'button', 'data-e2e': 'follow-button', class: 'primary' });
  follow.append(say(WORDS.follow));
  follow.addEventListener('click', (event) =>
    sendPost({ composer: 'follow', text: person, isTrusted: event.isTrusted, via: viaOf(event) }),
  );
  const message = h('button', { type: 'button', 'data-e2e': 'message-button', class: 'chip' });
  message.append(say(WORDS.message));
  return h(
    'main',
    {},
    h('h1', { 'data-e2e': 'user-title' }, person.toLowerCase().replace(/ /g, '.')),
    h('h2', { 'data-e2e': 'user-subtitle' }, person),
    h('div', { class: 'row' }, follow, message),
  );
}
