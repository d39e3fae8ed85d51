import '../styles/base.css';
import { avatar, fromAddress, h } from '../shared/dom';
import { say } from '../shared/language';
import { button, openComposer, type Answered } from './composer';
import { conversation, requests } from './messages';
import { profilePage } from './profile';
import { BLUESKY } from './words';

const account = fromAddress('account', 'Sam Example');
const FIRST: Answered = { author: 'Alex Example', text: 'The swifts are back over the station roof.' };

function feed(): HTMLElement {
  const reply = button({ 'data-testid': 'replyBtn', class: 'quiet' }, say(BLUESKY.reply), '↩', () =>
    openComposer('reply', account, FIRST),
  );
  const like = button({ 'data-testid': 'likeBtn', class: 'quiet' }, say(BLUESKY.like), '♡', () => undefined);
  const compose = button(
    { 'data-testid': 'composeFAB', class: 'primary' },
    say(BLUESKY.newPost),
    say(BLUESKY.newPost),
    () => openComposer('post', account, undefined, fromAddress('draft', '')),
  );
  return h(
    'main',
    {},
    compose,
    h(
      'div',
      { role: 'link', tabindex: '0', 'data-testid': 'feedItem-by-alex.example', class: 'card' },
      h('a', { href: '/profile/alex.example', role: 'link' }, FIRST.author),
      h('div', { 'data-testid': 'postText', dir: 'auto' }, FIRST.text),
      reply,
      like,
    ),
  );
}

function page(): HTMLElement {
  const { pathname } = location;
  if (pathname.startsWith('/messages/inbox')) return requests();
  if (pathname.startsWith('/messages/')) return conversation();
  if (pathname.startsWith('/profile/')) return profilePage(account, pathname.includes('/sam.example'));
  return feed();
}

const switcher = button(
  { 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
  say(BLUESKY.switchAccount),
  '',
  () => undefined,
);
switcher.append(
  avatar(account),
  h('div', { dir: 'auto' }, account),
  h('div', { dir: 'auto' }, `@${fromAddress('handle', 'sam.example')}`),
);
document
  .querySelector('#app')!
  .append(
    h(
      'nav',
      { role: 'navigation', class: 'bar' },
      switcher,
      h('a', { href: '/', class: 'brand' }, 'Meadow'),
      h(
        'div',
        { role: 'search' },
        h('input', { type: 'text', 'aria-label': say(BLUESKY.search), enterkeyhint: 'search' }),
      ),
    ),
    page(),
  );
