import { saysFollow } from './follow';
import { behind } from './order';
import { nearText } from './shown';
import { defineSite } from './site';

const BOX = '[role="textbox"]';
const EDITOR = `${BOX}[contenteditable="true"][data-lexical-editor="true"]`;
const DIALOG = '[role="dialog"]';
/** Somebody's post, in the feed or above the box that answers it (seen 2026-01). */
const POST = '[data-pressable-container="true"]';
/** Every profile has such an address. */
const PERSON = 'a[href^="/@"]';
/** A reply is sent by the last of the pictures behind the box (seen 2026-01: the second "Reply" of the page). */
const LAST = '[role="button"]:not([aria-haspopup], [aria-expanded], :has(~ [role="button"]))';

export const threads = defineSite({
  id: 'threads',
  title: 'Threads',
  matches: [
    'https://www.threads.com/*',
    'https://threads.com/*',
    'https://www.threads.net/*',
    'https://threads.net/*',
  ],
  // One's own profile is among the links of the navigation (guess).
  poster: [
    { where: 'page', at: `nav ${PERSON}, [role="navigation"] ${PERSON}`, attribute: 'href' },
    { where: 'scope', at: `${DIALOG} ${PERSON}:not(${POST} *)` },
  ],
  composers: [
    // The dialog with somebody's post above the box answers it; the last button in words publishes (seen 2026-06).
    {
      id: 'dialog-reply',
      kind: 'comment',
      editor: EDITOR,
      scope: `${DIALOG}:has(${POST} ~ * ${BOX})`,
      enter: 'new-line',
      replay: true,
      addressee: [{ at: `${POST} ${PERSON}` }],
      replyTo: [{ at: `${POST} p, ${POST} div[dir="auto"]` }],
    },
    // One dialog, several boxes after "Add to thread", one Post: the last button in words (seen 2026-06).
    { id: 'post', kind: 'post', editor: EDITOR, scope: DIALOG, enter: 'new-line', replay: true },
    // The box below a post on its own page: no dialog, and pictures for buttons.
    {
      id: 'reply',
      kind: 'comment',
      editor: EDITOR,
      scope: ':has([role="button"])',
      publish: behind(BOX, LAST),
      enter: 'new-line',
      addressee: [{ where: 'around', at: `${POST} ${PERSON}` }],
      replyTo: [{ where: 'around', at: `${POST} p, ${POST} div[dir="auto"]` }],
    },
  ],
  requests: [
    {
      id: 'follow',
      direction: 'outgoing',
      control: '[role="button"], button',
      name: (control) =>
        saysFollow(control)
          ? (nearText(control, PERSON) ?? nearText(control, PERSON, 'href') ?? nearText(control, 'h1'))
          : undefined,
    },
  ],
});
