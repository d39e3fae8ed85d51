/*
 * Draws public/icons/icon-<size>.png from the one drawing below: a line of words with our mark under it, in a speech bubble.
 *   node scripts/icons.mjs
 * Rendered by the installed Chromium (CHROMIUM_PATH names another one). The PNGs are kept in git, so that a build needs
 * no browser; run this again only when the drawing changes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const FOLDER = fileURLToPath(new URL('../public/icons/', import.meta.url));
const SIZES = [16, 32, 48, 128];

/** At 16 px the wave would blur, so that size is drawn on whole pixels. */
const SMALL = `
  <rect width="16" height="16" rx="3.5" fill="#0b665c"/>
  <path d="M3 2h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H8l-3 3v-3H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1Z" fill="#fff"/>
  <path d="M4 4h8v1H4zM4 8h1v1H4zM5 7h1v1H5zM6 8h1v1H6zM7 7h1v1H7zM8 8h1v1H8zM9 7h1v1H9zM10 8h1v1h-1zM11 7h1v1h-1z" fill="#0b665c"/>`;
const LARGE = `
  <rect width="16" height="16" rx="3.5" fill="#0b665c"/>
  <path d="M4.2 2.5h7.6a1.700 1.700 0 0 1 1.700 1.700v5.100a1.700 1.700 0 0 1-1.700 1.700H8.400l-2.700 2.400a.42.42 0 0 1-.7-.32V11h-.8a1.700 1.700 0 0 1-1.700-1.700V4.200a1.700 1.700 0 0 1 1.700-1.700Z" fill="#fff"/>
  <path d="M4.800 5.300h6.400M4.800 8.300q.8-1.700 1.600 0t1.600 0 1.600 0 1.600 0" fill="none" stroke="#0b665c" stroke-width="1" stroke-linecap="round" stroke-linejoin="round"/>`;

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
