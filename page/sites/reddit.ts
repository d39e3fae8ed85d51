import { defineSite, type Shown } from './site';

/** The community, as its own post says it, and on the page on which one submits. The latter is a guess, seen 2020. */
const COMMUNITY: readonly Shown[] = [
  { where: 'page', at: 'shreddit-post', attribute: 'subreddit-prefixed-name' },
  { where: 'page', at: '#post-submit-community-picker, [id*="community-picker"]' },
];
/** Old Reddit names the community in its head, and in the box where a post is submitted. */
const OLD_COMMUNITY: readonly Shown[] = [
  { at: 'input[name="sr"]' },
  { where: 'page', at: '#header .pagename' },
];

/*
 * Everything is custom elements with open shadow roots. The `id` and `slot` of the parts are the same in every language.
 * Nobody but the community sees a private one's posts, and the page does not say which it is: the audience stays unknown.
 */
export const reddit = defineSite({
  id: 'reddit',
  title: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://reddit.com/*',
    'https://new.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://chat.reddit.com/*',
    'https://old.reddit.com/*',
  ],
  poster: [
    { where: 'page', at: '#user-drawer-content [noun="profile"]' },
    // The chat's own. Seen in shipped code, 2026.
    { where: 'page', at: 'rs-current-user', attribute: 'display-name' },
    { where: 'page', at: '#header-bottom-right .user > a' },
  ],
  composers: [
    // Chat: a textarea three roots deep. The button has no id; it is the last one of the form. Seen 2026.
    {
      id: 'message',
      kind: 'message',
      editor: 'textarea[name="message"]',
      scope: 'rs-message-composer, rs-message-composer-old',
      publish: 'button[type="submit"], form > div:last-of-type > :last-child > button',
      enter: 'publishes',
      addressee: [{ where: 'around', at: 'header' }],
    },
    // A new post: the title is in a root of its own, the text is not, and the one button of both is in a third. Seen 2026-05.
    {
      id: 'post',
      kind: 'post',
      editor: 'textarea, [contenteditable="true"]',
      scope: ':has(r-post-form-submit-button)',
      // To keep a draft is the same element with another id (2026-09).
      publish:
        'r-post-form-submit-button#submit-post-button, r-post-form-submit-button[post-action-type="submit"]',
      harmless: 'r-post-form-submit-button[id*="draft"]',
      enter: 'new-line',
      replay: true,
      group: COMMUNITY,
    },
    // An answer to a comment stands in that comment, whose element names its author. Seen 2026-08.
    {
      id: 'reply',
      kind: 'comment',
      editor: '[contenteditable="true"], textarea',
      scope: 'shreddit-comment shreddit-composer',
      publish: 'button[slot="submit-button"], button[type="submit"]',
      enter: 'new-line',
      addressee: [{ where: 'around', at: 'shreddit-comment', attribute: 'author' }],
      group: COMMUNITY,
    },
    {
      id: 'comment',
      kind: 'comment',
      editor: '[contenteditable="true"], textarea',
      scope: 'shreddit-composer',
      publish: 'button[slot="submit-button"], button[type="submit"]',
      enter: 'new-line',
      group: COMMUNITY,
    },
    // Old Reddit: plain forms. The ones who write to a person have an address, the ones who submit have a title.
    {
      id: 'old-message',
      kind: 'message',
      editor: 'textarea, input[name="subject"]',
      scope: 'form#compose-message',
      publish: 'button[type="submit"]',
      enter: 'new-line',
      addressee: [{ at: 'input[name="to"]' }],
    },
    {
      id: 'old-post',
      kind: 'post',
      editor: 'textarea',
      scope: 'form#newlink',
      publish: 'button[name="submit"]',
      enter: 'new-line',
      group: OLD_COMMUNITY,
    },
    {
      id: 'old-reply',
      kind: 'comment',
      editor: '.usertext-edit textarea',
      scope: '.comment form.usertext',
      publish: 'button.save',
      enter: 'new-line',
      // The comment that this form is a direct answer to: its answers stand beside the form.
      addressee: [
        { where: 'around', at: '.comment:has(> .child > form.usertext)', attribute: 'data-author' },
      ],
      group: OLD_COMMUNITY,
    },
    {
      id: 'old-comment',
      kind: 'comment',
      editor: '.usertext-edit textarea',
      scope: 'form.usertext',
      publish: 'button.save',
      enter: 'new-line',
      group: OLD_COMMUNITY,
    },
  ],
});
