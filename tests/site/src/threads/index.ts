import '../styles/base.css';
import '../styles/instagram.css';
import { fromAddress, h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { postDialog } from './dialog';
import { icon } from './icon';
import { inlineReply, onePost, suggestion } from './post';
import { HERE } from './words';

const account = fromAddress('account', 'sam.example');
const author = fromAddress('author', 'alex.example');
const WORDS_OF_POST = 'First frost on the allotment this morning.';

const open = (answered?: HTMLElement) => document.body.append(postDialog(account, answered, () => undefined));
const feed = h('main', { role: 'main' });
feed.append(onePost(author, WORDS_OF_POST, () => open(onePost(author, WORDS_OF_POST))));
if (location.pathname.includes('/post/')) feed.append(inlineReply(author));
else feed.append(suggestion(fromAddress('person', 'robin.example')));

document.querySelector('#app')!.append(
  h(
    'nav',
    { class: 'bar' },
    h('a', { href: '/', class: 'brand' }, 'Spools'),
    h('input', { type: 'search', 'aria-label': say(WORDS.search), placeholder: say(WORDS.search) }),
    icon(say(HERE.create), () => open(), { class: 'quiet create' }),
    h('a', { href: `/@${account}`, role: 'link' }, account),
  ),
  feed,
);
