import { sendPost } from '../shared/demo';
import { avatar, h, viaOf } from '../shared/dom';
import { tiptapBox } from '../shared/editors/tiptap';
import type { EditorBox } from '../shared/editors/types';
import { say } from '../shared/language';
import { openModal } from './modal';
import { BLUESKY } from './words';

export interface Answered {
  author: string;
  text: string;
}

/** A button as this site has them: a real one, with its role said again and the label of its own. */
export function button(
  attributes: Record<string, string>,
  label: string,
  content: string,
  press: (event: Event) => void,
): HTMLButtonElement {
  const element = h(
    'button',
    { type: 'button', role: 'button', 'aria-label': label, ...attributes },
    content,
  );
  element.addEventListener('click', press);
  return element;
}

/** The window for a post, a thread of several, or a reply; `draft`: words restored from a kept draft. */
export function openComposer(name: 'post' | 'reply', account: string, answered?: Answered, draft = ''): void {
  const boxes: EditorBox[] = [];
  // The editor's key handler tells the window by this, and no event of the page says so.
  const emitter = new EventTarget();
  let pictures: File[] = [];
  const previews = h('div', { class: 'previews' });
  const posts = h('div');

  const texts = () => boxes.map((box) => box.text());
  const update = () => {
    const nothing = !texts().some((text) => text.trim()) && !pictures.length;
    publish.disabled = nothing;
    publish.setAttribute('aria-disabled', String(nothing));
    publish.textContent = say(answered ? BLUESKY.reply : boxes.length > 1 ? BLUESKY.postAll : BLUESKY.post);
  };
  const onPublish = (event: Event) => {
    const text = texts().filter(Boolean).join('\n');
    if (publish.disabled) return;
    sendPost({ composer: name, text, isTrusted: event.isTrusted, via: viaOf(event) }, pictures);
    close();
  };
  emitter.addEventListener('publish', (event) => onPublish((event as CustomEvent<Event>).detail));

  const add = (initial: string) => {
    const index = boxes.length;
    const words = answered ? BLUESKY.writeReply : index ? BLUESKY.another : BLUESKY.whatIsUp;
    const box = tiptapBox({
      name: index ? `${name}-${index + 1}` : name,
      placeholder: say(words),
      initial,
      onText: update,
      onKey(event) {
        if (!event.ctrlKey && !event.metaKey) return false;
        emitter.dispatchEvent(new CustomEvent('publish', { detail: event }));
        return true;
      },
    });
    boxes.push(box);
    posts.append(h('div', { class: 'row' }, avatar(account), box.element));
    update();
    box.focus();
  };

  const publish = button(
    { 'data-testid': 'composerPublishBtn', class: 'primary' },
    say(BLUESKY.publishPost),
    '',
    onPublish,
  );
  const tools = h(
    'div',
    { class: 'row' },
    button({ 'data-testid': 'openMediaBtn', class: 'quiet' }, say(BLUESKY.photo), '▣', () => {
      // Never put into the page, so no event of its own reaches anybody.
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = 'image/*,video/*';
      input.addEventListener('change', () => {
        pictures = [...pictures, ...(input.files ?? [])];
        previews.append(...pictures.map((file) => h('img', { src: URL.createObjectURL(file), alt: '' })));
        update();
      });
      input.click();
    }),
    button({ 'data-testid': 'openGifBtn', class: 'quiet' }, 'GIF', 'GIF', () => undefined),
    button({ class: 'quiet', 'aria-haspopup': 'dialog' }, say(BLUESKY.emoji), '☺', () => undefined),
    button({ class: 'quiet', 'data-add': '' }, say(BLUESKY.another), '+', () => add('')),
  );
  const gate = button(
    { 'data-testid': 'openReplyGateButton', class: 'chip' },
    say(BLUESKY.anybody),
    say(BLUESKY.anybody),
    () => undefined,
  );
  const view = h(
    'div',
    { 'data-testid': 'composePostView' },
    h(
      'div',
      { 'aria-modal': 'true' },
      h(
        'div',
        { class: 'row' },
        button({ class: 'quiet' }, say(BLUESKY.cancel), say(BLUESKY.cancel), () => close()),
        ...(answered
          ? []
          : [button({ class: 'quiet' }, say(BLUESKY.drafts), say(BLUESKY.drafts), () => undefined)]),
        publish,
      ),
      h('div', {}, ...(answered ? [answeredPost(answered)] : []), posts, previews),
      ...(answered ? [] : [gate]),
      tools,
    ),
  );
  const close = openModal(view, say(BLUESKY.newPost));
  add(draft);
}

/** The post that is answered, to be unfolded by a press: no button, no role, only a label. */
function answeredPost({ author, text }: Answered): HTMLElement {
  return h(
    'div',
    { 'aria-label': say(BLUESKY.answered), tabindex: '0', class: 'card row' },
    avatar(author),
    h(
      'div',
      {},
      h('div', {}, h('div', { dir: 'auto' }, author)),
      h('div', {}, h('div', { dir: 'auto' }, text)),
    ),
  );
}
