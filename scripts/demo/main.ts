import { readFile, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { demoSite } from '../../tests/site/server';
import { openBrowser } from '../../tests/support/browsers';
import { startProxy } from '../../tests/support/web/proxy';
import { playStory } from './story';

/** Where pictures go, for the reader to open. */
const PICTURES = resolve('demo');

/** Chromium on the demo site, at the real host names, with the sample school's managed settings. */
async function main(): Promise<void> {
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
  const headless = !hasDisplay || process.argv.includes('--story');
  const settings = JSON.parse(await readFile(resolve('samples/settings.json'), 'utf8')) as { rules: object };
  // Played at ten in the morning the story would have one more finding: the hour.
  const managed = headless ? { ...settings, rules: { ...settings.rules, 'work-hours': { severity: 'off' } } } : settings;
  const site = await demoSite();
  const proxy = await startProxy(site.hosts);
  const browser = await openBrowser({ browser: 'chromium', extension: resolve('.output/chrome-mv3'), managed, proxy, headless });
  try {
    if (headless) {
      await mkdir(PICTURES, { recursive: true });
      await playStory(browser, site, PICTURES);
      return;
    }
    for (const url of ['https://www.instagram.com/', 'https://x.com/home', 'https://www.facebook.com/']) await browser.newPage(url);
    console.log('A window is open on three demo sites. Write something about Aisha Khan, and press Post.');
    console.log('Nothing leaves this computer. Close the window, or press Ctrl+C here, to end.');
    await browser.closed;
  } finally {
    await browser.close();
    await proxy.close();
  }
}

await main();
process.exit();
