import type { OpenBrowser } from './types';

/**
 * Resolves once the managed settings are in use: they reach a browser that has just started a few seconds late.
 * @throws Error with what the technician's page says instead, after 20 s
 */
export async function settingsArrived(browser: OpenBrowser): Promise<void> {
  const page = await browser.openExtensionPage('options.html?for=technician');
  await page
    .waitForFunction(() => document.body.innerText.includes('managed settings are in use'), {
      timeout: 20_000,
    })
    .catch(async () => {
      throw new Error(
        `the managed settings never came: ${await page.evaluate(() => document.body.innerText)}`,
      );
    });
  await page.close();
}
