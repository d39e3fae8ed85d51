import { sendPost } from '../shared/demo';
import { avatar, fromAddress, h, roleButton, viaOf } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { commentsOf } from './comments';
import { postDialog, type PostPlace } from './post-dialog';
import { shareSheet } from './share-sheet';
import { HERE, sayOf } from './words';

/** The home page: the card that opens the post dialog, a feed, and one person one may know. */
export function timelinePage(): HTMLElement {
  const account = fromAddress('account', 'Sam Example');
  const person = fromAddress('person', 'Robin Example');
  const { card, feed } = cardAndFeed({ account }, sayOf(HERE.mind, account.split(' ')[0]!));
  return h('main', { role: 'main' }, card, mayKnow(person), feed);
}

/** A group's page: its name, and the same dialog without an audience. */
export function groupPage(): HTMLElement {
  const account = fromAddress('account', 'Sam Example');
  const { card, feed } = cardAndFeed({ account, group: true }, say(HERE.write));
  const name = fromAddress('group', 'Oakbridge Allotments');
  return h('main', { role: 'main' }, h('h1', {}, h('a', { href: '/groups/1001/' }, name)), card, feed);
}

/** A page that one looks after: what is posted here is the page's own. */
export function ownPage(): HTMLElement {
  const account = fromAddress('account', 'Oakbridge Primary School');
  const { card, feed } = cardAndFeed({ account, page: true }, sayOf(HERE.mind, account));
  return h('main', { role: 'main' }, h('h1', {}, account), card, feed);
}

function cardAndFeed(place: PostPlace, invitation: string): { card: HTMLElement; feed: HTMLElement } {
  const { account } = place;
  const feed = h('div', { role: 'feed' });
  const addPost = (text: string) => feed.prepend(article(feed.children.length + 1, account, text));
  const words = 'The bake sale for the village hall is on Saturday at ten.';
  feed.append(article(1, 'Alex Example', words, actions(account), commentsOf(account)));
  const trigger = roleButton({ class: 'trigger' }, invitation, () => {
    const dialog = postDialog(place, addPost);
    document.body.append(dialog);
    dialog.querySelector<HTMLElement>('[contenteditable]')!.focus();
  });
  const face = h('a', { href: '/me/', role: 'link', 'aria-label': `${account}'s timeline` }, avatar(account));
  const card = h(
    'div',
    { 'aria-label': say(HERE.createAPost), role: 'region', class: 'card row' },
    face,
    trigger,
  );
  return { card, feed };
}

function actions(account: string): HTMLElement {
  return h(
    'div',
    { class: 'row' },
    roleButton({ 'aria-label': say(HERE.like), class: 'chip' }, say(HERE.like), () => undefined),
    roleButton({ 'aria-label': say(WORDS.share), class: 'chip share' }, say(WORDS.share), () => {
      const sheet = shareSheet(account);
      document.body.append(sheet);
      sheet.querySelector<HTMLElement>('[contenteditable]')!.focus();
    }),
  );
}

function article(position: number, author: string, text: string, ...rest: HTMLElement[]): HTMLElement {
  return h(
    'div',
    { role: 'article', 'aria-posinset': String(position), class: 'card' },
    h(
      'div',
      { class: 'row' },
      avatar(author),
      h('strong', { 'data-ad-rendering-role': 'profile_name' }, author),
    ),
    h('p', { 'data-ad-rendering-role': 'story_message' }, text),
    ...rest,
  );
}

function mayKnow(name: string): HTMLElement {
  const label = sayOf(HERE.addFriendNamed, name);
  const button = roleButton({ 'aria-label': label, class: 'chip' }, say(HERE.addFriend), (event) => {
    const asked = button.getAttribute('aria-label') !== label;
    if (!asked)
      sendPost({ composer: 'friend-request', text: name, isTrusted: event.isTrusted, via: viaOf(event) });
    button.setAttribute('aria-label', asked ? label : say(HERE.cancelRequest));
    button.textContent = say(asked ? HERE.addFriend : HERE.cancelRequest);
  });
  const remove = roleButton({ 'aria-label': sayOf(HERE.remove, name), class: 'chip' }, '×', () => undefined);
  return h(
    'aside',
    { class: 'card row' },
    avatar(name),
    h('a', { href: '/robin.example', role: 'link' }, name),
    button,
    remove,
  );
}
