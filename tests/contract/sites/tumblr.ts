import type { Page } from 'puppeteer-core';
import { click, clickOn, defineContract, keyOn } from '../contract';

const POST = '[role=dialog] > .row > button:nth-child(2)';
const HOME = 'https://www.tumblr.com/dashboard';

async function blocksInFrame(page: Page): Promise<void> {
  await clickOn(page, '#write');
  const frame = await (await page.waitForSelector('iframe[name=editor-canvas]'))!.contentFrame();
  await frame!.locator('.is-root-container [contenteditable=true]').click();
}

export default defineContract({
  site: 'tumblr',
  composers: [
    {
      name: 'a post, its blocks in a frame',
      hook: 'post',
      url: `${HOME}?frame=1`,
      state: 'post',
      open: blocksInFrame,
      ways: [click(POST), keyOn(POST, 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post', poster: 'samexample' },
    },
    {
      name: 'a post, its blocks in the page',
      hook: 'post',
      url: HOME,
      state: 'post',
      open: (page) => clickOn(page, '#write', '[role=dialog] .is-root-container [contenteditable=true]'),
      ways: [click(POST)],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'post', poster: 'samexample' },
    },
    {
      name: 'a reply',
      hook: 'reply',
      url: HOME,
      state: 'reply',
      open: (page) => clickOn(page, 'article textarea'),
      ways: [click('article [type=submit]'), keyOn('article [type=submit]', 'Enter')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'comment', audience: 'public', addressee: 'alexexample' },
    },
    {
      name: 'a question to a blog',
      hook: 'ask',
      url: 'https://www.tumblr.com/ask_form/alexexample.tumblr.com',
      state: 'ask',
      open: (page) => clickOn(page, 'textarea'),
      ways: [click('form [type=submit]')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'message' },
    },
    {
      name: 'a conversation',
      hook: 'message',
      url: HOME,
      state: 'chat',
      open: (page) => clickOn(page, 'section textarea'),
      ways: [click('section [type=submit]')],
      replays: true,
      expected: { kind: 'message' },
    },
  ],
});
