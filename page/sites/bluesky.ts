import { nearText } from './shown';
import { defineSite } from './site';

// Hooks are those of the site's own source, github.com/bluesky-social/social-app (read 2026-11): Composer.tsx 0079e190,
// ComposerReplyTo.tsx 00da368d, MessageComposer.tsx 0132b725, EditProfileDialog.tsx, ProfileHeaderStandard.tsx 008fe5ea.
const COMPOSER = '[data-testid="composePostView"]';
const PUBLISH = '[data-testid="composerPublishBtn"]';
const BOX = 'textarea, [contenteditable="true"]';
/** The post that is answered: it can be pressed, has a label, and no role. */
const ANSWERED = '[aria-label][tabindex="0"]:not([role], button, a, input, [contenteditable])';

export const bluesky = defineSite({
  id: 'bluesky',
  title: 'Bluesky',
  matches: ['https://bsky.app/*'],
  // `default-src * 'unsafe-inline' blob:`, in the same source: bskyweb/cmd/bskyweb/server.go.
  readsBlobs: true,
  // The button in the navigation that switches accounts: the only one there that opens a menu (guess).
  poster: [
    {
      where: 'page',
      at: '[role="navigation"] button[aria-haspopup="menu"] [dir="auto"]:not(:has([dir="auto"]))',
    },
  ],
  composers: [
    // Ctrl+Enter publishes with no event but the key. Several boxes are a thread, with one button.
    {
      id: 'reply',
      replay: true,
      kind: 'comment',
      editor: '.ProseMirror[contenteditable="true"]',
      scope: `${COMPOSER}:has(${ANSWERED})`,
      publish: PUBLISH,
      enter: 'new-line',
      audience: { always: 'public' },
      addressee: [{ at: `${ANSWERED} > :last-child > :first-child` }],
      replyTo: [{ at: `${ANSWERED} > :last-child > :nth-child(2)` }],
    },
    // Who may interact is limited here, and not who may read: every post is public.
    {
      id: 'post',
      replay: true,
      kind: 'post',
      editor: '.ProseMirror[contenteditable="true"]',
      scope: COMPOSER,
      publish: PUBLISH,
      enter: 'new-line',
      audience: { always: 'public' },
    },
    // The button to send has no test id and no words: it closes the row that begins with the box.
    {
      id: 'message',
      kind: 'message',
      path: /^\/messages\//,
      editor: BOX,
      scope: `div:has(${BOX}):has(> button:last-child, > :last-child > button:only-child)`,
      publish: `div:has(${BOX}) > button:last-child, div:has(${BOX}) > :last-child > button:only-child`,
      enter: 'publishes',
      // The head of the conversation comes before what was written in it (guess).
      addressee: [{ where: 'page', at: 'main a[href^="/profile/"] [dir="auto"]' }],
    },
    {
      id: 'profile',
      kind: 'profile',
      editor: '[data-testid="editProfileDisplayNameInput"], [data-testid="editProfileDescriptionInput"]',
      scope: '[data-testid="editProfileModal"], [role="dialog"]',
      publish: '[data-testid="editProfileSaveBtn"]',
      enter: 'new-line',
      audience: { always: 'public' },
    },
  ],
  requests: [
    // On a person's page; once followed it is `unfollowBtn`. The cards of suggested people have no hook that would tell.
    {
      id: 'follow',
      direction: 'outgoing',
      control: '[data-testid="followBtn"]',
      name: (control) =>
        [
          nearText(control, '[data-testid="profileHeaderDisplayName"]'),
          control.getAttribute('aria-label') ?? undefined,
        ]
          .filter(Boolean)
          .join(', ') || undefined,
    },
    // To reject opens a menu, to accept does not (RequestButtons.tsx 05c45605).
    {
      id: 'accept-message',
      direction: 'incoming',
      path: /^\/messages\/inbox/,
      control:
        'button:not([aria-haspopup]):has(~ button[aria-haspopup="menu"]), button[aria-haspopup="menu"] ~ button:not([aria-haspopup])',
      name: nameInRow,
    },
  ],
});

/** The first line of the conversation's row: its name. */
function nameInRow(control: Element): string | undefined {
  const link = 'a[href^="/messages/"]';
  const row = control.closest(link) ?? control.closest(`:has(${link})`);
  const shown = row?.querySelector(`${link} [dir="auto"]`) ?? row?.querySelector('[dir="auto"]');
  return shown?.textContent?.trim() || undefined;
}
