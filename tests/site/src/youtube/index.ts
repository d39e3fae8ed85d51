import '../styles/base.css';
import '../styles/plain.css';
import '../styles/youtube.css';
import { h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { communityPage } from './community';
import { liveChatPage } from './live-chat';
import { custom } from './parts';
import { drawer, editPage, uploadDialog } from './studio';
import { watchPage } from './watch';

const { hostname, pathname } = location;
const app = document.querySelector('#app')!;

const search = () =>
  h(
    'header',
    { class: 'bar' },
    custom(
      'yt-searchbox',
      { role: 'search' },
      h('input', { type: 'text', name: 'search_query', role: 'combobox', placeholder: say(WORDS.search) }),
    ),
    h('button', { type: 'button', id: 'avatar-btn', 'aria-haspopup': 'true' }, '☺'),
  );

if (pathname === '/live_chat') app.append(liveChatPage());
else if (hostname.startsWith('studio.'))
  app.append(search(), drawer(), pathname.endsWith('/edit') ? editPage() : uploadDialog());
else app.append(search(), pathname.endsWith('/posts') ? communityPage() : watchPage());
