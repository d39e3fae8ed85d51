import { nearText } from './shown';
import { defineSite } from './site';

/** The web app; the rest of the host advertises it. */
const APP = /^\/web\b/;
/** Names are no words of the page's language, and are marked so (seen 2026). */
const NAME = '.nonIntl';
const ROW = '[role="listitem"], li';

export const snapchat = defineSite({
  id: 'snapchat',
  title: 'Snapchat',
  matches: ['https://www.snapchat.com/*', 'https://web.snapchat.com/*'],
  composers: [
    // Words on a Snap, which may go to My Story as well as to a friend: a post, with its picture. They are final before
    // the list of whom to send it to, whose button is the only one that submits (seen 2025-12). Tools have titles.
    {
      id: 'caption',
      kind: 'post',
      editor: 'textarea',
      path: APP,
      scope: ':has(button:not([title]))',
      harmless: 'button[title]',
      enter: 'new-line',
      attached: 'canvas, video',
    },
    // A conversation. Enter sends; classes are hashed (seen 2025-12).
    {
      id: 'message',
      kind: 'message',
      editor: '[role="textbox"][contenteditable="true"]',
      path: APP,
      scope: ':has(button)',
      harmless: 'button[title], button[aria-label]',
      enter: 'publishes',
      // The name above the conversation; those inside it are of who wrote what. That it stands there is a guess.
      addressee: [{ where: 'around', at: `${NAME}:not([id^="cv-"] *, [role="listitem"] *)` }],
    },
  ],
  requests: [
    // In a row with a person's name, the first button with words accepts or adds and the other puts aside: a guess by
    // structure. The rows of conversations have a title with an id.
    {
      id: 'accept-friend',
      direction: 'incoming',
      path: APP,
      control: 'button',
      name(control) {
        const row = control.closest(ROW);
        if (!row?.querySelector(NAME) || row.querySelector('[id^="title-"]')) return undefined;
        const buttons = [...row.querySelectorAll('button')];
        const worded = buttons.find((button) => /\p{L}{2}/u.test(button.textContent ?? ''));
        return buttons.length > 1 && worded === control ? nearText(control, NAME) : undefined;
      },
    },
  ],
});
