import '../styles/base.css';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import { say, WORDS } from '../shared/language';
import { community, markdownBox, person, plainButton } from './parts';
import { SAYS } from './words';

const GROUP = fromAddress('community', 'Oakbridge Town');

function navbar(): HTMLElement {
  return h(
    'nav',
    { id: 'navbar' },
    h('input', { type: 'search', placeholder: say(WORDS.search) }),
    h(
      'div',
      { id: 'dropdownUser', class: 'dropdown' },
      h('button', { class: 'btn dropdown-toggle' }, fromAddress('account', 'Sam Example')),
    ),
  );
}

/** Someone’s post as it stands in a list, with the buttons that it has. */
function listing(title: string): HTMLElement {
  return h(
    'div',
    { class: 'post-listing' },
    h('h2', {}, title),
    person('Alex Example'),
    community('Oakbridge Town'),
    plainButton(SAYS.upvote),
  );
}

/** The field for a link. A picture that is uploaded comes into it as an address too, and the form shows it. */
function linkField(): HTMLElement {
  const field = h('div', {}, h('input', { type: 'url', id: 'post-url' }));
  field.addEventListener('input', (event) => {
    const { value } = event.target as HTMLInputElement;
    field.querySelector('img')?.remove();
    // Nothing answers there: the picture gets its size from here.
    const style = 'display: block; width: 64px; height: 64px';
    if (value.endsWith('.png')) field.append(h('img', { src: value, class: 'img-fluid', alt: '', style }));
  });
  return field;
}

/** Another post is suggested inside the form, under the title. */
function createPost(): HTMLElement {
  const title = textareaBox({
    name: 'title',
    attributes: { id: 'post-title', rows: '1', required: '', minlength: '3' },
    initial: fromAddress('title', ''),
  });
  const body = markdownBox('body');
  const form = h(
    'form',
    { class: 'post-form' },
    h('div', { class: 'row' }, h('label', {}, say(SAYS.url)), linkField()),
    h(
      'div',
      { class: 'row' },
      h('label', { for: 'post-title' }, say(WORDS.title)),
      h('div', {}, title.element, listing('The swifts are back over the station roof.')),
    ),
    h('div', { class: 'row' }, h('label', {}, say(SAYS.body)), h('div', {}, body.form)),
    h(
      'div',
      { class: 'row' },
      h('label', {}, say(SAYS.community)),
      h(
        'button',
        { type: 'button', id: 'post-community', role: 'combobox', 'aria-expanded': 'false' },
        GROUP,
      ),
    ),
    h('div', { class: 'row' }, h('button', { type: 'submit', class: 'btn' }, say(SAYS.create))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const composer = body.box.text() ? 'body' : 'title';
    const text = body.box.text() || title.text();
    sendPost({ composer, text, isTrusted: event.isTrusted, via: viaOf(event) });
    body.box.clear();
    title.clear();
  });
  return form;
}

function createMessage(): HTMLElement {
  const { form } = markdownBox('message', SAYS.sendMessage, (box, event) => {
    sendPost({ composer: 'message', text: box.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  });
  return h(
    'form',
    { class: 'private-message-form' },
    h('div', { class: 'row' }, h('label', {}, say(SAYS.to)), person(fromAddress('person', 'Robin Example'))),
    h('div', { class: 'row' }, form),
  );
}

function commentForm(name: string, reply: boolean): HTMLElement {
  const { form } = markdownBox(name, reply ? WORDS.reply : WORDS.post, (box, event) => {
    sendPost({ composer: name, text: box.text(), isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
  });
  return h('div', { class: 'comment-form mb-3' }, form);
}

function comment(): HTMLElement {
  const item = h(
    'li',
    { class: 'comment' },
    h(
      'article',
      { class: 'comment-node' },
      person('Jo Sample'),
      h('div', { class: 'comment-content' }, h('p', {}, 'They nest under the clock.')),
      plainButton(SAYS.upvote),
      plainButton(WORDS.reply, () => item.append(h('div', { class: 'ms-2' }, commentForm('reply', true)))),
    ),
  );
  return item;
}

function post(): HTMLElement {
  return h(
    'div',
    { class: 'post' },
    listing('The swifts are back over the station roof.'),
    commentForm('comment', false),
    h('ul', { class: 'comments' }, comment()),
  );
}

function main(): HTMLElement {
  if (location.pathname === '/create_post') return createPost();
  return location.pathname.startsWith('/create_private_message') ? createMessage() : post();
}

document.querySelector('#app')!.append(navbar(), h('main', {}, main()));
