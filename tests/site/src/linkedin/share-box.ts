import { attachments } from '../shared/attachments';
import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, viaOf } from '../shared/dom';
import { quillBox } from '../shared/editors/quill';
import { say } from '../shared/language';
import { askItsRoot } from './quill-in-root';
import { AUDIENCES, LINKEDIN } from './words';

const HEADER = 'share-to-linkedin-modal__header';

/** The window for a post. @param into where it stands: the page, or the outlet's shadow root */
export function openShareBox(into: Node, account: string): void {
  const box = quillBox({
    name: 'post',
    placeholder: say(LINKEDIN.about),
    attributes: { 'aria-label': say(LINKEDIN.editor), 'aria-multiline': 'true' },
    onText: () => update(),
  });
  const media = attachments(box.element, {});
  const post = h(
    'button',
    { type: 'button', class: 'share-actions__primary-action primary' },
    say(LINKEDIN.post),
  );
  const update = () => {
    post.disabled = !box.text().trim() && !media.files().length;
  };
  const publish = (event: Event) => {
    if (post.disabled) return;
    const text = box.text();
    sendPost({ composer: 'post', text, isTrusted: event.isTrusted, via: viaOf(event) }, media.files());
    dialog.remove();
  };
  post.addEventListener('click', publish);

  const dialog: HTMLElement = h(
    'div',
    { role: 'dialog', 'aria-labelledby': HEADER, class: 'artdeco-modal share-box-v2__modal dialog' },
    h('h2', { id: HEADER }, say(LINKEDIN.create)),
    pressed({ class: 'artdeco-modal__dismiss close', 'aria-label': say(LINKEDIN.close) }, '×', () =>
      dialog.remove(),
    ),
    settings(account),
    box.element,
    media.previews,
    pressed({ class: 'chip', 'aria-label': say(LINKEDIN.emoji) }, '☺', () => undefined),
    pressed({ class: 'chip', 'data-media': '', 'aria-label': say(LINKEDIN.media) }, '▣', () => {
      // The input exists in this step only.
      step(into, [media.input], () => update());
    }),
    h(
      'div',
      { class: 'share-actions row' },
      pressed(
        { class: 'share-actions__scheduled-post-btn quiet', 'aria-label': say(LINKEDIN.time) },
        '◷',
        () => {
          step(into, [h('input', { id: 'schedule-date-input', type: 'text', value: '01/12/2026' })], () => {
            post.textContent = say(LINKEDIN.schedule);
          });
        },
      ),
      post,
    ),
  );
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) publish(event);
  });
  update();
  into.appendChild(dialog);
  if (into instanceof ShadowRoot) askItsRoot(box.root());
  box.focus();
}

/** Author and audience in one control: a line each. */
function settings(account: string): HTMLElement {
  const name = h('span', {}, account, h('i', { 'aria-hidden': 'true' }, ' ▾'));
  const audience = AUDIENCES[fromAddress('audience', 'anyone')]!;
  const lines = h('div', {}, name, h('span', {}, say(audience)));
  return pressed(
    { class: 'share-unified-settings-entry-button row' },
    avatar(account),
    () => undefined,
    lines,
  );
}

/** A window over the window, with Next. */
function step(into: Node, content: readonly Node[], next: () => void): void {
  const done = pressed({ class: 'primary', 'data-next': '' }, say(LINKEDIN.next), () => {
    dialog.remove();
    next();
  });
  const dialog = h('div', { role: 'dialog', class: 'artdeco-modal dialog' }, ...content, done);
  into.appendChild(dialog);
}

/** A plain button. */
export function pressed(
  attributes: Record<string, string>,
  content: Node | string,
  press: (event: Event) => void,
  ...more: Node[]
): HTMLButtonElement {
  const button = h('button', { type: 'button', ...attributes }, content, ...more);
  button.addEventListener('click', press);
  return button;
}
