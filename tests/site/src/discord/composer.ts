import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { slateBox } from '../shared/editors/slate';
import { say } from '../shared/language';
import { OWN } from './words';

/**
 * The box of a channel or a conversation: no button sends, only Enter.
 * @param goal whom or what it goes to, as `@robin` or `#staff-room`
 */
export function textArea(name: string, goal: string, sent: (text: string) => void): HTMLElement {
  const label = `${say(OWN.to)} ${goal}`;
  const area = h('div', { class: 'channelTextArea_f75fb0' });
  const media = attachments(area, { class: 'file-input' });
  const box = slateBox({
    name,
    placeholder: label,
    attributes: { 'aria-label': label, class: 'markup__75297 editor__1b31f slateTextArea_ec4baf' },
    onKey(event) {
      if (event.shiftKey) return false;
      const text = box.text();
      if (!text.trim() && !media.files().length) return true;
      sendPost({ composer: name, text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
      sent(text);
      box.clear();
      media.clear();
      return true;
    },
  });
  area.append(
    h('label', { class: 'attachWrapper_1' }, say(OWN.upload), media.input),
    media.previews,
    box.element,
    h('button', { type: 'button', 'aria-label': say(OWN.emoji), 'aria-haspopup': 'dialog' }, '☺'),
  );
  const form = h('form', { class: 'form_f75fb0' }, area);
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}
