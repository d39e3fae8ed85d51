import { sendPost } from '../shared/demo';
import { avatar, h, roleButton, viaOf } from '../shared/dom';
import { say } from '../shared/language';
import { HERE } from './words';

const PEOPLE = ['Robin Example', 'Jo Sample', 'Kit Specimen'];

/** The list of people who asked to be friends. `?person=Name` puts another one first. */
export function requestsPage(): HTMLElement {
  const person = new URLSearchParams(location.search).getAll('person');
  const list = h('div', { class: 'requests' });
  list.append(...[...person, ...PEOPLE].map((name, index) => request(name, 1001 + index)));
  return h('main', { role: 'main' }, h('h1', {}, say(HERE.requests)), list);
}

function request(name: string, id: number): HTMLElement {
  const answer = (action: 'confirm' | 'delete') => {
    const label = say(HERE[action]);
    const style = action === 'confirm' ? 'primary' : 'chip';
    return roleButton({ 'aria-label': label, class: style }, label, (event) => {
      const composer = `friend-${action}`;
      sendPost({ composer, text: name, isTrusted: event.isTrusted, via: viaOf(event) });
      row.replaceChildren(`${name}: ${label}`);
    });
  };
  const row: HTMLElement = h(
    'div',
    { class: 'card' },
    h(
      'a',
      { href: `/friends/requests/?profile_id=${id}`, role: 'link', class: 'row' },
      avatar(name),
      h('span', {}, name),
    ),
    h('div', { class: 'row' }, answer('confirm'), answer('delete')),
  );
  return row;
}
