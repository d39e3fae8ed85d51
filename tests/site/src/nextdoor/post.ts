import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import { say, WORDS } from '../shared/language';
import { OWN } from './words';

/** The dialog for a post: words and Next, then Post, each step with a button of the same test id. */
export function postDialog(): HTMLElement {
  const dialog = h('div', {
    role: 'dialog',
    'aria-modal': 'true',
    'data-testid': 'content-composer-dialog',
    class: 'dialog',
  });
  const files: File[] = [];
  const previews = h('div', { class: 'previews' });
  const input = h('input', {
    type: 'file',
    accept: 'image/*, video/*',
    multiple: '',
    'data-testid': 'uploader-fileinput',
  });
  input.addEventListener('change', () => {
    files.push(...(input.files ?? []));
    previews.replaceChildren(...files.map((file) => h('img', { src: URL.createObjectURL(file), alt: '' })));
  });
  const submit = submitButton(say(WORDS.next), () => {
    const post = submitButton(say(WORDS.post), (event) => {
      sendPost({ composer: 'post', text: box.text(), isTrusted: event.isTrusted, via: viaOf(event) }, files);
      dialog.remove();
    });
    post.setAttribute('aria-disabled', 'false');
    submit.replaceWith(post);
  });
  const box = textareaBox({
    name: 'post',
    placeholder: say(OWN.prompt),
    attributes: { 'data-testid': 'composer-text-field' },
    onText: (text) => submit.setAttribute('aria-disabled', String(text.trim() === '')),
  });
  const close = h('button', { type: 'button', 'data-testid': 'composer-close-button', class: 'close' }, '×');
  close.addEventListener('click', () => dialog.remove());
  const audience = fromAddress('audience', 'nearby') === 'anyone' ? OWN.anyone : OWN.nearby;
  const shown = { type: 'button', 'data-testid': 'neighbor-audience-visibility-button', class: 'chip' };
  dialog.append(
    close,
    h('button', shown, h('span', {}, say(audience))),
    box.element,
    previews,
    h('label', {}, say(WORDS.photo), input),
    submit,
  );
  queueMicrotask(() => box.focus());
  return dialog;
}

function submitButton(label: string, press: (event: Event) => void): HTMLElement {
  const attributes = { type: 'button', 'data-testid': 'composer-submit-button', class: 'primary' };
  const button = h('button', { ...attributes, 'aria-disabled': 'true' }, label);
  button.addEventListener('click', (event) => {
    if (button.getAttribute('aria-disabled') !== 'true') press(event);
  });
  return button;
}
