import { sendPost } from '../shared/demo';
import { h, roleButton, viaOf } from '../shared/dom';
import { lexicalBox } from '../shared/editors/lexical';
import { say } from '../shared/language';
import { OWN } from './words';

/** An icon with the name that tells buttons apart, in any language. */
export function icon(name: string): HTMLSpanElement {
  return h('span', { 'data-icon': name, 'aria-hidden': 'true' }, '◆');
}

/**
 * The picture editor with its caption: over the chat, or over the status page. Enter and the button send.
 * @param name which composer it is
 */
export function mediaEditor(name: 'caption' | 'status', files: readonly File[]): HTMLElement {
  const send = (event: Event) => {
    sendPost({ composer: name, text: caption.text(), isTrusted: event.isTrusted, via: viaOf(event) }, files);
    editor.remove();
  };
  const caption = lexicalBox({
    name,
    placeholder: say(OWN.caption),
    attributes: { 'aria-label': say(OWN.caption), 'data-tab': '10' },
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  const pictures = files.map((file) => h('img', { src: URL.createObjectURL(file), alt: '' }));
  const editor = h(
    'div',
    { class: 'dialog' },
    roleButton({ class: 'close' }, icon('x'), () => editor.remove()),
    h('div', { class: 'previews' }, ...pictures),
    h(
      'div',
      { class: 'row' },
      h('div', { class: 'editor', 'data-testid': 'media-caption-input-container' }, caption.element),
      roleButton(
        { 'aria-label': say(OWN.selected), 'aria-disabled': 'false', class: 'primary' },
        icon('wds-ic-send-filled'),
        send,
      ),
    ),
  );
  queueMicrotask(() => caption.focus());
  return editor;
}

/** The menu behind the plus: its file input is there only while it is open. */
export function attachMenu(given: (files: File[]) => void): HTMLElement {
  const place = h('div', {});
  const open = h(
    'button',
    { type: 'button', 'aria-label': say(OWN.attach), 'data-tab': '10' },
    icon('plus-rounded'),
  );
  open.addEventListener('click', () => {
    const input = h('input', { type: 'file', accept: 'image/*,video/mp4,video/3gpp,video/quicktime' });
    input.addEventListener('change', () => {
      given([...(input.files ?? [])]);
      place.replaceChildren();
    });
    place.replaceChildren(h('label', { role: 'menuitem' }, say(OWN.photos), input));
  });
  return h('div', {}, open, place);
}
