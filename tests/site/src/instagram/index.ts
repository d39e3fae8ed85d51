import '../styles/base.css';
import '../styles/instagram.css';
import { h, avatar, fromAddress, roleButton } from '../shared/dom';
import { captionDialog } from './caption-dialog';
import { conversation } from './conversation';
import { picturePost } from './picture-post';

const account = fromAddress('account', 'sam.example');

function newPostButton() {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('aria-label', 'New post');
  icon.setAttribute('role', 'img');
  icon.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M12 5v14M5 12h14');
  icon.append(path);
  return roleButton({ class: 'new' }, icon as unknown as HTMLElement, () => {
    document.body.append(captionDialog((text) => feed.prepend(picturePost(account, account, text))));
  });
}

const feed = h('main', {});
feed.append(
  location.pathname.startsWith('/direct/')
    ? conversation('robin.example')
    : picturePost(account, 'alex.example', 'Frost on the allotment this morning.', true),
);
const picture = h('img', { alt: `${account}'s profile picture`, src: 'data:,', class: 'picture' });
document
  .querySelector('#app')!
  .append(
    h(
      'nav',
      { class: 'bar' },
      h('a', { href: '/', class: 'brand' }, 'Snapbook'),
      newPostButton(),
      h('a', { href: '/direct/t/1001/' }, 'Messages'),
      h(
        'a',
        { href: `/${account}/`, role: 'link', class: 'row' },
        picture,
        avatar(account),
        h('span', {}, account),
      ),
    ),
    feed,
  );
