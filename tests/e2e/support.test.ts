import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  clickInWarning,
  inClosedRoots,
  openBrowser,
  readWarning,
  waitForNoWarning,
  waitForWarning,
  type OpenBrowser,
} from '../support/browsers';
import { startProxy, type Proxy } from '../support/web/proxy';

const extension = resolve(import.meta.dirname, '../support/browsers/fixture');
const pageSource = '<!doctype html><title>A page</title><p>Words of the page</p>';

let proxy: Proxy;
let open: OpenBrowser | undefined;

beforeAll(async () => {
  proxy = await startProxy({
    'www.facebook.com': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageSource);
    },
  });
});
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => proxy.close());

async function askForSettings(page: Page): Promise<{ life: string }> {
  await clickInWarning(page, 'Ask for settings');
  const { text } = await waitForWarning(page, (warning) => warning.text.includes('{'));
  return JSON.parse(text.slice(text.indexOf('{'))) as { life: string };
}

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  test('loads the real host name through the proxy, and what was asked for is on record', async () => {
    proxy.forget();
    open = await openBrowser({ browser, proxy });
    const page = await open.newPage('https://www.facebook.com/');
    expect(await page.title()).toBe('A page');
    const response = await page.goto('https://elsewhere.example/');
    expect(response?.status()).toBe(404);
    const plain = await page.goto('http://www.facebook.com/');
    expect(plain?.status()).toBe(200);
    expect(proxy.hosts().toSorted()).toEqual(['elsewhere.example', 'www.facebook.com']);
  });

  test('reads a closed root and clicks in it, and the page can do neither', async () => {
    open = await openBrowser({ browser, extension, proxy });
    const page = await open.newPage('https://www.facebook.com/');
    const before = await waitForWarning(page);
    expect(before.headings).toEqual(['A closed room']);
    expect(before.buttons.map(({ name }) => name)).toEqual(['Press me', 'Ask for settings', 'Go away']);
    expect(before.text).toContain('pressed 0 times');

    await clickInWarning(page, 'Press me');
    await clickInWarning(page, /^press/i);
    await waitForWarning(page, ({ text }) => text.includes('pressed 2 times'));

    const seenByPage = await page.evaluate(() => {
      const host = document.querySelector('#fixture-host')!;
      return { root: host.shadowRoot, words: document.documentElement.innerText };
    });
    expect(seenByPage.root).toBeNull();
    expect(seenByPage.words).not.toContain('A closed room');

    const modes = await inClosedRoots(page, (root, word) => `${word} ${root.mode}`, 'it is');
    expect(modes).toEqual(['it is closed']);
    await clickInWarning(page, 'Go away');
    await waitForNoWarning(page);
  });

  test('says what is wrong when a button is not there or covered', async () => {
    open = await openBrowser({ browser, extension, proxy });
    const page = await open.newPage('https://www.facebook.com/');
    await waitForWarning(page);
    await expect(clickInWarning(page, 'Missing', { timeout: 0 })).rejects.toThrow(
      'there are: Press me | Ask for settings',
    );
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:9';
      document.body.append(cover);
    });
    await expect(clickInWarning(page, 'Press me', { timeout: 0 })).rejects.toThrow('<div> lies over it');
    expect(await readWarning(page, { host: '#another' })).toBeUndefined();
  });

  test('managed settings reach the extension as the administrator wrote them', async () => {
    open = await openBrowser({ browser, extension, proxy, managed: { school: 'Example School' } });
    const page = await open.newPage('https://www.facebook.com/');
    expect(await askForSettings(page)).toMatchObject({ value: { school: 'Example School' } });
  });

  test('opens a page of the extension itself', async () => {
    open = await openBrowser({ browser, extension, proxy });
    const page = await open.openExtensionPage('managed-schema.json');
    expect(await page.evaluate(() => location.href)).toBe(open.extensionUrl('managed-schema.json'));
  });

  test('the background can be stopped, and answers again', async () => {
    open = await openBrowser({ browser, extension, proxy, managed: { school: 'Example School' } });
    const page = await open.newPage('https://www.facebook.com/');
    const before = await askForSettings(page);
    expect(before).toMatchObject({ value: { school: 'Example School' } });
    await open.stopBackground();
    await page.reload();
    const after = await askForSettings(page);
    expect(after).toMatchObject({ value: { school: 'Example School' } });
    expect(after.life).not.toBe(before.life);
  });
});

test('Chromium: no policy gives nothing', async () => {
  open = await openBrowser({ browser: 'chromium', extension, proxy });
  const page = await open.newPage('https://www.facebook.com/');
  expect(await askForSettings(page)).toMatchObject({ value: {} });
});

test('Firefox: no policy rejects', async () => {
  open = await openBrowser({ browser: 'firefox', extension, proxy });
  const page = await open.newPage('https://www.facebook.com/');
  expect(await askForSettings(page)).toMatchObject({ error: expect.stringMatching(/managed/i) as string });
});

test('Chromium: managed settings change under the running browser', async () => {
  open = await openBrowser({ browser: 'chromium', extension, proxy, managed: { school: 'First' } });
  const page = await open.newPage('https://www.facebook.com/');
  expect(await askForSettings(page)).toMatchObject({ value: { school: 'First' } });
  await open.setManaged({ school: 'Second' });
  await page.reload();
  expect(await askForSettings(page)).toMatchObject({ value: { school: 'Second' } });
});

test('Chromium: a fresh installation gets its settings, late', async () => {
  const managed = { school: 'Example School' };
  open = await openBrowser({ browser: 'chromium', extension, proxy, managed, freshInstall: true });
  const page = await open.newPage('https://www.facebook.com/');
  await expect.poll(() => askForSettings(page), { timeout: 10_000 }).toMatchObject({ value: managed });
});

test('Firefox says that it needs a restart for other managed settings', async () => {
  open = await openBrowser({ browser: 'firefox', proxy });
  await expect(open.setManaged({})).rejects.toThrow('at start only');
});
