import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readFileFacts } from '../../pictures/metadata/file-facts';
import { demoSite, type DemoSite } from '../site/server';
import {
  clickInWarning,
  inClosedRoots,
  openBrowser,
  readWarning,
  settingsArrived,
  waitForWarning,
  type OpenBrowser,
} from '../support/browsers';
import { demoComposers, openComposer } from '../support/demo-composers';
import { exifSegment, inJpeg, SQUARE, tiff } from '../support/pictures/exif';
import { crestUri, portrait, room, sweatshirt } from '../support/pictures/photos';
import { oakbridge } from '../support/school';
import { startProxy, type Proxy } from '../support/web/proxy';

// A member of staff attaches pictures on Facebook's page: the real worker, the real readers, both browsers.

const { facebookPost } = demoComposers;
const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
/** A pack with a clause of its own for the logo: 6.12. */
const managed = {
  ...oakbridge,
  policy: 'wivelsfield',
  logos: [{ name: 'crest', picture: crestUri() }],
};
/** The first picture starts worker and readers; on a busy machine that takes a while. */
const LOOK = { timeout: 60_000 };

let site: DemoSite;
let proxy: Proxy;
let browser: OpenBrowser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-pictures-'));
  writeFileSync(join(folder, 'sweatshirt.jpg'), await sweatshirt());
  writeFileSync(join(folder, 'room.jpg'), room());
  writeFileSync(
    join(folder, 'two.jpg'),
    portrait([
      { x: 500, y: 520, width: 260 },
      { x: 1100, y: 560, width: 240 },
    ]),
  );
  writeFileSync(
    join(folder, 'square.jpg'),
    inJpeg(room(), [exifSegment(tiff({ make: 'Example', gps: SQUARE }))]),
  );
  writeFileSync(join(folder, 'broken.jpg'), room().subarray(0, 300));
  site = await demoSite();
  proxy = await startProxy(site.hosts);
});
afterAll(async () => {
  await proxy.close();
  rmSync(folder, { recursive: true, force: true });
});

const isHeld = ({ roles }: { roles: { role: string }[] }) => roles.some(({ role }) => role === 'alertdialog');

async function attach(name: string, by = '[role=dialog] input[type=file]'): Promise<void> {
  const input = (await page.waitForSelector(by)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, name));
}

/** How many small pictures our closed roots show, with something drawn on them. */
async function thumbnails(): Promise<number> {
  const drawn = await inClosedRoots(
    page,
    (root: ShadowRoot) =>
      [...root.querySelectorAll('canvas')].filter((canvas) => {
        const { width, height } = canvas;
        if (!width || !height) return false;
        return canvas
          .getContext('2d')!
          .getImageData(0, 0, width, height)
          .data.some((byte) => byte > 0);
      }).length,
    null,
  );
  return drawn.reduce((sum, one) => sum + one, 0);
}

/** The signs in the corners of composers. */
async function chips(): Promise<string[]> {
  const roots = await inClosedRoots(
    page,
    (root: ShadowRoot) =>
      [...root.querySelectorAll('.corner.shown')].map(({ classList }) => classList[1] ?? ''),
    null,
  );
  return roots.flat();
}

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let downloads: string;
  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'second-look-saved-'));
    browser = await openBrowser({
      browser: kind,
      extension: resolve(EXTENSION[kind]),
      managed,
      proxy,
      downloads,
    });
    await settingsArrived(browser);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  });
  beforeEach(async () => {
    site.forget();
    proxy.forget();
    page = await browser.newPage();
    await page.bringToFront();
    await page.setViewport({ width: 1180, height: 900 });
  });
  afterEach(() => page.close());

  test('the logo on a sweatshirt is seen and marked, held, led to its clause; a copy without it goes through', async () => {
    await openComposer(page, facebookPost);
    await page.keyboard.type('Cosy evening in');
    await attach('sweatshirt.jpg');
    await waitForWarning(page, ({ text }) => /school’s logo/.test(text), LOOK);
    await expect.poll(thumbnails, LOOK).toBe(1);
    await facebookPost.publish(page);
    const dialog = await waitForWarning(page, isHeld);
    expect(site.received()).toEqual([]);
    expect(dialog.buttons.map(({ name }) => name).join('\n')).toMatch(/Clause 6\.12/);

    await clickInWarning(page, /copy/i);
    await clickInWarning(page, /save/i, LOOK);
    await expect
      .poll(() => readdirSync(downloads).filter((name) => /\.(jpe?g|png)$/.test(name)), LOOK)
      .toHaveLength(1);
    const [saved = ''] = readdirSync(downloads);
    const copy = readFileSync(join(downloads, saved));
    writeFileSync(join(folder, 'copy.jpg'), copy);
    expect(await readFileFacts(copy)).toEqual({ place: false, device: false });

    await page.reload();
    await openComposer(page, facebookPost);
    await page.keyboard.type('Cosy evening in');
    await attach('copy.jpg');
    await expect.poll(chips, LOOK).toEqual(['clear']);
    await facebookPost.publish(page);
    await expect.poll(() => site.received().length, LOOK).toBe(1);
    expect(await readWarning(page)).toBeUndefined();
    expect(proxy.hosts().filter((host) => !/facebook|fbcdn/.test(host))).toEqual([]);
  });

  test('faces are counted and marked, and a name beside them is the graver matter', async () => {
    await openComposer(page, facebookPost);
    await page.keyboard.type('So proud of Aisha Khan');
    await attach('two.jpg');
    await waitForWarning(page, ({ text }) => /seems to show a (person’s )?face/.test(text), LOOK);
    await expect.poll(thumbnails, LOOK).toBe(1);
  });

  test('after the background stopped, pictures are looked at to the end: the one that is there, and a new one', async () => {
    await openComposer(page, facebookPost);
    await page.keyboard.type('Tea');
    await attach('room.jpg');
    await expect.poll(chips, LOOK).toEqual(['clear']);
    await browser.stopBackground();
    await expect.poll(chips, LOOK).toEqual(['checking']);
    await expect.poll(chips, LOOK).toEqual(['clear']);
    await attach('sweatshirt.jpg');
    await waitForWarning(page, ({ text }) => /school’s logo/.test(text), LOOK);
  });

  test('a picture that cannot be opened says so and holds nobody for good', async () => {
    await openComposer(page, facebookPost);
    await page.keyboard.type('Tea');
    await attach('broken.jpg');
    await waitForWarning(
      page,
      ({ text }) => /could not be opened|not be looked at|cannot be opened/.test(text),
      LOOK,
    );
  });

  test('a place in the file is said where the site is not known to take it away', async () => {
    await page.goto('https://www.linkedin.com/posts/1001');
    await page.locator('.comments-comment-box .ql-editor').click();
    await page.keyboard.type('The square this morning');
    await attach('square.jpg', '.comments-comment-box input[type=file]');
    await waitForWarning(page, ({ text }) => /where it was taken/.test(text), LOOK);
  });
});
