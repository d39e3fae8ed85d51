import '../styles/base.css';
import '../styles/plain.css';
import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { composer, type Answered } from './compose';
import { accountBlock } from './parts';
import { SAYS } from './words';

function open(answered?: Answered): void {
  document.body.append(composer(answered));
  document.querySelector<HTMLElement>('#compose-container textarea')!.focus();
}

function home(): HTMLElement {
  const start = h('button', { type: 'button', id: 'compose-button' }, say(WORDS.post));
  start.addEventListener('click', () => open());
  const post = { author: 'Alex Example', text: 'The swifts are back over the station roof.' };
  const reply = h('button', { type: 'button', class: 'plain reply-button' }, say(WORDS.reply));
  reply.addEventListener('click', () => open(post));
  return h(
    'main',
    {},
    start,
    h(
      'article',
      { class: 'status card' },
      accountBlock(post.author),
      h('div', { class: 'content' }, post.text),
      reply,
    ),
    follower(fromAddress('person', 'Robin Example')),
    account(fromAddress('person', 'Robin Example')),
  );
}

function button(words: string, name: string, to: string, style: string): HTMLButtonElement {
  const control = h('button', { type: 'button', class: style }, words);
  control.addEventListener('click', (event) => {
    control.disabled = true;
    sendPost({ composer: to, text: name, isTrusted: event.isTrusted, via: viaOf(event) });
  });
  return control;
}

/** A person who asks to follow. */
function follower(name: string): HTMLElement {
  return h(
    'div',
    { class: 'notification card' },
    accountBlock(name),
    h(
      'p',
      { class: 'follow-request-buttons' },
      button(say(WORDS.accept), name, 'accepted', ''),
      button(say(SAYS.reject), name, 'rejected', 'light danger'),
    ),
  );
}

/** A person with a Follow button. */
function account(name: string): HTMLElement {
  return h(
    'div',
    { class: 'account-container card' },
    h('header', {}, accountBlock(name)),
    h(
      'p',
      { class: 'actions' },
      h('span', {}, name.slice(0, 1)),
      h(
        'span',
        { class: 'buttons' },
        h('button', { type: 'button', class: 'plain menu-button' }, '…'),
        button(say(WORDS.follow), name, 'follow', ''),
      ),
    ),
  );
}

/** The sheet in which the profile is edited. */
function profile(): HTMLElement {
  const name = inputBox({
    name: 'display-name',
    initial: fromAddress('account', 'Sam Example'),
    attributes: { name: 'display_name', maxlength: '30' },
  });
  const note = textareaBox({ name: 'note', attributes: { name: 'note', maxlength: '500' } });
  const cancel = h('button', { type: 'button', class: 'light' }, say(WORDS.cancel));
  const form = h(
    'form',
    {},
    h('input', { type: 'file', name: 'avatar' }),
    name.element,
    h('label', {}, say(SAYS.bio), note.element),
    h('footer', {}, cancel, h('button', { type: 'submit' }, say(WORDS.save))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = note.text() || name.text();
    sendPost({ composer: 'profile', text, isTrusted: event.isTrusted, via: viaOf(event) });
  });
  return h('div', { class: 'sheet', id: 'edit-profile-container' }, h('main', {}, form));
}

document
  .querySelector('#app')!
  .append(
    h('form', { id: 'search-form' }, h('input', { type: 'search', placeholder: say(WORDS.search) })),
    fromAddress('sheet', '') === 'profile' ? profile() : home(),
  );
