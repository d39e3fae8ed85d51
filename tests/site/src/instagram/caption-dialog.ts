import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { fromAddress, h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { lexicalComposer } from '../shared/lexical-composer';
import { icon } from './icon';
import { HERE, sayOf } from './words';

/**
 * The "Create new post" dialog: the picture and Next, then the caption and Share. With `?steps=3` there is a step between, in
 * which the picture is cut. Next and Share head the dialog; below the caption stand things that open.
 */
export function captionDialog(account: string, shared: (text: string) => void): HTMLElement {
  const dialog = h('div', {
    role: 'dialog',
    'aria-label': say(HERE.createPost),
    'aria-modal': 'true',
    class: 'dialog',
  });
  const media = attachments(dialog, { 'aria-label': say(WORDS.photo) });
  const composer = lexicalComposer({
    name: 'caption',
    attributes: { 'aria-label': say(HERE.caption) },
    placeholder: say(HERE.caption),
    rich: true,
  });
  const share = roleButton({ class: 'primary' }, say(WORDS.share), (event) => {
    const text = composer.text();
    sendPost({ composer: 'caption', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    shared(text);
    composer.clear();
    media.clear();
    dialog.remove();
  });
  const step = h('div', { class: 'step' }, h('label', { class: 'tool' }, say(HERE.choose), media.input));
  const cut = () => {
    step.replaceChildren(say(HERE.crop));
    next.replaceWith(
      roleButton({ class: 'primary' }, say(WORDS.next), (event) => write(event.currentTarget as HTMLElement)),
    );
  };
  const write = (button: HTMLElement) => {
    step.replaceChildren(
      h(
        'div',
        { class: 'row' },
        h('img', { alt: sayOf(HERE.picture, account), src: 'data:,', class: 'picture' }),
        h('span', {}, account),
      ),
      composer.element,
      icon(say(HERE.emoji), () => undefined),
      h('input', { type: 'text', 'aria-label': say(HERE.location), placeholder: say(HERE.location) }),
      opener(say(HERE.advanced)),
    );
    button.replaceWith(share);
    composer.element.querySelector<HTMLElement>('[contenteditable]')!.focus();
  };
  const next = roleButton({ class: 'primary' }, say(WORDS.next), () =>
    fromAddress('steps', '2') === '3' ? cut() : write(next),
  );
  const close = icon(say(WORDS.close), () => dialog.remove(), { class: 'new close' });
  dialog.append(
    h('div', { class: 'row' }, h('h2', {}, say(HERE.createPost)), next),
    close,
    media.previews,
    step,
  );
  return dialog;
}

/** A line of words with an arrow, which opens a part of the dialog. */
function opener(words: string): HTMLElement {
  const button = icon(words, () => undefined, { class: 'new opener' });
  button.prepend(words);
  return button;
}
