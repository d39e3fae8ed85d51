import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/setup/find-browsers.mjs';
import { openBrowser, waitForWarning } from '../support/browsers';
import { bidi } from '../support/browsers/bidi';
import { readExtension } from '../support/browsers/extension';
import { startProxy, type Proxy } from '../support/web/proxy';

/*
 * A person switches Second Look on for a site that we know nothing of: the real button in the toolbar, a real click in
 * the popup, the browsers' own permissions, a page behind our proxy.
 *
 * No driver can press "Allow" in the browsers' own prompts. Firefox has a preference that grants without one. Chromium
 * grants without one what the person allowed before and gave back, so its profile says that they did.
 */

const HOST = 'forum.example.org';
const URL_OF_FORUM = `https://${HOST}/topic`;
const PHONE = 'Ring me on 07700 900123 tonight';
const FORUM = `<!doctype html><html lang="en"><title>A forum</title>
<form><label for="reply">Your reply</label><textarea id="reply" rows="4"></textarea>
<button type="submit">Reply</button></form>
<script>document.forms[0].addEventListener('submit', (event) => event.preventDefault());</script>`;
const CHROMIUM = resolve('.output/chrome-mv3');
const FIREFOX = resolve('.output/firefox-mv3');

/** The popup, opened over a page by the button in the toolbar. */
interface ActionPopup {
  text(): Promise<string>;
  /** A real click on the button with these words. */
  click(words: string): Promise<void>;
  close(): Promise<void>;
}

interface Opened {
  newPage(url: string): Promise<Page>;
  openPopup(over: Page): Promise<ActionPopup>;
  openOptions(): Promise<Page>;
  close(): Promise<void>;
}

let proxy: Proxy;
let open: Opened | undefined;

beforeAll(async () => {
  proxy = await startProxy({
    [HOST]: (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(FORUM),
  });
});
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(() => proxy.close());

/** Whether our content script's style is on the page: the browser adds it with the script, and takes it with it. */
const styled = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('textarea')!, '::highlight(second-look)');
    return style.textDecorationStyle === 'wavy';
  });

/** The popup's own page starts when the button is pressed, and with it a background that may have slept. */
async function says(popup: ActionPopup, words: string): Promise<void> {
  await expect.poll(() => popup.text(), { timeout: 20_000 }).toContain(words);
}

async function write(page: Page): Promise<void> {
  await page.bringToFront();
  await page.locator('#reply').click();
  await page.keyboard.type(PHONE);
}

describe.each([
  ['chromium', openChromium],
  ['firefox', openFirefox],
] as const)('%s', (_, start) => {
  test('on by a click, from the next load; off again from the options', async () => {
    open = await start();
    const page = await open.newPage(URL_OF_FORUM);
    expect(await styled(page)).toBe(false);

    let popup = await open.openPopup(page);
    await says(popup, 'Not on this page.');
    await popup.click(`Switch on for ${HOST}`);
    await says(popup, `On for ${HOST} (you switched it on).`);
    expect(await popup.text()).toContain('On from the next time this page loads.');
    // The page under the popup was left as it was: a draft in it would still be there.
    expect(await styled(page)).toBe(false);
    await popup.close();

    await expect.poll(async () => (await page.reload(), styled(page)), { timeout: 20_000 }).toBe(true);
    await write(page);
    await waitForWarning(page, ({ text }) => /phone number/.test(text));
    popup = await open.openPopup(page);
    await says(popup, 'Worth a second look');
    expect(await popup.text()).toContain('Private messages are not looked at.');
    await popup.close();

    const options = await open.openOptions();
    await options.locator(`[aria-label="Switch off for ${HOST}"]`).click();
    await expect
      .poll(() => options.evaluate(() => document.body.innerText))
      .toMatch(/None\. Open Second Look/);
    await page.bringToFront();
    await expect.poll(async () => (await page.reload(), styled(page)), { timeout: 20_000 }).toBe(false);
    popup = await open.openPopup(page);
    await says(popup, 'Not on this page.');
  });
});

async function openChromium(): Promise<Opened> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed.');
  const { id } = readExtension('chromium', CHROMIUM);
  const userDataDir = mkdtempSync(join(tmpdir(), 'second-look-other-sites-'));
  const launch = () =>
    puppeteer.launch({
      executablePath,
      pipe: true,
      userDataDir,
      acceptInsecureCerts: true,
      enableExtensions: true,
      defaultViewport: null,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-component-update',
        '--ignore-certificate-errors',
        `--proxy-server=127.0.0.1:${proxy.port}`,
        '--proxy-bypass-list=127.0.0.1',
        `--disable-extensions-except=${CHROMIUM}`,
        `--load-extension=${CHROMIUM}`,
      ],
    });
  const first = await launch();
  await first.waitForTarget((target) => target.type() === 'service_worker');
  await first.close();
  rememberGrant(join(userDataDir, 'Default', 'Preferences'), id);
  const browser = await launch();
  return {
    newPage: (url) => newPage(browser, url),
    async openPopup(over) {
      await over.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not there.');
      await over.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      const page = await target.asPage();
      return {
        text: () => page.evaluate(() => document.body.innerText),
        click: (words) => page.locator(`::-p-text(${words})`).click(),
        close: () => page.close(),
      };
    },
    openOptions: () => newPage(browser, `chrome-extension://${id}/options.html`),
    async close() {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Writes into a profile that its person once allowed the forum and gave it back: the browser does not ask again. */
function rememberGrant(preferences: string, id: string): void {
  interface Grants {
    explicit_host: string[];
  }
  const profile = JSON.parse(readFileSync(preferences, 'utf8')) as {
    extensions: {
      settings: Record<string, { granted_permissions: Grants; runtime_granted_permissions: object }>;
    };
  };
  const settings = profile.extensions.settings[id];
  if (!settings) throw new Error('The profile does not know the extension.');
  const origin = `https://${HOST}/*`;
  settings.granted_permissions.explicit_host.push(origin);
  settings.runtime_granted_permissions = {
    api: [],
    explicit_host: [origin],
    manifest_permissions: [],
    scriptable_host: [],
  };
  writeFileSync(preferences, JSON.stringify(profile));
}

async function openFirefox(): Promise<Opened> {
  const opened = await openBrowser({ browser: 'firefox', extension: FIREFOX, proxy });
  const some = await opened.newPage();
  /** Runs in Firefox's own window. */
  const inWindow = async (body: string) =>
    (await bidi(some.browser()).inChrome(`(async () => { ${body} })()`)).value;
  let asked = 0;
  /**
   * Runs in the popup's page, which no driver reaches; `content` is its window. Null where nobody answers: the browser
   * swaps the frame in which it prepared a popup for the one it shows, and a question can get lost between them.
   */
  const inPopup = async (expression: string) => {
    const name = `answer-${asked++}`;
    const script = `sendAsyncMessage('${name}', ${expression});`;
    const answer = await inWindow(`
      const { messageManager } = document.querySelector('.webextension-popup-browser');
      return new Promise((resolve) => {
        setTimeout(() => resolve('null'), 1000);
        messageManager.addMessageListener('${name}', ({ data }) => resolve(JSON.stringify(data)));
        messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });`);
    return JSON.parse(String(answer)) as unknown;
  };
  await inWindow(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`);
  return {
    newPage: (url) => opened.newPage(url),
    async openPopup(over) {
      await over.bringToFront();
      await inWindow(`
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(opened.extensionId)});
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
      await expect
        .poll(() =>
          inWindow(`return document.querySelector('.webextension-popup-browser')?.currentURI.spec ?? '';`),
        )
        .toMatch(/popup\.html$/);
      return {
        text: async () => String(await inPopup('content.document.body?.innerText ?? ""')),
        async click(words) {
          const [x, y] = (await inPopup(`(() => {
            const named = (button) => button.textContent === ${JSON.stringify(words)};
            const box = [...content.document.querySelectorAll('button')].find(named).getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
          })()`)) as [number, number];
          await inWindow(`
            const { x, y } = document.querySelector('.webextension-popup-browser').getBoundingClientRect();
            for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]])
              window.synthesizeMouseEvent(type, x + ${x}, y + ${y}, { button: 0, buttons, clickCount: 1 }, {});`);
        },
        async close() {
          await inWindow(`
            for (const panel of document.querySelectorAll('panel')) panel.hidePopup();`);
          await expect
            .poll(() => inWindow(`return document.querySelectorAll('.webextension-popup-browser').length;`))
            .toBe(0);
        },
      };
    },
    openOptions: () => opened.openExtensionPage('options.html'),
    close: () => opened.close(),
  };
}

async function newPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}
