import { registerComposer, sendPost } from '../shared/demo';
import { avatar, h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { icon } from './icon';
import { HERE } from './words';

/** One post in the feed; with `comments`, a textarea that sends on Enter or by the Post button. */
export function picturePost(account: string, author: string, text: string, comments = false): HTMLElement {
  return h(
    'article',
    { class: 'card' },
    h(
      'header',
      { class: 'row' },
      avatar(author),
      h('a', { href: `/${author}/`, role: 'link' }, h('strong', {}, author)),
    ),
    h('div', { class: 'photo', role: 'img', 'aria-label': say(HERE.gradient) }),
    icon(say(HERE.like), () => undefined),
    h('p', {}, h('strong', {}, author), ' ', text),
    ...(comments ? [commentForm(account)] : []),
  );
}

function commentForm(account: string): HTMLElement {
  const list = h('ul', { class: 'comments' });
  const textarea = h('textarea', {
    'aria-label': say(HERE.addComment),
    placeholder: say(HERE.addComment),
    autocomplete: 'off',
    rows: '1',
  });
  const send = (event: Event) => {
    const text = textarea.value;
    if (!text.trim()) return;
    sendPost({ composer: 'comment', text, isTrusted: event.isTrusted, via: viaOf(event) });
    list.append(h('li', {}, h('strong', {}, account), ' ', text));
    textarea.value = '';
    button.setAttribute('aria-disabled', 'true');
  };
  const button = roleButton({ 'aria-disabled': 'true', class: 'send' }, say(WORDS.post), send);
  textarea.addEventListener('input', () => {
    button.setAttribute('aria-disabled', String(textarea.value.trim() === ''));
  });
  textarea.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send(event);
  });
  const emoji = icon(say(HERE.emoji), () => undefined);
  const form = h('form', { method: 'POST', class: 'row' }, textarea, button, emoji);
  form.addEventListener('submit', (event) => event.preventDefault());
  registerComposer('comment', { root: textarea, read: () => ({ text: textarea.value, history: null }) });
  return h('section', {}, list, form);
}
