import '../styles/base.css';
import '../styles/plain.css';
import '../styles/tiktok.css';
import { fromAddress, h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { messagesPage } from './messages';
import { profilePage } from './profile';
import { uploadPage } from './upload';
import { videoPage } from './video';

const POSTS = { en: 'Posts', cy: 'Postiadau', pl: 'Posty', ur: 'پوسٹس' } as const;

const { pathname } = location;
const account = fromAddress('account', 'sam.example');

function page(): HTMLElement {
  if (pathname.startsWith('/tiktokstudio')) return uploadPage();
  if (pathname.startsWith('/messages')) return messagesPage();
  return pathname.includes('/video/') ? videoPage() : profilePage();
}

document
  .querySelector('#app')!
  .append(
    h(
      'header',
      { class: 'bar' },
      h(
        'form',
        { 'data-e2e': 'search-box' },
        h('input', { type: 'search', 'data-e2e': 'search-user-input', placeholder: say(WORDS.search) }),
      ),
      h('button', { type: 'button' }, say(POSTS)),
      h('a', { href: `/@${account}`, 'data-e2e': 'nav-profile' }, '☺'),
    ),
    page(),
  );
