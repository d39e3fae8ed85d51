import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS, type Words } from '../shared/language';
import { lexicalComposer } from '../shared/lexical-composer';
import { audienceButton, iconButton } from './controls';
import { HERE, sayOf } from './words';

export interface PostPlace {
  account: string;
  /** A group is its own audience, and its posts can be put off by an icon beside Post. */
  group?: boolean;
  /** A page has Next in the first step, and in the second Post, or Schedule where a time was set. */
  page?: boolean;
}

/** The "Create post" dialog; hooks as listed in docs for sites, Facebook, post dialog. */
export function postDialog(
  { account, group = false, page = false }: PostPlace,
  posted: (text: string) => void,
): HTMLElement {
  const dialog = h('div', {
    role: 'dialog',
    'aria-label': say(HERE.createPost),
    'aria-modal': 'true',
    class: 'dialog',
  });
  const form = h('form', { method: 'post' });
  form.addEventListener('submit', (event) => event.preventDefault());

  const media = attachments(form, { 'aria-label': say(HERE.photoOrVideo) });
  const composer = lexicalComposer({
    name: 'post',
    attributes: {},
    placeholder: group ? say(HERE.write) : sayOf(HERE.mind, account.split(' ')[0]!),
    onText: (text) =>
      first.setAttribute('aria-disabled', String(text.trim() === '' && !media.files().length)),
  });
  const send = (event: Event) => {
    const text = composer.text();
    sendPost({ composer: 'post', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    posted(text);
    composer.clear();
    media.clear();
    dialog.remove();
  };
  // The first step stays in the page, out of sight, as its editor would lose its history otherwise.
  const steps = h('div', {});
  const showLast = (words: Words, ...before: HTMLElement[]) => {
    writing.hidden = true;
    first.hidden = true;
    steps.replaceChildren(...before, button(words, send, { class: 'primary last' }));
  };
  const first = page
    ? button(
        WORDS.next,
        () =>
          showLast(
            WORDS.post,
            later(() => showLast(WORDS.schedule, when())),
          ),
        {
          'aria-disabled': 'true',
          class: 'primary',
        },
      )
    : button(WORDS.post, send, { 'aria-disabled': 'true', class: 'primary' });
  media.input.addEventListener('change', () => first.setAttribute('aria-disabled', 'false'));

  const writing = h(
    'div',
    {},
    h('div', { class: 'who' }, h('strong', {}, account), ...(group || page ? [] : [audienceButton()])),
    composer.element,
    iconButton(say(HERE.emoji), () => undefined),
    media.previews,
    h('label', { class: 'tool' }, say(HERE.photoOrVideo), media.input),
    iconButton(say(HERE.tagFriends), () => undefined),
  );
  if (group)
    writing.append(
      iconButton(say(WORDS.schedule), () => showLast(WORDS.schedule, when()), { class: 'when' }),
    );
  form.append(writing, first, steps);
  const close = roleButton({ 'aria-label': say(HERE.closeComposer), class: 'close' }, '×', () =>
    dialog.remove(),
  );
  dialog.append(h('h2', {}, say(HERE.createPost)), close, form);
  return dialog;
}

function button(
  words: Words,
  press: (event: Event) => void,
  attributes: Record<string, string>,
): HTMLElement {
  return roleButton({ 'aria-label': say(words), ...attributes }, say(words), press);
}

function later(press: () => void): HTMLElement {
  return iconButton(say(HERE.later), press, { class: 'later' });
}

function when(): HTMLElement {
  return h('input', { type: 'text', value: '12/05/2026', 'aria-label': say(WORDS.schedule) });
}
