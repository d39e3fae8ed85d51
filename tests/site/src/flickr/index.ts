import '../styles/base.css';
import '../styles/plain.css';
import { h } from '../shared/dom';
import { say, WORDS } from '../shared/language';
import { mailPage } from './mail';
import { photoPage } from './photo';
import { uploadPage } from './upload';

const { pathname } = location;

function page(): HTMLElement {
  if (pathname.startsWith('/mail')) return mailPage();
  return pathname.startsWith('/photos/upload') ? uploadPage() : photoPage();
}

const search = h('input', { type: 'text', name: 'text', 'aria-label': say(WORDS.search) });
document
  .querySelector('#app')!
  .append(h('nav', { class: 'bar' }, h('form', { role: 'search' }, search)), page());
