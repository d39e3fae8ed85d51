import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { h, roleButton, viaOf } from '../shared/dom';
import { lexicalComposer } from '../shared/lexical-composer';

/** The "Create new post" dialog: first the picture and Next, then the caption and Share. */
export function captionDialog(shared: (text: string) => void): HTMLElement {
  const dialog = h('div', {
    role: 'dialog',
    'aria-label': 'Create new post',
    'aria-modal': 'true',
    class: 'dialog',
  });
  const media = attachments(dialog, {});
  const composer = lexicalComposer({
    name: 'caption',
    attributes: { 'aria-label': 'Write a caption…' },
    placeholder: 'Write a caption…',
    rich: true,
  });
  const share = roleButton({ class: 'primary' }, 'Share', (event) => {
    const text = composer.text();
    sendPost({ composer: 'caption', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    shared(text);
    composer.clear();
    media.clear();
    dialog.remove();
  });
  const step = h(
    'div',
    { class: 'step' },
    h('label', { class: 'tool' }, 'Select from computer', media.input),
  );
  const next = roleButton({ class: 'primary' }, 'Next', () => {
    step.replaceChildren(composer.element);
    next.replaceWith(share);
    composer.element.querySelector<HTMLElement>('[contenteditable]')!.focus();
  });
  const close = roleButton({ 'aria-label': 'Close', class: 'close' }, '×', () => dialog.remove());
  dialog.append(h('h2', {}, 'Create new post'), close, media.previews, step, next);
  return dialog;
}
