import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { draftJsBox } from '../shared/editors/draft-js';
import { say, WORDS } from '../shared/language';

const AUDIENCE = {
  everyone: { en: 'Everyone', cy: 'Pawb', pl: 'Wszyscy', ur: 'سب لوگ' },
  friends: { en: 'Friends', cy: 'Ffrindiau', pl: 'Znajomi', ur: 'دوست' },
  you: { en: 'Only you', cy: 'Dim ond chi', pl: 'Tylko Ty', ur: 'صرف آپ' },
} as const;
const NOW = { en: 'Now', cy: 'Nawr', pl: 'Teraz', ur: 'ابھی' } as const;
const DISCARD = { en: 'Discard', cy: 'Dileu', pl: 'Odrzuć', ur: 'مسترد کریں' } as const;
const SURE = {
  en: 'Post now?',
  cy: 'Postio nawr?',
  pl: 'Opublikować teraz?',
  ur: 'ابھی پوسٹ کریں؟',
} as const;

/** The page on which a video gets its caption. Post asks once more, in a dialog with a Post of its own. */
export function uploadPage(): HTMLElement {
  const main = h('main', {});
  const files = attachments(main, { accept: 'image/*,video/*' });
  const box = draftJsBox({
    name: 'caption',
    attributes: { role: 'combobox', spellcheck: 'false' },
    onText: (text) => (post.disabled = text.trim() === ''),
  });
  const send = (event: Event) => {
    const text = box.text();
    sendPost({ composer: 'caption', text, isTrusted: event.isTrusted, via: viaOf(event) }, files.files());
    main.replaceChildren();
  };
  const post = h('button', { type: 'button', 'data-e2e': 'post_video_button', class: 'primary' });
  post.append(say(WORDS.post));
  post.disabled = true;
  post.addEventListener('click', () => document.body.append(sure(send)));
  const discard = h('button', { type: 'button', 'data-e2e': 'discard_post_button', class: 'chip' });
  discard.append(say(DISCARD));
  main.append(
    h('div', { 'data-e2e': 'caption_container', class: 'card' }, box.element),
    h('div', {}, files.input, files.previews),
    h('div', { 'data-e2e': 'video_visibility_container' }, audience()),
    schedule(post),
    h('div', { class: 'row' }, post, discard),
  );
  return main;
}

function audience(): HTMLElement {
  const chosen = AUDIENCE[fromAddress('audience', 'everyone') as keyof typeof AUDIENCE];
  return h(
    'button',
    { type: 'button', role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' },
    say(chosen),
  );
}

/** Two radios; the later one turns Post into Schedule. */
function schedule(post: HTMLElement): HTMLElement {
  const radio = (value: string, words: string, label: string) => {
    const input = h('input', { type: 'radio', name: 'postSchedule', value });
    input.addEventListener('change', () => (post.textContent = label));
    return h('label', {}, input, words);
  };
  return h(
    'div',
    { 'data-e2e': 'schedule_container' },
    radio('post_now', say(NOW), say(WORDS.post)),
    radio('schedule', say(WORDS.schedule), say(WORDS.schedule)),
  );
}

/** It is at the end of the page, outside everything that belongs to the caption. */
function sure(send: (event: Event) => void): HTMLElement {
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'dialog TUXModal' }, say(SURE));
  const cancel = h('button', { type: 'button', class: 'chip' }, say(WORDS.cancel));
  const post = h('button', { type: 'button', class: 'primary' }, say(WORDS.post));
  cancel.addEventListener('click', () => dialog.remove());
  post.addEventListener('click', (event) => {
    dialog.remove();
    send(event);
  });
  dialog.append(cancel, post);
  return dialog;
}
