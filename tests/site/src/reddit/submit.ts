import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { lexicalBox } from '../shared/editors/lexical';
import { textareaBox } from '../shared/editors/textarea';
import { say, WORDS } from '../shared/language';
import { attachments } from '../shared/attachments';
import { button, custom, rooted } from './parts';

const WORDS_HERE = {
  draft: { en: 'Save draft', cy: 'Cadw drafft', pl: 'Zapisz szkic', ur: 'مسودہ محفوظ کریں' },
  body: { en: 'Body text', cy: 'Prif destun', pl: 'Treść', ur: 'متن' },
} as const;

/** A new post: the title in one shadow root, the text in none, and the button of both in another root. */
export function submitPage(community: string): HTMLElement {
  const files = attachments(document.body, {});
  const title = textareaBox({
    name: 'title',
    attributes: { id: 'innerTextArea', rows: '1', 'aria-label': say(WORDS.title) },
    onText: flip,
  });
  const body = lexicalBox({
    name: 'body',
    rich: true,
    placeholder: say(WORDS_HERE.body),
    attributes: { slot: 'rte', name: 'body' },
    onText: flip,
  });
  const words = () => [title.text(), body.text()].filter((one) => one.trim()).join('\n');
  const post = button({ id: 'inner-post-submit-button', class: 'primary' }, say(WORDS.post), (event) => {
    sendPost(
      { composer: 'post', text: words(), isTrusted: event.isTrusted, via: viaOf(event) },
      files.files(),
    );
    title.clear();
    body.clear();
    files.clear();
  });
  function flip() {
    post.disabled = words() === '';
  }
  post.disabled = true;
  const keep = button({ id: 'inner-post-submit-button' }, say(WORDS_HERE.draft), () => undefined);
  return h(
    'main',
    {},
    h('button', { type: 'button', id: 'post-submit-community-picker', 'aria-haspopup': 'true' }, community),
    custom(
      'r-post-composer-form',
      { class: 'card' },
      rooted('faceplate-textarea-input', { name: 'title' }, title.element),
      custom('shreddit-composer', { name: 'body' }, body.element),
      rooted('r-post-media-input', {}, files.input, files.previews),
      rooted('r-post-form-submit-button', { id: 'save-draft-button' }, keep),
      rooted('r-post-form-submit-button', { id: 'submit-post-button', 'post-action-type': 'submit' }, post),
    ),
  );
}
