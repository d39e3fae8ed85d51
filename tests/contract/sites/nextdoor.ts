import { click, clickOn, defineContract, key, keyOn } from '../contract';
import { attachBy } from '../attach';

const SUBMIT = '[data-testid=composer-submit-button]';
const REPLY = '[data-testid=inline-composer-reply-button]';
const SEND = 'main .send';

export default defineContract({
  site: 'nextdoor',
  composers: [
    {
      name: 'a post to the neighbourhood',
      hook: 'post',
      url: 'https://nextdoor.co.uk/news_feed/',
      state: 'post',
      open: (page) =>
        clickOn(page, '[data-testid=prompt-container]', 'textarea[data-testid=composer-text-field]'),
      ways: [click(SUBMIT), keyOn(SUBMIT, 'Enter'), keyOn(SUBMIT, 'Space')],
      // Next is held; then comes Post, by the same test id.
      rest: (page) => clickOn(page, SUBMIT),
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post', audience: 'neighbourhood' },
      attach: attachBy('input[data-testid=uploader-fileinput]'),
    },
    {
      name: 'a post to anyone',
      hook: 'post',
      url: 'https://nextdoor.co.uk/news_feed/?audience=anyone',
      state: 'post',
      open: (page) =>
        clickOn(page, '[data-testid=prompt-container]', 'textarea[data-testid=composer-text-field]'),
      ways: [click(SUBMIT)],
      rest: (page) => clickOn(page, SUBMIT),
      replays: false,
      expected: { kind: 'post', audience: 'public' },
    },
    {
      name: 'a comment under a post',
      hook: 'comment',
      url: 'https://nextdoor.co.uk/news_feed/',
      state: 'comment',
      open: (page) => clickOn(page, '[data-testid=post-reply-button]', 'textarea[data-testid^=comment-add]'),
      ways: [click(REPLY), key('Enter'), keyOn(REPLY, 'Enter'), keyOn(REPLY, 'Space')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'comment', replyTo: 'The lane is icy.' },
    },
    {
      name: 'a message to a neighbour',
      hook: 'message',
      url: 'https://nextdoor.co.uk/inbox/chat/1001?person=Robin+Example',
      state: 'message',
      open: (page) => clickOn(page, 'main textarea'),
      ways: [click(SEND), key('Enter'), keyOn(SEND, 'Enter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
    },
  ],
});
