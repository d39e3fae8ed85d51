import { h } from '../shared/dom';
import { textareaBox } from '../shared/editors/textarea';
import type { EditorBox } from '../shared/editors/types';
import { say, WORDS, type Words } from '../shared/language';
import { SAYS } from './words';

export const person = (name: string): HTMLElement =>
  h('a', { href: '/u/someone', title: '@someone', class: 'person-listing' }, h('span', {}, name));

export const community = (name: string): HTMLElement =>
  h('a', { href: '/c/town', title: '!town', class: 'community-link' }, h('span', {}, name));

/** An icon, or a word, that publishes nothing. */
export function plainButton(words: Words, press: () => void = () => undefined): HTMLButtonElement {
  const button = h('button', { type: 'button', 'aria-label': say(words) }, h('span', { class: 'icon' }));
  button.addEventListener('click', press);
  return button;
}

/** A formatting button: it has no type, so the browser takes it for one that submits, and the page stops it. */
function formatButton(words: Words): HTMLButtonElement {
  const button = h('button', { 'aria-label': say(words) }, h('span', { class: 'icon' }));
  button.addEventListener('click', (event) => event.preventDefault());
  return button;
}

let boxes = 0;

/**
 * Lemmy’s box for Markdown, a form of its own wherever it stands.
 * @param send what the form does with its text; without it the box has no button, and Ctrl+Enter does nothing
 */
export function markdownBox(
  name: string,
  button?: Words,
  send?: (box: EditorBox, event: Event) => void,
): { form: HTMLFormElement; box: EditorBox } {
  const submit = (event: Event) => {
    event.preventDefault();
    if (box.text()) send?.(box, event);
  };
  const box = textareaBox({
    name,
    attributes: { id: `markdown-textarea-${++boxes}`, class: 'form-control', required: '' },
    onKey(event) {
      if (event.ctrlKey) submit(event);
      return event.ctrlKey;
    },
  });
  const publish = button ? [h('button', { type: 'submit', class: 'btn btn-sm' }, say(button))] : [];
  const form = h(
    'form',
    { class: 'markdown-textarea' },
    h(
      'div',
      { class: 'mb-3 row' },
      h(
        'div',
        { class: 'col-12' },
        h(
          'div',
          { class: 'rounded' },
          h('div', { class: 'd-flex' }, formatButton(SAYS.bold), formatButton(SAYS.link), fileInput()),
          h('div', {}, box.element),
        ),
      ),
      h('div', { class: 'col-12' }, plainButton(WORDS.cancel), plainButton(SAYS.preview), ...publish),
    ),
  );
  form.addEventListener('submit', submit);
  return { form, box };
}

const fileInput = () => h('input', { type: 'file', accept: 'image/*,video/*', class: 'd-none', hidden: '' });
