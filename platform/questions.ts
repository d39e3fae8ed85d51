import { browser } from 'wxt/browser';
import type { Status } from './messages';

/** What our own pages may ask the background, one question and one answer. */
export interface Questions {
  status(): Promise<Status>;
  /** Reads the managed settings again first. */
  reload(): Promise<Status>;
}

type Question = { readonly question: keyof Questions };

/** The background's side. Only our own pages are answered: a content script has no use for the status. */
export function serveQuestions(answers: Questions): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const question = (message as Partial<Question> | null)?.question;
    if ((question !== 'status' && question !== 'reload') || !isOurPage(sender.url)) return undefined;
    // A promise as the return value is not understood by every Chromium we support; `true` keeps the channel open.
    answers[question]().then(respond, () => respond(undefined));
    return true;
  });
}

function isOurPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/**
 * Asks the background.
 * @throws Error when it does not answer
 */
export async function ask(question: keyof Questions): Promise<Status> {
  const status = (await browser.runtime.sendMessage({ question } satisfies Question)) as Status | undefined;
  if (!status) throw new Error('no answer from the background');
  return status;
}

const CHANGED = 'settings-changed';

/** Tells our own open pages that the settings in force have changed. */
export function announceChange(): void {
  // Rejects when none is open, which is most of the time.
  browser.runtime.sendMessage({ event: CHANGED }).catch(() => undefined);
}

/** Calls back when the background has other settings in force. */
export function onSettingsChange(callback: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { event?: unknown } | null)?.event === CHANGED) callback();
  });
}
