import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, roleButton, viaOf } from '../shared/dom';
import { lexicalComposer } from '../shared/lexical-composer';
import { postDialog } from './post-dialog';

/** The home page: the card that opens the post dialog, a feed, and one person one may know. */
export function timelinePage(): HTMLElement {
  const account = fromAddress('account', 'Sam Example');
  const feed = h('div', { role: 'feed' });
  const addPost = (text: string) => feed.prepend(article(feed.children.length + 1, account, text));
  addArticles(feed, account);

  const trigger = roleButton({ class: 'trigger' }, `What's on your mind, ${account.split(' ')[0]}?`, () => {
    const dialog = postDialog(account, addPost);
    document.body.append(dialog);
    dialog.querySelector<HTMLElement>('[contenteditable]')!.focus();
  });
  const face = h('a', { href: '/me/', role: 'link', 'aria-label': `${account}'s timeline` }, avatar(account));
  const card = h('div', { 'aria-label': 'Create a post', role: 'region', class: 'card row' }, face, trigger);
  return h('main', {}, card, mayKnow('Robin Example'), feed);
}

function addArticles(feed: HTMLElement, account: string) {
  const words = 'The bake sale for the village hall is on Saturday at ten.';
  feed.append(article(1, 'Alex Example', words, commentForm(account)));
}

function article(position: number, author: string, text: string, ...rest: HTMLElement[]): HTMLElement {
  return h(
    'div',
    { role: 'article', 'aria-posinset': String(position), class: 'card' },
    h(
      'div',
      { class: 'row', 'data-ad-rendering-role': 'profile_name' },
      avatar(author),
      h('strong', {}, author),
    ),
    h('p', { 'data-ad-rendering-role': 'story_message' }, text),
    ...rest,
  );
}

/** The comment box of one post; a bare Enter sends. */
function commentForm(account: string): HTMLElement {
  const comments = h('div', { class: 'comments' });
  const form = h('form', { role: 'presentation', class: 'row' });
  form.addEventListener('submit', (event) => event.preventDefault());
  const send = (event: Event) => {
    const text = composer.text();
    if (!text.trim()) return;
    sendPost({ composer: 'comment', text, isTrusted: event.isTrusted, via: viaOf(event) });
    const label = `Comment by ${account} just now`;
    comments.append(h('div', { role: 'article', 'aria-label': label }, h('strong', {}, account), ' ', text));
    composer.clear();
  };
  const composer = lexicalComposer({
    name: 'comment',
    attributes: { 'aria-label': `Comment as ${account}` },
    placeholder: `Comment as ${account}`,
    onText: (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
    onEnter: send,
  });
  const button = roleButton(
    { 'aria-label': 'Comment', 'aria-disabled': 'true', class: 'send' },
    'Send',
    send,
  );
  form.append(avatar(account), composer.element, h('div', { id: 'focused-state-composer-submit' }, button));
  return h('div', {}, comments, form);
}

function mayKnow(name: string): HTMLElement {
  const button = roleButton({ 'aria-label': `Add Friend ${name}`, class: 'chip' }, 'Add friend', (event) => {
    const asked = button.getAttribute('aria-label') === 'Cancel request';
    if (!asked)
      sendPost({ composer: 'friend-request', text: name, isTrusted: event.isTrusted, via: viaOf(event) });
    button.setAttribute('aria-label', asked ? `Add Friend ${name}` : 'Cancel request');
    button.textContent = asked ? 'Add friend' : 'Cancel request';
  });
  return h(
    'aside',
    { class: 'card row' },
    avatar(name),
    h('a', { href: '/robin.example', role: 'link' }, name),
    button,
  );
}
