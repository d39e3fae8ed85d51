import '../styles/base.css';
import '../styles/facebook.css';
import { h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { aboutPage } from './about';
import { dockedChat, messagesPage } from './chat';
import { requestsPage } from './requests';
import { groupPage, ownPage, timelinePage } from './timeline';
import { HERE } from './words';

const { pathname, searchParams } = new URL(location.href);
const PAGES: readonly (readonly [RegExp, () => HTMLElement])[] = [
  [/^\/friends\/requests/, requestsPage],
  [/^\/groups\//, groupPage],
  [/^\/oakbridge/, ownPage],
  [/^\/sam\.example/, aboutPage],
  [/^\/(messages|t)\//, () => messagesPage(searchParams.get('person') ?? 'Robin Example')],
];
const [, page = timelinePage] = PAGES.find(([path]) => path.test(pathname)) ?? [];
// A chat that was left open follows from page to page.
const docked = searchParams.get('chat');

document
  .querySelector('#app')!
  .append(
    h(
      'header',
      { class: 'bar', role: 'banner' },
      h('a', { href: '/', class: 'brand' }, 'Commons'),
      h(
        'form',
        { role: 'search' },
        h('input', { type: 'search', 'aria-label': say(WORDS.search), placeholder: say(WORDS.search) }),
      ),
      h('a', { href: '/friends/requests/' }, say(HERE.requests)),
    ),
    page(),
    ...(docked ? [dockedChat(docked)] : []),
  );
