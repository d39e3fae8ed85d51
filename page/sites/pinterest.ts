import { nearText } from './shown';
import { defineSite } from './site';

export const pinterest = defineSite({
  id: 'pinterest',
  title: 'Pinterest',
  matches: ['https://*.pinterest.com/*', 'https://*.pinterest.co.uk/*', 'https://*.pinterest.ie/*'],
  // The head's link to one's own profile: `/samexample/`. A guess.
  poster: [
    {
      where: 'page',
      at: '[data-test-id="header-profile"] a, a[data-test-id="header-profile"]',
      attribute: 'href',
    },
  ],
  composers: [
    // A new pin: title and description, one button in the page's own bar. Draft.js. The description's box has the test id of
    // the comments' box too, so the button tells them apart. Seen 2026-06.
    {
      id: 'pin',
      kind: 'post',
      editor: 'input#storyboard-selector-title, [contenteditable="true"]',
      scope: ':has([data-test-id="storyboard-creation-nav-done"])',
      publish:
        '[data-test-id="storyboard-creation-nav-done"], [data-test-id="storyboard-creation-nav-done"] button',
      enter: 'new-line',
      replay: true,
      group: [{ at: '[data-test-id="board-dropdown-select-button"]' }],
    },
    // The builder before that; some accounts still have it (2026).
    {
      id: 'old-pin',
      kind: 'post',
      editor:
        '[data-test-id="pin-draft-title"] textarea, [data-test-id="pin-draft-description"] [contenteditable="true"]',
      scope: ':has([data-test-id="board-dropdown-save-button"])',
      publish: '[data-test-id="board-dropdown-save-button"]',
      enter: 'new-line',
      group: [{ at: '[data-test-id="board-dropdown-select-button"]' }],
    },
    // Under a pin. That Enter sends is a guess, and the safe one. The button may come with the first word. Seen 2026.
    {
      id: 'comment',
      kind: 'comment',
      editor:
        '[data-test-id="comment-editor-container"] [contenteditable="true"], [data-test-id="editor-with-mentions"] [contenteditable="true"], textarea[name="communityItemTextBox"]',
      scope: ':has([data-test-id="activity-item-create-submit"]), main, body',
      publish:
        '[data-test-id="activity-item-create-submit"], [data-test-id="activity-item-create-submit"] button',
      enter: 'publishes',
    },
  ],
  requests: [
    // Seen 2026; where the name stands is a guess.
    {
      id: 'follow',
      direction: 'outgoing',
      control:
        '[data-test-id="user-follow-button"] button, [data-test-id="creator-follow-button"] button, button[data-test-id$="-follow-button"]',
      name: (control) =>
        nearText(control, '[data-test-id="profile-name"]') ??
        nearText(control, '[data-test-id="creator-profile-name"]'),
    },
  ],
});
