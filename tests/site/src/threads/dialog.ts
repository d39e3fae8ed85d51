import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { avatar, h, roleButton, viaOf } from '../shared/dom';
import { lexicalBox } from '../shared/editors/lexical';
import type { EditorBox } from '../shared/editors/types';
import { say, WORDS } from '../shared/language';
import { icon } from './icon';
import { HERE } from './words';

/**
 * The dialog for a post, which may be continued in further boxes, or for an answer to the post that stands above the box. One
 * Post publishes them all, each by itself; Ctrl+Enter does the same.
 */
export function postDialog(
  account: string,
  answered: HTMLElement | undefined,
  sent: () => void,
): HTMLElement {
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'dialog' });
  const name = answered ? 'reply' : 'post';
  const boxes: EditorBox[] = [];
  const media = attachments(dialog, {
    'aria-label': say(WORDS.photo),
    accept: 'image/avif,image/jpeg,image/png,image/webp,video/mp4,video/quicktime,video/webm',
  });
  const send = (event: Event) => {
    const texts = boxes.map((box) => box.text()).filter((text) => text.trim());
    if (!texts.length) return;
    for (const text of texts)
      sendPost({ composer: name, text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    for (const box of boxes) box.clear();
    dialog.remove();
    sent();
  };
  const post = roleButton({ class: 'primary', 'aria-disabled': 'true' }, say(WORDS.post), send);
  const rows = h('div', {});
  const addBox = () => {
    const box = lexicalBox({
      name: boxes.length ? `${name}-${boxes.length + 1}` : name,
      placeholder: say(HERE.whatsNew),
      attributes: { 'aria-label': say(HERE.empty) },
      rich: true,
      onText: () => post.setAttribute('aria-disabled', String(boxes.every((one) => !one.text().trim()))),
      onKey(event) {
        if (!event.ctrlKey && !event.metaKey) return false;
        send(event);
        return true;
      },
    });
    boxes.push(box);
    rows.append(
      h(
        'div',
        { class: 'row box' },
        avatar(account),
        h('div', {}, h('a', { href: `/@${account}`, role: 'link' }, account), box.element),
        icon(say(HERE.gif), () => undefined),
      ),
    );
    box.focus();
  };
  addBox();
  dialog.append(
    h('h2', {}, say(HERE.newThread)),
    roleButton({ class: 'chip' }, say(WORDS.cancel), () => dialog.remove()),
    ...(answered ? [answered] : []),
    rows,
    media.input,
    media.previews,
    ...(answered ? [] : [roleButton({ class: 'chip more' }, say(HERE.addToThread), addBox)]),
    h(
      'div',
      { class: 'row' },
      roleButton({ class: 'chip', 'aria-haspopup': 'menu' }, say(HERE.anyone), () => undefined),
      post,
    ),
  );
  return dialog;
}
