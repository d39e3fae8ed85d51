import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import type { EditorBox } from '../shared/editors/types';
import { say, WORDS } from '../shared/language';

/** Old Reddit: forms and textareas, and answers in the comment that they answer. */
export function oldPage(community: string, account: string): HTMLElement {
  const top = h(
    'header',
    { id: 'header', class: 'bar' },
    h('span', { class: 'pagename' }, community),
    h(
      'form',
      { id: 'search', role: 'search' },
      h('input', { type: 'text', name: 'q', placeholder: say(WORDS.search) }),
    ),
    h(
      'div',
      { id: 'header-bottom-right' },
      h('span', { class: 'user' }, h('a', { href: `/user/${account}` }, account)),
    ),
  );
  return h('div', {}, top, location.pathname.includes('/submit') ? newPost(community) : thread());
}

function newPost(community: string): HTMLElement {
  const title = textareaBox({ name: 'title', attributes: { name: 'title', rows: '2' } });
  const text = textareaBox({ name: 'body', attributes: { name: 'text' } });
  const form = h(
    'form',
    { id: 'newlink', class: 'card' },
    h('div', {}, say(WORDS.title), title.element),
    h('div', { class: 'usertext-edit' }, text.element),
    h('input', { type: 'text', name: 'sr', value: community }),
    h('button', { type: 'submit', name: 'submit', value: 'form', class: 'primary' }, say(WORDS.post)),
  );
  onSubmit(form, 'post', [title, text]);
  return h('main', {}, form);
}

function thread(): HTMLElement {
  const jo = comment('jo_sample', 'Fleece over the beans tonight.');
  const child = h('div', { class: 'child' }, comment('kit_specimen', 'Mine went last week.'));
  jo.append(child);
  const reply = h('a', { href: '#', class: 'reply-button' }, say(WORDS.reply));
  reply.addEventListener('click', (event) => {
    event.preventDefault();
    child.prepend(usertext('reply'));
  });
  jo.querySelector('.entry')!.append(reply);
  return h('main', { class: 'commentarea' }, usertext('comment'), jo);
}

function comment(author: string, words: string): HTMLElement {
  return h(
    'div',
    { class: 'thing comment card', 'data-author': author },
    h('div', { class: 'entry' }, h('a', { class: 'author' }, author), h('p', {}, words)),
  );
}

function usertext(name: string): HTMLElement {
  const box = textareaBox({ name, attributes: { name: 'text' } });
  const form = h(
    'form',
    { class: 'usertext' },
    h('div', { class: 'usertext-edit' }, box.element),
    h('button', { type: 'submit', class: 'save' }, say(WORDS.save)),
    h('button', { type: 'button', class: 'cancel' }, say(WORDS.cancel)),
  );
  onSubmit(form, name, [box]);
  return form;
}

function onSubmit(form: HTMLFormElement, composer: string, boxes: readonly EditorBox[]): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = boxes
      .map((box) => box.text())
      .filter((one) => one.trim())
      .join('\n');
    sendPost({ composer, text, isTrusted: event.isTrusted, via: viaOf(event) });
    for (const box of boxes) box.clear();
  });
}
