import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { draftJsBox } from '../shared/editors/draft-js';
import { say, WORDS } from '../shared/language';

/** A pin with its maker's Follow, comments, and a box for one's own. */
export function closeupPage(): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'comment', text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  };
  const box = draftJsBox({
    name: 'comment',
    onText(text) {
      if (text.trim() === '') submit.remove();
      else if (!submit.isConnected) row.append(submit);
    },
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  const button = h('button', { type: 'button', class: 'primary', 'aria-label': say(WORDS.post) }, '↑');
  button.addEventListener('click', send);
  // It comes with the first word.
  const submit = h('div', { 'data-test-id': 'activity-item-create-submit' }, button);
  const emoji = h('button', { type: 'button', class: 'chip', 'aria-haspopup': 'true' }, '☺');
  const editor = h('div', { 'data-test-id': 'editor-with-mentions' }, box.element);
  const row = h(
    'div',
    { class: 'card' },
    h('div', { 'data-test-id': 'comment-editor-container' }, editor),
    emoji,
  );
  return h(
    'main',
    {},
    maker(fromAddress('person', 'Jo Sample')),
    h(
      'div',
      { class: 'card', 'data-test-id': 'commentThread-comment' },
      'Kit Specimen: mine went last week.',
      h('button', { type: 'button', class: 'chip' }, say(WORDS.reply)),
    ),
    row,
  );
}

function maker(name: string): HTMLElement {
  const button = h('button', { type: 'button', class: 'primary' }, say(WORDS.follow));
  button.addEventListener('click', (event) =>
    sendPost({ composer: 'follow', text: name, isTrusted: event.isTrusted, via: viaOf(event) }),
  );
  const share = h('button', { type: 'button', class: 'chip', 'data-test-id': 'closeup-share-button' });
  share.append(say(WORDS.share));
  return h(
    'div',
    { class: 'card row' },
    h('a', { href: '/josample/', 'data-test-id': 'creator-profile-name' }, name),
    h('div', { 'data-test-id': 'creator-follow-button' }, button),
    share,
  );
}
