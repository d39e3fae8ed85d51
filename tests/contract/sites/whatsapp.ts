import type { Page } from 'puppeteer-core';
import { click, clickOn, defineContract, key, keyOn } from '../contract';
import { attachBy } from '../attach';

const BOX = '#main footer [contenteditable="true"]';
const SEND = '#main footer button[data-tab="11"]';
const CAPTION_SEND = '.dialog .primary';

/** Where there is a box at all, there is a picture already. */
const hasPicture = () => Promise.resolve();

async function givePicture(page: Page): Promise<void> {
  await clickOn(page, '[data-icon^="plus"]');
  await attachBy('input[type=file]')(page);
  await page.waitForSelector('.dialog [contenteditable="true"]:focus');
}

export default defineContract({
  site: 'whatsapp',
  composers: [
    {
      name: 'a message to a person',
      hook: 'message',
      url: 'https://web.whatsapp.com/?person=Robin+Example',
      state: 'message',
      open: (page) => clickOn(page, BOX),
      ways: [key('Enter'), key('NumpadEnter'), click(SEND), keyOn(SEND, 'Enter'), keyOn(SEND, 'Space')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
    },
    {
      name: 'a message to a group',
      hook: 'message',
      url: 'https://web.whatsapp.com/?group=Fair+stall',
      state: 'message',
      open: (page) => clickOn(page, BOX),
      ways: [key('Enter'), click(SEND)],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', group: 'Fair stall', audience: 'group' },
    },
    {
      name: 'the caption of a picture in a chat',
      hook: 'caption',
      url: 'https://web.whatsapp.com/?person=Robin+Example',
      state: 'caption',
      open: givePicture,
      ways: [click(CAPTION_SEND), key('Enter'), keyOn(CAPTION_SEND, 'Enter'), keyOn(CAPTION_SEND, 'Space')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
      attach: hasPicture,
    },
    {
      name: 'a message being edited',
      hook: 'other-message',
      url: 'https://web.whatsapp.com/?person=Robin+Example',
      state: 'edit',
      async open(page) {
        await clickOn(page, '[data-icon="pencil-refreshed"]');
        await page.waitForSelector('[role=dialog] [contenteditable="true"]:focus');
        await page.keyboard.down('Control');
        await page.keyboard.press('a');
        await page.keyboard.up('Control');
      },
      ways: [key('Enter')],
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
    },
    {
      name: 'a status in words',
      hook: 'status',
      url: 'https://web.whatsapp.com/?part=status',
      state: 'status',
      open: (page) => clickOn(page, '[data-testid=status-text]', '.dialog [contenteditable="true"]'),
      ways: [click(CAPTION_SEND), key('Enter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'post' },
    },
    {
      name: 'a picture as a status',
      hook: 'status',
      url: 'https://web.whatsapp.com/?part=status',
      state: 'status',
      open: givePicture,
      ways: [click(CAPTION_SEND), key('Enter')],
      replays: false,
      expected: { kind: 'post' },
      attach: hasPicture,
    },
  ],
});
