import { sendPost } from '../shared/demo';
import { fromAddress, h, roleButton, viaOf } from '../shared/dom';
import { draftJsBox } from '../shared/editors/draft-js';
import { say, WORDS } from '../shared/language';

const WANTS = {
  en: 'wants to send you a message',
  cy: 'eisiau anfon neges atoch',
  pl: 'chce wysłać Ci wiadomość',
  ur: 'آپ کو پیغام بھیجنا چاہتے ہیں',
} as const;

/** A conversation, or the request for one. Others stand in the list beside it. */
export function messagesPage(): HTMLElement {
  const person = fromAddress('person', 'Jo Sample');
  const handle = person.toLowerCase().replace(/ /g, '.');
  const chat = h(
    'div',
    {},
    h(
      'div',
      { class: 'card' },
      h('p', { 'data-e2e': 'chat-nickname' }, person),
      h('p', { 'data-e2e': 'chat-uniqueid' }, `@${handle}`),
    ),
  );
  chat.append(...(fromAddress('request', '') ? [request(person)] : [inputArea()]));
  return h(
    'main',
    { id: 'main-content-messages' },
    h('div', { 'data-e2e': 'chat-list-item', class: 'card' }, 'Robin Example', h('p', {}, 'See you')),
    chat,
  );
}

function inputArea(): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  };
  const box = draftJsBox({
    name: 'message',
    onText(text) {
      if (text.trim() === '') button.remove();
      else if (!button.isConnected) area.append(button);
    },
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [
    ['data-e2e', 'message-send'],
    ['width', '24'],
    ['height', '24'],
  ] as const)
    icon.setAttribute(name, value);
  // It is a button only to the eye: no role, and not there before there are words.
  const button = h('div', { class: 'chip' }, icon);
  button.addEventListener('click', send);
  const area = h('div', { class: 'card row' }, h('div', { 'data-e2e': 'message-input-area' }, box.element));
  return area;
}

/** Delete comes first, Accept last. */
function request(person: string): HTMLElement {
  const answer = (words: string, press?: (event: Event) => void) =>
    roleButton({ class: 'css-demo-DivItem chip' }, words, (event) => {
      press?.(event);
      box.remove();
    });
  const box = h(
    'div',
    { class: 'css-demo-DivStrangerBox card' },
    h('p', {}, `${person} ${say(WANTS)}`),
    h(
      'div',
      { class: 'css-demo-DivOperation row' },
      answer(say(WORDS.decline)),
      answer(say(WORDS.accept), (event) =>
        sendPost({ composer: 'accept', text: person, isTrusted: event.isTrusted, via: viaOf(event) }),
      ),
    ),
  );
  return box;
}
