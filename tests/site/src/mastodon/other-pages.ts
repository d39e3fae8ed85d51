import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { displayName, handleOf, iconButton } from './parts';
import { SAYS } from './words';

/** The profile's own page, which the server writes: a form and no script. */
export function profilePage(): HTMLElement {
  const form = h('form', { id: 'edit_profile', action: '/settings/profile', method: 'post' });
  const name = inputBox({
    name: 'display-name',
    initial: fromAddress('account', 'Sam Example'),
    attributes: { id: 'account_display_name', name: 'account[display_name]', maxlength: '30' },
  });
  const note = textareaBox({
    name: 'note',
    attributes: { id: 'account_note', name: 'account[note]', maxlength: '500' },
  });
  const field = (part: string) =>
    h('input', { type: 'text', name: `account[fields_attributes][0][${part}]`, maxlength: '255' });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { isTrusted } = event;
    sendPost({ composer: 'profile', text: note.text() || name.text(), isTrusted, via: viaOf(event) });
  });
  form.append(
    h('label', {}, say(SAYS.displayName), name.element),
    h('label', {}, say(SAYS.bio), note.element),
    h('div', { class: 'row' }, field('name'), field('value')),
    h('div', { class: 'actions' }, h('button', { type: 'submit', class: 'btn' }, say(WORDS.save))),
  );
  return h('main', {}, form);
}

/** People who ask to follow. `?person=Name` puts another one first. */
export function requestsPage(): HTMLElement {
  const asked = new URLSearchParams(location.search).getAll('person');
  return h('main', {}, ...[...asked, 'Robin Example', 'Jo Sample'].map(request));
}

function request(name: string): HTMLElement {
  const answer = (composer: string) => (event: Event) => {
    sendPost({ composer, text: name, isTrusted: event.isTrusted, via: viaOf(event) });
    row.remove();
  };
  const row: HTMLElement = h(
    'div',
    { class: 'account-authorize__wrapper card' },
    h(
      'div',
      { class: 'account-authorize' },
      h(
        'a',
        { href: `/@${handleOf(name)}`, class: 'detailed-status__display-name' },
        displayName(name, handleOf(name)),
      ),
    ),
    h(
      'div',
      { class: 'account--panel row' },
      h(
        'div',
        { class: 'account--panel__button' },
        iconButton('check', say(WORDS.accept), answer('accepted')),
      ),
      h(
        'div',
        { class: 'account--panel__button' },
        iconButton('times', say(WORDS.decline), answer('declined')),
      ),
    ),
  );
  return row;
}

/** A person's page with its Follow button. */
export function personPage(): HTMLElement {
  const name = fromAddress('person', 'Robin Example');
  const follow = h('button', { type: 'button', class: 'button' }, say(WORDS.follow));
  follow.addEventListener('click', (event) => {
    if (follow.matches('.button-secondary')) return;
    sendPost({ composer: 'follow', text: name, isTrusted: event.isTrusted, via: viaOf(event) });
    follow.className = 'button button-secondary button--destructive';
    follow.textContent = say(SAYS.unfollow);
  });
  return h(
    'main',
    {},
    h(
      'div',
      { class: 'account__header card' },
      h('div', { class: 'account__header__buttons' }, follow),
      h('div', { class: 'account__header__tabs__name' }, h('h1', {}, name)),
    ),
  );
}
