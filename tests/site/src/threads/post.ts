import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { avatar, h, roleButton, viaOf } from '../shared/dom';
import { lexicalBox } from '../shared/editors/lexical';
import { say, WORDS } from '../shared/language';
import { icon } from './icon';
import { HERE, sayOf } from './words';

/** Somebody's post. @param reply what its picture for an answer does; without it, none is there */
export function onePost(author: string, text: string, reply?: () => void): HTMLElement {
  return h(
    'div',
    { 'data-pressable-container': 'true', class: 'card' },
    h('div', { class: 'row' }, avatar(author), h('a', { href: `/@${author}`, role: 'link' }, author)),
    h('div', { dir: 'auto' }, text),
    ...(reply
      ? [
          h(
            'div',
            { class: 'row' },
            icon(say(HERE.like), () => undefined),
            icon(say(WORDS.reply), reply, { class: 'quiet reply' }),
          ),
        ]
      : []),
  );
}

/** The box below a post on its own page: pictures for all its buttons, the last of which sends. */
export function inlineReply(author: string): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'inline', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    box.clear();
    media.clear();
  };
  const box = lexicalBox({
    name: 'inline',
    placeholder: sayOf(HERE.replyTo, author),
    attributes: { 'aria-label': say(HERE.empty) },
    rich: true,
    onKey(event) {
      if (!event.ctrlKey && !event.metaKey) return false;
      send(event);
      return true;
    },
  });
  const row = h('div', { class: 'row inline' });
  const media = attachments(row, { 'aria-label': say(WORDS.photo) });
  row.append(
    box.element,
    h(
      'div',
      { class: 'row' },
      media.input,
      media.previews,
      icon(say(HERE.gif), () => undefined, { class: 'quiet gif' }),
      icon(say(WORDS.reply), send, { class: 'quiet send' }),
    ),
  );
  return row;
}

/** Somebody whom one might follow. */
export function suggestion(person: string): HTMLElement {
  const href = `/@${encodeURIComponent(person)}`;
  const follow = roleButton({ class: 'chip' }, say(WORDS.follow), (event) => {
    sendPost({ composer: 'follow', text: person, isTrusted: event.isTrusted, via: viaOf(event) });
    follow.textContent = say(HERE.following);
  });
  return h(
    'aside',
    { class: 'card row' },
    h('a', { href, role: 'link' }, h('img', { alt: '', src: 'data:,', class: 'picture' })),
    h('a', { href, role: 'link', class: 'name' }, person),
    follow,
    roleButton({ class: 'chip following' }, say(HERE.following), () => undefined),
  );
}
