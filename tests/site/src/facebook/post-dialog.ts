import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { fromAddress, h, roleButton, viaOf } from '../shared/dom';
import { lexicalComposer } from '../shared/lexical-composer';

const AUDIENCES = ['Public', 'Friends', 'Only me'];

/** The "Create post" dialog; hooks as listed in docs for sites, Facebook, post dialog. */
export function postDialog(account: string, posted: (text: string) => void): HTMLElement {
  const dialog = h('div', {
    role: 'dialog',
    'aria-label': 'Create post',
    'aria-modal': 'true',
    class: 'dialog',
  });
  const form = h('form', { method: 'post' });
  form.addEventListener('submit', (event) => event.preventDefault());

  const media = attachments(form, {});
  const composer = lexicalComposer({
    name: 'post',
    attributes: {},
    placeholder: `What's on your mind, ${account.split(' ')[0]}?`,
    onText: (text) => post.setAttribute('aria-disabled', String(text.trim() === '' && !media.files().length)),
  });
  const post = roleButton(
    { 'aria-label': 'Post', 'aria-disabled': 'true', class: 'primary' },
    'Post',
    (event) => {
      const text = composer.text();
      sendPost({ composer: 'post', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
      posted(text);
      composer.clear();
      media.clear();
      dialog.remove();
    },
  );
  media.input.addEventListener('change', () => post.setAttribute('aria-disabled', 'false'));

  form.append(
    h('div', { class: 'who' }, h('strong', {}, account), audienceButton()),
    composer.element,
    media.previews,
    h('label', { class: 'tool' }, 'Photo or video', media.input),
    post,
  );
  const close = roleButton({ 'aria-label': 'Close composer dialog', class: 'close' }, '×', () =>
    dialog.remove(),
  );
  dialog.append(h('h2', {}, 'Create post'), close, form);
  return dialog;
}

function audienceButton(): HTMLElement {
  let audience = fromAddress('audience', 'Public');
  const label = () => `Edit privacy. Sharing with ${audience}`;
  const words = h('span', {}, audience);
  const button = roleButton({ 'aria-label': label(), class: 'chip' }, words, () => {
    audience = AUDIENCES[(AUDIENCES.indexOf(audience) + 1) % AUDIENCES.length]!;
    button.setAttribute('aria-label', label());
    words.textContent = audience;
  });
  return button;
}
