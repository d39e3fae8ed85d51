import '../styles/base.css';
import '../styles/instagram.css';
import { h, avatar, fromAddress } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { captionDialog } from './caption-dialog';
import { conversation, messageRequest } from './conversation';
import { icon } from './icon';
import { followRequests, profileHead, suggestion } from './people';
import { picturePost } from './picture-post';
import { profileForm } from './profile-form';
import { story } from './story';
import { HERE, sayOf } from './words';

const account = fromAddress('account', 'sam.example');
const person = fromAddress('person', 'robin.example');

const PAGES: readonly (readonly [RegExp, () => HTMLElement[]])[] = [
  [/^\/direct\/requests\//, () => [messageRequest(person)]],
  [/^\/direct\//, () => [conversation(person)]],
  [/^\/stories\//, () => [story(person)]],
  [/^\/accounts\/edit/, () => [profileForm()]],
  [/^\/notifications\//, () => [followRequests([person, 'jo.sample'])]],
  [/^\/robin\.example\//, () => [profileHead(person)]],
  [
    /^\//,
    () => [
      picturePost(account, 'alex.example', 'Frost on the allotment this morning.', true),
      suggestion(person),
    ],
  ],
];
const page = PAGES.find(([path]) => path.test(location.pathname))!;
const feed = h('main', { role: 'main' });
feed.append(...page[1]());

const openCaption = () => {
  document.body.append(captionDialog(account, (text) => feed.prepend(picturePost(account, account, text))));
};
document
  .querySelector('#app')!
  .append(
    h(
      'nav',
      { class: 'bar' },
      h('a', { href: '/', class: 'brand' }, 'Snapbook'),
      h('input', { type: 'text', 'aria-label': say(WORDS.search), placeholder: say(WORDS.search) }),
      icon(say(HERE.newPost), openCaption),
      h('a', { href: '/direct/t/1001/' }, say(HERE.messages)),
      h(
        'a',
        { href: `/${account}/`, role: 'link', class: 'row' },
        h('img', { alt: sayOf(HERE.picture, account), src: 'data:,', class: 'picture' }),
        avatar(account),
        h('span', {}, account),
      ),
    ),
    feed,
  );
