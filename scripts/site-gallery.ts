/*
 * Pictures of the warning on every site's skeleton, as the built extension draws it, for people to look at:
 *   npx tsx scripts/site-gallery.ts [site ...]     demo/sites/<site>-<composer>-<light|dark|narrow>.png
 * Needs a build (npm run build).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ComposerContract } from '../tests/contract/contract';
import { PUPIL } from '../tests/contract/in-page';
import { allContracts } from '../tests/contract/sites';
import { demoSite } from '../tests/site/server';
import { openBrowser, settingsArrived, waitForWarning } from '../tests/support/browsers';
import { oakbridge } from '../tests/support/school';
import { startProxy } from '../tests/support/web/proxy';

const OUT = resolve('demo/sites');
/** Taking turns, so that a run shows each manner on some composer of each site. */
const MANNERS = [
  { name: 'light', scheme: 'light', width: 1180, height: 780 },
  { name: 'dark', scheme: 'dark', width: 1180, height: 780 },
  { name: 'narrow', scheme: 'light', width: 390, height: 844 },
] as const;

const wanted = process.argv.slice(2);
await mkdir(OUT, { recursive: true });
await writeFile(`${OUT}/.gitignore`, '*\n');
const site = demoSite();
const proxy = await startProxy(site.hosts);
const browser = await openBrowser({
  browser: 'chromium',
  extension: resolve('.output/chrome-mv3'),
  // Messages too, so that their warning is seen.
  managed: { ...oakbridge, messages: true },
  proxy,
});
await settingsArrived(browser);

/** Without a warning there is a picture all the same, and a line that says so. */
async function draw(page: Page, id: string, composer: ComposerContract, turn: number): Promise<void> {
  const manner = MANNERS[turn % MANNERS.length]!;
  const file = `${id}-${composer.name.replace(/[^a-z0-9]+/gi, '-')}-${manner.name}.png`;
  await page.setViewport({ width: manner.width, height: manner.height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: manner.scheme }]);
  try {
    await page.goto(composer.url);
    await composer.open(page);
    await page.keyboard.type(`So proud of ${PUPIL} today`);
    await waitForWarning(page, ({ text }) => /pupil/.test(text), { timeout: 6000 });
    // Every second one as it is when Post was pressed.
    if (turn % 2) {
      await composer.ways[0].press(page);
      await waitForWarning(page, ({ roles }) => roles.some(({ role }) => role === 'alertdialog'), {
        timeout: 4000,
      });
    }
  } catch (error) {
    console.error(`${id}, ${composer.name}: ${String(error).split('\n')[0]}`);
  }
  await page.screenshot({ path: `${OUT}/${file}` });
}

let turn = 0;
for (const { site: id, composers } of await allContracts()) {
  if (wanted.length && !wanted.includes(id)) continue;
  for (const composer of composers) {
    const page = await browser.newPage();
    page.setDefaultTimeout(8000);
    await draw(page, id, composer, turn++);
    await page.close();
  }
}
await browser.close();
await proxy.close();
process.exit();
