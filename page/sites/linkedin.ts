import { placeInRow } from './row';
import { nearText } from './shown';
import { defineSite, type AudienceHook } from './site';

// Two generations of pages at once: old ones with names of classes that mean something, new ones with `data-view-name`.
// Ids change with every drawing. Seen 2026-08.

/** Lines of the share box's one control: the author, then the audience. */
const LINE = '.share-unified-settings-entry-button :is(span, p, h2, h3, div):not(:has(span, p, h2, h3, div))';

const AUDIENCE: AudienceHook = {
  shown: [{ at: `${LINE}:last-child` }],
  means: {
    Anyone: 'public',
    'Unrhyw un': 'public',
    Wszyscy: 'public',
    'کوئی بھی': 'public',
    'Connections only': 'friends',
    'Cysylltiadau yn unig': 'friends',
    'Tylko kontakty': 'friends',
    'صرف رابطے': 'friends',
  },
};

const CONVERSATION =
  ':is(.msg-overlay-conversation-bubble, .msg-convo-wrapper, .msg-thread, .scaffold-layout__detail)';
const PERSON = 'a[href*="/in/"]';
const INVITATION_BUTTON =
  'button[data-view-name="invitation-action"], [data-view-name="invitation-action"] button, .invitation-card__action-btn';

export const linkedin = defineSite({
  id: 'linkedin',
  title: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composers: [
    // The share box; on the feed in the open shadow root of #interop-outlet. A time is chosen first where one is: the same
    // button then schedules.
    {
      id: 'post',
      replay: true,
      kind: 'post',
      editor: '.ql-editor',
      scope: '[aria-labelledby="share-to-linkedin-modal__header"], .share-box-v2__modal',
      publish: '.share-actions__primary-action',
      enter: 'new-line',
      audience: AUDIENCE,
      // The audience's line is passed on too: no name stands in it.
      poster: [{ at: LINE }],
      tagged: [{ at: '.ql-editor .ql-mention' }],
    },
    // The button is there once something is written; those for emoji and pictures always (order of both: guess).
    {
      id: 'comment',
      replay: true,
      kind: 'comment',
      editor: '[data-view-name="comment-box"] [contenteditable="true"]',
      scope: 'div:has([data-view-name="comment-emoji-picker"], [data-view-name="comment-add-image"])',
      publish: '[data-view-name="comment-post"], [data-view-name="comment-reply-post"]',
      enter: 'new-line',
      replyTo: [{ where: 'around', at: '[data-view-name="feed-commentary"]' }],
      tagged: [{ at: '[contenteditable="true"] [data-type="mention"]' }],
    },
    // The control that switches identity shows whose it is (by its picture: guess).
    {
      id: 'comment-old',
      replay: true,
      kind: 'comment',
      editor: '.ql-editor',
      scope: '.comments-comment-box',
      publish:
        '.comments-comment-box__submit-button--cr, .comments-comment-box__submit-button, .comments-comment-box__form [type="submit"]',
      enter: 'new-line',
      poster: [{ where: 'around', at: '.content-admin-identity-toggle-button img', attribute: 'alt' }],
      addressee: [{ where: 'around', at: '.update-components-actor__title, .update-components-actor__name' }],
      replyTo: [{ where: 'around', at: '.update-components-text, .feed-shared-update-v2__description' }],
      tagged: [{ at: '.ql-editor .ql-mention' }],
    },
    // The person chooses what Enter does; where it sends, there is no button to send (guess).
    {
      id: 'message',
      kind: 'message',
      editor: '.msg-form__contenteditable',
      scope: `${CONVERSATION}:has(.msg-form__send-button)`,
      publish: '.msg-form__send-button',
      enter: 'new-line',
      addressee: [{ at: '.msg-entity-lockup__entity-title' }, { at: '.msg-overlay-bubble-header__title' }],
    },
    {
      id: 'message-by-enter',
      kind: 'message',
      editor: '.msg-form__contenteditable',
      scope: CONVERSATION,
      publish: '.msg-form__send-button',
      enter: 'publishes',
      addressee: [{ at: '.msg-entity-lockup__entity-title' }, { at: '.msg-overlay-bubble-header__title' }],
    },
    // The note that goes with an invitation (guess).
    {
      id: 'invitation-note',
      kind: 'message',
      editor: 'textarea#custom-message, textarea[name="message"]',
      scope: '.send-invite, [role="dialog"]',
      publish: '.artdeco-button--primary',
      enter: 'new-line',
      addressee: [{ at: 'strong' }],
    },
    // The windows in which a profile is edited. The headline has no name of any kind (seen 2026-05), nor has Save.
    {
      id: 'profile',
      kind: 'profile',
      path: /^\/in\/[^/]+\/edit\//,
      editor:
        '[role="dialog"] [contenteditable="true"], [role="dialog"] textarea, [role="dialog"] input:not([type]), [role="dialog"] input[type="text"]',
      scope: '[role="dialog"]',
      enter: 'new-line',
      audience: { always: 'public' },
    },
  ],
  requests: [
    // Of the two, the first refuses and the last accepts (seen in shipped code). The label has the name in it.
    {
      id: 'accept-invitation',
      direction: 'incoming',
      control: INVITATION_BUTTON,
      name(control) {
        const place = placeInRow(control, PERSON, INVITATION_BUTTON);
        return place && place.of > 1 && place.at === place.of - 1 ? personBeside(control) : undefined;
      },
    },
    // On the network's own page a press sends; elsewhere it opens a window, whose first button sends.
    {
      id: 'connect',
      direction: 'outgoing',
      path: /^\/mynetwork\//,
      control: '[data-view-name="edge-creation-connect-action"] button',
      name: personBeside,
    },
    {
      id: 'send-invitation',
      direction: 'outgoing',
      control: '.send-invite .artdeco-button--primary',
      name: (control) => nearText(control, '.send-invite strong'),
    },
  ],
});

function personBeside(control: Element): string | undefined {
  const shown = nearText(control, PERSON);
  return [shown, control.getAttribute('aria-label')].filter(Boolean).join(', ') || undefined;
}
