import { defineSite } from './site';

const EDITOR =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';
const PUBLISH = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

export const x = defineSite({
  id: 'x',
  title: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  composers: [
    // The dialog of /compose/post and of a reply. Test ids are stable here (seen 2026-08).
    {
      id: 'dialog',
      replay: true,
      kind: 'post',
      editor: EDITOR,
      scope: '[role="dialog"]',
      publish: PUBLISH,
      enter: 'new-line',
    },
    // The box in the timeline or under a post. The scope is the smallest element that also holds the button.
    {
      id: 'inline',
      replay: true,
      kind: 'post',
      editor: EDITOR,
      scope: 'div:has([data-testid="tweetButtonInline"])',
      publish: PUBLISH,
      enter: 'new-line',
    },
    {
      id: 'message',
      kind: 'message',
      editor: '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
      scope: '[data-testid="dm-container"], [data-testid="chat-drawer-root"], [data-testid="DMDrawer"], main',
      publish: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
      enter: 'publishes',
    },
  ],
});
