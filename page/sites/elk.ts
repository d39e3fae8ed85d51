import { nearText } from './shown';
import { defineSite, type ComposerHook } from './site';

/** Icons of the visibility button: classes, the same in every language. Source of 2026-11. */
const AUDIENCES = {
  'i-ri:global-line': 'public',
  // "Unlisted" is left out of some timelines and open to everybody; its icon has changed once.
  'i-ri:lock-unlock-line': 'public',
  'i-ri:moon-line': 'public',
  'i-ri:lock-line': 'followers',
  'i-ri:at-line': 'mentioned',
};

const WIDGET = '[aria-roledescription="publish-widget"]';
/** The parts of a thread stand side by side; Publish is in the last. */
const THREAD = `:has(> ${WIDGET})`;

const FORM = {
  // The words, their warning, and what one can vote for.
  editor: `${WIDGET} :is(.ProseMirror, input[type="text"], .option-input)`,
  publish: '.publish-button',
  enter: 'new-line',
  audience: {
    shown: [{ at: `${WIDGET} button > div[class*="i-ri:"]`, attribute: 'class' }],
    means: AUDIENCES,
  },
  poster: [{ at: `${WIDGET} a[href*="/@"]`, attribute: 'href' }],
  // Files are chosen without an input in the page, and uploaded at once: the preview has an address of the server's.
  attached: `${WIDGET} .group :is(img, video)`,
} as const satisfies Partial<ComposerHook>;

/** Who is answered: a row of names to press away, in front of the words. Its icon is an attribute. */
const MENTIONED = 'p > [i-ri-arrow-right-line]';
const ADDRESSEE = [{ at: `${WIDGET} ${MENTIONED} ~ button` }];
const PERSON = 'a[href*="/@"]';

export const elk = defineSite({
  id: 'elk',
  title: 'Elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  composers: [
    {
      ...FORM,
      id: 'private-mention',
      kind: 'message',
      scope: `${THREAD}:has(button > .i-ri\\:at-line)`,
      addressee: ADDRESSEE,
    },
    { ...FORM, id: 'reply', kind: 'comment', scope: `${THREAD}:has(${MENTIONED})`, addressee: ADDRESSEE },
    { ...FORM, id: 'post', kind: 'post', scope: THREAD },
    {
      id: 'profile',
      kind: 'profile',
      path: /^\/settings\/profile/,
      editor: 'textarea, input[type="text"]',
      scope: 'form:has(textarea)',
      publish: 'button[type="submit"]',
      enter: 'new-line',
      audience: { always: 'public' },
    },
  ],
  requests: [
    // A tick and a cross; icons are attributes here.
    {
      id: 'accept-follow',
      direction: 'incoming',
      control: 'button:has(> [i-ri\\:check-fill])',
      name: (control) => nearText(control, PERSON),
    },
    // Once followed, or asked, the button loses its colour.
    {
      id: 'follow',
      direction: 'outgoing',
      control: 'button.bg-primary.border-primary',
      name: (control) => nearText(control, PERSON),
    },
  ],
});
