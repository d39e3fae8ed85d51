import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { avatar, h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS, type Words } from '../shared/language';
import { lexicalComposer } from '../shared/lexical-composer';
import { icon } from './icon';
import { HERE } from './words';

/** A conversation with one person; Enter sends. */
export function conversation(person: string): HTMLElement {
  const list = h('ul', { class: 'comments' });
  const send = (event: Event) => {
    const text = composer.text();
    if (!text.trim()) return;
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    list.append(h('li', {}, text));
    composer.clear();
    media.clear();
  };
  const composer = lexicalComposer({
    name: 'message',
    attributes: { 'aria-label': say(WORDS.message), spellcheck: 'false' },
    placeholder: say(HERE.messageBox),
    onEnter: send,
  });
  const button = roleButton({ class: 'send' }, say(WORDS.send), send);
  const row = h('div', { class: 'row' });
  const media = attachments(row, { 'aria-label': say(WORDS.photo) });
  row.append(
    icon(say(HERE.emoji), () => undefined),
    composer.element,
    media.input,
    button,
  );
  return h('section', { class: 'card' }, header(person), list, media.previews, row);
}

/** A message from somebody one does not know: nothing can be written before it is accepted. */
export function messageRequest(person: string): HTMLElement {
  const answer = (words: Words, composer: string) =>
    roleButton({ class: composer === 'message-accept' ? 'primary' : 'chip' }, say(words), (event) => {
      sendPost({ composer, text: person, isTrusted: event.isTrusted, via: viaOf(event) });
      answers.replaceChildren(say(words));
    });
  const answers = h(
    'div',
    { class: 'row answers' },
    answer(HERE.block, 'message-block'),
    answer(HERE.delete, 'message-delete'),
    answer(WORDS.accept, 'message-accept'),
  );
  return h('section', { class: 'card' }, header(person), h('ul', {}, h('li', {}, 'Hello!')), answers);
}

function header(person: string): HTMLElement {
  return h(
    'header',
    { class: 'row' },
    avatar(person),
    h('span', { dir: 'auto' }, person),
    icon(say(HERE.like), () => undefined),
  );
}
