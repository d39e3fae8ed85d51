import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoSite, type DemoSite } from '../site/server';
import { openBrowser, waitForWarning, type OpenBrowser } from '../support/browsers';
import { composerState, demoComposers, openComposer, type DemoComposer } from '../support/demo-composers';
import { startProxy, type Proxy } from '../support/web/proxy';

// Nothing is ever written into a person's editor: the same keys leave the same draft, caret and history behind, with and
// without the extension, while it marks, warns, holds and lets go.

const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const RISKY = 'Ring me on 07700 900123 tonight';

let site: DemoSite;
let proxy: Proxy;

beforeAll(async () => {
  site = await demoSite();
  proxy = await startProxy(site.hosts);
});
afterAll(() => proxy.close());

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let bare: OpenBrowser;
  let equipped: OpenBrowser;

  beforeAll(async () => {
    bare = await openBrowser({ browser: kind, proxy });
    equipped = await openBrowser({ browser: kind, extension: resolve(EXTENSION[kind]), proxy });
  });
  afterAll(() => Promise.all([bare.close(), equipped.close()]));

  test.each(Object.entries(demoComposers))('%s', async (_, composer) => {
    const without = await play(bare, composer, false);
    const withUs = await play(equipped, composer, true);
    expect(withUs).toEqual(without);
  });
});

/** The same keys, step by step; what the site's own code says after each. */
async function play(browser: OpenBrowser, composer: DemoComposer, warned: boolean): Promise<object[]> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.setViewport({ width: 1180, height: 780 });
  const states: object[] = [];
  const look = async () => {
    await settle(page);
    states.push(comparable(await composerState(page, composer)));
  };
  // Lexical parts its history by the clock; a machine that is busy for a moment must not make a difference.
  await page.evaluateOnNewDocument(() => {
    Date.now = () => 1_800_000_000_000;
  });
  await openComposer(page, composer);
  await look();
  await page.keyboard.type(RISKY);
  if (warned) await waitForWarning(page);
  await look();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
  await look();
  await page.keyboard.type('xy');
  await look();
  if (warned) await holdAndEdit(page, composer);
  await look();
  await withControl(page, 'KeyZ');
  await look();
  await page.keyboard.type('!');
  await look();
  await page.close();
  return states;
}

/** Presses Post, finds it held, and goes back to the draft: what nobody does where there is no extension. */
async function holdAndEdit(page: Page, composer: DemoComposer): Promise<void> {
  site.forget();
  await composer.publish(page);
  await waitForWarning(page, ({ roles }) => roles.some(({ role }) => role === 'alertdialog'));
  await page.keyboard.press('Escape');
  await waitForWarning(page, ({ roles }) => !roles.some(({ role }) => role === 'alertdialog'));
  expect(site.received()).toEqual([]);
}

/** Draft.js takes a key in a task of its own: the page is asked once it has nothing left to do. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestIdleCallback(() => requestAnimationFrame(done))),
      ),
  );
}

async function withControl(page: Page, key: 'KeyZ'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Draft.js draws its keys by lot. */
function comparable(state: Awaited<ReturnType<typeof composerState>>): object {
  return {
    ...state,
    html: state.html.replace(/ (data-editor|data-offset-key|aria-describedby)="[^"]*"/g, ''),
  };
}
