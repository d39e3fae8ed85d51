import { defineSite } from './site';

/*
 * Two apps on one host: A (/a, its source is Ajaxy/telegram-tt) and K (/k, morethanwords/tweb). Both are open source; hooks
 * seen there 2026-08.
 */

/** A's main button is a microphone while there is nothing to send. Its menu: without sound, later, when online. */
const SEND_A = '.main-button:not(.record), .CustomSendMenu [role="menuitem"]';
/** K's button sends as soon as the mouse is down on it, where there is a touch screen. */
const SEND_K = '.btn-send:not(.record), .menu-send .btn-menu-item';

const WHERE = {
  // A group says how many are in it; K writes its number with a minus.
  addressee: [
    { where: 'page', at: '.MiddleHeader .ChatInfo:has(.user-status) .fullName' },
    { where: 'page', at: '.chat-info .peer-title:not([data-peer-id^="-"])' },
  ],
  group: [
    { where: 'page', at: '.MiddleHeader .ChatInfo:has(.group-status) .fullName' },
    { where: 'page', at: '.chat-info .peer-title[data-peer-id^="-"]' },
  ],
  // It is a group where these are there at all: their own class is what there is to read.
  audience: {
    shown: [
      { where: 'page', at: '.MiddleHeader .ChatInfo .group-status', attribute: 'class' },
      { where: 'page', at: '.chat-info .peer-title[data-peer-id^="-"]', attribute: 'class' },
    ],
    means: { 'group-status': 'group', 'peer-title': 'group' },
  },
} as const;

export const telegram = defineSite({
  id: 'telegram',
  title: 'Telegram',
  matches: ['https://web.telegram.org/*'],
  // A's own source, webpack.config.ts: `connect-src 'self' … blob:`. K's file input tells of its file.
  readsBlobs: true,
  // K keeps a copy of the words beside each box, to measure them.
  leaveAlone: '.input-field-input-fake',
  composers: [
    // The caption of a file, in a dialog of its own. Pictures in it have addresses of the page's own.
    {
      id: 'caption',
      kind: 'message',
      editor: '#editable-message-text-modal, .popup .input-message-input',
      scope: '.modal-dialog, [role="dialog"], .popup-container',
      publish: `.Button.primary, .Button.send, .btn-primary, ${SEND_A}, ${SEND_K}`,
      enter: 'publishes',
      ...WHERE,
    },
    // Enter sends, or Ctrl+Enter where the person chose so: the page does not say which, so that either is asked about.
    {
      id: 'message',
      kind: 'message',
      editor: '#editable-message-text, .input-message-input',
      scope: '.Composer, .chat-input',
      publish: `${SEND_A}, ${SEND_K}`,
      enter: 'publishes',
      replyTo: [{ at: '.ComposerEmbeddedMessage .message-text' }, { at: '.reply-wrapper .reply-subtitle' }],
      // Somebody who may write in a group's name chooses. The label is the chosen one's name: a guess.
      poster: [{ at: '.send-as-button [aria-label]', attribute: 'aria-label' }],
      ...WHERE,
    },
    // Whatever else is written here, as a comment on a forwarded message, is as private.
    {
      id: 'other-message',
      kind: 'message',
      editor: '[contenteditable="true"], textarea',
      scope: ':has(button, [role="button"])',
      enter: 'publishes',
      ...WHERE,
    },
  ],
});
