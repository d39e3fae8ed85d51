import { attachBy } from '../attach';
import { click, clickOn, defineContract, key, keyOn } from '../contract';

const SITE = 'https://www.pinterest.com';
const PUBLISH = '[data-test-id=storyboard-creation-nav-done] button';
const SEND = '[data-test-id=activity-item-create-submit] button';
const EDITOR = '[data-test-id=comment-editor-container] [contenteditable=true]';

export default defineContract({
  site: 'pinterest',
  composers: [
    {
      name: 'the title of a pin',
      hook: 'pin',
      url: `${SITE}/pin-creation-tool/`,
      state: 'title',
      open: (page) => clickOn(page, '#storyboard-selector-title'),
      ways: [click(PUBLISH), keyOn(PUBLISH, 'Enter'), keyOn(PUBLISH, 'Space')],
      replays: true,
      expected: { kind: 'post', group: 'Garden ideas', poster: 'samexample' },
      attach: attachBy('#storyboard-upload-input'),
    },
    {
      name: 'the description of a pin',
      hook: 'pin',
      url: `${SITE}/pin-creation-tool/`,
      state: 'description',
      open: (page) => clickOn(page, EDITOR),
      ways: [click(PUBLISH), keyOn(PUBLISH, 'Enter')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', group: 'Garden ideas', poster: 'samexample' },
    },
    {
      name: 'a comment under a pin',
      hook: 'comment',
      url: `${SITE}/pin/1001/`,
      state: 'comment',
      open: (page) => clickOn(page, EDITOR),
      ways: [key('Enter'), key('NumpadEnter'), click(SEND), keyOn(SEND, 'Enter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'comment', poster: 'samexample' },
    },
  ],
  requests: [
    {
      name: 'to follow the maker of a pin',
      hook: 'follow',
      direction: 'outgoing',
      url: (person) => `${SITE}/pin/1001/?person=${encodeURIComponent(person)}`,
      control: '[data-test-id=creator-follow-button] button',
      other: '[data-test-id=closeup-share-button]',
    },
  ],
});
