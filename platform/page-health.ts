import { browser } from 'wxt/browser';
import type { PageHealth } from './messages';

const QUESTION = 'page-health';

/** How things stand in a tab's page; undefined where nobody answers: no content script of ours runs there. */
export async function askPageHealth(tabId: number): Promise<PageHealth | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { question: QUESTION }, { frameId: 0 });
    return (answer as PageHealth | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The content script's side. Only our own pages are answered: a page that is read has no way to ask. */
export function servePageHealth(answer: () => PageHealth): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if ((message as { question?: unknown } | null)?.question !== QUESTION) return;
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    respond(answer());
  });
}
