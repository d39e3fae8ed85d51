import '../styles/base.css';
import '../styles/plain.css';
import { fromAddress, h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { composeForm, type Answered } from './compose';
import { personPage, profilePage, requestsPage } from './other-pages';
import { displayName, handleOf, iconButton } from './parts';
import { SAYS } from './words';

const OTHER: Answered = {
  author: fromAddress('person', 'Alex Example'),
  text: 'The swifts are back over the station roof.',
};

function home(): HTMLElement {
  const feed = h('div', { role: 'feed' });
  const form = (answered?: Answered) =>
    composeForm(answered, (text) => {
      feed.prepend(status({ author: fromAddress('account', 'Sam Example'), text }));
      drawer.replaceChildren(form());
    });
  const status = (post: Answered) =>
    h(
      'article',
      { class: 'status card' },
      displayName(post.author, handleOf(post.author)),
      h('div', { class: 'status__content' }, post.text),
      iconButton('reply', say(WORDS.reply), () => {
        drawer.replaceChildren(form(post));
        drawer.querySelector('textarea')!.focus();
      }),
      iconButton('retweet', say(SAYS.boost), () => undefined),
    );
  const drawer = h('div', { class: 'compose-panel' }, form());
  feed.append(status(OTHER));
  return h('main', {}, drawer, feed);
}

function main(): HTMLElement {
  if (location.pathname.startsWith('/settings/profile')) return profilePage();
  if (location.pathname === '/follow_requests') return requestsPage();
  return location.pathname.startsWith('/@') ? personPage() : home();
}

document
  .querySelector('#app')!
  .append(
    h(
      'form',
      { class: 'search' },
      h('input', { type: 'text', class: 'search__input', placeholder: say(WORDS.search) }),
    ),
    main(),
  );
