import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, viaOf } from '../shared/dom';
import { contenteditableBox } from '../shared/editors/contenteditable';
import { say, WORDS } from '../shared/language';
import { OWN } from './words';

/** Keys that are never taken for somebody's wish to write. */
const NO_TYPING = /^(Esc|Escape|Enter|Page|Meta|Alt|Arrow|Control|Shift|Tab|F\d)/;

/** Sends by Enter, or by Ctrl+Enter alone: a setting, here `?combo=ctrl-enter`. */
const BY_CTRL = fromAddress('combo', 'enter') === 'ctrl-enter';

function sends(event: KeyboardEvent): boolean {
  return !event.shiftKey && (!BY_CTRL || event.ctrlKey || event.metaKey);
}

/** Version A: a conversation with `?person=`, or `?group=`. */
export function appA(): HTMLElement {
  const middle = h('div', { id: 'MiddleColumn', class: 'card' });
  const list = h('div', { class: 'MessageList' }, h('p', { class: 'Message' }, 'See you at the fair.'));
  const box = messageInput('message', 'editable-message-text', say(OWN.broadcast), (event) => send(event));
  const button = mainButton();
  const menu = h('div', { class: 'Menu CustomSendMenu', role: 'menu' });
  const show = () => {
    const empty = box.text().trim() === '';
    button.classList.toggle('record', empty);
    button.classList.toggle('send', !empty);
    button.setAttribute('aria-label', say(empty ? OWN.record : WORDS.send));
  };
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
    list.append(h('p', { class: 'Message own' }, text));
    box.clear();
    show();
    menu.replaceChildren();
  };
  box.root().addEventListener('input', show);
  button.addEventListener('click', send);
  button.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const silent = h('div', { role: 'menuitem', tabindex: '0', class: 'MenuItem' }, say(OWN.silent));
    silent.addEventListener('click', send);
    menu.replaceChildren(silent);
  });
  show();
  redirectTyping(box.root());
  const composer = h(
    'div',
    { class: 'Composer row' },
    attachButton((files) => document.body.append(attachmentModal(files))),
    h('div', { class: 'composer-wrapper editor' }, scroller('message-input-text', box.element)),
    button,
    menu,
  );
  middle.append(header(), list, h('div', { class: 'middle-column-footer' }, composer));
  return h('main', {}, h('div', { id: 'LeftColumn' }, searchBox()), middle);
}

function messageInput(name: string, id: string, label: string, send: (event: KeyboardEvent) => void) {
  return contenteditableBox({
    name,
    placeholder: label,
    attributes: { id, class: 'form-control', dir: 'auto', tabindex: '0', 'aria-label': label },
    onKey(event) {
      if (!sends(event)) return false;
      send(event);
      return true;
    },
  });
}

/** The box, and the copy beside it that measures its height. */
function scroller(id: string, box: HTMLElement): HTMLElement {
  const copy = h('div', { class: 'form-control clone', dir: 'auto', 'aria-hidden': 'true', hidden: '' });
  box.addEventListener('input', () => (copy.textContent = box.textContent));
  return h('div', { id }, h('div', { class: 'input-scroller' }, box), copy);
}

function mainButton(): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', class: 'Button main-button' },
    h('i', { class: 'icon icon-send' }, '➤'),
  );
}

/** Whoever types with the focus nowhere types a message: the document hears each key before what has the focus. */
function redirectTyping(box: HTMLElement): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const target = event.target as HTMLElement;
      if (NO_TYPING.test(event.key) || target === box || target.isContentEditable) return;
      if (/^(INPUT|TEXTAREA)$/.test(target.tagName)) return;
      box.focus();
      box.dispatchEvent(new KeyboardEvent(event.type, event));
    },
    true,
  );
}

function header(): HTMLElement {
  const group = fromAddress('group', '');
  const name = group || fromAddress('person', 'Robin Example');
  const status = group
    ? h('span', { class: 'group-status' }, say(OWN.members))
    : h('span', { class: 'user-status' }, say(OWN.seen));
  return h(
    'div',
    { class: 'MiddleHeader' },
    h(
      'div',
      { class: 'ChatInfo row' },
      h('div', { class: 'Avatar', 'data-peer-id': '1001' }, avatar(name)),
      h(
        'div',
        { class: 'info' },
        h('div', { class: 'title' }, h('h3', { dir: 'auto', role: 'button', class: 'fullName' }, name)),
        h('span', { class: 'status' }, status),
      ),
    ),
  );
}

/** Opens the file chooser with an input that is in no document. */
function attachButton(given: (files: File[]) => void): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: 'AttachMenu--button', 'aria-label': say(OWN.attach) },
    '+',
  );
  button.addEventListener('click', () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*,video/*';
    input.addEventListener('change', () => given([...(input.files ?? [])]));
    input.click();
  });
  return button;
}

function attachmentModal(files: readonly File[]): HTMLElement {
  const send = (event: Event) => {
    const text = caption.text();
    sendPost({ composer: 'caption', text, isTrusted: event.isTrusted, via: viaOf(event) }, files);
    modal.remove();
  };
  const caption = messageInput('caption', 'editable-message-text-modal', say(OWN.caption), send);
  const button = h('button', { type: 'button', class: 'Button primary' }, say(WORDS.send));
  button.addEventListener('click', send);
  const close = h('button', { type: 'button', class: 'Button close', 'aria-label': say(WORDS.close) }, '×');
  const modal = h(
    'div',
    { class: 'Modal AttachmentModal', role: 'dialog' },
    h(
      'div',
      { class: 'modal-dialog dialog' },
      close,
      h(
        'div',
        { class: 'previews' },
        ...files.map((file) => h('img', { src: URL.createObjectURL(file), alt: '' })),
      ),
      scroller('caption-input-text', caption.element),
      button,
    ),
  );
  close.addEventListener('click', () => modal.remove());
  queueMicrotask(() => caption.focus());
  return modal;
}

function searchBox(): HTMLElement {
  const label = say(WORDS.search);
  return h('input', { id: 'telegram-search-input', type: 'text', placeholder: label, 'aria-label': label });
}
