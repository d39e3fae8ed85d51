import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { say, WORDS } from '../shared/language';
import { OWN } from './words';

/** FlickrMail: a form that the browser itself submits. */
export function mailPage(): HTMLElement {
  const to = h('input', { type: 'text', id: 'to', name: 'to' });
  to.value = fromAddress('person', 'Robin Example');
  const subject = inputBox({
    name: 'subject',
    attributes: { id: 'subject', name: 'subject', 'aria-label': say(OWN.subject) },
  });
  const message = textareaBox({
    name: 'message',
    attributes: { id: 'message', name: 'message', 'aria-label': say(WORDS.message) },
  });
  const button = (value: string) => h('input', { type: 'submit', value });
  const form = h(
    'form',
    { class: 'card', method: 'post' },
    to,
    subject.element,
    message.element,
    h('p', { id: 'preview-or-send' }, button(say(OWN.preview)), button(say(WORDS.send))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = [subject.text(), message.text()].filter(Boolean).join('\n');
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
    form.replaceChildren();
  });
  return h('main', {}, form);
}
