import { registerComposer, type Demo } from '../shared/demo';
import { h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { commentBox } from './commentbox';
import { custom } from './parts';

/** A stream with its chat in a frame of the same origin, and comments with replies under it. */
export function watchPage(): HTMLElement {
  const box = commentBox('comment', () => undefined);
  return h(
    'main',
    {},
    custom('ytd-player', { class: 'card' }, h('video', { width: '320', height: '60' })),
    chatFrame(),
    custom('ytd-comment-simplebox-renderer', {}, box.element),
    thread('@jo.sample', 'The bit about the beans was good.'),
    thread('@kit.specimen', 'Which fleece is that?'),
  );
}

function thread(author: string, words: string): HTMLElement {
  const dialog = h('div', { id: 'reply-dialog' });
  const reply = h('button', { type: 'button', class: 'chip', 'data-open': '' }, say(WORDS.reply));
  reply.addEventListener('click', () => {
    const box = commentBox('reply', () => dialog.replaceChildren());
    dialog.replaceChildren(custom('ytd-comment-reply-dialog-renderer', {}, box.element));
  });
  const main = h(
    'div',
    { id: 'main' },
    h('h3', {}, h('a', { id: 'author-text', href: `/${author}` }, h('span', {}, author))),
    h('p', { id: 'content-text' }, words),
    custom('ytd-comment-engagement-bar', {}, reply, dialog),
  );
  return custom('ytd-comment-thread-renderer', { class: 'card' }, custom('ytd-comment-view-model', {}, main));
}

/** The page of the chat is another document: what it knows of its box is asked there. */
function chatFrame(): HTMLElement {
  const frame = h('iframe', { id: 'chatframe', src: `/live_chat${location.search}`, height: '220' });
  const inside = () => frame.contentWindow as (Window & { demo?: Demo }) | null;
  registerComposer('live-chat', {
    root: () => frame.contentDocument?.querySelector<HTMLElement>('div#input') ?? undefined,
    read: () => inside()!.demo!.state('live-chat'),
  });
  return custom('ytd-live-chat-frame', { id: 'chat' }, frame);
}
