import { attachByChooser } from '../attach';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';

const NEW = '[data-testid=composeFAB]';
const BOX = '[data-testid=composePostView] [contenteditable]';
const PUBLISH = '[data-testid=composerPublishBtn]';
const SECOND = '[data-testid=composePostView] .row:nth-child(2) [contenteditable]';
const ctrlEnter = key('Control', 'Enter');

/** The finding is in one box of the thread, the caret in another. */
const fromOtherBox: Way = {
  name: 'Control+Enter in the other box',
  async press(page) {
    await clickOn(page, BOX);
    await ctrlEnter.press(page);
  },
};

export default defineContract({
  site: 'bluesky',
  composers: [
    {
      name: 'a post',
      hook: 'post',
      url: 'https://bsky.app/',
      state: 'post',
      open: (page) => clickOn(page, NEW, BOX),
      ways: [
        ctrlEnter,
        key('Meta', 'Enter'),
        click(PUBLISH),
        keyOn(PUBLISH, 'Enter'),
        keyOn(PUBLISH, 'Space'),
      ],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' },
      attach: attachByChooser('[data-testid=openMediaBtn]'),
    },
    {
      name: 'the second box of a thread',
      hook: 'post',
      url: 'https://bsky.app/',
      state: 'post-2',
      open: (page) => clickOn(page, NEW, '[data-add]', SECOND),
      ways: [click(PUBLISH), ctrlEnter, fromOtherBox],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: '@sam.example' },
    },
    {
      name: 'a draft that was kept',
      hook: 'post',
      url: 'https://bsky.app/',
      state: 'post',
      restored: true,
      open: (page) => clickOn(page, NEW),
      ways: [click(PUBLISH), ctrlEnter],
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' },
    },
    {
      name: 'a reply',
      hook: 'reply',
      url: 'https://bsky.app/',
      state: 'reply',
      open: (page) => clickOn(page, '[data-testid=replyBtn]', BOX),
      ways: [click(PUBLISH), ctrlEnter],
      newLine: 'Enter',
      replays: true,
      expected: {
        kind: 'comment',
        audience: 'public',
        addressee: 'Alex Example',
        replyTo: 'The swifts are back',
        poster: 'Sam Example',
      },
      attach: attachByChooser('[data-testid=openMediaBtn]'),
    },
    {
      name: 'a message',
      hook: 'message',
      url: 'https://bsky.app/messages/1001?person=Kit+Specimen',
      state: 'message',
      open: (page) => clickOn(page, 'textarea'),
      ways: [key('Enter'), key('NumpadEnter'), click('main > .row > :last-child > button')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Kit Specimen', poster: 'Sam Example' },
    },
    {
      name: 'the words on the profile',
      hook: 'profile',
      url: 'https://bsky.app/profile/sam.example',
      state: 'description',
      open: (page) =>
        clickOn(
          page,
          '[data-testid=profileHeaderEditProfileButton]',
          '[data-testid=editProfileDescriptionInput]',
        ),
      ways: [click('[data-testid=editProfileSaveBtn]')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'profile', audience: 'public', poster: 'Sam Example' },
    },
  ],
  requests: [
    {
      name: 'follow somebody',
      hook: 'follow',
      direction: 'outgoing',
      url: (person) => `https://bsky.app/profile/other.example?person=${encodeURIComponent(person)}`,
      control: '[data-testid=followBtn]',
    },
    {
      name: 'accept somebody who wants to write',
      hook: 'accept-message',
      direction: 'incoming',
      url: (person) => `https://bsky.app/messages/inbox?person=${encodeURIComponent(person)}`,
      control: 'main .row > button:first-child',
      other: 'main .row > button:last-child',
    },
  ],
});
