import { inputBox } from '../shared/editors/input';
import { tiptapBox } from '../shared/editors/tiptap';
import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { addressOf, iconButton, withIcon } from './parts';
import { ICONS, SAYS } from './words';

/** A thread in the making: one part at the start. @param mentioned handles of who is answered */
export function publishWidgets(mentioned: readonly string[], done: () => void): HTMLElement {
  const thread = h('div', { class: 'thread' });
  const parts: Part[] = [];
  const publish = (event: Event) => {
    const texts = parts.map(({ text }) => text()).filter((text) => text.trim());
    if (!texts.length) return;
    const { isTrusted } = event;
    sendPost({ composer: 'post', text: texts.join('\n'), isTrusted, via: viaOf(event) });
    for (const part of parts) part.clear();
    done();
  };
  const add = () => {
    for (const part of parts) part.endsThread(false);
    const part = publishWidget(parts.length, mentioned, publish, add);
    parts.push(part);
    thread.append(part.element);
  };
  add();
  return thread;
}

interface Part {
  readonly element: HTMLElement;
  text(): string;
  clear(): void;
  endsThread(last: boolean): void;
}

function publishWidget(
  index: number,
  mentioned: readonly string[],
  publish: (event: Event) => void,
  addPart: () => void,
): Part {
  let visibility = fromAddress('visibility', 'public');
  const account = fromAddress('account', 'Sam Example');

  const words = tiptapBox({
    name: index ? `post-${index}` : 'post',
    placeholder: say(SAYS.mind),
    attributes: { class: 'content-editor content-rich', role: 'textbox' },
    onText: () => lookAgain(),
    onKey(event) {
      if (!event.ctrlKey && !event.metaKey) return false;
      publish(event);
      return true;
    },
  });
  const warning = inputBox({
    name: 'warning',
    placeholder: say(SAYS.warning),
    onText: () => lookAgain(),
  });
  const text = () => words.text() || warning.text();

  const button = h('button', { class: 'publish-button', disabled: '', 'aria-disabled': 'true' });
  button.append(h('span', {}, say(mentioned.length ? WORDS.reply : WORDS.publish)));
  button.addEventListener('click', publish);
  const lookAgain = () => {
    button.disabled = !text().trim();
    button.setAttribute('aria-disabled', String(button.disabled));
  };

  const sign = h('div');
  const audience = h('button', { 'btn-action-icon': '', 'aria-label': say(SAYS.audience) }, sign);
  audience.append(withIcon(h('div'), 'i-ri:arrow-down-s-line'));
  const show = () => (sign.className = ICONS[visibility] ?? '');
  audience.addEventListener('click', () => {
    const all = Object.keys(ICONS);
    visibility = all[(all.indexOf(visibility) + 1) % all.length]!;
    show();
  });
  show();

  const pictures = h('div');
  const body = h('div', {}, ...mentions(mentioned), words.element, pictures);
  const element = h(
    'div',
    { 'aria-roledescription': 'publish-widget', class: 'card row' },
    h('a', { href: addressOf(account) }, avatar(account)),
    h(
      'div',
      {},
      body,
      h(
        'div',
        { class: 'tool' },
        iconButton('i-ri:emotion-line', say(SAYS.emoji), () => undefined),
        iconButton('i-ri:image-add-line', say(WORDS.photo), () => choose(pictures)),
        iconButton('i-ri:alarm-warning-line', say(SAYS.warning), () => {
          words.element.before(h('div', {}, warning.element));
          warning.focus();
        }),
        audience,
        iconButton('i-ri:add-line', say(SAYS.thread), addPart),
        button,
      ),
    ),
  );
  return {
    element,
    text,
    clear() {
      words.clear();
      warning.clear();
      pictures.replaceChildren();
    },
    endsThread: (last) => (button.hidden = !last),
  };
}

function mentions(handles: readonly string[]): HTMLElement[] {
  if (!handles.length) return [];
  const names = handles.map((handle) => h('button', { 'text-primary': '' }, handle));
  return [h('p', {}, withIcon(h('span'), 'i-ri-arrow-right-line'), ...names)];
}

/** The input is in no document, and the picture that comes back has the server's address. */
function choose(pictures: HTMLElement): void {
  const input = h('input', { type: 'file', multiple: '', accept: 'image/*,video/*' });
  input.addEventListener('change', () => {
    for (const file of input.files ?? [])
      pictures.append(
        h('div', { class: 'group' }, h('img', { src: '/api/received', alt: '', title: file.name })),
      );
  });
  input.click();
}
