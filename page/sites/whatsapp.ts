import { defineSite } from './site';

/** The button that sends is known by its icon: `send`, `wds-ic-send-filled`, `status-v3-send` (seen 2026-08). */
const ICON = '[data-icon*="send"]';
const SEND = `:is(button, [role="button"]):has(${ICON})`;

/** While Status is the chosen part of the app. A guess: its icon stands in the navigation's pressed button. */
const STATUS =
  'body:has(:is([aria-pressed="true"], [data-navbar-item-selected="true"]) [data-icon^="status"])';

/** The conversation's header: its title, with or without the test id that some builds have (seen 2026-06). */
const TITLE = 'header :is([data-testid="conversation-info-header-chat-title"], span[title])';
/** Messages say where they stand: `false_…@g.us_…` in a group, `@newsletter` in a channel (seen 2026-06). */
const MANY = '[data-id*="@g.us"], [data-id*="@newsletter"]';

const WHERE = {
  addressee: [{ where: 'page', at: `#main:not(:has(${MANY})) ${TITLE}` }],
  group: [{ where: 'page', at: `#main:has(${MANY}) ${TITLE}` }],
  audience: {
    shown: [{ where: 'page', at: `#main :is(${MANY})`, attribute: 'data-id' }],
    means: { 'g.us': 'group', newsletter: 'public' },
  },
} as const;

/** What goes to a person or a group is a message; a status is a post. Who sees a status is nowhere on the page. */
export const whatsapp = defineSite({
  id: 'whatsapp',
  title: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  // The search above the list of chats is an editor too.
  leaveAlone: '#side, [data-tab="3"]',
  composers: [
    // A picture's caption, or words alone, as a status. Its own test ids are a guess.
    {
      id: 'status',
      kind: 'post',
      editor: '[contenteditable="true"]:not(#main footer *)',
      scope: `${STATUS} :has(${ICON})`,
      publish: SEND,
      enter: 'publishes',
      attached: '[data-testid^="media-caption-input"]',
    },
    // The caption of a picture in a chat: there is none without a picture (seen 2026-08).
    {
      id: 'caption',
      kind: 'message',
      editor: '[data-testid^="media-caption-input"] [contenteditable="true"]',
      scope: `:has(${ICON})`,
      publish: SEND,
      enter: 'publishes',
      attached: '[data-testid^="media-caption-input"]',
      ...WHERE,
    },
    // The message box; its button becomes Send when there is something to send (seen 2026-08).
    {
      id: 'message',
      kind: 'message',
      editor: '#main footer [contenteditable="true"]',
      scope: '#main footer',
      publish: `${SEND}, button[data-tab="11"]`,
      enter: 'publishes',
      // The words that are answered stand above the box. A guess, from how they look in the conversation.
      replyTo: [{ at: '.quoted-mention' }],
      ...WHERE,
    },
    // Whatever else is written here, as when a message is edited, is as private.
    {
      id: 'other-message',
      kind: 'message',
      editor: '[contenteditable="true"]',
      scope: ':has(button, [role="button"])',
      enter: 'publishes',
      ...WHERE,
    },
  ],
});
