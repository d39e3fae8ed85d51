import type { Page } from 'puppeteer-core';
import { click, clickOn, defineContract, keyOn } from '../contract';

const TOGGLE = '.editor-post-publish-panel__toggle';
const CONFIRM = '.editor-post-publish-panel .editor-post-publish-button';
const NEW = 'https://example.wordpress.com/wp-admin/post-new.php';

/** Clicks in a frame of the page's own, once it is there. */
async function clickInFrame(page: Page, frame: string, selector: string): Promise<void> {
  const element = await page.waitForSelector(frame);
  await (await element!.contentFrame())!.locator(selector).click();
}

const blocks = (page: Page) =>
  clickInFrame(page, 'iframe[name=editor-canvas]', '.is-root-container [contenteditable=true]');
const heading = (page: Page) => clickInFrame(page, 'iframe[name=editor-canvas]', '.wp-block-post-title');
const poster = 'Sam Example';

export default defineContract({
  site: 'wordpress',
  composers: [
    {
      name: 'a post in the block editor',
      hook: 'post',
      url: NEW,
      state: 'post',
      open: blocks,
      ways: [click(TOGGLE), keyOn(TOGGLE, 'Enter'), keyOn(TOGGLE, 'Space')],
      rest: (page) => clickOn(page, CONFIRM),
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post', poster },
    },
    {
      name: 'the title of a post',
      hook: 'post',
      url: 'https://wordpress.com/post/example.wordpress.com',
      state: 'title',
      open: heading,
      // Puppeteer's click does not reach a heading that was put into the frame from outside, in Firefox 153.
      only: 'chromium',
      ways: [click(TOGGLE)],
      rest: (page) => clickOn(page, CONFIRM),
      replays: false,
      expected: { kind: 'post', poster },
    },
    {
      name: 'a post in the classic editor',
      hook: 'classic-post',
      url: `${NEW}?classic=1`,
      state: 'classic',
      open: (page) => clickInFrame(page, '#content_ifr', 'body'),
      ways: [click('#publish'), keyOn('#publish', 'Enter')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', poster },
    },
    {
      name: 'the dashboard’s small form',
      hook: 'quick-post',
      url: 'https://example.wordpress.com/wp-admin/',
      state: 'quick',
      open: (page) => clickOn(page, '#content'),
      ways: [click('#publish')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', poster },
    },
    {
      name: 'a comment on a blog',
      hook: 'comment',
      url: 'https://example.wordpress.com/2026/11/swifts/',
      state: 'comment',
      open: (page) => clickOn(page, '#comment'),
      ways: [click('#submit'), keyOn('#submit', 'Enter'), keyOn('#submit', 'Space')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'comment', audience: 'public', addressee: 'Alex Example', poster },
    },
  ],
});
