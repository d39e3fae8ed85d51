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

export interface TabInFront {
  readonly id: number | undefined;
  /** Undefined where the browser does not tell us: its own pages, its store, an empty tab. */
  readonly url: URL | undefined;
}

/** The tab in front. Its address is told to us because the person opened the popup over it (`activeTab`). */
export async function tabInFront(): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, url: URL.canParse(tab?.url ?? '') ? new URL(tab!.url!) : undefined };
}

/** The extension's version, as its manifest says it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
