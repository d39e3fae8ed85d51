import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { accountBlock } from './parts';
import { SAYS, VISIBILITIES } from './words';

export interface Answered {
  author: string;
  text: string;
}

/** The composer over the page. @param answered the post that is answered */
export function composer(answered: Answered | undefined): HTMLElement {
  let visibility = fromAddress('visibility', 'public');
  let files: File[] = [];
  /** The key that made the form's event, for the record: the event itself says nothing. */
  let key: KeyboardEvent | undefined;

  const form = h('form');
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    key = event;
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    key = undefined;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = String(new FormData(form).get('status') ?? '') || warning.text();
    if (!text.trim()) return;
    const { isTrusted } = event;
    sendPost({ composer: 'post', text, isTrusted, via: viaOf(key ?? event) }, files);
    files = [];
    outer.remove();
  });

  const warning = inputBox({
    name: 'warning',
    placeholder: say(SAYS.warning),
    attributes: { name: 'spoilerText', class: 'spoiler-text-field', dir: 'auto' },
  });
  const words = textareaBox({
    name: 'post',
    placeholder: say(SAYS.doing),
    attributes: { name: 'status', dir: 'auto', required: '' },
  });
  const pictures = h('div', { class: 'media-attachments' });
  const input = h('input', { type: 'file', accept: 'image/png,image/jpeg,video/mp4', multiple: '' });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      files.push(file);
      const preview = h('img', { src: URL.createObjectURL(file), alt: '' });
      pictures.append(
        h(
          'div',
          { class: 'media-attachment' },
          h('div', { class: 'media-preview', tabindex: '0' }, preview),
          h('textarea', { placeholder: say(SAYS.picture) }),
        ),
      );
    }
    input.value = '';
  });

  const select = h('select', { name: 'visibility' });
  for (const [value, name] of Object.entries(VISIBILITIES)) select.append(h('option', { value }, say(name)));
  const audience = h('label', { class: 'toolbar-button' }, select);
  const show = () => {
    form.className = `form-visibility-${visibility}`;
    audience.title = visibility;
    select.value = visibility;
  };
  select.addEventListener('change', () => {
    visibility = select.value;
    show();
  });
  show();

  form.append(
    h('div', { class: 'toolbar stretch' }, warning.element, audience),
    words.element,
    pictures,
    h(
      'div',
      { class: 'toolbar compose-footer row' },
      h('label', { class: 'toolbar-button' }, say(WORDS.photo), input),
      h('button', { type: 'button', class: 'toolbar-button' }, '☺'),
      h('button', { type: 'submit', class: 'primary' }, say(answered ? WORDS.reply : WORDS.post)),
    ),
  );

  const close = h('button', { type: 'button', class: 'light close-button' }, '×');
  close.addEventListener('click', () => outer.remove());
  const outer: HTMLElement = h(
    'div',
    { id: 'compose-container-outer', class: 'dialog' },
    h(
      'div',
      { id: 'compose-container' },
      h(
        'div',
        { class: 'compose-top row' },
        accountBlock(fromAddress('account', 'Sam Example')),
        h('button', { type: 'button', class: 'plain4 min-button' }, say(SAYS.minimise)),
        close,
      ),
      ...(answered ? [preview(answered)] : []),
      form,
    ),
  );
  return outer;
}

function preview({ author, text }: Answered): HTMLElement {
  return h(
    'div',
    { class: 'status-preview' },
    h(
      'article',
      { class: 'status' },
      h('a', { class: 'name-text', href: '#' }, author),
      h('div', { class: 'content' }, h('p', {}, text)),
    ),
    h('div', { class: 'status-preview-legend reply-to' }, `${say(SAYS.replying)} @${author}`),
  );
}
