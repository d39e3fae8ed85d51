import type { Page } from 'puppeteer-core';

export interface OpenOptions {
  browser: 'chromium' | 'firefox';
  /** Folder of the built extension; without it the browser is bare. */
  extension?: string | undefined;
  /**
   * Managed settings as the school's administrator would push them. Undefined: no policy at all, where Chromium's
   * `storage.managed.get()` gives `{}` and Firefox's rejects.
   */
  managed?: object | undefined;
  /** From `startProxy`; without it the browser can reach 127.0.0.1 and nothing else. */
  proxy?: { port: number } | undefined;
  headless?: boolean | undefined;
  /** Folder for what a person saves; without it a download goes wherever the browser likes. */
  downloads?: string | undefined;
  /**
   * Chromium: installs the extension into the running browser, as on the day it is pushed out. `storage.managed.get()`
   * then gives `{}` at first and the values come later. Otherwise it is there from the start. No difference in Firefox.
   */
  freshInstall?: boolean | undefined;
}

export interface OpenBrowser {
  kind: 'chromium' | 'firefox';
  /** The extension's id; empty in a bare browser. */
  extensionId: string;
  /** A new tab, optionally at an address. */
  newPage(url?: string): Promise<Page>;
  /** The address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  /**
   * A new tab at one of the extension's own pages (Firefox does not let drivers go there by address, and Puppeteer's
   * `page.url()` then stays about:blank: ask for `location.href`).
   */
  openExtensionPage(path: string): Promise<Page>;
  /** All tabs, those opened by the extension included. */
  pages(): Promise<Page[]>;
  /**
   * Chromium: changes the managed settings under the running browser and waits until the extension has been told.
   * Throws when it was not told within 10 s (nothing changed, or the schema dropped it all).
   * Firefox reads its policy at start only: throws, and the test opens a new browser.
   */
  setManaged(value: object | undefined): Promise<void>;
  /** Stops the background (service worker, event page) as the browser does after 30 idle seconds. */
  stopBackground(): Promise<void>;
  /** Takes the extension out of the running browser, as an update that failed or a removed policy would. */
  removeExtension(): Promise<void>;
  /** Resolves when the browser is gone, by `close()` or by a person who closed its window. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
