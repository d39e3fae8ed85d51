import { sendPost } from '../shared/demo';
import { h, roleButton, viaOf } from '../shared/dom';
import { lexicalBox } from '../shared/editors/lexical';
import { say, WORDS } from '../shared/language';
import { attachMenu, icon, mediaEditor } from './media';
import { OWN } from './words';

/** The Status page: a picture with a caption, or words alone. */
export function statusPage(): HTMLElement {
  const page = h('section', { class: 'card' });
  const text = h('button', { type: 'button', class: 'chip', 'data-testid': 'status-text' }, say(OWN.text));
  text.addEventListener('click', () => page.append(textStatus()));
  page.append(
    h('h1', {}, say(OWN.status)),
    attachMenu((files) => page.append(mediaEditor('status', files))),
    text,
  );
  return page;
}

function textStatus(): HTMLElement {
  const send = (event: Event) => {
    sendPost({ composer: 'status', text: box.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    place.remove();
  };
  const box = lexicalBox({
    name: 'status',
    placeholder: say(OWN.typeStatus),
    attributes: { 'aria-label': say(OWN.typeStatus), 'data-testid': 'status-v3-text-input' },
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  const place = h(
    'div',
    { class: 'dialog' },
    roleButton({ class: 'close' }, icon('x'), () => place.remove()),
    h(
      'div',
      { class: 'row' },
      box.element,
      roleButton({ 'aria-label': say(WORDS.send), class: 'primary' }, icon('wds-ic-send-filled'), send),
    ),
  );
  queueMicrotask(() => box.focus());
  return place;
}
