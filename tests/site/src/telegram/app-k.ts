import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, viaOf } from '../shared/dom';
import { contenteditableBox } from '../shared/editors/contenteditable';
import { say, WORDS } from '../shared/language';
import { OWN } from './words';

/** Version K: its Send acts as soon as the mouse is down, as it does where there is a touch screen. */
export function appK(): HTMLElement {
  const bubbles = h('div', { class: 'bubbles' }, h('p', { class: 'bubble' }, 'See you at the fair.'));
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    event.preventDefault();
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
    bubbles.append(h('p', { class: 'bubble is-out' }, text));
    box.clear();
    show();
  };
  const box = inputBox('message', send);
  const button = h(
    'button',
    { type: 'button', class: 'btn-icon rp btn-circle btn-send animated-button-icon' },
    h('span', { class: 'tgico tgico-send' }, '➤'),
  );
  const show = () => {
    const empty = box.text().trim() === '';
    button.classList.toggle('record', empty);
    button.classList.toggle('send', !empty);
  };
  box.root().addEventListener('input', show);
  button.addEventListener('mousedown', send);
  show();

  const input = h('input', { type: 'file', accept: 'image/*,video/*', multiple: '', hidden: '' });
  input.addEventListener('change', () => {
    document.body.append(newMedia([...(input.files ?? [])]));
    input.value = '';
  });
  const wrapper = h(
    'div',
    { class: 'new-message-wrapper row' },
    h('button', { type: 'button', class: 'btn-icon toggle-emoticons', 'aria-label': say(OWN.emoji) }, '☺'),
    withCopy(box.element),
    input,
  );
  const chat = h(
    'div',
    { class: 'chat tabs-tab active card' },
    topbar(),
    bubbles,
    h(
      'div',
      { class: 'chat-input' },
      h(
        'div',
        { class: 'chat-input-container row' },
        h('div', { class: 'rows-wrapper editor' }, wrapper),
        h('div', { class: 'btn-send-container' }, button),
      ),
    ),
  );
  const search = h('input', { class: 'input-field-input', type: 'text', placeholder: say(WORDS.search) });
  return h(
    'main',
    {},
    h('div', { id: 'column-left' }, h('div', { class: 'input-search' }, search)),
    h('div', { id: 'column-center' }, chat),
  );
}

function inputBox(name: string, send: (event: Event) => void) {
  return contenteditableBox({
    name,
    placeholder: say(WORDS.message),
    attributes: { class: 'input-message-input scrollable', dir: 'auto' },
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
}

/** The box and the copy of its words that measures it. */
function withCopy(box: HTMLElement): HTMLElement {
  const copy = h('div', {
    contenteditable: 'true',
    tabindex: '-1',
    class: 'input-message-input input-field-input-fake',
    hidden: '',
  });
  box.addEventListener('input', () => (copy.textContent = box.textContent));
  return h('div', { class: 'input-message-container editor' }, box, copy);
}

function topbar(): HTMLElement {
  const group = fromAddress('group', '');
  const name = group || fromAddress('person', 'Robin Example');
  return h(
    'div',
    { class: 'sidebar-header topbar' },
    h(
      'div',
      { class: 'chat-info row' },
      avatar(name),
      h(
        'div',
        { class: 'content' },
        h('span', { class: 'peer-title', dir: 'auto', 'data-peer-id': group ? '-1001' : '1001' }, name),
        h('div', { class: 'info' }, say(group ? OWN.members : OWN.seen)),
      ),
    ),
  );
}

/** The popup for pictures, with a caption of its own. */
function newMedia(files: readonly File[]): HTMLElement {
  const send = (event: Event) => {
    const text = caption.text();
    sendPost({ composer: 'caption', text, isTrusted: event.isTrusted, via: viaOf(event) }, files);
    popup.remove();
  };
  const caption = inputBox('caption', send);
  const button = h('button', { type: 'button', class: 'btn-primary btn-color-primary' }, say(WORDS.send));
  button.addEventListener('click', send);
  const popup = h(
    'div',
    { class: 'popup popup-send-photo popup-new-media active' },
    h(
      'div',
      { class: 'popup-container dialog' },
      h(
        'div',
        { class: 'popup-header' },
        h('button', { type: 'button', class: 'btn-icon popup-close' }, '×'),
      ),
      h(
        'div',
        { class: 'popup-photo previews' },
        ...files.map((file) => h('img', { src: URL.createObjectURL(file), alt: '' })),
      ),
      h('div', { class: 'popup-input-container' }, withCopy(caption.element), button),
    ),
  );
  queueMicrotask(() => caption.focus());
  return popup;
}
