import '../styles/base.css';
import '../styles/plain.css';
import { framedBodyBox } from '../shared/editors/framed-body';
import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { fromAddress, h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS, type Words } from '../shared/language';

const SAYS = {
  sure: {
    en: 'Publish this post?',
    cy: 'Cyhoeddi’r post hwn?',
    pl: 'Opublikować post?',
    ur: 'یہ پوسٹ شائع کریں؟',
  },
  preview: { en: 'Preview', cy: 'Rhagolwg', pl: 'Podgląd', ur: 'پیش نظارہ' },
  bold: { en: 'Bold', cy: 'Trwm', pl: 'Pogrubienie', ur: 'موٹا' },
  account: { en: 'Google Account:', cy: 'Cyfrif Google:', pl: 'Konto Google:', ur: 'گوگل اکاؤنٹ:' },
} as const satisfies Record<string, Words>;

const PLANE = 'M2.01 21L23 12 2.01 3z';
const EYE = 'M12 4.5C7 4.5 2.7 7.6 1 12z';

function iconButton(drawing: string, label: string, press: (event: Event) => void): HTMLElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', drawing);
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.append(path);
  return roleButton({ 'aria-label': label, class: 'chip' }, h('span', {}, svg, ` ${label}`), press);
}

/** The editor of a post; Publish asks once more in a dialog at the end of the page. */
function postEditor(): HTMLElement {
  const title = inputBox({ name: 'title', placeholder: say(WORDS.title), attributes: { maxlength: '200' } });
  const words = framedBodyBox({ name: 'post', attributes: { class: 'editable' } });
  const publish = (event: Event) => {
    const text = words.text().trim() ? words.text() : title.text();
    sendPost({ composer: 'post', text, isTrusted: event.isTrusted, via: viaOf(event) });
    words.clear();
    title.clear();
  };
  const ask = () => {
    const answer = (id: string, label: string, press: (event: Event) => void) =>
      roleButton({ 'data-id': id, class: 'chip' }, label, (event) => {
        dialog.remove();
        press(event);
      });
    const dialog: HTMLElement = h(
      'div',
      { role: 'alertdialog', 'aria-modal': 'true', class: 'dialog' },
      h('h2', {}, say(SAYS.sure)),
      answer('IbE0S', say(WORDS.cancel), () => undefined),
      answer('EBS5u', say(WORDS.publish), publish),
    );
    document.body.append(dialog);
  };
  return h(
    'c-wiz' as 'div',
    {},
    h(
      'div',
      { class: 'bar' },
      h('div', { class: 'titleField' }, title.element),
      iconButton(EYE, say(SAYS.preview), () => undefined),
      iconButton(PLANE, say(WORDS.publish), ask),
    ),
    h(
      'div',
      { role: 'toolbar' },
      roleButton({ class: 'chip' }, say(SAYS.bold), () => undefined),
    ),
    words.element,
  );
}

/** The frame for comments in a blog's page. */
function commentFrame(): HTMLElement {
  const words = textareaBox({ name: 'comment', attributes: { name: 'commentBody' } });
  const form = h('form', {}, words.element, h('button', { type: 'submit' }, say(WORDS.publish)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sendPost({ composer: 'comment', text: words.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    words.clear();
  });
  return form;
}

const account = `${say(SAYS.account)} ${fromAddress('account', 'Sam Example')}`;
document
  .querySelector('#app')!
  .append(
    h('form', { role: 'search' }, h('input', { type: 'text', placeholder: say(WORDS.search) })),
    h(
      'a',
      { href: 'https://accounts.google.com/SignOutOptions', role: 'button', 'aria-label': account },
      'S',
    ),
    location.pathname.startsWith('/comment') ? commentFrame() : postEditor(),
  );
