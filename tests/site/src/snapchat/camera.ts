import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import { say, WORDS } from '../shared/language';
import { OWN } from './words';

/** The camera: a picture, a caption on it, then the list of whom it goes to, whose button submits. */
export function camera(people: readonly string[]): HTMLElement {
  const place = h('div', { class: 'oA3fN card' });
  const take = h('button', { type: 'button', title: say(OWN.take) }, '●');
  take.addEventListener('click', () => place.replaceChildren(snap(place, people)));
  place.append(take);
  return place;
}

function snap(place: HTMLElement, people: readonly string[]): HTMLElement {
  const picture = h('canvas', { width: '160', height: '90' });
  const box = textareaBox({ name: 'caption', attributes: { 'aria-label': say(OWN.caption) } });
  const tools = h('div', { class: 'row' });
  const tool = h('button', { type: 'button', title: say(OWN.addCaption) }, 'T');
  tool.addEventListener('click', () => {
    tools.before(box.element);
    box.focus();
  });
  const next = h('button', { type: 'button', class: 'YatIx primary' }, say(OWN.sendTo));
  next.addEventListener('click', () => place.append(sendTo(people, send)));
  const send = (event: Event) => {
    sendPost({ composer: 'caption', text: box.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    place.replaceChildren();
  };
  tools.append(tool, h('button', { type: 'button', title: say(WORDS.save) }, '↓'), next);
  return h('div', { class: 'IbBeS' }, picture, tools);
}

function sendTo(people: readonly string[], send: (event: Event) => void): HTMLElement {
  const rows = [say(OWN.story), ...people].map((name) =>
    h('li', {}, h('label', {}, h('input', { type: 'checkbox' }), h('span', { class: 'nonIntl' }, name))),
  );
  const form = h(
    'form',
    { class: 'dialog' },
    h('input', { type: 'text', 'aria-label': say(WORDS.search), placeholder: say(WORDS.search) }),
    h('ul', { class: 's7loS' }, ...rows),
    h('button', { type: 'submit', class: 'primary' }, say(WORDS.send)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(event);
  });
  return form;
}
