import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { contenteditableBox } from '../shared/editors/contenteditable';
import { say, WORDS } from '../shared/language';
import { buttonIn, custom } from './parts';

/** The chat's own page, in the frame beside a stream: Enter sends. */
export function liveChatPage(): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'live-chat', text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  };
  const box = contenteditableBox({
    name: 'live-chat',
    attributes: { id: 'input', 'aria-label': say(WORDS.message) },
    onText: (text) => (submit.button.disabled = text.trim() === ''),
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  const submit = buttonIn('send-button', say(WORDS.send), send);
  submit.button.disabled = true;
  return h(
    'main',
    {},
    custom('yt-live-chat-text-message-renderer', { 'author-name': 'Kit Specimen' }, 'Good morning'),
    custom(
      'yt-live-chat-message-input-renderer',
      {},
      h('span', { id: 'author-name' }, fromAddress('account', 'Sam Example')),
      custom('yt-live-chat-text-input-field-renderer', { id: 'input' }, box.element),
      h('div', { id: 'buttons' }, h('button', { type: 'button', id: 'emoji' }, '☺'), submit.element),
    ),
  );
}
