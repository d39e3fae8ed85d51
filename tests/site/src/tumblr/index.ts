import '../styles/base.css';
import '../styles/plain.css';
import { gutenbergBox } from '../shared/editors/gutenberg';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS, type Words } from '../shared/language';

const SAYS = {
  write: { en: 'New post', cy: 'Post newydd', pl: 'Nowy post', ur: 'نئی پوسٹ' },
  now: { en: 'Post now', cy: 'Postio nawr', pl: 'Opublikuj teraz', ur: 'ابھی پوسٹ کریں' },
  tags: { en: 'Tags editor', cy: 'Golygydd tagiau', pl: 'Edytor tagów', ur: 'ٹیگ ایڈیٹر' },
  anonymous: { en: 'Ask anonymously', cy: 'Gofyn yn ddienw', pl: 'Zapytaj anonimowo', ur: 'گمنام پوچھیں' },
  ask: { en: 'Ask', cy: 'Gofyn', pl: 'Zapytaj', ur: 'پوچھیں' },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Lubię to', ur: 'پسند' },
} as const satisfies Record<string, Words>;

const account = fromAddress('account', 'samexample');

/** Class names are hashed here. */
const button = (label: string, press: (event: Event) => void, attributes: Record<string, string> = {}) => {
  const control = h('button', { class: 'TRX6J', ...attributes }, h('span', { class: 'EvhBA' }, label));
  control.addEventListener('click', press);
  return control;
};

/** The dialog of a post; `frame=1` has the blocks in a frame. */
function postDialog(): HTMLElement {
  const words = gutenbergBox({
    name: 'post',
    frame: fromAddress('frame', '') === '1',
    onText: (text) => (post.disabled = !text.trim()),
  });
  const tags = textareaBox({ name: 'tags', attributes: { 'aria-label': say(SAYS.tags), rows: '1' } });
  const post = button(say(SAYS.now), (event) => {
    sendPost({ composer: 'post', text: words.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    dialog.remove();
  });
  post.disabled = true;
  const dialog: HTMLElement = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'dialog' },
    h(
      'header',
      {},
      button(account, () => undefined, { 'aria-haspopup': 'true' }),
    ),
    h('div', { 'data-testid': 'gutenberg-editor' }, words.element),
    tags.element,
    h(
      'div',
      { class: 'row' },
      button(say(WORDS.close), () => dialog.remove()),
      post,
      button('▾', () => undefined, { 'aria-haspopup': 'true', 'aria-expanded': 'false' }),
    ),
  );
  return dialog;
}

/** A box in a form, sent by its button. */
function form(name: string, label: string, ...rest: HTMLElement[]): HTMLElement {
  const words = textareaBox({ name, onText: (text) => (send.disabled = !text.trim()) });
  const send = h('button', { type: 'submit', class: 'TRX6J', disabled: '' }, label);
  const element = h('form', {}, words.element, ...rest, send);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    sendPost({ composer: name, text: words.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    words.clear();
  });
  return element;
}

function dashboard(): HTMLElement {
  const write = button(say(SAYS.write), () => document.body.append(postDialog()), { id: 'write' });
  return h(
    'main',
    {},
    write,
    h(
      'article',
      { class: 'card' },
      h('header', {}, h('a', { href: '/alexexample' }, 'alexexample')),
      h('p', {}, 'The swifts are back over the station roof.'),
      h(
        'footer',
        {},
        button(say(SAYS.like), () => undefined),
        form('reply', say(WORDS.reply)),
      ),
    ),
    h('section', { class: 'card' }, form('chat', say(WORDS.send))),
  );
}

const anonymous = () => h('label', {}, h('input', { type: 'checkbox' }), say(SAYS.anonymous));
document
  .querySelector('#app')!
  .append(
    h('form', { role: 'search' }, h('input', { type: 'text', name: 'q', placeholder: say(WORDS.search) })),
    location.pathname.startsWith('/ask_form') ? form('ask', say(SAYS.ask), anonymous()) : dashboard(),
  );
