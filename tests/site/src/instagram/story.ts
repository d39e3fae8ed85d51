import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { icon } from './icon';
import { HERE, sayOf } from './words';

/** Somebody's story, with a box to answer it; Send stands there once there is something to send. */
export function story(person: string): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'story-reply', text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  };
  const box = textareaBox({
    name: 'story-reply',
    placeholder: sayOf(HERE.replyTo, person),
    attributes: { rows: '1', autocomplete: 'off' },
    onText: (text) => (text.trim() ? box.element.after(button) : button.remove()),
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  const button = roleButton({ class: 'send' }, say(WORDS.send), send);
  return h(
    'section',
    { class: 'card' },
    h('div', { class: 'photo', role: 'img', 'aria-label': say(HERE.gradient) }),
    h(
      'div',
      { class: 'row story' },
      box.element,
      icon(say(HERE.like), () => undefined),
      icon(say(WORDS.share), () => undefined),
    ),
  );
}
