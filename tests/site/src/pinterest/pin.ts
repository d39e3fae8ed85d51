import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { draftJsBox } from '../shared/editors/draft-js';
import { inputBox } from '../shared/editors/input';
import { say, WORDS } from '../shared/language';

const HERE = {
  description: { en: 'Description', cy: 'Disgrifiad', pl: 'Opis', ur: 'تفصیل' },
  link: { en: 'Link', cy: 'Dolen', pl: 'Link', ur: 'لنک' },
  tags: { en: 'Topics', cy: 'Pynciau', pl: 'Tematy', ur: 'موضوعات' },
} as const;

/** A new pin. Publish stands in a bar above the form, in an element that has the test id. */
export function pinPage(): HTMLElement {
  const main = h('main', {});
  const files = attachments(main, { id: 'storyboard-upload-input', accept: 'image/*,video/*' });
  const title = inputBox({
    name: 'title',
    attributes: { id: 'storyboard-selector-title', placeholder: say(WORDS.title) },
    onText: flip,
  });
  const description = draftJsBox({ name: 'description', onText: flip });
  const words = () => [title.text(), description.text()].filter((one) => one.trim()).join('\n');
  const publish = h('button', { type: 'button', class: 'primary' }, say(WORDS.publish));
  function flip() {
    publish.disabled = words() === '';
  }
  flip();
  publish.addEventListener('click', (event) => {
    const text = words();
    sendPost({ composer: 'pin', text, isTrusted: event.isTrusted, via: viaOf(event) }, files.files());
    title.clear();
    description.clear();
    files.clear();
  });
  const small = (id: string, label: string) => h('input', { type: 'text', id, placeholder: label });
  main.append(
    h('div', { class: 'row' }, h('div', { 'data-test-id': 'storyboard-creation-nav-done' }, publish)),
    h('div', {}, files.input, files.previews),
    h('div', { 'data-test-id': 'storyboard-title-field-container' }, title.element),
    h(
      'div',
      { 'data-test-id': 'storyboard-description-field-container', class: 'card' },
      say(HERE.description),
      h('div', { 'data-test-id': 'comment-editor-container' }, description.element),
    ),
    small('WebsiteField', say(HERE.link)),
    h(
      'button',
      { type: 'button', 'data-test-id': 'board-dropdown-select-button', 'aria-haspopup': 'true' },
      fromAddress('board', 'Garden ideas'),
    ),
    small('storyboard-selector-interest-tags', say(HERE.tags)),
  );
  return main;
}
