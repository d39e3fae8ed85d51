import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoSite, type DemoSite } from '../site/server';
import { openBrowser, settingsArrived, waitForWarning, type OpenBrowser } from '../support/browsers';
import { demoComposers, openComposer } from '../support/demo-composers';
import { exifSegment, inJpeg, SQUARE, tiff } from '../support/pictures/exif';
import { portrait, room } from '../support/pictures/photos';
import { oakbridge } from '../support/school';
import { startProxy, type Proxy } from '../support/web/proxy';

// Pictures that nobody sees given: what the page shows is all there is to look at. Reading it must ask nobody, and the page's
// policy must have nothing to tell, as pages may have told their servers what was refused.

const { facebookPost } = demoComposers;
const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const BOX = '[data-testid=composePostView] [contenteditable]';
/** The first picture starts worker and readers; on a busy machine that takes a while. */
const LOOK = { timeout: 60_000 };

declare global {
  interface Window {
    /** What the page's policy forbade. */
    forbidden?: string[];
  }
}

let site: DemoSite;
let proxy: Proxy;
let browser: OpenBrowser;
let page: Page;
let folder: string;

/** Runs in the page: what its policy forbids from now on is in `forbidden`. @param policy one more, beside the server's */
function listen(policy: string | undefined): void {
  const forbidden: string[] = [];
  window.forbidden = forbidden;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    forbidden.push(`${effectiveDirective} ${blockedURI}`),
  );
  if (!policy) return;
  const meta = document.createElement('meta');
  Object.assign(meta, { httpEquiv: 'content-security-policy', content: policy });
  document.head.append(meta);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-preview-'));
  writeFileSync(
    join(folder, 'square.jpg'),
    inJpeg(room(), [exifSegment(tiff({ make: 'Example', gps: SQUARE }))]),
  );
  site = demoSite();
  proxy = await startProxy(site.hosts);
});
afterAll(async () => {
  await proxy.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  beforeAll(async () => {
    browser = await openBrowser({
      browser: kind,
      extension: resolve(EXTENSION[kind]),
      managed: { ...oakbridge, policy: 'wivelsfield' },
      proxy,
    });
    await settingsArrived(browser);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    proxy.forget();
    page = await browser.newPage();
    await page.bringToFront();
    await page.setViewport({ width: 1180, height: 900 });
  });
  afterEach(() => page.close());

  test('Bluesky’s file input is in no document; the place in its file is said all the same', async () => {
    await page.goto('https://bsky.app/');
    // Chromium does not ask the page's policy.
    await page.evaluate(listen, kind === 'chromium' ? "connect-src 'self'" : undefined);
    await page.locator('[data-testid=composeFAB]').click();
    await page.locator(BOX).click();
    await page.keyboard.type('The square this morning');
    const [chooser] = await Promise.all([
      page.waitForFileChooser(),
      page.locator('[data-testid=openMediaBtn]').click(),
    ]);
    await chooser.accept([join(folder, 'square.jpg')]);
    await waitForWarning(page, ({ text }) => /where it was taken/.test(text), LOOK);
    expect(await page.evaluate(() => window.forbidden)).toEqual([]);
    expect(proxy.hosts()).toEqual(['bsky.app']);
  });

  test('where a page may not read its own addresses, the picture is looked at and its policy is not asked', async () => {
    await openComposer(page, facebookPost);
    await page.evaluate(listen, undefined);
    await page.keyboard.type('A day out');
    const face = portrait([{ x: 800, y: 560, width: 300 }]).toString('base64');
    await page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = document.createElement('img');
      image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
      document.querySelector('[role=dialog][aria-label="Create post"]')!.append(image);
    }, face);
    await waitForWarning(page, ({ text }) => /a person’s face/.test(text), LOOK);
    expect(await page.evaluate(() => window.forbidden)).toEqual([]);
    // The policy is as strict as this test takes it for.
    const own = await page.evaluate(() =>
      fetch(document.querySelector<HTMLImageElement>('[role=dialog] img[src^="blob:"]')!.src).then(
        () => 'read',
        () => 'forbidden',
      ),
    );
    expect(own).toBe('forbidden');
    expect(await page.evaluate(() => window.forbidden)).toContain('connect-src blob');
    expect(proxy.hosts().filter((host) => !/facebook|fbcdn/.test(host))).toEqual([]);
  });
});
