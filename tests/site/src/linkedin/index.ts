import '../styles/base.css';
import { fromAddress, h } from '../shared/dom';
import { say } from '../shared/language';
import { newPost, oldPost } from './comments';
import { outlet } from './outlet';
import { conversation, introWindow } from './own';
import { invitations, mayKnow, searchResults } from './people';
import { openShareBox, pressed } from './share-box';
import { LINKEDIN } from './words';

const account = fromAddress('account', 'Sam Example');
const { pathname } = location;

function page(): HTMLElement {
  if (pathname.startsWith('/messaging')) return conversation();
  if (pathname.startsWith('/mynetwork/invitation-manager')) return invitations();
  if (pathname.startsWith('/mynetwork')) return mayKnow();
  if (pathname.startsWith('/search')) return searchResults();
  if (pathname.startsWith('/posts')) return h('main', {}, oldPost(account));
  const start = pressed({ class: 'trigger', 'data-start': '' }, say(LINKEDIN.start), () =>
    openShareBox(outlet(), account),
  );
  return h('main', {}, h('div', { class: 'card' }, start), newPost());
}

document.querySelector('#app')!.append(
  h(
    'header',
    { id: 'global-nav', class: 'bar' },
    h('a', { href: '/feed/', class: 'brand' }, 'Ledger'),
    h('input', {
      class: 'search-global-typeahead__input',
      type: 'text',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-label': say(LINKEDIN.search),
      placeholder: say(LINKEDIN.search),
    }),
  ),
  page(),
  // Kept on every page, with nothing to write in.
  h('div', { role: 'dialog', class: 'msg-overlay-list-bubble' }, say(LINKEDIN.window)),
);

// A company's page and the link to share open the box by themselves; the address says in whose name.
if (pathname.startsWith('/company/') || pathname.startsWith('/preload/sharebox'))
  openShareBox(document.body, account);
if (pathname.includes('/edit/intro')) document.body.append(introWindow(account));
