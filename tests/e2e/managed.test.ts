import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoSite, type DemoSite } from '../site/server';
import {
  openBrowser,
  readWarning,
  waitForNoWarning,
  waitForWarning,
  type OpenBrowser,
} from '../support/browsers';
import { demoComposers, openComposer } from '../support/demo-composers';
import { oakbridge } from '../support/school';
import { startProxy, type Proxy } from '../support/web/proxy';

// A technician pushes settings, rightly and wrongly, and looks at the options page.

const { facebookPost, xPost } = demoComposers;
const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const PUPIL = 'So proud of Aisha Khan today';
const PHONE = 'Ring me on 07700 900123 tonight';

let site: DemoSite;
let proxy: Proxy;
let browser: OpenBrowser | undefined;

beforeAll(async () => {
  site = await demoSite();
  proxy = await startProxy(site.hosts);
});
afterAll(() => proxy.close());
beforeEach(() => site.forget());
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

type Kind = keyof typeof EXTENSION;

async function open(kind: Kind, managed?: object, freshInstall = false): Promise<OpenBrowser> {
  browser = await openBrowser({
    browser: kind,
    extension: resolve(EXTENSION[kind]),
    managed,
    proxy,
    freshInstall,
  });
  return browser;
}

/** The technician's view, once it says this. */
async function statusPage(from: OpenBrowser, words: RegExp): Promise<Page> {
  const page = await from.openExtensionPage('options.html?for=technician');
  await expect.poll(() => textOf(page), { timeout: 20_000 }).toMatch(words);
  return page;
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

async function write(from: OpenBrowser, text: string): Promise<Page> {
  const page = await from.newPage();
  await page.setViewport({ width: 1180, height: 780 });
  await openComposer(page, facebookPost);
  await page.keyboard.type(text);
  return page;
}

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  test('nothing is set: the model policy speaks, and the options page says so', async () => {
    const fresh = await open(kind);
    const page = await write(fresh, PHONE);
    expect((await waitForWarning(page)).text).toContain('Model social media policy');
    await statusPage(fresh, /Nothing was set by your school/);
  });

  test('one bad entry among good ones: it alone is refused, and named by its place', async () => {
    const roster = [...oakbridge.roster, { name: 'Pat Sample', role: 'wizard' }];
    // As one text: a browser that checks settings itself would drop the whole list before we could name the one.
    const fresh = await open(kind, { ...oakbridge, roster: undefined, rosterText: JSON.stringify(roster) });
    const status = await statusPage(fresh, /managed settings are in use/);
    const text = await textOf(status);
    expect(text).toMatch(/rosterText\[4\]\.role/);
    expect(text).not.toMatch(/Pat Sample|wizard|Aisha/);
    expect(text).toMatch(/People on the roster\s+4/);
    const page = await write(fresh, PUPIL);
    await waitForWarning(page, ({ text }) => /looks like a pupil.s name/.test(text));
  });

  test('rubbish is set: the model policy goes on speaking', async () => {
    const fresh = await open(kind, {
      school: 17,
      policy: ['northbrook'],
      roster: 'Aisha',
      rules: null,
      holdFrom: {},
    });
    const page = await write(fresh, PHONE);
    await waitForWarning(page, ({ text }) => text.includes('phone number'));
  });

  test('names of the roster are never written to the disk', async () => {
    const fresh = await open(kind, oakbridge);
    const status = await statusPage(fresh, /managed settings are in use/);
    const kept = await status.evaluate(async () => {
      const { storage } =
        (globalThis as unknown as { browser?: Storage2; chrome: Storage2 }).browser ?? globalThis.chrome;
      return JSON.stringify(await storage.local.get(null));
    });
    expect(kept).toContain('Oakbridge');
    expect(kept).not.toMatch(/Aisha|Khan|Pemberley"\s*,\s*"role":"staff/);
  });

  test('in working hours a harmless post gets a second look too', async () => {
    const allDay = [
      { start: '00:00', end: '12:00' },
      { start: '12:00', end: '23:59' },
    ];
    const hours = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, allDay]),
    );
    const fresh = await open(kind, {
      ...oakbridge,
      rules: { 'work-hours': { severity: 'warn' } },
      calendar: { hours },
    });
    await statusPage(fresh, /managed settings are in use/);
    const page = await write(fresh, 'What a lovely morning');
    await waitForWarning(page, ({ text }) => text.includes('4.1(i)'));
  });

  test('private messages are looked at where the school says so, from the first page on', async () => {
    const fresh = await open(kind, { ...oakbridge, messages: true });
    await statusPage(fresh, /managed settings are in use/);
    const page = await fresh.newPage('https://www.instagram.com/direct/t/1001/');
    await page.locator('[role=textbox]').click();
    await page.keyboard.type(PUPIL);
    await waitForWarning(page);
  });

  test('private messages are left alone where it does not', async () => {
    const fresh = await open(kind, oakbridge);
    await statusPage(fresh, /managed settings are in use/);
    const page = await fresh.newPage('https://www.instagram.com/direct/t/1001/');
    await page.locator('[role=textbox]').click();
    await page.keyboard.type(PUPIL);
    await page.keyboard.press('Enter');
    await expect.poll(() => site.received()).toMatchObject([{ text: PUPIL, isTrusted: true }]);
    expect(await readWarning(page)).toBeUndefined();
  });

  test('the extension is gone while a draft is open: the draft stays, and Post is free', async () => {
    const fresh = await open(kind, undefined, true);
    const page = await write(fresh, PHONE);
    await waitForWarning(page);
    await fresh.removeExtension();
    await page.keyboard.type('.');
    // Chromium leaves our script behind on the page, and it says what it could not do; Firefox takes it away as well.
    if (kind === 'chromium') await waitForWarning(page, ({ text }) => text.includes('Not checked just now'));
    await facebookPost.publish(page);
    await expect
      .poll(() => site.received().map(({ text }) => text), { timeout: 5000 })
      .toEqual([`${PHONE}.`]);
  });
});

describe('chromium', () => {
  test('a change while people write is in force within the second, in the draft that is open too', async () => {
    const running = await open('chromium', {
      ...oakbridge,
      rules: { ...oakbridge.rules, 'pupil-name': { severity: 'off' } },
    });
    const status = await statusPage(running, /managed settings are in use/);
    const page = await write(running, PUPIL);
    expect(await readWarning(page)).toBeUndefined();
    await running.setManaged(oakbridge);
    await waitForWarning(page, ({ text }) => /looks like a pupil.s name/.test(text));
    await running.setManaged({
      ...oakbridge,
      rules: { ...oakbridge.rules, 'pupil-name': { severity: 'off' } },
    });
    await waitForNoWarning(page);
    expect(await textOf(status)).toMatch(/managed settings are in use/);
  });

  test('a broken push after a good one: the good roster stays, and the mistake is named', async () => {
    const { roster, ...rest } = oakbridge;
    const running = await open('chromium', { ...rest, rosterText: JSON.stringify(roster) });
    const status = await statusPage(running, /People on the roster\s+4/);
    await running.setManaged({ ...rest, rosterText: JSON.stringify(roster).slice(0, 60) });
    await expect.poll(() => textOf(status)).toMatch(/rosterText/);
    expect(await textOf(status)).toMatch(/People on the roster\s+4/);
    await running.stopBackground();
    await statusPage(running, /People on the roster\s+4/);
  });

  test('a head opens the school’s own document and reads its words at the clause', async () => {
    const running = await open('chromium', oakbridge);
    await (await statusPage(running, /managed settings are in use/)).close();
    const page = await running.openExtensionPage('policy.html?clause=4.1(iv)');
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(resolve(import.meta.dirname, '../support/made-up-policy.html'));
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.querySelectorAll('.active blockquote')].map((one) => one.textContent),
        ),
      )
      .toMatchObject([
        expect.stringContaining('Colleagues keep online friendships with our families for later in life.'),
      ]);
    expect(await textOf(page)).not.toContain('Cookies');
  });

  test('a finger on Post is held, and decides', async () => {
    const running = await open('chromium', oakbridge);
    await statusPage(running, /managed settings are in use/);
    const page = await write(running, PUPIL);
    await waitForWarning(page);
    const post = await page.waitForSelector('[aria-label="Post"][aria-disabled=false]');
    await post?.tap();
    await waitForWarning(page, ({ roles }) => roles.some(({ role }) => role === 'alertdialog'));
    expect(site.received()).toEqual([]);
  });

  test('settings cannot be read from where the site’s own process is', async () => {
    const running = await open('chromium', oakbridge);
    await statusPage(running, /managed settings are in use/);
    const page = await write(running, PHONE);
    const client = await page.createCDPSession();
    const contexts: { id: number; name: string; auxData: { type: string } }[] = [];
    client.on('Runtime.executionContextCreated', ({ context }) =>
      contexts.push(context as (typeof contexts)[number]),
    );
    await client.send('Runtime.enable');
    const ours = contexts.find(({ name, auxData }) => auxData.type === 'isolated' && name === 'Second Look');
    const read = await client.send('Runtime.evaluate', {
      contextId: ours!.id,
      awaitPromise: true,
      returnByValue: true,
      expression: `Promise.all(['managed', 'local', 'session'].map((area) =>
        new Promise((done) => { try { chrome.storage[area].get(null, (all) => done(chrome.runtime.lastError ? 'refused' : JSON.stringify(all))) } catch { done('refused') } })))`,
    });
    expect(read.result.value).toEqual(['refused', 'refused', 'refused']);
  });

  test('withdrawn while people work, the settings are gone, and the model policy speaks', async () => {
    const running = await open('chromium', oakbridge);
    const status = await statusPage(running, /managed settings are in use/);
    await running.setManaged({});
    await expect.poll(() => textOf(status)).toMatch(/Nothing was set by your school/);
    await running.stopBackground();
    await statusPage(running, /Nothing was set by your school/);
  });

  test('pushed out to a running browser, settings come late and are in force without a restart', async () => {
    const fresh = await open('chromium', oakbridge, true);
    const page = await write(fresh, PUPIL);
    await waitForWarning(page, ({ text }) => text.includes('4.1(vi)'));
    await statusPage(fresh, /managed settings are in use/);
  });

  test('a site that the school switched off is left alone', async () => {
    const fresh = await open('chromium', { ...oakbridge, sites: { off: ['facebook'] } });
    await statusPage(fresh, /managed settings are in use/);
    const page = await write(fresh, PUPIL);
    await facebookPost.publish(page);
    await expect.poll(() => site.received()).toHaveLength(1);
    await openComposer(page, xPost);
    await page.keyboard.type(PUPIL);
    await waitForWarning(page);
  });
});

interface Storage2 {
  storage: { local: { get(keys: null): Promise<object> } };
}
declare global {
  // Chromium's name for the extension API, in our own pages.
  var chrome: Storage2;
}
