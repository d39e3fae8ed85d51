import '../styles/base.css';
import '../styles/plain.css';
import { fromAddress, h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { chatPage } from './chat';
import { commentsPage } from './comments';
import { oldPage } from './old';
import { rooted } from './parts';
import { submitPage } from './submit';

const account = fromAddress('account', 'sam_example');
const community = fromAddress('community', 'r/allotments');
const app = document.querySelector('#app')!;

/** The search box is a component too, with an input in its root. */
const search = () =>
  h(
    'header',
    { class: 'bar' },
    rooted('reddit-search-large', {}, h('input', { type: 'search', placeholder: say(WORDS.search) })),
    h('button', { type: 'button', id: 'expand-user-drawer-button', 'aria-haspopup': 'true' }, '☺'),
    h('div', { id: 'user-drawer-content' }, h('li', { noun: 'profile' }, `u/${account}`)),
  );

if (location.hostname.startsWith('old.')) app.append(oldPage(community.replace('r/', ''), account));
else if (location.pathname.startsWith('/chat'))
  document.body.append(chatPage(fromAddress('person', 'jo_sample'), account));
else
  app.append(
    search(),
    location.pathname.includes('/submit') ? submitPage(community) : commentsPage(community),
  );
