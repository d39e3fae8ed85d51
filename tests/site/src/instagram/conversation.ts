import { sendPost } from '../shared/demo';
import { avatar, h, roleButton, viaOf } from '../shared/dom';
import { lexicalComposer } from '../shared/lexical-composer';

/** A conversation with one person; Enter sends. */
export function conversation(person: string): HTMLElement {
  const list = h('ul', { class: 'comments' });
  const send = (event: Event) => {
    const text = composer.text();
    if (!text.trim()) return;
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
    list.append(h('li', {}, text));
    composer.clear();
  };
  const composer = lexicalComposer({
    name: 'message',
    attributes: { 'aria-label': 'Message', spellcheck: 'false' },
    placeholder: 'Message...',
    onEnter: send,
  });
  const header = h('header', { class: 'row' }, avatar(person), h('span', { dir: 'auto' }, person));
  const button = roleButton({ class: 'send' }, 'Send', send);
  return h('section', { class: 'card' }, header, list, h('div', { class: 'row' }, composer.element, button));
}
