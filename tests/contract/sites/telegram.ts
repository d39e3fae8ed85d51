import type { Page } from 'puppeteer-core';
import { click, clickOn, defineContract, key, keyOn, type Way } from '../contract';
import { attachBy, attachByChooser } from '../attach';

const BOX_A = '#editable-message-text';
const SEND_A = '.main-button';
const CAPTION_A = '.AttachmentModal .primary';
const BOX_K = '.chat-input .input-message-input:not(.input-field-input-fake)';
const SEND_K = '.btn-send';
const CAPTION_K = '.popup-new-media .btn-primary';

/** Where there is a caption at all, there is a picture already. */
const hasPicture = () => Promise.resolve();

/** The other ways to send stand behind the button's context menu. */
const silently: Way = {
  name: 'without sound',
  async press(page) {
    await page.locator(SEND_A).click({ button: 'right' });
    await page.locator('.CustomSendMenu [role=menuitem]').click();
  },
};

/** The focus is nowhere: the page sends it to the box with the first letter. */
async function typeAnywhere(page: Page): Promise<void> {
  await page.waitForSelector(BOX_A);
  await page.locator('.MessageList').click();
}

async function pictureInA(page: Page): Promise<void> {
  await attachByChooser('.AttachMenu--button')(page);
  await page.waitForSelector('#editable-message-text-modal:focus');
}

async function pictureInK(page: Page): Promise<void> {
  await attachBy('.chat-input input[type=file]')(page);
  await page.waitForSelector('.popup .input-message-input:focus');
}

export default defineContract({
  site: 'telegram',
  composers: [
    {
      name: 'a message to a person, version A',
      hook: 'message',
      url: 'https://web.telegram.org/a/?person=Robin+Example',
      state: 'message',
      open: (page) => clickOn(page, BOX_A),
      ways: [
        key('Enter'),
        key('NumpadEnter'),
        click(SEND_A),
        // Space on the button would be a letter like any other, and go to the box.
        keyOn(SEND_A, 'Enter'),
        silently,
      ],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
    },
    {
      name: 'a message to a group, sent by Ctrl+Enter, version A',
      hook: 'message',
      url: 'https://web.telegram.org/a/?group=Fair+stall&combo=ctrl-enter',
      state: 'message',
      open: typeAnywhere,
      ways: [key('Control', 'Enter'), click(SEND_A)],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', group: 'Fair stall', audience: 'group' },
    },
    {
      name: 'a caption, version A',
      hook: 'caption',
      url: 'https://web.telegram.org/a/?person=Robin+Example',
      state: 'caption',
      open: pictureInA,
      ways: [click(CAPTION_A), key('Enter'), keyOn(CAPTION_A, 'Enter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
      attach: hasPicture,
    },
    {
      name: 'a message to a person, version K',
      hook: 'message',
      url: 'https://web.telegram.org/k/?person=Robin+Example',
      state: 'message',
      open: (page) => clickOn(page, BOX_K),
      ways: [click(SEND_K), key('Enter'), key('NumpadEnter')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
    },
    {
      name: 'a message to a group, version K',
      hook: 'message',
      url: 'https://web.telegram.org/k/?group=Fair+stall',
      state: 'message',
      open: (page) => clickOn(page, BOX_K),
      ways: [key('Enter'), click(SEND_K)],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', group: 'Fair stall', audience: 'group' },
    },
    {
      name: 'a caption, version K',
      hook: 'caption',
      url: 'https://web.telegram.org/k/?person=Robin+Example',
      state: 'caption',
      open: pictureInK,
      ways: [click(CAPTION_K), key('Enter'), keyOn(CAPTION_K, 'Space')],
      newLine: 'Shift+Enter',
      replays: false,
      expected: { kind: 'message', addressee: 'Robin Example' },
      attach: hasPicture,
    },
  ],
});
