import { framedBodyBox } from '../shared/editors/framed-body';
import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { SAYS } from './words';

/** The classic editor: a form of the server's, its words in a frame without an address. */
export function classicEditor(): HTMLElement {
  const title = inputBox({ name: 'title', attributes: { id: 'title', name: 'post_title' } });
  const form = postForm('post', () => (words.text().trim() ? words.text() : title.text()));
  const words = framedBodyBox({ name: 'classic', attributes: { id: 'tinymce', class: 'mce-content-body' } });
  words.element.id = 'content_ifr';
  form.prepend(title.element, words.element);
  return form;
}

/** The dashboard's small form. */
export function quickPress(): HTMLElement {
  const words = textareaBox({ name: 'quick', attributes: { id: 'content', name: 'content' } });
  const form = postForm('quick-press', () => words.text());
  form.prepend(h('input', { type: 'text', name: 'post_title', id: 'title' }), words.element);
  return form;
}

function postForm(id: string, text: () => string): HTMLFormElement {
  const form = h('form', { id, method: 'post' });
  const button = (name: string, value: string) => h('input', { type: 'submit', id: name, name, value });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.submitter?.id !== 'publish') return;
    sendPost({ composer: id, text: text(), isTrusted: event.isTrusted, via: viaOf(event) });
    form.replaceChildren();
  });
  form.append(
    h(
      'div',
      { class: 'row' },
      button('publish', say(WORDS.publish)),
      button('save-post', say(SAYS.saveDraft)),
    ),
  );
  return form;
}

/** A post of somebody's with the form for comments under it. */
export function blogPost(): HTMLElement {
  const author = 'Alex Example';
  const words = textareaBox({
    name: 'comment',
    attributes: { id: 'comment', name: 'comment', required: '' },
  });
  const form = h(
    'form',
    { id: 'commentform', method: 'post', action: '/wp-comments-post.php' },
    h('p', { class: 'logged-in-as' }, fromAddress('account', 'Sam Example')),
    words.element,
    h('input', { type: 'submit', id: 'submit', name: 'submit', value: say(SAYS.leave) }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sendPost({ composer: 'comment', text: words.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    words.clear();
  });
  return h(
    'main',
    {},
    h('article', { id: 'comment-7', class: 'card' }, `${author}: The swifts are back over the station roof.`),
    h(
      'div',
      { id: 'respond' },
      h('h3', { id: 'reply-title' }, `${say(SAYS.replyTo)} `, h('a', { href: '#comment-7' }, author)),
      form,
    ),
  );
}
