import { attachBy } from '../attach';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';

const IN_ROOT = '>>> .share-box-v2__modal';
const POST = `${IN_ROOT} .share-actions__primary-action`;
const ctrlEnter = key('Control', 'Enter');

/** A time is chosen first; the same button then schedules. */
const schedule: Way = {
  name: 'schedule',
  press: (page) => clickOn(page, `${IN_ROOT} .share-actions__scheduled-post-btn`, '>>> [data-next]', POST),
};

const person = (address: string) => (name: string) =>
  `https://www.linkedin.com${address}?person=${encodeURIComponent(name)}`;

export default defineContract({
  site: 'linkedin',
  composers: [
    {
      name: 'a post in the share box of the feed',
      hook: 'post',
      url: 'https://www.linkedin.com/feed/?audience=connections',
      state: 'post',
      open: (page) => clickOn(page, '[data-start]', `${IN_ROOT} .ql-editor`),
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
      expected: { kind: 'post', audience: 'friends', poster: 'Sam Example' },
      async attach(page) {
        await clickOn(page, `${IN_ROOT} [data-media]`);
        await attachBy('>>> input[type=file]')(page);
        await clickOn(page, '>>> [data-next]');
      },
    },
    {
      name: 'a post of a company’s page',
      hook: 'post',
      url: 'https://www.linkedin.com/company/1001/admin/page-posts/published/?share=true&account=Oakbridge+Primary+School',
      state: 'post',
      open: (page) => clickOn(page, '.share-box-v2__modal .ql-editor'),
      ways: [click('.share-actions__primary-action'), ctrlEnter],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'public', poster: 'Oakbridge Primary School' },
    },
    {
      name: 'a comment on the new pages',
      hook: 'comment',
      url: 'https://www.linkedin.com/feed/',
      state: 'comment',
      open: (page) => clickOn(page, '[data-view-name=comment-box] [contenteditable]'),
      ways: [click('[data-view-name=comment-post]'), ctrlEnter],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'comment', replyTo: 'The swifts are back' },
    },
    {
      name: 'a comment on the old pages',
      hook: 'comment-old',
      url: 'https://www.linkedin.com/posts/1001?account=Oakbridge+Primary+School',
      state: 'comment',
      open: (page) => clickOn(page, '.comments-comment-box .ql-editor'),
      ways: [click('.comments-comment-box__submit-button--cr'), ctrlEnter],
      newLine: 'Enter',
      replays: true,
      expected: {
        kind: 'comment',
        poster: 'Oakbridge Primary School',
        addressee: 'Alex Example',
        replyTo: 'The swifts are back',
      },
      attach: attachBy('.comments-comment-box input[type=file]'),
    },
    {
      name: 'a message',
      hook: 'message',
      url: 'https://www.linkedin.com/messaging/thread/1001/?person=Kit+Specimen',
      state: 'message',
      open: (page) => clickOn(page, '.msg-form__contenteditable'),
      ways: [click('.msg-form__send-button'), ctrlEnter],
      newLine: 'Enter',
      // The browser itself carries out a press on the form's button; a key is for the person to press again.
      replays: (way) => way.name === 'click',
      expected: { kind: 'message', addressee: 'Kit Specimen' },
    },
    {
      name: 'a message where Enter sends',
      hook: 'message-by-enter',
      url: 'https://www.linkedin.com/messaging/thread/1001/?enter=1&person=Kit+Specimen',
      state: 'message',
      open: (page) => clickOn(page, '.msg-form__contenteditable'),
      ways: [key('Enter'), key('NumpadEnter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Kit Specimen' },
    },
    {
      name: 'the note of an invitation',
      hook: 'invitation-note',
      url: 'https://www.linkedin.com/search/results/people/?person=Kit+Specimen',
      state: 'note',
      open: (page) =>
        clickOn(
          page,
          '[data-view-name=edge-creation-connect-action] a',
          '>>> .artdeco-button--secondary',
          '>>> #custom-message',
        ),
      ways: [click('>>> .artdeco-button--primary')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Kit Specimen' },
    },
    {
      name: 'the headline of the profile',
      hook: 'profile',
      url: 'https://www.linkedin.com/in/sam-example/edit/intro/',
      state: 'headline',
      open: (page) => clickOn(page, '[role=dialog] [contenteditable]'),
      ways: [click('[role=dialog] footer .primary')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'profile', audience: 'public' },
    },
  ],
  requests: [
    {
      name: 'accept an invitation',
      hook: 'accept-invitation',
      direction: 'incoming',
      url: person('/mynetwork/invitation-manager/'),
      control: '[data-view-name=invitation-action]:last-child',
      other: '[data-view-name=invitation-action]:first-child',
    },
    {
      name: 'invite somebody one may know',
      hook: 'connect',
      direction: 'outgoing',
      url: person('/mynetwork/grow/'),
      control: '[data-view-name=edge-creation-connect-action] button',
    },
    {
      name: 'invite somebody by the window',
      hook: 'send-invitation',
      direction: 'outgoing',
      url: person('/search/results/people/'),
      open: (page) => clickOn(page, '[data-view-name=edge-creation-connect-action] a'),
      control: '>>> .artdeco-button--primary',
    },
  ],
});
