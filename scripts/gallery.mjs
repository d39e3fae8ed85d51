/*
 * Pictures of every component in every state, for people to look at: demo/gallery/<state>-<how>.png
 *   node scripts/gallery.mjs [part of a state's name ...]
 * Light, dark, 320 px narrow, and at 200 % zoom; rendered by the installed Chromium (CHROMIUM_PATH names another one).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';

const OUT = fileURLToPath(new URL('../demo/gallery/', import.meta.url));
const wanted = process.argv.slice(2);
const MANNERS = {
  light: { scheme: 'light', width: 900, height: 640, scale: 1 },
  dark: { scheme: 'dark', width: 900, height: 640, scale: 1 },
  narrow: { scheme: 'light', width: 320, height: 640, scale: 1 },
  // What a browser does at 200 %: half the CSS pixels, each twice as large.
  zoomed: { scheme: 'light', width: 450, height: 320, scale: 2 },
};

await mkdir(OUT, { recursive: true });
await writeFile(`${OUT}.gitignore`, '*\n');
const server = await createServer({
  root: fileURLToPath(new URL('../tests/support/gallery/', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { host: '127.0.0.1', fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
});
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(address, { waitUntil: 'networkidle0' });
  const all = await page.$$eval('li a', (links) => links.map((link) => link.textContent));
  const states = wanted.length ? all.filter((state) => wanted.some((part) => state.includes(part))) : all;
  for (const [manner, { scheme, width, height, scale }] of Object.entries(MANNERS)) {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const state of states) {
      await page.goto(`${address}?state=${state}`, { waitUntil: 'networkidle0' });
      if (state === 'popup') {
        await page.type(
          'textarea',
          'So proud of Aisha Khan today. Text me on 07700 900123 if you can help on Saturday',
        );
        await page.click('button[type=submit]');
        await page.waitForSelector('.finding');
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) console.error(`${state} is wider than the window, ${manner}`);
      const fullPage = /policy|staff|technician|popup/.test(state) && state !== 'policy-at-clause';
      await page.screenshot({ path: `${OUT}${state}-${manner}.png`, fullPage });
    }
  }
} finally {
  await browser.close();
  await server.close();
}
