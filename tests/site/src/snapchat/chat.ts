import { sendPost } from '../shared/demo';
import { avatar, h, viaOf } from '../shared/dom';
import { contenteditableBox } from '../shared/editors/contenteditable';
import { say } from '../shared/language';
import { OWN } from './words';

/** The list of conversations: each title has an id. */
export function chatList(people: readonly string[]): HTMLElement {
  return h(
    'div',
    { role: 'list', class: 'card' },
    ...people.map((name, index) =>
      h(
        'div',
        { role: 'listitem', class: 'row' },
        avatar(name),
        h('span', { id: `title-${1001 + index}`, class: 'nonIntl' }, name),
        h('button', { type: 'button', title: say(OWN.call) }, '☎'),
      ),
    ),
  );
}

/** One conversation; Enter sends, and there is no button for it. */
export function conversation(person: string): HTMLElement {
  const list = h('ul', { class: 'comments' });
  const add = (author: string, text: string) =>
    list.append(
      h(
        'li',
        { class: 'T1yt2' },
        h('header', {}, h('span', { class: 'nonIntl' }, author)),
        h('span', {}, text),
      ),
    );
  add(person, 'See you at the fair.');
  add(say(OWN.me), 'I shall bring the cakes.');
  const box = contenteditableBox({
    name: 'message',
    placeholder: say(OWN.chat),
    attributes: { class: 'euyIb', 'aria-label': say(OWN.chat) },
    onKey(event) {
      if (event.shiftKey) return false;
      const text = box.text();
      if (!text.trim()) return true;
      sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
      add(say(OWN.me), text);
      box.clear();
      return true;
    },
  });
  return h(
    'div',
    { class: 'card' },
    h(
      'div',
      { class: 'row' },
      avatar(person),
      h('span', { class: 'nonIntl' }, person),
      h('button', { type: 'button', title: say(OWN.call) }, '☎'),
    ),
    h('div', { id: 'cv-1001' }, list),
    h('div', { class: 'row' }, box.element, h('button', { type: 'button', title: say(OWN.emoji) }, '☺')),
  );
}
