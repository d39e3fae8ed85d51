import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { avatar, h, viaOf } from '../shared/dom';
import { quillBox } from '../shared/editors/quill';
import { tiptapBox } from '../shared/editors/tiptap';
import { say } from '../shared/language';
import { pressed } from './share-box';
import { LINKEDIN } from './words';

const AUTHOR = 'Alex Example';
const WORDS = 'The swifts are back over the station roof.';

/** A post on the new pages: TipTap, no form, and a button that is there once something is written. */
export function newPost(): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'comment', text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  };
  const submit = pressed({ 'data-view-name': 'comment-post', class: 'primary' }, say(LINKEDIN.comment), send);
  const tools = h(
    'div',
    { class: 'row' },
    pressed(
      { 'data-view-name': 'comment-emoji-picker', class: 'quiet', 'aria-label': say(LINKEDIN.emoji) },
      '☺',
      () => undefined,
    ),
    pressed(
      { 'data-view-name': 'comment-add-image', class: 'quiet', 'aria-label': say(LINKEDIN.photo) },
      '▣',
      () => undefined,
    ),
  );
  const box = tiptapBox({
    name: 'comment',
    placeholder: say(LINKEDIN.addComment),
    onText(text) {
      if (text.trim()) tools.append(submit);
      else submit.remove();
    },
    onKey(event) {
      if (!event.ctrlKey && !event.metaKey) return false;
      send(event);
      return true;
    },
  });
  return h(
    'div',
    { role: 'listitem', class: 'card', 'data-view-name': 'feed-full-update' },
    h('a', { href: '/in/alex-example/' }, AUTHOR),
    h('p', { 'data-view-name': 'feed-commentary' }, WORDS),
    pressed({ class: 'quiet' }, say(LINKEDIN.like), () => undefined),
    h(
      'div',
      { 'aria-label': say(LINKEDIN.addComment) },
      h(
        'div',
        {},
        h(
          'div',
          { componentkey: 'commentBox-1' },
          h('div', { 'data-view-name': 'comment-box' }, box.element),
        ),
      ),
      tools,
    ),
  );
}

/** A post on the old pages: Quill in a form, and the control that says in whose name one comments. */
export function oldPost(account: string): HTMLElement {
  const box = quillBox({
    name: 'comment',
    placeholder: say(LINKEDIN.addComment),
    onText: () => update(),
    onKey(event) {
      if (!event.ctrlKey && !event.metaKey) return false;
      send(event);
      return true;
    },
  });
  const submit = h(
    'button',
    { type: 'submit', class: 'comments-comment-box__submit-button--cr artdeco-button--primary primary' },
    say(LINKEDIN.comment),
  );
  const form = h('form', { class: 'comments-comment-box__form editor' }, box.element, submit);
  const media = attachments(form, { class: 'comments-comment-box__file' });
  form.append(media.previews, media.input);
  const update = () => {
    submit.disabled = !box.text().trim();
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (submit.disabled) return;
    const text = box.text();
    sendPost({ composer: 'comment', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    box.clear();
    media.clear();
  };
  form.addEventListener('submit', send);
  update();
  const face = h('img', { alt: account, width: '16', height: '16' });
  return h(
    'div',
    { class: 'feed-shared-update-v2 card', 'data-urn': 'urn:li:activity:1' },
    h('span', { class: 'update-components-actor__title' }, AUTHOR),
    h('div', { class: 'update-components-text' }, WORDS),
    h(
      'div',
      { class: 'row' },
      pressed(
        { class: 'content-admin-identity-toggle-button', 'aria-label': say(LINKEDIN.identity) },
        face,
        () => undefined,
      ),
      pressed({ class: 'quiet' }, say(LINKEDIN.like), () => undefined),
    ),
    h('div', { class: 'comments-comment-box comments-comment-box--cr row' }, avatar(account), form),
  );
}
