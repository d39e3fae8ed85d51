import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { OWN } from './words';

/** The friends page: somebody to be added, and who asked to be friends. `?person=` is in both. */
export function friends(): HTMLElement {
  const person = fromAddress('person', 'Kit Specimen');
  return h(
    'main',
    {},
    addFriend(person),
    h('h2', {}, say(OWN.pending)),
    h(
      'div',
      { role: 'list', 'data-list-id': 'people-list' },
      pending(person, 1001),
      friend('Jo Sample', 1002),
    ),
  );
}

function addFriend(person: string): HTMLElement {
  const input = h('input', { name: 'add-friend', type: 'text', 'aria-label': say(OWN.add) });
  input.value = person;
  const form = h(
    'form',
    { class: 'card row' },
    input,
    h('button', { type: 'submit', class: 'primary' }, say(OWN.add)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sendPost({
      composer: 'friend-request',
      text: input.value,
      isTrusted: event.isTrusted,
      via: viaOf(event),
    });
  });
  return form;
}

function row(name: string, id: number, ...actions: HTMLElement[]): HTMLElement {
  return h(
    'div',
    { class: 'peopleListItem_cc6179 card', role: 'listitem', 'data-list-item-id': `people-list___${id}` },
    h(
      'div',
      { class: 'row' },
      avatar(name),
      h('div', { class: 'discordTag__0a06e' }, h('span', { class: 'username__0a06e' }, name)),
      h('div', { class: 'actions_fc004c row' }, ...actions),
    ),
  );
}

function action(kind: string, label: string, press: (event: Event) => void = () => undefined): HTMLElement {
  const button = h(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': label, class: `actionButton_f8fa06 ${kind} chip` },
    '●',
  );
  button.addEventListener('click', press);
  return button;
}

function pending(name: string, id: number): HTMLElement {
  const answer = (composer: string) => (event: Event) => {
    sendPost({ composer, text: name, isTrusted: event.isTrusted, via: viaOf(event) });
    one.remove();
  };
  const one: HTMLElement = row(
    name,
    id,
    action('actionAccept_f8fa06', say(WORDS.accept), answer('friend-accept')),
    action('actionDeny_f8fa06', say(OWN.ignore), answer('friend-ignore')),
  );
  return one;
}

function friend(name: string, id: number): HTMLElement {
  return row(name, id, action('', say(WORDS.message)), action('', say(OWN.more)));
}
