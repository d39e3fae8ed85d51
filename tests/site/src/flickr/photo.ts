import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { say, WORDS } from '../shared/language';
import { OWN } from './words';

/** A photo's page: whose it is, its words (which one's own photo lets one change), and comments. */
export function photoPage(): HTMLElement {
  const owner = fromAddress('person', 'Robin Example');
  return h(
    'main',
    {},
    h('div', { class: 'view photo-well-scrappy-view card' }, '▭'),
    h(
      'div',
      { class: 'view sub-photo-view' },
      h(
        'div',
        { class: 'attribution-info row' },
        h('a', { class: 'owner-name truncate', href: '/photos/someone/' }, owner),
        h('button', { type: 'button', class: 'unfluid follow ui-button' }, h('span', {}, say(OWN.follow))),
      ),
      titleAndDescription(),
      comments(),
      h('input', { type: 'text', name: 'tags', placeholder: say(OWN.tags) }),
    ),
  );
}

/** Title and description: pressed, they become boxes with a button for both. */
function titleAndDescription(): HTMLElement {
  const view = h('div', { class: 'view sub-photo-title-desc-view card' });
  const title = h('h1', { class: 'meta-field photo-title', tabindex: '0' }, 'Frost');
  const edit = () => {
    const send = (event: Event) => {
      const text = [heading.text(), words.text()].filter(Boolean).join('\n');
      sendPost({ composer: 'title', text, isTrusted: event.isTrusted, via: viaOf(event) });
      view.replaceChildren(title);
    };
    const heading = inputBox({
      name: 'title',
      attributes: { name: 'title', 'aria-label': say(WORDS.title) },
      onKey(event) {
        send(event);
        return true;
      },
    });
    const words = textareaBox({
      name: 'description',
      attributes: { name: 'description', 'aria-label': say(OWN.description) },
    });
    const done = h('button', { type: 'button', class: 'ui-button' }, say(OWN.done));
    done.addEventListener('click', send);
    view.replaceChildren(heading.element, words.element, done);
    heading.focus();
  };
  title.addEventListener('click', edit);
  view.append(title);
  return view;
}

function comments(): HTMLElement {
  const list = h('ul', { class: 'comments' });
  list.append(h('li', { class: 'comment' }, h('div', { class: 'comment-content' }, 'Lovely light.')));
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'comment', text, isTrusted: event.isTrusted, via: viaOf(event) });
    list.append(h('li', { class: 'comment' }, text));
    box.clear();
  };
  // The second textarea, never seen, has the words too: by it the first one grows.
  const measure = h('textarea', { class: 'false-comment-content', hidden: '', tabindex: '-1' });
  const box = textareaBox({
    name: 'comment',
    placeholder: say(OWN.add),
    attributes: { class: 'new-comment-text', name: 'comment' },
    onText: (text) => (measure.value = text),
    onKey(event) {
      if (event.shiftKey) return false;
      send(event);
      return true;
    },
  });
  const button = h('button', { type: 'button', class: 'ui-button' }, say(WORDS.comment));
  button.addEventListener('click', send);
  return h(
    'div',
    { class: 'view sub-photo-comments-view' },
    h(
      'div',
      { class: 'comments-holder' },
      list,
      h(
        'div',
        { class: 'comments-form' },
        h('div', { class: 'comment-form-field' }, box.element, measure),
        button,
      ),
    ),
  );
}
