import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import { say } from '../shared/language';
import { outlet } from './outlet';
import { pressed } from './share-box';
import { LINKEDIN } from './words';

const person = () => fromAddress('person', 'Robin Example');
const sends = (composer: string) => (event: Event) =>
  sendPost({ composer, text: person(), isTrusted: event.isTrusted, via: 'click' });
const link = () => h('a', { href: '/in/robin-example/' }, person());

/** People who want to connect: the one button refuses, the other accepts, in this order. */
export function invitations(): HTMLElement {
  const answer = (words: string, composer: string) =>
    pressed(
      { 'data-view-name': 'invitation-action', 'aria-label': `${words}: ${person()}`, class: 'chip' },
      h('span', {}, words),
      sends(composer),
    );
  const buttons = h(
    'div',
    { class: 'row' },
    answer(say(LINKEDIN.ignore), 'ignore'),
    answer(say(LINKEDIN.accept), 'accept'),
  );
  const row = h(
    'div',
    { role: 'listitem' },
    h('div', { 'data-view-name': 'pending-invitation' }, link(), buttons),
  );
  return h('main', {}, h('div', { role: 'list', class: 'card' }, row));
}

/** Somebody one may know: on the network's own page a press sends at once. */
export function mayKnow(): HTMLElement {
  const connect = pressed(
    { 'aria-label': `${say(LINKEDIN.connect)}: ${person()}`, class: 'chip' },
    '+',
    (event) => {
      sends('connect')(event);
      connect.disabled = true;
      connect.textContent = say(LINKEDIN.pending);
    },
  );
  return h(
    'main',
    {},
    h(
      'div',
      { class: 'card', role: 'listitem' },
      link(),
      h('div', { 'data-view-name': 'edge-creation-connect-action' }, connect),
    ),
  );
}

/** Elsewhere a link opens a window first, with room for a note. */
export function searchResults(): HTMLElement {
  const open = h(
    'a',
    { href: '/preload/search-custom-invite/', 'aria-label': say(LINKEDIN.connect), class: 'chip' },
    '+',
  );
  open.addEventListener('click', (event) => {
    event.preventDefault();
    inviteWindow(outlet());
  });
  return h(
    'main',
    {},
    h(
      'div',
      { class: 'card', role: 'listitem' },
      link(),
      h('div', { 'data-view-name': 'edge-creation-connect-action' }, open),
    ),
  );
}

function inviteWindow(into: Node): void {
  const send = pressed({ class: 'artdeco-button--primary primary' }, say(LINKEDIN.send), (event) => {
    const text = note.element.isConnected ? note.text() : person();
    sendPost({ composer: 'invitation', text, isTrusted: event.isTrusted, via: viaOf(event) });
    dialog.remove();
  });
  const note = textareaBox({ name: 'note', attributes: { id: 'custom-message', name: 'message' } });
  const add = pressed({ class: 'artdeco-button--secondary chip' }, say(LINKEDIN.addNote), () =>
    add.replaceWith(note.element),
  );
  const dialog = h(
    'div',
    { role: 'dialog', class: 'artdeco-modal send-invite dialog' },
    pressed({ class: 'artdeco-modal__dismiss close', 'aria-label': say(LINKEDIN.close) }, '×', () =>
      dialog.remove(),
    ),
    h('p', {}, `${say(LINKEDIN.invite)} `, h('strong', {}, person())),
    add,
    send,
  );
  into.appendChild(dialog);
}
