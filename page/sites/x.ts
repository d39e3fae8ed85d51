import { closestAcross } from '../dom/tree';
import { nearText } from './shown';
import { defineSite, type AudienceHook } from './site';

// Test ids are stable here, and no word of a label is needed (seen 2026-08).
const EDITOR =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';
const PUBLISH = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
// The smallest element that also holds the button.
const INLINE = 'div:has([data-testid="tweetButtonInline"])';
const SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';
const ANSWERED = 'article[data-testid="tweet"]';

/** A protected account has a lock beside its name. Who may reply is another question, and no audience. Seen 2026-02. */
const AUDIENCE: AudienceHook = {
  shown: [
    { where: 'page', at: `${SWITCHER} [data-testid="icon-lock"]`, attribute: 'data-testid' },
    // In a narrow window the name is not shown, nor would the lock be: then nobody can tell.
    {
      where: 'page',
      at: `${SWITCHER}:has(span):not(:has([data-testid="icon-lock"]))`,
      attribute: 'data-testid',
    },
  ],
  means: { 'icon-lock': 'followers', SideNav_AccountSwitcher_Button: 'public' },
};

export const x = defineSite({
  id: 'x',
  title: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  // The switcher tells who posts; switching takes effect without a new page (seen 2026-08).
  poster: [
    { where: 'page', at: `${SWITCHER} span:not(:has(span))` },
    { where: 'page', at: '[data-testid="AppTabBar_Profile_Link"]', attribute: 'href' },
  ],
  composers: [
    // A dialog that shows a whole post is a reply to it; a quoted one is a card (guess, from the timeline's own markup).
    {
      id: 'reply',
      replay: true,
      kind: 'comment',
      editor: EDITOR,
      scope: `[role="dialog"]:has(${ANSWERED})`,
      publish: PUBLISH,
      enter: 'new-line',
      audience: AUDIENCE,
      replyTo: [{ at: `${ANSWERED} [data-testid="tweetText"]` }],
      addressee: [{ at: `${ANSWERED} [data-testid="User-Name"] > :first-child` }],
    },
    // The dialog of /compose/post: new posts, threads, quotes, and posts edited later.
    {
      id: 'dialog',
      replay: true,
      kind: 'post',
      editor: EDITOR,
      scope: '[role="dialog"]',
      publish: PUBLISH,
      enter: 'new-line',
      audience: AUDIENCE,
    },
    // The box under a post, on the post's own page. Only that post cannot be focused with Tab (guess).
    {
      id: 'inline-reply',
      replay: true,
      kind: 'comment',
      path: /\/status\/\d/,
      editor: EDITOR,
      scope: INLINE,
      publish: PUBLISH,
      enter: 'new-line',
      audience: AUDIENCE,
      replyTo: [{ where: 'page', at: `${ANSWERED}[tabindex="-1"] [data-testid="tweetText"]` }],
      addressee: [
        { where: 'page', at: `${ANSWERED}[tabindex="-1"] [data-testid="User-Name"] > :first-child` },
      ],
    },
    // The box in the timeline.
    {
      id: 'inline',
      replay: true,
      kind: 'post',
      editor: EDITOR,
      scope: INLINE,
      publish: PUBLISH,
      enter: 'new-line',
      audience: AUDIENCE,
    },
    // A poll's choices are published with the post. Two names of theirs are known (seen 2026-02).
    {
      id: 'poll-option',
      replay: true,
      kind: 'post',
      editor: '[data-testid^="pollOption"], [data-testid^="pollOption"] input, input[name^="Choice"]',
      scope: `[role="dialog"], ${INLINE}`,
      publish: PUBLISH,
      enter: 'new-line',
      audience: AUDIENCE,
    },
    // The new chat has a textarea, the old one Draft.js (both seen 2026-08).
    {
      id: 'message',
      kind: 'message',
      editor: '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
      scope:
        '[data-testid="dm-conversation-panel"], [data-testid="dm-container"], [data-testid="chat-drawer-root"], [data-testid="DMDrawer"], main',
      publish: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
      enter: 'publishes',
      addressee: [
        { at: '[data-testid="dm-conversation-header"] a' },
        { at: '[data-testid="dm-conversation-header"]' },
        // The old one had no test id for it: the nearest heading (guess).
        { where: 'around', at: 'h2[role="heading"]' },
      ],
    },
    // Seen 2026-02.
    {
      id: 'profile',
      kind: 'profile',
      path: /^\/settings\/profile/,
      editor:
        'input[name="displayName"], textarea[name="description"], input[name="location"], input[name="url"]',
      scope: '[role="dialog"], main',
      publish: '[data-testid="Profile_Save_Button"]',
      enter: 'new-line',
      audience: { always: 'public' },
    },
  ],
  requests: [
    // `…-unfollow` ends otherwise. Seen 2026-08.
    { id: 'follow', direction: 'outgoing', control: '[data-testid$="-follow"]', name: nameToFollow },
    {
      id: 'accept-message',
      direction: 'incoming',
      control: '[data-testid="acceptRequest"]',
      name: (control) =>
        nearText(
          control,
          '[data-testid="conversation"], [data-testid="dm-conversation-header"], h2[role="heading"]',
        ),
    },
  ],
});

/** The name in a list or on the profile, and the label, in which the handle stands. */
function nameToFollow(control: Element): string | undefined {
  const cell = closestAcross(control, '[data-testid="UserCell"], [data-testid="HoverCard"]');
  const links = [...(cell?.querySelectorAll('a[href]') ?? [])].map((link) => link.textContent?.trim());
  const shown = links.find(Boolean) ?? nearText(control, '[data-testid="UserName"]');
  return [shown, control.getAttribute('aria-label')].filter(Boolean).join(', ') || undefined;
}
