import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { h, viaOf } from '../shared/dom';
import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { say, WORDS } from '../shared/language';
import { OWN } from './words';

/** Photos about to be uploaded, with words for them. */
export function uploadPage(): HTMLElement {
  const main = h('main', {});
  const media = attachments(main, {});
  const title = inputBox({
    name: 'upload-title',
    attributes: { name: 'title', 'aria-label': say(WORDS.title) },
  });
  const words = textareaBox({
    name: 'upload',
    attributes: { name: 'description', 'aria-label': say(OWN.description) },
  });
  const upload = h('button', { type: 'button', class: 'ui-button primary' }, say(OWN.upload));
  upload.addEventListener('click', (event) => {
    const text = [title.text(), words.text()].filter(Boolean).join('\n');
    sendPost({ composer: 'upload', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    main.replaceChildren();
  });
  main.append(
    h('label', { class: 'tool' }, say(OWN.choose), media.input),
    media.previews,
    h('div', { class: 'card' }, title.element, words.element),
    upload,
  );
  return main;
}
