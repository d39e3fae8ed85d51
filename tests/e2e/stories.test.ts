import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoSite, type DemoSite } from '../site/server';
import {
  clickInWarning,
  inClosedRoots,
  openBrowser,
  readWarning,
  settingsArrived,
  waitForNoWarning,
  waitForWarning,
  type OpenBrowser,
} from '../support/browsers';
import { composerState, demoComposers, openComposer, type DemoComposer } from '../support/demo-composers';
import { oakbridge } from '../support/school';
import { startProxy, type Proxy } from '../support/web/proxy';

// A member of staff at the real host names, in the real browsers, on the real editors.

const {
  facebookPost,
  facebookComment,
  xPost,
  xReply,
  instagramCaption,
  instagramComment,
  plainForm,
  plainEditable,
} = demoComposers;
const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const RISKY = 'So proud of Aisha Khan today';
const PUPIL = /looks like a pupil.s name/;
const CLEAN = 'Cakes on the field after school on Friday, all welcome';

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

const posted = () => site.received().map(({ text, isTrusted }) => ({ text, isTrusted }));
const isHeld = ({ roles }: { roles: { role: string }[] }) => roles.some(({ role }) => role === 'alertdialog');
const held = () => waitForWarning(page, isHeld);
const seen = (words: RegExp) => waitForWarning(page, ({ text }) => words.test(text));

/** The words that are marked on the page by the highlight API. */
const marked = () => page.evaluate(() => [...(CSS.highlights.get('second-look') ?? [])].map(String));

async function write(composer: DemoComposer, text: string): Promise<void> {
  await openComposer(page, composer);
  await page.keyboard.type(text);
}

/** What a site's own code got: exactly this, now and after everything that was under way is done. */
async function expectPosted(expected: object[]): Promise<void> {
  await expect.poll(posted, { timeout: 5000 }).toEqual(expected);
  // Two tasks: what a press of ours would set going, a second post above all, has been sent by then.
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  expect(posted()).toEqual(expected);
}

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  beforeAll(async () => {
    browser = await openBrowser({
      browser: kind,
      extension: resolve(EXTENSION[kind]),
      managed: oakbridge,
      proxy,
    });
    // The stories begin once the roster is there.
    await settingsArrived(browser);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site.forget();
    errors = [];
    page = await browser.newPage();
    // The tab that a story before opened may still be in front: a page behind it draws nothing.
    await page.bringToFront();
    await page.setViewport({ width: 1180, height: 780 });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a pupil is named on Facebook: marked, held, and led to the clause', async () => {
    await write(facebookPost, RISKY);
    const warning = await seen(PUPIL);
    expect(warning.roles.some(({ role }) => role === 'status')).toBe(true);
    expect(await marked()).toEqual(['Aisha Khan']);
    expect((await composerState(page, facebookPost)).focused).toBe(true);
    await facebookPost.publish(page);
    const dialog = await held();
    expect(dialog.buttons.find(({ focused }) => focused)?.name).toBe('Edit');
    expect(posted()).toEqual([]);
    const clause = dialog.buttons.find(({ name }) => name.startsWith('Clause '))?.name ?? '';
    await clickInWarning(page, clause);
    const reader = await findPage((text) => text.includes('You came from here'));
    const active = await reader.evaluate(() => document.activeElement?.textContent ?? '');
    expect(active).toContain(clause.replace('Clause ', '').split(' ')[0]);
    expect(await reader.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(/Northbrook/);
    await reader.close();
  });

  test('a clean post leaves by the site’s own handler, at once and once', async () => {
    for (const composer of [facebookPost, xPost, instagramCaption]) {
      site.forget();
      await write(composer, CLEAN);
      // A hand takes its way from the keys to the button; the answer is there by then.
      await page.mouse.move(10, 10);
      await page.mouse.move(900, 700, { steps: 60 });
      await composer.publish(page);
      await expectPosted([{ text: CLEAN, isTrusted: true }]);
      expect(await readWarning(page)).toBeUndefined();
    }
  });

  test('“Post anyway” sends exactly one post', async () => {
    await write(facebookPost, RISKY);
    await facebookPost.publish(page);
    await held();
    await clickInWarning(page, 'Post anyway');
    await expectPosted([{ text: RISKY, isTrusted: false }]);
    await waitForNoWarning(page);
  });

  test('Ctrl+Enter on X is held; Edit leads back to the very place', async () => {
    await write(xPost, `${RISKY} in class`);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await seen(PUPIL);
    const before = await composerState(page, xPost);
    await xPost.publish(page);
    await held();
    await clickInWarning(page, 'Edit');
    await expect.poll(() => composerState(page, xPost)).toEqual(before);
    await page.keyboard.type('!');
    expect((await composerState(page, xPost)).text).toBe(`${RISKY} in cla!ss`);
    expect(posted()).toEqual([]);
  });

  test('words that are pasted are held like words that are typed', async () => {
    await openComposer(page, plainForm);
    await page.keyboard.type(RISKY);
    for (const key of ['KeyA', 'KeyC'] as const) await withControl(key);
    await openComposer(page, xPost);
    await withControl('KeyV');
    await expect.poll(async () => (await composerState(page, xPost)).text).toBe(RISKY);
    await xPost.publish(page);
    await held();
    expect(posted()).toEqual([]);
  });

  test('a comment sent with Enter is held; “This is fine” lets the next Enter through, by the site’s own handler', async () => {
    await write(facebookComment, RISKY);
    await facebookComment.publish(page);
    await held();
    await clickInWarning(page, 'This is fine');
    await waitForNoWarning(page);
    await facebookComment.publish(page);
    await expectPosted([{ text: RISKY, isTrusted: true }]);
  });

  test('a comment sent anyway goes once, by the button the site has for it', async () => {
    await write(facebookComment, RISKY);
    await facebookComment.publish(page);
    await held();
    await clickInWarning(page, 'Post anyway');
    await expectPosted([{ text: RISKY, isTrusted: false }]);
  });

  test('the card’s own buttons leave the caret where it was', async () => {
    for (const [name, composer] of [
      ['Edit', xPost],
      ['This is fine', xPost],
    ] as const) {
      await write(composer, RISKY);
      await page.keyboard.press('ArrowLeft');
      await seen(PUPIL);
      const before = await composerState(page, composer);
      await clickInWarning(page, name);
      await expect.poll(() => composerState(page, composer)).toEqual(before);
    }
  });

  test('Post by keyboard alone is held, for a post and for a friend request', async () => {
    await write(facebookPost, RISKY);
    await seen(PUPIL);
    await page.focus('[aria-label="Post"][aria-disabled=false]');
    await page.keyboard.press('Enter');
    await held();
    expect(posted()).toEqual([]);
    await page.goto('https://www.facebook.com/friends/requests/?person=Aisha+Khan');
    await page.focus('[aria-label="Confirm"][role=button]');
    await page.keyboard.press('Enter');
    await held();
    expect(posted()).toEqual([]);
  });

  test('a page that comes back by the Back button is looked at as before', async () => {
    await write(xPost, 'Good ');
    await page.goto('https://www.instagram.com/');
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.host).catch(() => '')).toBe('x.com');
    await xPost.open(page);
    await page.keyboard.type(RISKY);
    await seen(PUPIL);
    await xPost.publish(page);
    await held();
    expect(posted()).toEqual([]);
  });

  test('a comment in a textarea: marked by the mirror, held on Enter, edited, and gone', async () => {
    await write(instagramComment, 'Ring me on 07700 900123');
    await seen(/phone number/);
    const underlined = await inClosedRoots(
      page,
      (root) =>
        [...root.querySelectorAll('span')]
          .filter((span) => span.style.textDecorationLine)
          .map((span) => span.textContent),
      null,
    );
    expect(underlined.flat()).toEqual(['07700 900123']);
    await instagramComment.publish(page);
    await waitForWarning(page, isHeld);
    await page.keyboard.press('Escape');
    for (let digit = 0; digit < '07700 900123'.length; digit++) await page.keyboard.press('Backspace');
    await page.keyboard.type('the office');
    await waitForNoWarning(page);
    await instagramComment.publish(page);
    await expectPosted([{ text: 'Ring me on the office', isTrusted: true }]);
  });

  test('a reply in a dialog: the warning can be used inside it, by keyboard alone', async () => {
    await write(xReply, 'The new EHCP for one of my Year 4 boys came through');
    await seen(/Clause/);
    await xReply.publish(page);
    await held();
    await page.keyboard.press('Tab');
    const dialog = await held();
    expect(dialog.buttons.find(({ focused }) => focused)?.name).toBe('Post anyway');
    await page.keyboard.press('Enter');
    await expectPosted([{ text: 'The new EHCP for one of my Year 4 boys came through', isTrusted: false }]);
  });

  test('a friend request from a pupil is held; one from somebody else is not', async () => {
    await page.goto('https://www.facebook.com/friends/requests/?person=Aisha+Khan');
    await page.locator('[aria-label="Confirm"][role=button]').click();
    const dialog = await held();
    expect(dialog.text).toContain('section 12');
    await clickInWarning(page, 'Go back');
    await waitForNoWarning(page);
    expect(posted()).toEqual([]);
    await page.goto('https://www.facebook.com/friends/requests/?person=Pat+Sample');
    await page.locator('[aria-label="Confirm"][role=button]').click();
    await expect.poll(posted).toHaveLength(1);
  });

  test('boxes that no site file knows are looked at too; a search box never is', async () => {
    await write(plainForm, RISKY);
    await plainForm.publish(page);
    await held();
    await clickInWarning(page, 'Post anyway');
    await expectPosted([{ text: RISKY, isTrusted: true }]);
    site.forget();
    await write(plainEditable, RISKY);
    await plainEditable.publish(page);
    await held();
    expect(posted()).toEqual([]);
    await page.goto('https://x.com/plain');
    await page.locator('input[type=search]').click();
    await page.keyboard.type(RISKY);
    await page.keyboard.press('Enter');
    await expect.poll(posted).toHaveLength(1);
    expect(await readWarning(page)).toBeUndefined();
  });

  test('the warning lies beside the words, and the page’s scripts cannot reach into it', async () => {
    await write(xPost, RISKY);
    const { box, host } = await seen(PUPIL);
    const editor = await page.$eval(
      '[data-testid=tweetTextarea_0]',
      (one) => one.getBoundingClientRect().toJSON() as DOMRect,
    );
    const apart =
      box.x >= editor.right ||
      box.x + box.width <= editor.left ||
      box.y >= editor.bottom ||
      box.y + box.height <= editor.top;
    expect(apart).toBe(true);
    const read = await page.evaluate(() => ({
      text: document.documentElement.innerHTML,
      open: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length,
    }));
    expect(read.open).toBe(0);
    const selected = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.documentElement);
      return getSelection()?.toString() ?? '';
    });
    expect(selected).not.toMatch(/looks like a pupil|Clause/);
    expect(read.text).not.toMatch(/looks like a pupil|Clause|Second Look/);
    expect(host.id).toBe('');
  });

  test('a background that slept answers again', async () => {
    await write(facebookPost, 'So proud of ');
    await browser.stopBackground();
    await page.keyboard.type('Aisha Khan');
    await seen(PUPIL);
    await facebookPost.publish(page);
    await held();
    expect(posted()).toEqual([]);
  });

  test('nothing of ours asked the network for anything', () => {
    const own = new Set(Object.keys(site.hosts));
    expect(proxy.hosts().filter((host) => !own.has(host))).toEqual([]);
  });
});

async function withControl(key: 'KeyA' | 'KeyC' | 'KeyV'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** The tab whose text `accept` agrees with. */
async function findPage(accept: (text: string) => boolean): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(
      async () => {
        for (const one of await browser.pages()) {
          const text = await one.evaluate(() => document.body?.innerText ?? '').catch(() => '');
          if (accept(text)) found = one;
        }
        return found !== undefined;
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  return found as Page;
}
