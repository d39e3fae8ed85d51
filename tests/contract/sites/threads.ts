import type { Page } from 'puppeteer-core';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';
import { attachBy } from '../attach';

const HOME = 'https://www.threads.com/';
const PRIMARY = '[role=dialog] .primary';
const BOX = '[role=dialog] .box:nth-child(1) [role=textbox]';
const SECOND = '[role=dialog] .box:nth-child(2) [role=textbox]';
const SEND = '.inline .send';

/** A key is no press on a button: the person presses once more. */
const byClick = ({ name }: Way) => !name.includes('+');
const openThread = (page: Page) => clickOn(page, '.create', '[role=dialog] .more');
/** A thread goes as a whole, in whichever box one is. */
const otherBox: Way = {
  name: 'Control+Enter from the other box',
  press: async (page) => {
    await clickOn(page, BOX);
    await key('Control', 'Enter').press(page);
  },
};

export default defineContract({
  site: 'threads',
  composers: [
    {
      name: 'a post',
      hook: 'post',
      url: HOME,
      state: 'post',
      open: (page) => clickOn(page, '.create', BOX),
      ways: [
        click(PRIMARY),
        keyOn(PRIMARY, 'Enter'),
        keyOn(PRIMARY, 'Space'),
        key('Control', 'Enter'),
        key('Meta', 'Enter'),
      ],
      newLine: 'Enter',
      replays: byClick,
      expected: { kind: 'post', poster: 'sam.example' },
      attach: attachBy('[role=dialog] input[type=file]'),
    },
    {
      name: 'the second box of a thread',
      hook: 'post',
      url: HOME,
      state: 'post-2',
      open: async (page) => {
        await openThread(page);
        await clickOn(page, SECOND);
      },
      ways: [click(PRIMARY), key('Control', 'Enter'), otherBox],
      newLine: 'Enter',
      replays: byClick,
      expected: { kind: 'post', poster: 'sam.example' },
    },
    {
      name: 'an answer in the dialog',
      hook: 'dialog-reply',
      url: HOME,
      state: 'reply',
      open: (page) => clickOn(page, 'main .reply', BOX),
      ways: [click(PRIMARY), key('Control', 'Enter')],
      newLine: 'Enter',
      replays: byClick,
      expected: {
        kind: 'comment',
        poster: 'sam.example',
        addressee: 'alex.example',
        replyTo: 'First frost on the allotment',
      },
    },
    {
      name: 'an answer below the post',
      hook: 'reply',
      url: `${HOME}@alex.example/post/1001`,
      state: 'inline',
      open: (page) => clickOn(page, '.inline [role=textbox]'),
      ways: [click(SEND), keyOn(SEND, 'Enter'), key('Control', 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: {
        kind: 'comment',
        poster: 'sam.example',
        addressee: 'alex.example',
        replyTo: 'First frost on the allotment',
      },
      attach: attachBy('.inline input[type=file]'),
    },
  ],
  requests: [
    {
      name: 'somebody is followed',
      hook: 'follow',
      direction: 'outgoing',
      url: (person) => `${HOME}?person=${encodeURIComponent(person)}`,
      control: 'aside [role=button]',
      other: 'aside .following',
    },
  ],
});
