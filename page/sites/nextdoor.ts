import { defineSite } from './site';

/** Words of the audience button. Two of the three are not the whole internet: `neighbourhood` is no public audience. */
const AUDIENCES = {
  Anyone: 'public',
  Everyone: 'public',
  Pawb: 'public',
  Każdy: 'public',
  'سب لوگ': 'public',
  'Nearby neighborhoods': 'neighbourhood',
  'Nearby neighbourhoods': 'neighbourhood',
  'Your neighborhood': 'neighbourhood',
  'Your neighbourhood': 'neighbourhood',
  'Eich cymdogaeth': 'neighbourhood',
  'Twoja okolica': 'neighbourhood',
  'آپ کا محلہ': 'neighbourhood',
};

/** Nextdoor has test ids for most of what matters (seen in a live page 2026-04, and in shipped code). */
export const nextdoor = defineSite({
  id: 'nextdoor',
  title: 'Nextdoor',
  matches: ['https://nextdoor.co.uk/*', 'https://gb.nextdoor.com/*', 'https://nextdoor.com/*'],
  composers: [
    // The dialog for a post. Next, Post and, for an edit, Save are one button.
    {
      id: 'post',
      kind: 'post',
      editor: 'textarea[data-testid="composer-text-field"]',
      scope: '[data-testid="content-composer-dialog"], [role="dialog"]',
      publish: '[data-testid="composer-submit-button"]',
      enter: 'new-line',
      audience: {
        shown: [{ at: '[data-testid="neighbor-audience-visibility-button"]' }],
        means: AUDIENCES,
      },
    },
    // A comment or a reply, in the card of what it answers. Whether Enter sends is a guess: it is asked about.
    {
      id: 'comment',
      kind: 'comment',
      editor: 'textarea[data-testid="comment-add-reply-input"]',
      scope: ':has([data-testid="inline-composer-reply-button"])',
      publish: '[data-testid="inline-composer-reply-button"]',
      enter: 'publishes',
      replyTo: [{ where: 'around', at: '[data-testid="post-body"]' }],
    },
    // The inbox: no hook is known but its address. The heading above the box names the person, a guess.
    {
      id: 'message',
      kind: 'message',
      path: /^\/inbox\b/,
      editor: 'textarea, [contenteditable="true"]',
      scope: ':has(button)',
      enter: 'publishes',
      addressee: [{ where: 'around', at: 'h1, h2, [role="heading"]' }],
    },
  ],
});
