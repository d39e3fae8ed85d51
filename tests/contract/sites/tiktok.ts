import type { Page } from 'puppeteer-core';
import { attachBy } from '../attach';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';

const SITE = 'https://www.tiktok.com';
const POST = '[data-e2e=post_video_button]';
const EDITOR = '[contenteditable=true]';

const schedule: Way = {
  name: 'schedule',
  press: (page) => clickOn(page, '[data-e2e=schedule_container] [value=schedule]', POST),
};

export default defineContract({
  site: 'tiktok',
  composers: [
    {
      name: 'the caption of a video',
      hook: 'caption',
      url: `${SITE}/tiktokstudio/upload?audience=friends`,
      state: 'caption',
      open: (page) => clickOn(page, `[data-e2e=caption_container] ${EDITOR}`),
      ways: [click(POST), keyOn(POST, 'Enter'), keyOn(POST, 'Space'), schedule],
      rest: (page: Page) => clickOn(page, '.TUXModal .primary'),
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', audience: 'friends', poster: '/@sam.example' },
      attach: attachBy('input[type=file]'),
    },
    {
      name: 'a comment under a video',
      hook: 'comment',
      url: `${SITE}/@jo.sample/video/1001`,
      state: 'comment',
      open: (page) => clickOn(page, `[data-e2e=comment-input] ${EDITOR}`),
      ways: [
        key('Enter'),
        key('NumpadEnter'),
        click('[data-e2e=comment-post]'),
        keyOn('[data-e2e=comment-post]', 'Enter'),
        keyOn('[data-e2e=comment-post]', 'Space'),
      ],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'comment', poster: '/@sam.example' },
    },
    {
      name: 'a message',
      hook: 'message',
      url: `${SITE}/messages?person=Jo+Sample`,
      state: 'message',
      open: (page) => clickOn(page, `[data-e2e=message-input-area] ${EDITOR}`),
      ways: [key('Enter'), key('NumpadEnter'), click('[data-e2e=message-send]')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Jo Sample', poster: '/@sam.example' },
    },
  ],
  requests: [
    {
      name: 'to follow somebody',
      hook: 'follow',
      direction: 'outgoing',
      url: (person) => `${SITE}/@somebody?person=${encodeURIComponent(person)}`,
      control: '[data-e2e=follow-button]',
      other: '[data-e2e=message-button]',
    },
    {
      name: 'to accept a message',
      hook: 'accept-message',
      direction: 'incoming',
      url: (person) => `${SITE}/messages?request=1&person=${encodeURIComponent(person)}`,
      control: '.css-demo-DivItem:last-child',
      other: '.css-demo-DivItem:first-child',
    },
  ],
});
