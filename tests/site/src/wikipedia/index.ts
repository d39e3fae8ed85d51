import '../styles/base.css';
import '../styles/plain.css';
import { fromAddress, h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { talkPage } from './talk';
import { visualEditor } from './visual';
import { wikitextForm } from './wikitext';

/** Which page it is, the body's classes say: 0 is an article, 1 its discussion, 2 a user's own page. */
const ns = fromAddress('ns', '0');
document.body.classList.add(`ns-${ns}`, Number(ns) % 2 ? 'ns-talk' : 'ns-subject');

function content(): HTMLElement {
  if (fromAddress('action', '') === 'edit') return wikitextForm();
  return fromAddress('veaction', '') === 'edit' ? visualEditor() : talkPage();
}

const account = fromAddress('account', 'Sam Example');
document
  .querySelector('#app')!
  .append(
    h(
      'header',
      { class: 'bar' },
      h(
        'form',
        { id: 'searchform' },
        h('input', { type: 'search', name: 'search', placeholder: say(WORDS.search) }),
      ),
      h('ul', {}, h('li', { id: 'pt-userpage-2' }, h('a', { href: '/wiki/User:Sam' }, account))),
    ),
    h('main', {}, h('h1', { id: 'firstHeading' }, 'Oakbridge'), content()),
  );
