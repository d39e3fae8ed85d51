import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, roleButton, viaOf } from '../shared/dom';
import { lexicalBox } from '../shared/editors/lexical';
import { say, WORDS } from '../shared/language';
import { attachMenu, icon, mediaEditor } from './media';
import { OWN } from './words';

/** A conversation with `?person=`, or with `?group=`: the header names it, messages say of which kind it is. */
export function conversation(): HTMLElement {
  const group = fromAddress('group', '');
  const name = group || fromAddress('person', 'Robin Example');
  const others = group ? `Alex Example, Jo Sample, ${say(OWN.you)}` : say(OWN.online);
  const main = h('div', { id: 'main', class: 'card' });
  const messages = h('div', { role: 'application' });
  const add = (text: string, own: boolean) => messages.append(message(text, own, group !== '', main));
  add('See you at the fair on Saturday.', false);
  main.append(
    h(
      'header',
      { class: 'row' },
      avatar(name),
      h('div', { role: 'button', tabindex: '0' }, h('span', { dir: 'auto', title: name }, name)),
      h('span', { title: others }, others),
      h('button', { type: 'button', 'aria-label': say(WORDS.search) }, icon('search-refreshed')),
    ),
    messages,
    footer(main, (text) => add(text, true)),
  );
  add('I shall bring the cakes.', true);
  return main;
}

function message(text: string, own: boolean, inGroup: boolean, main: HTMLElement): HTMLElement {
  const id = inGroup ? '120363000000000001@g.us' : '447700900001@c.us';
  const edit = roleButton({ 'aria-label': say(OWN.edit), class: 'quiet' }, icon('pencil-refreshed'), () =>
    main.append(editDialog(text)),
  );
  return h(
    'div',
    { role: 'row', class: 'row', 'data-id': `${own}_${id}_A1` },
    h('span', { class: 'selectable-text' }, text),
    ...(own ? [edit] : []),
  );
}

function footer(main: HTMLElement, sent: (text: string) => void): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
    sent(text);
    box.clear();
  };
  const button = h('button', { type: 'button', 'data-tab': '11' });
  const show = (text: string) => {
    const empty = text.trim() === '';
    button.setAttribute('aria-label', say(empty ? OWN.voice : WORDS.send));
    button.replaceChildren(icon(empty ? 'mic-outlined' : 'wds-ic-send-filled'));
  };
  const box = lexicalBox({
    name: 'message',
    placeholder: say(OWN.type),
    attributes: {
      'aria-label': say(OWN.type),
      'data-tab': '10',
      'data-testid': 'conversation-compose-box-input',
    },
    onText: show,
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  button.addEventListener('click', send);
  show('');
  const emoji = h(
    'button',
    { type: 'button', 'aria-label': say(OWN.emoji), 'data-tab': '10' },
    icon('smiley'),
  );
  return h(
    'footer',
    { class: 'row' },
    attachMenu((files) => main.append(mediaEditor('caption', files))),
    emoji,
    box.element,
    button,
  );
}

/** A message sent before, being changed. */
function editDialog(text: string): HTMLElement {
  const save = (event: Event) => {
    sendPost({ composer: 'edit', text: box.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    dialog.remove();
  };
  const box = lexicalBox({
    name: 'edit',
    attributes: { 'data-tab': '10' },
    initial: text,
    onKey(event) {
      if (event.shiftKey) return false;
      save(event);
      return true;
    },
  });
  const dialog = h(
    'div',
    { role: 'dialog', class: 'dialog' },
    h('div', { class: 'row' }, box.element, roleButton({ class: 'primary' }, icon('checkmark-medium'), save)),
  );
  queueMicrotask(() => box.focus());
  return dialog;
}
