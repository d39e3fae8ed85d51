import { sendPost } from '../shared/demo';
import { fromAddress, h, viaOf } from '../shared/dom';
import { contenteditableBox } from '../shared/editors/contenteditable';
import { say, WORDS } from '../shared/language';
import { buttonIn, custom } from './parts';

const ADD = { en: 'Add a comment…', cy: 'Ychwanegu sylw…', pl: 'Dodaj komentarz…', ur: 'تبصرہ شامل کریں…' };

interface CommentBox {
  element: HTMLElement;
  text(): string;
  send(event: Event): void;
}

/** The box of comments, replies and community posts: a bare editable, with Ctrl+Enter as a second way. */
export function commentBox(name: string, done: () => void): CommentBox {
  const account = fromAddress('account', 'Sam Example');
  const send = (event: Event) => {
    const text = box.text();
    if (!text.trim()) return;
    sendPost({ composer: name, text, isTrusted: event.isTrusted, via: viaOf(event) });
    box.clear();
    done();
  };
  const box = contenteditableBox({
    name,
    placeholder: say(ADD),
    attributes: { id: 'contenteditable-root', 'aria-label': say(ADD) },
    onText: (text) => (submit.button.disabled = text.trim() === ''),
    onKey(event) {
      if (!event.ctrlKey && !event.metaKey) return false;
      send(event);
      return true;
    },
  });
  const submit = buttonIn('submit-button', say(WORDS.comment), send);
  submit.button.disabled = true;
  const face = h('img', { alt: account, src: 'data:,', width: '1', height: '1' });
  const element = custom(
    'ytd-commentbox',
    { class: 'card' },
    h('div', { id: 'author-thumbnail' }, face),
    custom('yt-formatted-string', { id: 'contenteditable-textarea' }, box.element),
    h('button', { type: 'button', id: 'emoji-button', class: 'chip' }, '☺'),
    buttonIn('cancel-button', say(WORDS.cancel), () => box.clear(), false).element,
    submit.element,
  );
  return { element, text: box.text, send };
}
