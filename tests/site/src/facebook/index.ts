import '../styles/base.css';
import '../styles/facebook.css';
import { requestsPage } from './requests';
import { timelinePage } from './timeline';
import { h } from '../shared/dom';

const main = location.pathname.startsWith('/friends/requests') ? requestsPage() : timelinePage();

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
        h('input', { type: 'search', 'aria-label': 'Search', placeholder: 'Search' }),
      ),
      h('a', { href: '/friends/requests/' }, 'Friend requests'),
    ),
    main,
  );
