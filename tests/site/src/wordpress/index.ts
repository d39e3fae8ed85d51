import '../styles/base.css';
import '../styles/plain.css';
import { fromAddress, h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { blogPost, classicEditor, quickPress } from './forms';
import { postEditor } from './post-editor';

const path = location.pathname;
const account = fromAddress('account', 'Sam Example');
const content = () => {
  if (path.startsWith('/post') || path === '/wp-admin/post-new.php')
    return fromAddress('classic', '') ? classicEditor() : postEditor();
  return path.startsWith('/wp-admin') ? quickPress() : blogPost();
};

document
  .querySelector('#app')!
  .append(
    h('div', { id: 'wp-admin-bar-my-account' }, h('span', { class: 'display-name' }, account)),
    h('form', { role: 'search' }, h('input', { type: 'search', name: 's', placeholder: say(WORDS.search) })),
    content(),
  );
