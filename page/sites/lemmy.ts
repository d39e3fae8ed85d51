import { defineSite } from './site';

/** A link to a person or a community, as Lemmy makes it; a link in somebody’s words has no such title. */
const PERSON = 'a[href^="/u/"][title^="@"]';
const COMMUNITY = 'a[href^="/c/"][title^="!"]';

/** In Lemmy’s boxes every formatting button is a submit button by default; only the one that publishes says so. */
const SUBMIT = 'button[type="submit"]';

/**
 * Lemmy’s own web page. No live site was tried: from its public source (LemmyNet/lemmy-ui, stored versions of 2023 to 2026,
 * read 2026-11). Who sees a community is not said beside its boxes, so no audience is.
 */
export const lemmy = defineSite({
  id: 'lemmy',
  title: 'Lemmy',
  matches: [
    'https://feddit.uk/*',
    'https://lemmy.world/*',
    'https://lemmy.ml/*',
    'https://sh.itjust.works/*',
    'https://lemmy.blahaj.zone/*',
    'https://programming.dev/*',
  ],
  // The name stands on the button of the account’s menu, also while that is closed.
  poster: [{ where: 'page', at: '#dropdownUser > button' }],
  composers: [
    {
      id: 'title',
      kind: 'post',
      editor: '#post-title',
      scope: 'form',
      publish: SUBMIT,
      enter: 'new-line',
      attached: '#post-url ~ img',
      group: [{ at: '#post-community' }],
    },
    {
      // The Markdown box is a form of its own inside the post’s form: the scope is the one with the title.
      id: 'post',
      kind: 'post',
      editor: 'form:has(#post-title) textarea[id^="markdown-textarea"]',
      scope: 'form:has(#post-title)',
      publish: SUBMIT,
      enter: 'new-line',
      attached: '#post-url ~ img',
      group: [{ at: '#post-community' }],
    },
    {
      // A form in a form too; the inner one holds the button, the outer one the person it goes to.
      id: 'message',
      kind: 'message',
      editor: '.private-message-form textarea',
      scope: '.private-message-form',
      publish: SUBMIT,
      enter: 'new-line',
      addressee: [{ at: PERSON }],
    },
    {
      // Under a post, under a comment, or a comment being edited.
      id: 'comment',
      kind: 'comment',
      editor: '.comment-form textarea',
      scope: '.comment-form',
      publish: SUBMIT,
      enter: 'new-line',
      addressee: [{ where: 'around', at: PERSON }],
      group: [{ where: 'page', at: COMMUNITY }],
    },
  ],
});
