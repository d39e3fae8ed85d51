import { sendPost } from '../shared/demo';
import { avatar, h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { icon } from './icon';
import { HERE } from './words';

/** People who asked to follow, as the notifications list them. */
export function followRequests(people: readonly string[]): HTMLElement {
  return h('section', { class: 'requests' }, ...people.map((person) => followRequest(person)));
}

function followRequest(person: string): HTMLElement {
  const answer = (action: 'confirm' | 'delete') =>
    roleButton({ class: action === 'confirm' ? 'primary' : 'chip' }, say(HERE[action]), (event) => {
      const composer = `follow-${action}`;
      sendPost({ composer, text: person, isTrusted: event.isTrusted, via: viaOf(event) });
      row.replaceChildren(person);
    });
  const row: HTMLElement = h(
    'div',
    { class: 'card row' },
    ...link(person),
    answer('confirm'),
    answer('delete'),
  );
  return row;
}

/** Somebody whom one might follow. */
export function suggestion(person: string): HTMLElement {
  return h(
    'aside',
    { class: 'card row' },
    ...link(person),
    followButton(person, {}),
    icon(say(HERE.dismiss), () => undefined, { class: 'new dismiss' }),
  );
}

/** The head of somebody's page. */
export function profileHead(person: string): HTMLElement {
  return h(
    'header',
    { class: 'card' },
    h('h2', {}, person),
    h('a', { href: `/${person}/followers/`, role: 'link' }, '12'),
    h('div', { class: 'row' }, followButton(person, { class: '_acan _acap _acas' }), messageButton()),
  );
}

function messageButton(): HTMLElement {
  return roleButton({ class: 'chip message' }, say(WORDS.message), () => undefined);
}

function followButton(person: string, attributes: Record<string, string>): HTMLElement {
  const button = h('button', { type: 'button', ...attributes }, say(WORDS.follow));
  button.addEventListener('click', (event) => {
    sendPost({ composer: 'follow', text: person, isTrusted: event.isTrusted, via: viaOf(event) });
    button.className = '_acan _acap _acat';
    button.textContent = say(HERE.following);
  });
  return button;
}

function link(person: string): HTMLElement[] {
  const href = `/${encodeURIComponent(person)}/`;
  return [
    h('a', { href, role: 'link' }, h('img', { alt: '', src: 'data:,', class: 'picture' })),
    h('a', { href, role: 'link', class: 'row' }, avatar(''), person),
  ];
}
