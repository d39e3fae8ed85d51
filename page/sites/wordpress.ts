import { defineSite } from './site';

/** Who is logged in, and the blog: bars above the page, also where the editor covers them. Source of 2026-08. */
const ACCOUNT = '#wp-admin-bar-my-account .display-name, #wp-admin-bar-site-name > a, .masterbar__item-howdy';

export const wordpress = defineSite({
  id: 'wordpress',
  title: 'WordPress.com',
  matches: ['https://wordpress.com/*', 'https://*.wordpress.com/*'],
  composers: [
    // The block editor: blocks and title in a frame of the page's own, Publish and its panel outside. The first Publish opens
    // the panel, and the words are final by then; Schedule and Update are the same buttons. Source of 2026-08. Who will see it
    // is shown in that panel only: unread, or the second step would be another draft, and asked about again.
    {
      id: 'post',
      kind: 'post',
      editor:
        '.is-root-container, .wp-block-post-title, .editor-post-title__input, .editor-post-text-editor, .editor-post-excerpt textarea',
      scope: '.interface-interface-skeleton',
      publish: '.editor-post-publish-panel__toggle, .editor-post-publish-button',
      enter: 'new-line',
    },
    // The classic editor: a form, with the words in a textarea or in TinyMCE's frame. Save draft and Preview publish nothing.
    {
      id: 'classic-post',
      kind: 'post',
      editor: '#title, #content, #excerpt, body#tinymce, .mce-content-body',
      scope: 'form#post',
      publish: '#publish',
      harmless: '#save-post, #post-preview',
      enter: 'new-line',
    },
    // The dashboard's small form. Today it keeps a draft; where it has a Publish, that is held.
    {
      id: 'quick-post',
      kind: 'post',
      editor: '#title, #content, [name="post_title"], [name="content"]',
      scope: '#quick-press',
      publish: '#publish, [name="publish"]',
      harmless: '#save-post',
      enter: 'new-line',
    },
    // A comment under a post of a blog: the theme's form, or the newer one with a block editor in it.
    {
      id: 'comment',
      kind: 'comment',
      editor: '.is-root-container, #comment, textarea[name="comment"], [contenteditable="true"]',
      scope: '#commentform, #jp-carousel-comment-form',
      publish: '[type="submit"]',
      enter: 'new-line',
      addressee: [{ where: 'page', at: '#reply-title a[href*="#comment-"]' }],
      audience: { always: 'public' },
      // The form says who one is, or asks.
      poster: [{ at: '.logged-in-as' }, { at: '#author' }, { where: 'page', at: ACCOUNT }],
    },
    // A comment in the reader.
    {
      id: 'reader-comment',
      kind: 'comment',
      editor: 'textarea',
      scope: '.comments__form',
      publish: 'button',
      enter: 'new-line',
      audience: { always: 'public' },
    },
  ],
  poster: [{ where: 'page', at: ACCOUNT }],
});
