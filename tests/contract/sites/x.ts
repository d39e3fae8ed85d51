import { attachBy, attachByPaste } from '../attach';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';

const NEW = '[data-testid=SideNav_NewTweet_Button]';
const IN_DIALOG = '[role=dialog] [data-testid=tweetTextarea_0]';
const POST = '[role=dialog] [data-testid=tweetButton]';
const POST_INLINE = '[data-testid=tweetButtonInline]';
const ctrlEnter = key('Control', 'Enter');

/** A time is chosen first; the composer's own button then schedules. */
const schedule: Way = {
  name: 'schedule',
  press: (page) =>
    clickOn(
      page,
      '[role=dialog] [data-testid=scheduleOption]',
      '[data-testid=scheduledConfirmationPrimaryAction]',
      POST,
    ),
};

/** The finding is in one box of the thread, the caret in another. */
const fromOtherBox: Way = {
  name: 'Control+Enter in the other box',
  async press(page) {
    await clickOn(page, IN_DIALOG);
    await ctrlEnter.press(page);
  },
};

export default defineContract({
  site: 'x',
  composers: [
    {
      name: 'a post in the dialog',
      hook: 'dialog',
      url: 'https://x.com/home',
      state: 'dialog',
      open: (page) => clickOn(page, NEW, IN_DIALOG),
      ways: [
        click(POST),
        ctrlEnter,
        key('Meta', 'Enter'),
        keyOn(POST, 'Enter'),
        keyOn(POST, 'Space'),
        schedule,
      ],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: '@samexample' },
      attach: attachBy('[role=dialog] [data-testid=fileInput]'),
    },
    {
      name: 'a post in the timeline, by a protected account',
      hook: 'inline',
      url: 'https://x.com/home?locked=1',
      state: 'post',
      open: (page) => clickOn(page, '[data-testid=tweetTextarea_0]'),
      ways: [click(POST_INLINE), ctrlEnter],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'followers', poster: 'Sam Example' },
      attach: attachByPaste(),
    },
    {
      name: 'the second box of a thread',
      hook: 'dialog',
      url: 'https://x.com/home',
      state: 'dialog-2',
      open: (page) =>
        clickOn(page, NEW, '[role=dialog] [data-testid=addButton]', '[data-testid=tweetTextarea_1]'),
      ways: [click(POST), ctrlEnter, fromOtherBox],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' },
    },
    {
      name: 'a reply in the dialog',
      hook: 'reply',
      url: 'https://x.com/home',
      state: 'reply',
      open: (page) => clickOn(page, '[data-testid=reply]', IN_DIALOG),
      ways: [click(POST), ctrlEnter],
      newLine: 'Enter',
      replays: true,
      expected: {
        kind: 'comment',
        audience: 'public',
        addressee: 'Alex Example',
        replyTo: 'The swifts are back',
        poster: 'Sam Example',
      },
      attach: attachBy('[role=dialog] [data-testid=fileInput]'),
    },
    {
      name: 'a reply under a post',
      hook: 'inline-reply',
      url: 'https://x.com/alexexample/status/1',
      state: 'post',
      open: (page) => clickOn(page, '[data-testid=tweetTextarea_0]'),
      ways: [click(POST_INLINE), ctrlEnter],
      newLine: 'Enter',
      replays: true,
      expected: {
        kind: 'comment',
        audience: 'public',
        addressee: 'Alex Example',
        replyTo: 'The swifts are back',
        poster: 'Sam Example',
      },
    },
    {
      name: 'a quote',
      hook: 'dialog',
      url: 'https://x.com/home',
      state: 'quote',
      open: (page) => clickOn(page, '[data-testid=quoteTweet]', IN_DIALOG),
      ways: [click(POST), ctrlEnter],
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' },
    },
    {
      name: 'a post that is edited',
      hook: 'dialog',
      url: 'https://x.com/home',
      state: 'edit',
      restored: true,
      open: (page) => clickOn(page, '[data-testid=editTweet]'),
      ways: [click(POST), ctrlEnter],
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' },
    },
    {
      name: 'a choice of a poll',
      hook: 'poll-option',
      url: 'https://x.com/home',
      state: 'dialog-poll',
      open: (page) =>
        clickOn(page, NEW, '[role=dialog] [data-testid=createPollButton]', 'input[name=Choice1]'),
      ways: [click(POST)],
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: 'Sam Example' },
    },
    {
      name: 'a message in the new chat',
      hook: 'message',
      url: 'https://x.com/i/chat/1001-1002?person=Kit+Specimen',
      state: 'message',
      open: (page) => clickOn(page, 'textarea'),
      ways: [key('Enter'), key('NumpadEnter'), click('[data-testid=dm-composer-send-button]')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Kit Specimen', poster: 'Sam Example' },
    },
    {
      name: 'a message in the old one',
      hook: 'message',
      url: 'https://x.com/messages/1001-1002?person=Kit+Specimen',
      state: 'message',
      open: (page) => clickOn(page, '[data-testid=dmComposerTextInput]'),
      ways: [key('Enter'), click('[data-testid=dmComposerSendButton]')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Kit Specimen', poster: 'Sam Example' },
    },
    {
      name: 'the words on the profile',
      hook: 'profile',
      url: 'https://x.com/settings/profile',
      state: 'description',
      open: (page) => clickOn(page, 'textarea[name=description]'),
      ways: [click('[data-testid=Profile_Save_Button]')],
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
      url: (person) => `https://x.com/home?person=${encodeURIComponent(person)}`,
      control: '[data-testid$="-follow"]',
    },
    {
      name: 'accept somebody who wants to write',
      hook: 'accept-message',
      direction: 'incoming',
      url: (person) => `https://x.com/messages/requests/1?person=${encodeURIComponent(person)}`,
      control: '[data-testid=acceptRequest]',
      other: '[data-testid=deleteRequest]',
    },
  ],
});
