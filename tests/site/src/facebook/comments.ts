import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { avatar, h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { lexicalComposer } from '../shared/lexical-composer';
import { iconButton } from './controls';
import { HERE, sayOf } from './words';

/** The comments of one post, each to be answered, and the box for one more. */
export function commentsOf(account: string): HTMLElement {
  const comments = h('div', { class: 'comments' });
  comments.append(oneComment('Robin Example', 'Can I bring a lemon cake?', account));
  const form = boxForm(account, 'comment', sayOf(HERE.commentAs, account), (text) =>
    comments.append(oneComment(account, text, account)),
  );
  return h('div', {}, comments, form);
}

function oneComment(author: string, text: string, account: string): HTMLElement {
  const item = h('div', {});
  const article = h(
    'div',
    { role: 'article', 'aria-label': sayOf(HERE.commentBy, author) },
    h('a', { href: '/robin.example', role: 'link' }, h('strong', {}, author)),
    h('div', { dir: 'auto' }, text),
    roleButton(
      { 'aria-label': sayOf(HERE.likeComment, author), class: 'quiet' },
      say(HERE.like),
      () => undefined,
    ),
    ' ',
    roleButton({ class: 'quiet reply' }, say(WORDS.reply), () => {
      const form = boxForm(account, 'reply', sayOf(HERE.replyTo, author), () => form.remove());
      item.append(h('div', {}, form));
      form.querySelector<HTMLElement>('[contenteditable]')!.focus();
    }),
  );
  item.append(article);
  return item;
}

/** The box of a comment or reply; a bare Enter sends. */
function boxForm(account: string, name: string, label: string, sent: (text: string) => void): HTMLElement {
  const form = h('form', { role: 'presentation', class: 'row' });
  form.addEventListener('submit', (event) => event.preventDefault());
  const media = attachments(form, { 'aria-label': say(WORDS.photo) });
  const send = (event: Event) => {
    const text = composer.text();
    if (!text.trim()) return;
    sendPost({ composer: name, text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    sent(text);
    composer.clear();
    media.clear();
  };
  const composer = lexicalComposer({
    name,
    attributes: { 'aria-label': label },
    placeholder: label,
    onText: (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
    onEnter: send,
  });
  const button = roleButton(
    { 'aria-label': say(WORDS.comment), 'aria-disabled': 'true', class: 'send' },
    say(WORDS.send),
    send,
  );
  form.append(
    avatar(account),
    composer.element,
    iconButton(say(HERE.emoji), () => undefined),
    media.input,
    media.previews,
    h('div', { id: 'focused-state-composer-submit' }, button),
  );
  return form;
}
