import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/setup/find-browsers.mjs';
import { readExtension, type BuiltExtension } from './extension';
import { openPolicyFolder, type PolicyFolder } from './policy-folder';
import type { OpenBrowser, OpenOptions } from './types';

/** Chromium over CDP. It runs without its own sandbox (root, containers): it only ever sees our local pages. */
export async function openChromium(options: OpenOptions): Promise<OpenBrowser> {
  const executable = findBrowser('chromium');
  if (!executable) throw new Error('Chromium is not installed. Install it, or set CHROMIUM_PATH.');
  const extension = options.extension ? readExtension('chromium', options.extension) : undefined;
  const policy = policyFor(options, extension, executable);
  const profile = mkdtempSync(join(tmpdir(), 'second-look-chromium-'));
  const tidy = () => {
    policy?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    policy?.write(policyFile(extension, options.managed));
    const browser = await puppeteer.launch({
      executablePath: policy?.executable ?? executable,
      headless: options.headless ?? true,
      pipe: true,
      userDataDir: profile,
      acceptInsecureCerts: true,
      enableExtensions: extension && options.freshInstall ? [extension.dir] : true,
      defaultViewport: null,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-component-update',
        '--ignore-certificate-errors',
        '--window-size=1280,900',
        '--lang=en-GB',
        `--proxy-server=${options.proxy ? `127.0.0.1:${options.proxy.port}` : '127.0.0.1:9'}`,
        '--proxy-bypass-list=127.0.0.1',
        ...(extension && !options.freshInstall
          ? [`--disable-extensions-except=${extension.dir}`, `--load-extension=${extension.dir}`]
          : []),
      ],
    });
    if (options.downloads) {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: options.downloads,
      });
    }
    return driver(browser, extension, policy, tidy);
  } catch (error) {
    tidy();
    throw error;
  }
}

function driver(
  browser: Browser,
  extension: BuiltExtension | undefined,
  policy: PolicyFolder | undefined,
  tidy: () => void,
): OpenBrowser {
  const extensionId = extension?.id ?? '';
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path.replace(/^\//, '')}`;
  const newPage = async (url?: string) => {
    const page = await browser.newPage();
    if (url) await page.goto(url);
    return page;
  };
  return {
    kind: 'chromium',
    extensionId,
    newPage,
    extensionUrl,
    openExtensionPage: (path) => newPage(extensionUrl(path)),
    pages: () => browser.pages(),
    async setManaged(value) {
      if (!policy)
        throw new Error('setManaged needs an extension, and a system that lets us set its policy.');
      // Any file of the extension is a page with its rights; this one is in every extension.
      const witness = await newPage(extensionUrl('manifest.json'));
      const told = witness.evaluate(waitForManagedChange, 10_000);
      told.catch(() => undefined);
      policy.write(policyFile(extension, value));
      const page = await newPage('chrome://policy');
      await page.locator('>>> #reload-policies').click();
      await told;
      await Promise.all([page.close(), witness.close()]);
    },
    async stopBackground() {
      const target = await browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')),
      );
      const worker = await target.worker();
      await worker?.close();
    },
    removeExtension: () => browser.uninstallExtension(extensionId),
    closed: gone(browser),
    async close() {
      await browser.close();
      tidy();
    },
  };
}

/** Resolves when a browser is gone. */
export function gone(browser: Browser): Promise<void> {
  return new Promise((resolve) => void browser.once('disconnected', () => resolve()));
}

/** Runs in an extension page: resolves at the first change of the managed settings. */
function waitForManagedChange(timeout: number): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: { storage: ManagedStorage } }).chrome;
  return new Promise((resolve, reject) => {
    storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') resolve();
    });
    setTimeout(() => reject(new Error(`no change of the managed settings in ${timeout} ms`)), timeout);
  });
}

interface ManagedStorage {
  onChanged: { addListener(listener: (changes: object, area: string) => void): void };
}

function policyFile(extension: BuiltExtension | undefined, managed: object | undefined) {
  return extension && managed && { '3rdparty': { extensions: { [extension.id]: managed } } };
}

/** A policy folder where one can be had; where not, only a test that asks for managed settings has to fail. */
export function policyFor(
  options: OpenOptions,
  extension: BuiltExtension | undefined,
  executable: string,
): PolicyFolder | undefined {
  if (!extension) return undefined;
  try {
    return openPolicyFolder(options.browser, executable);
  } catch (error) {
    if (options.managed) throw error;
    return undefined;
  }
}
