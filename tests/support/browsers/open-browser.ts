import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import type { OpenBrowser, OpenOptions } from './types';

/**
 * Starts a real browser with the built extension in it, behind our proxy, with real managed settings when asked for.
 * The same tests run on both: what differs between them is named in `types.ts`.
 */
export function openBrowser(options: OpenOptions): Promise<OpenBrowser> {
  return options.browser === 'chromium' ? openChromium(options) : openFirefox(options);
}
