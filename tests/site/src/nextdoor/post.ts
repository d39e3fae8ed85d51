import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import { say, WORDS } from '../shared/language';
import { OWN } from './words';

/** The dialog for a post: words and Next, then who may see it and Post, by one and the same button. */
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
  const submit = h(
    'button',
    { type: 'button', 'data-testid': 'composer-submit-button', 'aria-disabled': 'true', class: 'primary' },
    say(WORDS.next),
  );
  const box = textareaBox({
    name: 'post',
    placeholder: say(OWN.prompt),
    attributes: { 'data-testid': 'composer-text-field' },
    onText: (text) => submit.setAttribute('aria-disabled', String(text.trim() === '')),
  });
  let last = false;
  submit.addEventListener('click', (event) => {
    if (submit.getAttribute('aria-disabled') === 'true') return;
    if (!last) {
      last = true;
      submit.textContent = say(WORDS.post);
      return;
    }
    sendPost({ composer: 'post', text: box.text(), isTrusted: event.isTrusted, via: viaOf(event) }, files);
    dialog.remove();
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
