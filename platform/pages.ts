import { browser } from 'wxt/browser';

/** The extension's own pages that others open. */
export type OwnPage = 'policy' | 'options';

/** The address of one of our pages, with what it should show. */
function pageUrl(page: OwnPage, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return browser.runtime.getURL(`/${page}.html`) + (search ? `?${search}` : '');
}

/** Opens one of our pages in a tab of its own, in front. */
export function openPage(page: OwnPage, query: Readonly<Record<string, string>> = {}): void {
  void browser.tabs.create({ url: pageUrl(page, query) });
}

/** The host name of the tab in front; undefined where the browser does not tell us (a site that is not listed). */
export async function hostInFront(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  try {
    return tab?.url ? new URL(tab.url).hostname : undefined;
  } catch {
    return undefined;
  }
}

/** The extension's version, as its manifest says it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
