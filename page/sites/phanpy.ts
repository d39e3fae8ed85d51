import { nearText } from './shown';
import { defineSite, type ComposerHook } from './site';

/** What the page writes into the visibility's `title`: the API's own words, in every language. Source of 2026-08. */
const AUDIENCES = {
  public: 'public',
  unlisted: 'public',
  local: 'followers',
  private: 'followers',
  direct: 'mentioned',
};

/** Around the form stand the account and the post that is answered. */
const FORM = {
  editor: 'form textarea, form [name="spoilerText"]',
  // Ctrl+Enter makes a submit event by script, which does not bubble; a picture's description publishes by it too.
  publish: 'form button[type="submit"]',
  enter: 'new-line',
  audience: {
    shown: [{ at: 'label:has(> [name="visibility"])', attribute: 'title' }],
    means: AUDIENCES,
  },
  poster: [{ at: '.compose-top .account-block' }],
  // Of a post that is edited: its pictures have an address of the server's.
  attached: '.media-attachment:not(:has([src^="blob:"]))',
} as const satisfies Partial<ComposerHook>;

const ANSWERED = {
  addressee: [{ at: '.status-preview .name-text' }, { at: '.status-preview-legend.reply-to' }],
  replyTo: [{ at: '.status-preview .content' }],
} as const satisfies Partial<ComposerHook>;

export const phanpy = defineSite({
  id: 'phanpy',
  title: 'Phanpy',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  composers: [
    {
      ...FORM,
      ...ANSWERED,
      id: 'private-mention',
      kind: 'message',
      scope: '#compose-container:has(form.form-visibility-direct)',
    },
    {
      ...FORM,
      ...ANSWERED,
      id: 'reply',
      kind: 'comment',
      scope: '#compose-container:has(.status-preview-legend.reply-to)',
    },
    { ...FORM, id: 'post', kind: 'post', scope: '#compose-container' },
    // Enter in its one-line boxes makes the browser press Save, and that is held.
    {
      id: 'profile',
      kind: 'profile',
      editor: '[name="note"], [name="display_name"], [name^="fields_attributes"]',
      scope: '#edit-profile-container form',
      publish: 'button[type="submit"]',
      enter: 'new-line',
      audience: { always: 'public' },
    },
  ],
  requests: [
    // Two buttons in this order; the second is marked as a danger.
    {
      id: 'accept-follow',
      direction: 'incoming',
      control: '.follow-request-buttons > button:first-of-type:not(.danger)',
      name: (control) => nearText(control, '.account-block, .name-text'),
    },
    // A guess from memory: last of a person's actions; once followed it is a light one that swaps its words.
    {
      id: 'follow',
      direction: 'outgoing',
      control: '.account-container .actions .buttons > button:last-of-type:not(.light, .swap, .menu-button)',
      name: (control) => nearText(control, '.account-block, header .name-text'),
    },
  ],
});
