import { defineSite } from './site';

/** The paper plane on Publish and Update: no label, id or class there stays the same. A guess from memory, 2026-11. */
const PAPER_PLANE = 'path[d^="M2.01 21"]';

export const blogger = defineSite({
  id: 'blogger',
  title: 'Blogger',
  matches: ['https://www.blogger.com/*', 'https://draft.blogger.com/*'],
  composers: [
    // Title in the page, words in a frame without an address, Publish in the bar above; a dialog asks once more, when the words
    // are final. What was seen: the path (2026); the rest is a guess.
    {
      id: 'post',
      kind: 'post',
      path: /^\/blog\/(post|page)\/edit\//,
      editor: '.titleField input, input.titleField, body[contenteditable="true"], body.editable, .cm-content',
      scope: 'c-wiz:has(iframe)',
      publish: `[role="button"]:has(${PAPER_PLANE}), button:has(${PAPER_PLANE})`,
      enter: 'new-line',
    },
    // A comment under somebody's post: a frame of Blogger's in the blog's own page. A guess.
    {
      id: 'comment',
      kind: 'comment',
      path: /^\/comment/,
      editor: 'textarea, [contenteditable="true"]',
      scope: 'form, c-wiz, body',
      enter: 'new-line',
      audience: { always: 'public' },
    },
  ],
  // The account's menu, found by where it leads; its label says who, in words around the name.
  poster: [
    { where: 'page', at: 'a[href^="https://accounts.google.com/SignOutOptions"]', attribute: 'aria-label' },
  ],
});
