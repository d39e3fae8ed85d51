import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoSite, type DemoSite } from '../site/server';
import { openBrowser, type OpenBrowser } from '../support/browsers';
import { startProxy, type Proxy } from '../support/web/proxy';

// The demo site by itself, with no extension: what the other tests stand on.

let site: DemoSite;
let proxy: Proxy;
let browser: OpenBrowser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  site = await demoSite();
  proxy = await startProxy(site.hosts);
});
afterAll(() => proxy.close());

const state = (composer: string) => page.evaluate((name) => window.demo.state(name), composer);
const posted = () =>
  site.received().map(({ composer, text, isTrusted, via }) => ({ composer, text, isTrusted, via }));

async function type(selector: string, text: string) {
  await page.locator(selector).click();
  await page.keyboard.type(text);
}

async function expectPosted(post: object) {
  await expect.poll(posted, { timeout: 5000 }).toEqual([{ isTrusted: true, ...post }]);
}

async function withShift(key: 'Enter') {
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
}

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  beforeAll(async () => {
    browser = await openBrowser({ browser: kind, proxy });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site.forget();
    errors = [];
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
  });

  test('Facebook: a post from the dialog', async () => {
    await page.goto('https://www.facebook.com/');
    await page.locator('[aria-label="Create a post"] [role=button]').click();
    const editor = '[role=dialog][aria-label="Create post"] [role=textbox][data-lexical-editor=true]';
    await page.waitForSelector('[aria-label="Post"][aria-disabled=true]');
    await type(editor, 'Good morning');
    const { history, ...rest } = await state('post');
    expect(rest).toMatchObject({ text: 'Good morning', selection: { anchor: 12, focus: 12 }, focused: true });
    expect(history?.undo).toBeGreaterThan(0);
    await page.locator('[aria-label="Post"][aria-disabled=false]').click();
    await expectPosted({ composer: 'post', text: 'Good morning', via: 'click' });
    await page.waitForSelector('[role=dialog]', { hidden: true });
  });

  test('Facebook: a comment goes on Enter, and Shift+Enter makes a line', async () => {
    await page.goto('https://www.facebook.com/');
    await type('[aria-label="Comment as Sam Example"]', 'One');
    await withShift('Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await expectPosted({ composer: 'comment', text: 'One\ntwo', via: 'enter' });
    await expect.poll(() => state('comment')).toMatchObject({ text: '', history: { undo: 0, redo: 0 } });
  });

  test('a picture is attached, and its name goes with the post', async () => {
    for (const [address, open, input, send] of [
      ['https://www.facebook.com/', '.trigger', '[role=dialog] input[type=file]', '[aria-label="Post"]'],
      [
        'https://x.com/home',
        '[data-testid=tweetTextarea_0]',
        '[data-testid=fileInput]',
        '[data-testid=tweetButtonInline]',
      ],
    ] as const) {
      site.forget();
      await page.goto(address);
      await page.locator(open).click();
      const field = (await page.waitForSelector(input)) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(resolve(import.meta.dirname, '../site/package.json'));
      await page.waitForSelector('[data-testid=attachments] [src^="blob:"]');
      await page.locator(send).click();
      await expect
        .poll(() => site.received())
        .toMatchObject([{ text: '', files: [{ name: 'package.json' }] }]);
    }
  });

  test('Facebook: a friend is confirmed', async () => {
    await page.goto('https://www.facebook.com/friends/requests/?person=Pat+Sample');
    await page.locator('[aria-label="Confirm"][role=button]').click();
    await expectPosted({ composer: 'friend-confirm', text: 'Pat Sample', via: 'click' });
  });

  test('X: Ctrl+Enter posts, Enter makes a line', async () => {
    await page.goto('https://x.com/home');
    await type('[data-testid=tweetTextarea_0]', 'One');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    const { text, history } = await state('post');
    expect(text).toBe('One\ntwo');
    expect(history?.undo).toBeGreaterThan(0);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await expectPosted({ composer: 'post', text: 'One\ntwo', via: 'ctrl-enter' });
    await expect.poll(() => state('post')).toMatchObject({ text: '', history: { undo: 0, redo: 0 } });
  });

  test('X: a reply from the dialog', async () => {
    await page.goto('https://x.com/home');
    await page.locator('[data-testid=reply]').click();
    await type('[role=dialog] [data-testid=tweetTextarea_0]', 'Lovely');
    await page.locator('[data-testid=tweetButton]').click();
    await expectPosted({ composer: 'reply', text: 'Lovely', via: 'click' });
  });

  test('Instagram: a caption after the picture step', async () => {
    await page.goto('https://www.instagram.com/');
    await page.locator('[role=button]:has(> [aria-label="New post"])').click();
    const dialog = '[role=dialog][aria-label="Create new post"]';
    await page.locator(`${dialog} ::-p-text(Next)`).click();
    await type(`${dialog} [data-lexical-editor=true]`, 'Frost');
    await page.locator(`${dialog} ::-p-text(Share)`).click();
    await expectPosted({ composer: 'caption', text: 'Frost', via: 'click' });
  });

  test('Instagram: a comment and a message', async () => {
    await page.goto('https://www.instagram.com/');
    await type('form textarea', 'Nice');
    expect(await state('comment')).toMatchObject({ text: 'Nice', selection: { anchor: 4, focus: 4 } });
    await page.keyboard.press('Enter');
    await expectPosted({ composer: 'comment', text: 'Nice', via: 'enter' });
    site.forget();
    await page.goto('https://www.instagram.com/direct/t/1001/');
    await type('[role=textbox]', 'Hello');
    await page.keyboard.press('Enter');
    await expectPosted({ composer: 'message', text: 'Hello', via: 'enter' });
  });

  test('the plain page: a form, a bare editable, and what is no composer', async () => {
    await page.goto('https://x.com/plain');
    await type('#status', 'First');
    await page.locator('::-p-text(Publish)').click();
    await expectPosted({ composer: 'textarea', text: 'First', via: 'submit' });
    site.forget();
    await type('.bare', 'Second');
    await page.locator('button ::-p-text(Reply)').click();
    await expectPosted({ composer: 'editable', text: 'Second', via: 'click' });
    site.forget();
    await type('input[type=search]', 'bakery');
    await page.keyboard.press('Enter');
    await expectPosted({ composer: 'search', text: '', via: 'submit' });
  });
});
