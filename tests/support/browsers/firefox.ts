import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/setup/find-browsers.mjs';
import { bidi } from './bidi';
import { gone, policyFor } from './chromium';
import { readExtension, type BuiltExtension } from './extension';
import type { OpenBrowser, OpenOptions } from './types';

/** Firefox over WebDriver BiDi, with the extension as a temporary add-on. */
export async function openFirefox(options: OpenOptions): Promise<OpenBrowser> {
  const executable = findBrowser('firefox');
  if (!executable) throw new Error('Firefox is not installed. Install it, or set FIREFOX_PATH.');
  const extension = options.extension ? readExtension('firefox', options.extension) : undefined;
  const policy = policyFor(options, extension, executable);
  const uuid = randomUUID();
  let browser: Browser | undefined;
  try {
    policy?.write(policyFile(extension, options.managed));
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: policy?.executable ?? executable,
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      defaultViewport: null,
      // Lets us open moz-extension pages; the pages under test gain nothing from it.
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: {
        ...preferences(options.proxy?.port ?? 9, extension && { [extension.id]: uuid }),
        ...(options.downloads ? savedIn(options.downloads) : {}),
      },
    });
    if (extension) await browser.installExtension(extension.dir);
    return driver(browser, extension, uuid, () => policy?.close());
  } catch (error) {
    await browser?.close();
    policy?.close();
    throw error;
  }
}

function preferences(port: number, uuids: Record<string, string> | undefined) {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.no_proxies_on': '127.0.0.1',
    'network.http.http3.enable': false,
    'intl.accept_languages': 'en-GB',
    'extensions.webextensions.uuids': JSON.stringify(uuids ?? {}),
  };
}

/** Saves there without asking. */
function savedIn(folder: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}

function driver(
  browser: Browser,
  extension: BuiltExtension | undefined,
  uuid: string,
  tidy: () => void,
): OpenBrowser {
  const extensionUrl = (path: string) => `moz-extension://${uuid}/${path.replace(/^\//, '')}`;
  return {
    kind: 'firefox',
    extensionId: extension?.id ?? '',
    async newPage(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url);
      return page;
    },
    extensionUrl,
    async openExtensionPage(path) {
      const url = extensionUrl(path);
      const before = new Set(await browser.pages());
      await bidi(browser).inChrome(
        `gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}); undefined`,
      );
      // Puppeteer keeps calling it about:blank, so the new tab is known by being new, and asked where it is.
      const target = await browser.waitForTarget(async (one) => {
        const page = await one.page();
        return page !== null && !before.has(page);
      });
      const page = (await target.page()) as Page;
      await page.waitForFunction(
        (wanted) => location.href === wanted && document.readyState === 'complete',
        {},
        url,
      );
      return page;
    },
    pages: () => browser.pages(),
    setManaged() {
      return Promise.reject(
        new Error('Firefox reads managed settings at start only. Close it and open it with other ones.'),
      );
    },
    async stopBackground() {
      const id = JSON.stringify(extension?.id);
      await bidi(browser).inChrome(
        `WebExtensionPolicy.getByID(${id}).extension.terminateBackground({ignoreDevToolsAttached: true})`,
      );
    },
    async removeExtension() {
      await bidi(browser).inChrome(
        `(async () => (await AddonManager.getAddonByID(${JSON.stringify(extension?.id)})).uninstall())()`,
      );
    },
    closed: gone(browser),
    async close() {
      await browser.close();
      tidy();
    },
  };
}

function policyFile(extension: BuiltExtension | undefined, managed: object | undefined) {
  return extension && managed && { policies: { '3rdparty': { Extensions: { [extension.id]: managed } } } };
}
