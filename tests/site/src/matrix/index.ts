import '../styles/base.css';
import '../styles/plain.css';
import { sendPost } from '../shared/demo';
import { fromAddress, h, roleButton, viaOf } from '../shared/dom';
import { LIBRARIES } from '../shared/editors/libraries';
import type { EditorBox } from '../shared/editors/types';

/*
 * One editor and one way to publish, both from the address (`?library=slate&way=enter`), in a page of comments as any
 * forum has one. No site file knows it: what Second Look does here it does by structure alone.
 */

const way = fromAddress('way', 'click');
const KEYS = ['enter', 'numpad-enter', 'held-enter', 'touch-keyboard'];
let box: EditorBox;

function publish(event: Event): void {
  event.preventDefault();
  const text = box.text();
  if (!text.trim()) return;
  sendPost({ composer: 'matrix', text, isTrusted: event.isTrusted, via: viaOf(event) });
  box.clear();
}

/** What stands below the editor, by the way it publishes. */
function controls(): HTMLElement[] {
  if (KEYS.includes(way)) return [];
  if (way === 'form' || way === 'form-double')
    return [h('button', { type: 'submit', id: 'publish', class: 'primary' }, 'Publish')];
  if (way === 'mousedown') {
    const button = h('button', { type: 'button', id: 'publish' }, 'Publish');
    button.addEventListener('mousedown', publish);
    return [button];
  }
  if (way === 'script-submit') {
    // Plays no button, and its site makes a submit event of its own that does not bubble.
    const plain = h('span', { id: 'publish', tabindex: '0' }, 'Publish');
    plain.addEventListener('click', () =>
      document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })),
    );
    return [plain, h('button', { type: 'button', 'aria-haspopup': 'menu' }, 'Options')];
  }
  if (way === 'wizard') return [wizard('Next', 'Publish')];
  if (way === 'schedule') return [schedule()];
  if (way === 'role-enter' || way === 'role-space')
    return [roleButton({ id: 'publish', class: 'primary' }, 'Publish', publish)];
  const button = h('button', { type: 'button', id: 'publish', class: 'primary' }, 'Publish');
  button.addEventListener('click', publish);
  return [button];
}

/** The words are final at Next; the second step puts them out of sight and asks again. */
function wizard(next: string, last: string): HTMLElement {
  const holder = h('div', { class: 'row' });
  const first = h('button', { type: 'button', id: 'publish' }, next);
  const second = h('button', { type: 'button', id: 'last' }, last);
  first.addEventListener('click', () => {
    box.element.style.display = 'none';
    holder.replaceChildren(second);
  });
  second.addEventListener('click', (event) => {
    publish(event);
    box.element.style.display = '';
    holder.replaceChildren(first);
  });
  holder.append(first);
  return holder;
}

/** A menu beside Post, a date, and a button that goes on with it. */
function schedule(): HTMLElement {
  const holder = h('div', { class: 'row' });
  const now = h('button', { type: 'button', class: 'primary' }, 'Publish');
  now.addEventListener('click', publish);
  const later = h('button', { type: 'button', id: 'later', 'aria-haspopup': 'dialog' }, 'Later');
  const confirm = h('button', { type: 'button', id: 'publish' }, 'Schedule');
  confirm.addEventListener('click', (event) => {
    publish(event);
    holder.replaceChildren(later, now);
  });
  later.addEventListener('click', () =>
    holder.replaceChildren(h('input', { type: 'datetime-local', 'aria-label': 'When' }), confirm),
  );
  holder.append(later, now);
  return holder;
}

function takesKey(event: KeyboardEvent): boolean {
  const withControl = event.ctrlKey || event.metaKey;
  if (event.shiftKey) return false;
  if (way === 'control-enter' || way === 'meta-enter') return withControl;
  return KEYS.includes(way) && way !== 'touch-keyboard' && !withControl;
}

async function start(): Promise<void> {
  const library = fromAddress('library', 'textarea');
  const create = await LIBRARIES[library]?.();
  if (!create) throw new Error(`no library ${library}; there are: ${Object.keys(LIBRARIES).join(', ')}`);
  box = create({
    name: 'matrix',
    placeholder: 'Add a comment',
    attributes: KEYS.includes(way) ? { enterkeyhint: 'send' } : {},
    onKey(event) {
      if (!takesKey(event)) return false;
      publish(event);
      return true;
    },
  });
  const byForm = way.startsWith('form') || way === 'script-submit';
  const content: HTMLElement = h(
    byForm ? 'form' : 'div',
    { class: 'card', id: 'composer' },
    box.element,
    ...controls(),
  );
  if (byForm) content.addEventListener('submit', publish);
  if (way === 'touch-keyboard')
    content.addEventListener(
      'beforeinput',
      (event) => {
        if (/^insert(Paragraph|LineBreak)$/.test(event.inputType)) publish(event);
      },
      { capture: true },
    );
  const comment = (who: string, text: string) =>
    h('article', { class: 'card' }, h('strong', {}, who), h('p', {}, text));
  const filler = Array.from({ length: 12 }, (_, index) =>
    comment('Alex Example', `The ${index + 1}. swift is back.`),
  );
  document
    .querySelector('#app')!
    .append(
      h('main', {}, h('h1', {}, 'Comments'), comment('Robin Example', 'Frost again.'), content, ...filler),
    );
}

void start();
