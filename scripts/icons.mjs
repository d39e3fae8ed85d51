/*
 * Draws public/icons/icon-<size>.png from the one drawing below: a pause inside a speech bubble, on our green.
 *   node scripts/icons.mjs
 * Rendered by the installed Chromium (CHROMIUM_PATH names another one). The PNGs are kept in git, so that a build needs
 * no browser; run this again only when the drawing changes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const FOLDER = fileURLToPath(new URL('../public/icons/', import.meta.url));
const SIZES = [16, 32, 48, 128];

/** At 16 px the bars would blur, so that size has fewer, fatter shapes on whole pixels. */
const SMALL = `
  <rect width="16" height="16" rx="3.5" fill="#0b665c"/>
  <path d="M4 3h8a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H8l-3 3v-3H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z" fill="#fff"/>
  <path d="M6 5h1v4H6zM9 5h1v4H9z" fill="#0b665c"/>`;
const LARGE = `
  <rect width="16" height="16" rx="3.5" fill="#0b665c"/>
  <path d="M4.6 3h6.8A1.6 1.6 0 0 1 13 4.600v4.800A1.600 1.600 0 0 1 11.400 11H8.300l-2.600 2.300a.42.42 0 0 1-.7-.32V11h-.4A1.600 1.600 0 0 1 3 9.400V4.600A1.600 1.600 0 0 1 4.600 3Z" fill="#fff"/>
  <path d="M6.700 5.600v2.800M9.300 5.600v2.800" stroke="#0b665c" stroke-width="1.150" stroke-linecap="round"/>`;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await mkdir(FOLDER, { recursive: true });
  const page = await browser.newPage();
  for (const size of SIZES) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${size < 32 ? SMALL : LARGE}</svg>`;
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await writeFile(`${FOLDER}icon-${size}.png`, await page.screenshot({ omitBackground: true }));
    console.log(`public/icons/icon-${size}.png`);
  }
} finally {
  await browser.close();
}
