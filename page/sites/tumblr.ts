import { defineSite } from './site';

export const tumblr = defineSite({
  id: 'tumblr',
  title: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  composers: [
    // A question to a blog: a page that blogs show in a frame, or a dialog. It is written to the blog's owner. Seen 2026-08; the
    // addresses are from memory. Structure finds its button.
    {
      id: 'ask',
      kind: 'message',
      path: /^\/(ask_form\/|[^/]+\/ask\b)/,
      editor: '.is-root-container, textarea, [contenteditable="true"]',
      scope: '[role="dialog"], form, body',
      enter: 'new-line',
    },
    // A post or a reblog: WordPress's block editor, in a frame of the page's own or without one, in a dialog. Post has neither
    // a label nor a test id, and its class is hashed (seen 2026-05): structure finds it, last in the dialog. The tags are a
    // box of their own.
    {
      id: 'post',
      kind: 'post',
      editor: '.is-root-container, textarea',
      scope:
        '[role="dialog"]:has(.block-editor-block-list__layout, iframe, [data-testid="gutenberg-editor"])',
      enter: 'new-line',
      // Which blog posts: the head of the dialog. A guess.
      poster: [{ at: 'header' }],
      // Uploaded at once; a picture is a block among the words.
      attached: '.wp-block-image img, [data-type="tumblr/image"] img, [data-type="core/image"] img',
    },
    // A reply under a post: plain, in the post's own element. A guess.
    {
      id: 'reply',
      kind: 'comment',
      editor: 'textarea, [role="textbox"]',
      scope: 'article form, article',
      enter: 'new-line',
      audience: { always: 'public' },
      addressee: [{ at: 'article header a[href]' }, { where: 'around', at: 'header a[href]' }],
    },
    // Any other form with a box is a conversation docked on the page: a private message. A guess.
    {
      id: 'message',
      kind: 'message',
      path: /^\/(?!settings)(?!blog\/[^/]+\/settings)/,
      editor: 'textarea, [role="textbox"]',
      scope: 'form',
      enter: 'publishes',
    },
  ],
});
