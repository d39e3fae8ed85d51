import { inputBox } from '../shared/editors/input';
import { textareaBox } from '../shared/editors/textarea';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { displayName, handleOf, icon, iconButton } from './parts';
import { SAYS, VISIBILITIES, type Visibility } from './words';

export interface Answered {
  author: string;
  text: string;
}

/**
 * The form in which everything is written. The address chooses: `visibility`, `edit=1`.
 * @param answered the post that is answered
 */
export function composeForm(answered: Answered | undefined, posted: (text: string) => void): HTMLFormElement {
  const editing = fromAddress('edit', '') === '1';
  let visibility = fromAddress('visibility', 'public') as Visibility;
  let files: File[] = [];

  const form = h('form', { class: 'compose-form' });
  // The key calls the same function as the form does, with no event of the form's.
  const publishBy = (event: Event) => {
    // A warning alone will do.
    const text = words.text() || warning.text();
    if (!text.trim()) return;
    const { isTrusted } = event;
    sendPost({ composer: 'post', text, isTrusted, via: viaOf(event) }, files);
    posted(text);
    words.clear();
    warning.clear();
    files = [];
    uploads.replaceChildren();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) publishBy(event);
    return false;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publishBy(event);
  });

  const words = textareaBox({
    name: 'post',
    placeholder: say(SAYS.mind),
    attributes: { class: 'autosuggest-textarea__textarea', 'aria-autocomplete': 'list', dir: 'auto' },
    initial: editing ? fromAddress('text', '') : '',
    onText: () => lookAgain(),
    onKey,
  });
  const warning = inputBox({
    name: 'warning',
    placeholder: say(SAYS.warning),
    attributes: { id: 'cw-spoiler-input', class: 'spoiler-input__input', spellcheck: 'true' },
    onText: () => lookAgain(),
    onKey,
  });
  const lookAgain = () => (submit.disabled = !`${words.text()}${warning.text()}`.trim());
  const spoiler = h('div', { class: 'spoiler-input' }, warning.element);
  const uploads = h('div', { class: 'compose-form__uploads' });
  const submit = h(
    'button',
    { type: 'submit', class: 'button', disabled: '' },
    say(editing ? SAYS.update : answered ? WORDS.reply : WORDS.post),
  );

  const audience = h('button', { type: 'button', class: 'dropdown-button', title: say(SAYS.changeAudience) });
  const showAudience = () => {
    const { icon: id, name } = VISIBILITIES[visibility];
    audience.replaceChildren(icon(id), h('span', { class: 'dropdown-button__label' }, say(name)));
  };
  audience.addEventListener('click', () => {
    const all = Object.keys(VISIBILITIES) as Visibility[];
    visibility = all[(all.indexOf(visibility) + 1) % all.length]!;
    showAudience();
  });
  showAudience();

  /** The picture goes to the server at once; its input is made anew each time. */
  const fileInput = (): HTMLInputElement => {
    const input = h('input', { type: 'file', multiple: '', accept: 'image/png,image/jpeg,video/mp4' });
    input.addEventListener('change', () => {
      for (const file of input.files ?? []) {
        files.push(file);
        const thumbnail = h('div', { class: 'compose-form__upload__thumbnail' });
        thumbnail.style.backgroundImage = 'url(/media/1.png)';
        uploads.append(h('div', { class: 'compose-form__upload media-gallery__item' }, thumbnail));
      }
      input.replaceWith(fileInput());
    });
    return input;
  };

  form.append(
    ...(answered ? [replyIndicator(answered)] : []),
    navigationBar(),
    h('div', { class: 'compose-form__scrollable' }, ...(editing ? [editIndicator()] : []), words.element),
    uploads,
    h(
      'div',
      { class: 'compose-form__footer' },
      h('div', { class: 'compose-form__dropdowns' }, audience, languageButton()),
      h(
        'div',
        { class: 'compose-form__actions' },
        h('label', {}, say(WORDS.photo), fileInput()),
        iconButton('tasks', say(SAYS.poll), () => undefined),
        iconButton('warning', say(SAYS.addWarning), () => {
          if (spoiler.isConnected) spoiler.remove();
          else words.element.before(spoiler);
          (spoiler.isConnected ? warning : words).focus();
        }),
        iconButton('smile', say(SAYS.emoji), () => undefined),
        h('div', { class: 'compose-form__submit' }, submit),
      ),
    ),
  );
  return form;
}

function replyIndicator({ author, text }: Answered): HTMLElement {
  const handle = handleOf(author);
  return h(
    'div',
    { class: 'reply-indicator' },
    h('a', { href: `/@${handle}`, class: 'detailed-status__display-name' }, displayName(author, handle)),
    h('div', { class: 'reply-indicator__content translate' }, h('p', {}, text)),
  );
}

function editIndicator(): HTMLElement {
  const handle = handleOf(fromAddress('account', 'Sam Example'));
  return h('div', { class: 'edit-indicator' }, h('a', { href: `/@${handle}` }, `@${handle}`));
}

function navigationBar(): HTMLElement {
  const name = fromAddress('account', 'Sam Example');
  return h('div', { class: 'navigation-bar' }, h('a', { href: '/@me' }, displayName(name, handleOf(name))));
}

function languageButton(): HTMLElement {
  return h('button', { type: 'button', class: 'dropdown-button' }, icon('translate'), 'EN');
}
