import type { Page } from 'puppeteer-core';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';

const ways = (publish: string): [Way, ...Way[]] => [
  click(publish),
  keyOn(publish, 'Enter'),
  keyOn(publish, 'Space'),
];
const ctrlEnter = key('Control', 'Enter');

/** The address of a picture is shown as the picture, whether it was uploaded, pasted or written. */
const link = (page: Page) => page.type('#post-url', 'https://feddit.uk/pictrs/image/dot.png');

const CREATE = '.post-form > .row > button[type="submit"]';
const SEND = '.private-message-form button[type="submit"]';
const COMMENT = '.post > .comment-form button[type="submit"]';
const REPLY = '.comment .comment-form button[type="submit"]';

export default defineContract({
  site: 'lemmy',
  composers: [
    {
      name: 'the title of a post',
      hook: 'title',
      url: 'https://feddit.uk/create_post',
      state: 'title',
      open: (page) => clickOn(page, '#post-title'),
      ways: ways(CREATE),
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', group: 'Oakbridge Town', poster: 'Sam Example' },
      attach: link,
      picture: 'out-of-reach',
    },
    {
      name: 'the body of a post',
      hook: 'post',
      url: 'https://feddit.uk/create_post?title=Summer+fair',
      state: 'body',
      // The title is written first: the form does not go without one.
      open: (page) => clickOn(page, '#post-title', '.markdown-textarea textarea'),
      ways: ways(CREATE),
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', group: 'Oakbridge Town', poster: 'Sam Example' },
      attach: link,
      picture: 'out-of-reach',
    },
    {
      name: 'a private message',
      hook: 'message',
      url: 'https://feddit.uk/create_private_message/2',
      state: 'message',
      open: (page) => clickOn(page, '.markdown-textarea textarea'),
      ways: [...ways(SEND), ctrlEnter],
      newLine: 'Enter',
      replays: (way) => way !== ctrlEnter,
      expected: { kind: 'message', addressee: 'Robin Example', poster: 'Sam Example' },
    },
    {
      name: 'a comment under a post',
      hook: 'comment',
      url: 'https://feddit.uk/post/1',
      state: 'comment',
      open: (page) => clickOn(page, '.post > .comment-form textarea'),
      ways: [...ways(COMMENT), ctrlEnter],
      newLine: 'Enter',
      replays: (way) => way !== ctrlEnter,
      expected: {
        kind: 'comment',
        addressee: 'Alex Example',
        group: 'Oakbridge Town',
        poster: 'Sam Example',
      },
    },
    {
      name: 'a reply to a comment',
      hook: 'comment',
      url: 'https://feddit.uk/post/1',
      state: 'reply',
      open: (page) => clickOn(page, '.comment-node > button:last-child', '.comment .comment-form textarea'),
      ways: [...ways(REPLY), ctrlEnter],
      newLine: 'Enter',
      replays: (way) => way !== ctrlEnter,
      expected: { kind: 'comment', addressee: 'Jo Sample', group: 'Oakbridge Town', poster: 'Sam Example' },
    },
  ],
});
