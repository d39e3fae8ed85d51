import '../styles/base.css';
import '../styles/plain.css';
import { fromAddress, h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { closeupPage } from './closeup';
import { pinPage } from './pin';

const account = fromAddress('account', 'samexample');
const search = h('input', { type: 'text', name: 'searchBoxInput', role: 'combobox' });
search.placeholder = say(WORDS.search);

document
  .querySelector('#app')!
  .append(
    h(
      'header',
      { class: 'bar' },
      h('div', { 'data-test-id': 'search-box-container', role: 'search' }, search),
      h('div', { 'data-test-id': 'header-profile' }, h('a', { href: `/${account}/` }, '☺')),
    ),
    location.pathname.startsWith('/pin/') ? closeupPage() : pinPage(),
  );
