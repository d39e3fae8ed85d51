import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { contenteditableBox } from '../shared/editors/contenteditable';
import { inputBox } from '../shared/editors/input';
import { say } from '../shared/language';
import { pressed } from './share-box';
import { LINKEDIN } from './words';

/** A conversation. With `?enter=1` Enter sends and there is no button, as the person chooses on the site. */
export function conversation(): HTMLElement {
  const byEnter = fromAddress('enter', '') === '1';
  const send = (event: Event) => {
    event.preventDefault();
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'message', text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  };
  const box = contenteditableBox({
    name: 'message',
    attributes: { class: 'msg-form__contenteditable', 'aria-label': say(LINKEDIN.writeMessage) },
    onText: () => {
      button.disabled = !box.text().trim();
    },
    onKey(event) {
      if (event.shiftKey || !(byEnter || event.ctrlKey || event.metaKey)) return false;
      send(event);
      return true;
    },
  });
  const button = h(
    'button',
    { type: 'submit', class: 'msg-form__send-button primary', disabled: '' },
    say(LINKEDIN.send),
  );
  const form = h(
    'form',
    { class: 'msg-form' },
    box.element,
    byEnter ? h('p', { class: 'msg-form__hint-text' }, say(LINKEDIN.pressEnter)) : button,
    pressed(
      { class: 'msg-form__send-toggle quiet', 'aria-haspopup': 'menu', 'aria-label': say(LINKEDIN.send) },
      '…',
      () => undefined,
    ),
  );
  form.addEventListener('submit', send);
  const title = h(
    'a',
    { class: 'msg-thread__link-to-profile', href: '/in/other/' },
    h('h2', { class: 'msg-entity-lockup__entity-title' }, fromAddress('person', 'Alex Example')),
  );
  return h(
    'main',
    {},
    h('div', { class: 'scaffold-layout__list card' }, h('span', {}, 'Kit Specimen')),
    h(
      'div',
      { class: 'scaffold-layout__detail msg__detail' },
      h(
        'div',
        { class: 'msg-convo-wrapper msg-thread card' },
        title,
        h('ul', { class: 'comments' }, h('li', {}, '…')),
        form,
      ),
    ),
  );
}

/** The window at `/edit/intro/`: one headline without a name of any kind, and fields beside it. */
export function introWindow(account: string): HTMLElement {
  const headline = contenteditableBox({ name: 'headline' });
  headline.root().removeAttribute('role');
  headline.root().removeAttribute('aria-multiline');
  const first = inputBox({ name: 'first-name', initial: account.split(' ')[0]! });
  const save = pressed({ class: 'primary' }, h('span', {}, say(LINKEDIN.save)), ({ isTrusted }) => {
    sendPost({ composer: 'profile', text: headline.text(), isTrusted, via: 'click' });
    dialog.remove();
  });
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'artdeco-modal dialog' },
    h('h2', {}, say(LINKEDIN.editIntro)),
    pressed({ class: 'close', 'aria-label': say(LINKEDIN.close) }, '×', () => dialog.remove()),
    h('label', {}, say(LINKEDIN.firstName), first.element),
    h('p', {}, say(LINKEDIN.headline)),
    headline.element,
    pressed({ class: 'chip' }, say(LINKEDIN.position), () => undefined),
    h('footer', {}, save),
  );
  return dialog;
}
