import '../styles/base.css';
import '../styles/plain.css';
import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { LIBRARIES } from '../shared/editors/libraries';
import type { EditorBox } from '../shared/editors/types';

/*
 * One editor library in a plain form. The address chooses:
 * library, initial (a restored draft), submit (form or button), enter=1, ctrlEnter=1, mention (a name that a button
 * puts in), where (page, dialog, shadow, closed-shadow, frame).
 */

declare global {
  interface Window {
    /** The editor of this page, for tests. */
    editorBox: EditorBox;
  }
}

const flag = (name: string) => fromAddress(name, '') === '1';

/** Where everything stands: in the page, a dialog, a shadow root or a frame of the same origin. */
function place(where: string, content: HTMLElement): void {
  const app = document.querySelector('#app')!;
  if (where === 'shadow' || where === 'closed-shadow') {
    const host = h('div');
    host.attachShadow({ mode: where === 'shadow' ? 'open' : 'closed' }).append(content);
    app.append(host);
  } else if (where === 'frame') {
    const frame = h('iframe', { title: 'Editor', width: '800', height: '500' });
    app.append(frame);
    frame.contentDocument!.body.append(content);
  } else if (where === 'dialog') {
    const dialog = h('dialog', {}, content);
    app.append(dialog);
    dialog.showModal();
  } else app.append(content);
}

async function start(): Promise<void> {
  const library = fromAddress('library', 'textarea');
  const create = await LIBRARIES[library]?.();
  if (!create) throw new Error(`no library ${library}; there are: ${Object.keys(LIBRARIES).join(', ')}`);
  const feed = h('ul', { class: 'comments' });
  const publish = (event: Event) => {
    event.preventDefault();
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: 'box', text, isTrusted: event.isTrusted, via: viaOf(event) });
    feed.append(h('li', {}, text));
    box.clear();
  };
  const box = create({
    name: 'box',
    placeholder: 'What is new?',
    initial: fromAddress('initial', ''),
    attributes: { 'aria-label': 'Post', ...(flag('enter') ? { enterkeyhint: 'send' } : {}) },
    onKey(event) {
      const withControl = event.ctrlKey || event.metaKey;
      if (event.shiftKey || !(withControl ? flag('ctrlEnter') : flag('enter'))) return false;
      publish(event);
      return true;
    },
  });
  window.editorBox = box;

  const byForm = fromAddress('submit', 'form') === 'form';
  const button = h('button', { type: byForm ? 'submit' : 'button', class: 'primary' }, 'Publish');
  if (!byForm) button.addEventListener('click', publish);
  const mention = fromAddress('mention', '');
  const mentionButton = h('button', { type: 'button', 'data-mention': mention }, `@${mention}`);
  // Keeps the caret where it is.
  mentionButton.addEventListener('mousedown', (event) => event.preventDefault());
  mentionButton.addEventListener('click', () => box.insertMention?.(mention));
  const content = h(
    byForm ? 'form' : 'div',
    { class: 'card' },
    box.element,
    ...(mention ? [mentionButton] : []),
    button,
  );
  if (byForm) content.addEventListener('submit', publish);
  place(fromAddress('where', 'page'), h('main', {}, h('h1', {}, 'One editor'), content, feed));
}

void start();
