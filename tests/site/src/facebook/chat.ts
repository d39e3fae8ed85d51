import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { lexicalComposer } from '../shared/lexical-composer';
import { iconButton } from './controls';
import { HERE, sayOf } from './words';

/** One conversation: its name and controls, what was said, and the box; Enter sends, and so does the picture at its end. */
function chat(person: string, label: string): HTMLElement {
  const said = h(
    'div',
    { role: 'grid', class: 'comments' },
    h('div', { role: 'row' }, 'See you on Saturday!'),
  );
  const send = (event: Event) => {
    const text = composer.text();
    if (!text.trim()) return;
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    said.append(h('div', { role: 'row' }, text));
    composer.clear();
    media.clear();
  };
  const composer = lexicalComposer({
    name: 'message',
    attributes: { 'aria-label': label },
    placeholder: 'Aa',
    onText: (text) => {
      end.setAttribute('aria-label', say(text.trim() ? HERE.pressEnter : HERE.sendLike));
    },
    onEnter: send,
  });
  const row = h('div', { class: 'row' });
  const media = attachments(row, { 'aria-label': say(WORDS.photo) });
  const emoji = iconButton(say(HERE.emoji), () => undefined, { 'aria-haspopup': 'dialog' });
  const end = iconButton(say(HERE.sendLike), send, { class: 'send end' });
  row.append(
    iconButton(say(HERE.more), () => undefined, { 'aria-expanded': 'false' }),
    media.input,
    h('div', { class: 'editor' }, h('div', {}, composer.element), emoji),
    end,
  );
  return h(
    'section',
    { class: 'card chat' },
    h(
      'div',
      { class: 'row' },
      h('a', { href: '/robin.example', role: 'link' }, h('h2', {}, person)),
      iconButton(say(WORDS.close), () => undefined),
    ),
    said,
    h('div', {}, media.previews, row),
  );
}

/** The whole page of a conversation, as on messenger.com. */
export function messagesPage(person: string): HTMLElement {
  return h('main', { role: 'main' }, chat(person, say(WORDS.message)));
}

/** A chat at the foot of whatever page one is on. */
export function dockedChat(person: string): HTMLElement {
  return h('aside', { class: 'docked' }, chat(person, sayOf(HERE.writeTo, person)));
}
