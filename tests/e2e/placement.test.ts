import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoSite, type DemoSite } from '../site/server';
import {
  clickInWarning,
  inClosedRoots,
  openBrowser,
  settingsArrived,
  waitForNoWarning,
  waitForWarning,
  type OpenBrowser,
} from '../support/browsers';
import { oakbridge } from '../support/school';
import { startProxy, type Proxy } from '../support/web/proxy';

// The warning in the places where it is hard to see or to use: inside modals, roots and frames, zoomed, and on a phone.

const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const RISKY = 'So proud of Aisha Khan today';
const PUPIL = /looks like a pupil.s name/;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

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

const seen = () => waitForWarning(page, ({ text }) => PUPIL.test(text));
const held = () => waitForWarning(page, ({ roles }) => roles.some(({ role }) => role === 'alertdialog'));
const posted = () => site.received().map(({ text }) => text);
const heard = () => page.evaluate(() => [...new Set(window.heard)]);

async function open(name: string, size = { width: 1180, height: 780 }, lang = 'en-GB'): Promise<void> {
  await page.setViewport(size);
  await page.goto(`https://x.com/placement?case=${name}&lang=${lang}`);
  await page.waitForFunction(() => window.placed?.words.isConnected && window.placed.words.checkVisibility());
}

async function write(text: string): Promise<void> {
  await page.evaluate(() => window.placed.words.focus());
  await page.keyboard.type(text);
}

/** Where a part of the composer is drawn, in the window: a frame shifts what is in it. */
function boxOf(part: 'words' | 'post'): Promise<Box> {
  return page.evaluate((which) => {
    const element = window.placed[which];
    const { x, y, width, height } = element.getBoundingClientRect();
    const frame = element.ownerDocument.defaultView?.frameElement;
    const outer = frame?.getBoundingClientRect();
    const dx = outer && frame ? outer.x + frame.clientLeft : 0;
    const dy = outer && frame ? outer.y + frame.clientTop : 0;
    return { x: x + dx, y: y + dy, width, height };
  }, part);
}

async function pressPost(): Promise<void> {
  const { x, y, width, height } = await boxOf('post');
  await page.mouse.click(x + width / 2, y + height / 2);
}

const writing = () =>
  page.evaluate(() => {
    const { words } = window.placed;
    return (words.getRootNode() as Document | ShadowRoot).activeElement === words;
  });

const apart = (a: Box, b: Box) =>
  a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;

/** The warning's box once it stands still: it is placed in the frame after it was measured. */
async function standing(wanted: (box: Box) => boolean): Promise<Box> {
  const { box } = await waitForWarning(page, ({ text, box }) => PUPIL.test(text) && wanted(box));
  return box;
}

const inWindow = (box: Box, { width, height }: { width: number; height: number }) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** The chips that can be seen: their state and their box. */
async function chips(): Promise<{ state: string; box: Box }[]> {
  const all = await inClosedRoots(
    page,
    (root) => {
      const chip = root.querySelector('.corner.shown');
      if (!chip) return null;
      const { x, y, width, height } = chip.getBoundingClientRect();
      const state = [...chip.classList].find((name) => name !== 'corner' && name !== 'shown') ?? '';
      return { state, box: { x, y, width, height } };
    },
    null,
  );
  return all.filter((chip) => chip !== null);
}

const chip = (state: string) =>
  expect.poll(async () => (await chips()).map((one) => one.state), { timeout: 10_000 }).toEqual([state]);

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  beforeAll(async () => {
    browser = await openBrowser({
      browser: kind,
      extension: resolve(EXTENSION[kind]),
      managed: oakbridge,
      proxy,
    });
    await settingsArrived(browser);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site.forget();
    errors = [];
    page = await browser.newPage();
    await page.bringToFront();
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
  });

  const PLACES = [
    'plain',
    'textarea',
    'dialog',
    'nested',
    'radix',
    'aria',
    'popover',
    'shadow',
    'slotted',
    'frame',
    'frame-modal',
    'transformed',
    'zoomed-body',
    'trapped',
  ];

  test.each(PLACES)(
    'in “%s” it is read, gone round, left and pressed, and the page hears nothing of it',
    async (place) => {
      await open(place);
      await write(RISKY);
      const words = await boxOf('words');
      await standing((box) => apart(box, words) && inWindow(box, { width: 1180, height: 780 }));
      expect(await writing()).toBe(true);

      await pressPost();
      const dialog = await held();
      const controls = dialog.buttons.map(({ name }) => name);
      expect(dialog.buttons.find(({ focused }) => focused)?.name).toBe('Edit');
      // Tab goes round all of it, and stays.
      const passed = new Set<string | undefined>();
      for (let press = 0; press < controls.length; press++) {
        await page.keyboard.press('Tab');
        passed.add((await held()).buttons.find(({ focused }) => focused)?.name);
      }
      expect([...passed].toSorted()).toEqual([...new Set(controls)].toSorted());
      await page.keyboard.press('Escape');
      await expect.poll(writing).toBe(true);
      await page.keyboard.type('!');

      await pressPost();
      await held();
      await page.keyboard.press('Enter');
      await expect.poll(writing).toBe(true);
      expect(posted()).toEqual([]);

      await pressPost();
      await held();
      // A press of the mouse inside, on nothing in particular: no dialog takes it for one outside.
      const { box } = await held();
      await page.mouse.click(box.x + box.width / 2, box.y + 14);
      await held();
      expect(await page.evaluate(() => window.placed.words.checkVisibility())).toBe(true);
      await clickInWarning(page, 'This is fine');
      await waitForNoWarning(page);
      await expect.poll(writing).toBe(true);
      expect(await heard()).toEqual([]);
    },
  );

  test.each(['tall', 'tall-textarea'])(
    'in an editor higher than the window (%s) the line with the caret stays free',
    async (place) => {
      for (const size of [
        { width: 390, height: 844 },
        { width: 320, height: 480 },
      ]) {
        await open(place, size);
        await page.evaluate(() => window.placed.words.focus());
        for (const lines of [0, 9, 8]) {
          for (let line = 0; line < lines; line++) await page.keyboard.press('Enter');
          await page.keyboard.type(lines ? 'more' : RISKY);
          const caret = await caretLine();
          const box = await standing((one) => apart(one, caret) && inWindow(one, size));
          expect(box.height).toBeGreaterThan(100);
        }
      }
    },
  );

  test('a page from right to left: to the left of the words, in English from left to right', async () => {
    await open('plain', { width: 1180, height: 780 }, 'ur');
    await write(RISKY);
    const words = await boxOf('words');
    const box = await standing((one) => apart(one, words));
    expect(box.x + box.width).toBeLessThanOrEqual(words.x);
    const [direction] = (
      await inClosedRoots(
        page,
        (root) => {
          const card = root.querySelector('.card');
          return card && getComputedStyle(card).direction;
        },
        null,
      )
    ).filter(Boolean);
    expect(direction).toBe('ltr');
  });

  test('zoomed by the page: the card keeps its own size, beside the words', async () => {
    await open('zoomed');
    await write(RISKY);
    const words = await boxOf('words');
    const box = await standing((one) => apart(one, words));
    expect(Math.round(box.width)).toBe(360);
  });

  test('a picker that the page shows later does not cover it for long', async () => {
    await open('later');
    await write(RISKY);
    await seen();
    await page.click('#open-picker');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#picker')?.matches(':popover-open')))
      .toBe(true);
    await clickInWarning(page, 'This is fine');
    await waitForNoWarning(page);
  });

  test('thrown out by the page it comes back', async () => {
    await open('tidying');
    await write(RISKY);
    await seen();
    await pressPost();
    expect((await held()).buttons.find(({ focused }) => focused)?.name).toBe('Edit');
    expect(posted()).toEqual([]);
  });

  test('a page that throws it out again and again holds nobody', async () => {
    await open('tidying-always');
    await write(RISKY);
    await expect
      .poll(
        async () => {
          await pressPost();
          return posted();
        },
        { timeout: 20_000, interval: 300 },
      )
      .toEqual([RISKY]);
  });

  test('the chip: quiet, beside the words, and never over anything', async () => {
    await open('plain');
    await page.evaluate(() => window.placed.words.focus());
    expect(await chips()).toEqual([]);
    await page.keyboard.type('Good morning');
    await chip('clear');
    const [{ box } = { box: undefined }] = await chips();
    expect(box).toMatchObject({ width: 20, height: 20 });
    for (const part of ['words', 'post'] as const) expect(apart(box!, await boxOf(part))).toBe(true);
    await page.keyboard.type(' to Aisha Khan');
    await chip('found');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await expect.poll(chips).toEqual([]);
    expect(await heard()).toEqual([]);
  });

  if (kind === 'chromium')
    test('above an on-screen keyboard it stands in what is left of the window', async () => {
      const size = { width: 390, height: 844 };
      await open('tall', size);
      await page.evaluate(() => window.placed.words.focus());
      // What a keyboard leaves: the visual viewport shrinks, the layout stays as it was.
      await page.evaluate(() => scrollTo(0, 0));
      const client = await page.createCDPSession();
      await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      await page.keyboard.type(RISKY);
      const { width, height } = await page.evaluate(() => {
        const { width, height } = visualViewport!;
        return { width, height };
      });
      expect(height).toBeLessThan(size.height);
      const caret = await caretLine();
      const box = await standing((one) => apart(one, caret));
      const top = await page.evaluate(() => visualViewport!.offsetTop);
      expect(box.y).toBeGreaterThanOrEqual(top);
      expect(box.y + box.height).toBeLessThanOrEqual(top + height);
      expect(width).toBeLessThan(size.width);
    });
});

/** The line with the caret, from edge to edge, as the page's own script can measure it. */
function caretLine(): Promise<Box> {
  return page.evaluate(() => {
    const { words } = window.placed;
    const { x, y, width } = words.getBoundingClientRect();
    if (words instanceof HTMLTextAreaElement) {
      // 16 px letters on lines of 24 px, 11 px of padding and border; what is typed here wraps once on a narrow window.
      const probe = document.createElement('div');
      probe.style.cssText = `position: absolute; visibility: hidden; white-space: pre-wrap; overflow-wrap: break-word; font: 16px/1.5 sans-serif; width: ${words.clientWidth - 20}px`;
      probe.textContent = words.value;
      document.body.append(probe);
      const { height } = probe.getBoundingClientRect();
      probe.remove();
      return { x, y: y + 11 + height - 24 - words.scrollTop, width, height: 24 };
    }
    const range = getSelection()!.getRangeAt(0).cloneRange();
    const line = range.getClientRects()[0] ?? range.startContainer.parentElement!.getBoundingClientRect();
    return { x, y: line.y, width, height: line.height };
  });
}
