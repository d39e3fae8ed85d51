import { sendPost } from '../shared/demo';
import { h, roleButton, viaOf } from '../shared/dom';
import { draftJsBox } from '../shared/editors/draft-js';
import { say, WORDS } from '../shared/language';

/** A video with comments under it: Enter sends, and so does the word beside the box. */
export function videoPage(): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'comment', text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  };
  const box = draftJsBox({
    name: 'comment',
    onText: (text) => post.setAttribute('aria-disabled', String(text.trim() === '')),
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  const post = roleButton(
    { 'data-e2e': 'comment-post', 'aria-disabled': 'true', class: 'send' },
    say(WORDS.post),
    send,
  );
  const emoji = roleButton({ 'data-e2e': 'comment-emoji-icon' }, '☺', () => undefined);
  return h(
    'main',
    {},
    h('div', { class: 'card', 'data-e2e': 'browse-video-desc' }, 'Frost on the allotment'),
    comment('Kit Specimen', 'Mine went last week.'),
    h('div', { class: 'card row' }, h('div', { 'data-e2e': 'comment-input' }, box.element), emoji, post),
  );
}

function comment(author: string, words: string): HTMLElement {
  return h(
    'div',
    { class: 'card' },
    h('a', { href: '/@kit.specimen', 'data-e2e': 'comment-username-1' }, author),
    h('p', { 'data-e2e': 'comment-level-1' }, words),
    roleButton({ 'data-e2e': 'comment-reply-1', class: 'chip' }, say(WORDS.reply), () => undefined),
  );
}
