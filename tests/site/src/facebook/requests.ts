import { sendPost } from '../shared/demo';
import { avatar, h, roleButton, viaOf } from '../shared/dom';

const PEOPLE = ['Robin Example', 'Jo Sample', 'Kit Specimen'];

/** The list of people who asked to be friends. `?person=Name` puts another one first. */
export function requestsPage(): HTMLElement {
  const person = new URLSearchParams(location.search).getAll('person');
  const list = h('div', { class: 'requests' });
  list.append(...[...person, ...PEOPLE].map((name, index) => request(name, 1001 + index)));
  return h('main', {}, h('h1', {}, 'Friend requests'), list);
}

function request(name: string, id: number): HTMLElement {
  const answer = (label: string, composer: string) =>
    roleButton({ 'aria-label': label, class: label === 'Confirm' ? 'primary' : 'chip' }, label, (event) => {
      sendPost({ composer, text: name, isTrusted: event.isTrusted, via: viaOf(event) });
      row.replaceChildren(`${name}: ${label === 'Confirm' ? 'you are now friends' : 'request removed'}.`);
    });
  const row: HTMLElement = h(
    'div',
    { class: 'card' },
    h(
      'a',
      { href: `/friends/requests/?profile_id=${id}`, role: 'link', class: 'row' },
      avatar(name),
      h('span', {}, name),
    ),
    h('div', { class: 'row' }, answer('Confirm', 'friend-confirm'), answer('Delete', 'friend-delete')),
  );
  return row;
}
