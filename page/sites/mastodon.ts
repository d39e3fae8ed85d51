import { mastodonMatches } from './mastodon-hosts';
import { nearText } from './shown';
import { defineSite, type ComposerHook } from './site';

/** Ids of the icon on the visibility button: part of its class, and the same in every language. Seen 2026-11, in the source. */
const AUDIENCES = {
  'icon-globe': 'public',
  // "Quiet public" is left out of some timelines and open to everybody.
  'icon-unlock': 'public',
  'icon-lock': 'followers',
  'icon-at': 'mentioned',
};

const VISIBILITY = '.compose-form__dropdowns .icon, .privacy-dropdown .icon';
const PRIVATE = ':has(.compose-form__dropdowns .icon-at, .privacy-dropdown .icon-at)';

/** One form for everything; what it is, its other parts say. Ctrl+Enter publishes from the words and from their warning. */
const FORM = {
  editor: 'textarea.autosuggest-textarea__textarea, #cw-spoiler-input',
  publish: 'button[type="submit"]',
  enter: 'new-line',
  // Uploaded at once: the preview has an address of the server's.
  attached: '.compose-form__upload, .compose-form__upload-thumbnail',
  audience: { shown: [{ at: VISIBILITY, attribute: 'class' }], means: AUDIENCES },
} as const satisfies Partial<ComposerHook>;

const ANSWERED = {
  addressee: [
    { at: '.reply-indicator .display-name' },
    { at: '.reply-indicator__display-name, .reply-indicator .detailed-status__display-name' },
  ],
  replyTo: [{ at: '.reply-indicator__content' }],
} as const satisfies Partial<ComposerHook>;

const NAME = '.display-name, .account__header__tabs__name h1';

export const mastodon = defineSite({
  id: 'mastodon',
  title: 'Mastodon',
  matches: mastodonMatches,
  composers: [
    // Seen by the people it mentions and nobody else. Facts from the source of the web page, 2026-11.
    { ...FORM, ...ANSWERED, id: 'private-mention', kind: 'message', scope: `form.compose-form${PRIVATE}` },
    { ...FORM, ...ANSWERED, id: 'reply', kind: 'comment', scope: 'form.compose-form:has(.reply-indicator)' },
    // A new post, one that is edited, and one that quotes.
    { ...FORM, id: 'post', kind: 'post', scope: 'form.compose-form' },
    // A page of the server's. Enter in its one-line boxes makes the browser press Save, and that is held.
    {
      id: 'profile',
      kind: 'profile',
      path: /^\/settings\/profile/,
      editor: '#account_display_name, #account_note, [name^="account[fields_attributes]"]',
      scope: 'form[action*="/settings/profile"], form#edit_profile',
      publish: '[type="submit"]',
      enter: 'new-line',
      audience: { always: 'public' },
    },
    // Newer servers (4.6) edit the profile in dialogs of the app; their class names are hashed. Source of 2026-11, not tried.
    {
      id: 'profile-dialog',
      kind: 'profile',
      path: /^\/profile\/edit/,
      editor: 'textarea, input',
      scope: '.safety-action-modal',
      publish: '.safety-action-modal__actions .button',
      enter: 'new-line',
      audience: { always: 'public' },
    },
  ],
  // The account at the head of the composer; on narrow windows it stands elsewhere on the page, or nowhere.
  poster: [{ where: 'page', at: '.navigation-bar .display-name' }],
  requests: [
    // The tick of a row in the list of requests, or of a notification; the cross beside it declines.
    {
      id: 'accept-follow',
      direction: 'incoming',
      control:
        ':is(.account--panel, .notification-group__actions, .account__relationship) button:has(.icon-check)',
      name: (control) => nearText(control, NAME),
    },
    // Once followed, the button is a secondary one.
    {
      id: 'follow',
      direction: 'outgoing',
      control:
        ':is(.account__header, .account__relationship, .hover-card, .inline-follow-suggestions, .explore__suggestions__card) button.button:not(.button-secondary, .button--destructive)',
      name: (control) => nearText(control, NAME),
    },
  ],
  leaveAlone: '.search, .drawer__inner .search-form',
});
