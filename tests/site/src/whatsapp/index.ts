import '../styles/base.css';
import '../styles/plain.css';
import { fromAddress, h } from '../shared/dom';
import { lexicalBox } from '../shared/editors/lexical';
import { say, WORDS } from '../shared/language';
import { conversation } from './conversation';
import { icon } from './media';
import { statusPage } from './status';
import { OWN } from './words';

/** A part of the app, as the strip at its edge chooses it. */
function part(name: string, label: string, chosen: boolean): HTMLElement {
  return h(
    'button',
    { type: 'button', 'aria-label': label, 'aria-pressed': String(chosen), 'data-navbar-item': 'true' },
    icon(name),
  );
}

const onStatus = fromAddress('part', 'chats') === 'status';

/** The search above the chats: the same editor as the message box. */
const search = lexicalBox({
  name: 'search',
  placeholder: say(WORDS.search),
  attributes: { 'aria-label': say(WORDS.search), 'data-tab': '3' },
});

document
  .querySelector('#app')!
  .append(
    h(
      'header',
      { class: 'bar' },
      part('chat-filled-refreshed', say(OWN.chats), !onStatus),
      part(onStatus ? 'status-filled-refreshed' : 'status-refreshed', say(OWN.status), onStatus),
    ),
    h(
      'main',
      {},
      ...(onStatus
        ? [statusPage()]
        : [h('div', { id: 'side', class: 'card' }, search.element), conversation()]),
    ),
  );
