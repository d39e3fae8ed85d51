/*
 * npm run pictures:bench: how long a 12-megapixel photo takes, reader by reader, in real Chromium and real Firefox with the built
 * extension; what the page's own thread has to do for it; and what memory it takes and gives back. One run, one table for each browser,
 * nothing asserted.
 * Needs a build (npm run build). For one browser alone: npm run pictures:bench -- firefox. With --short: fewer turns of everything.
 * On a busy machine only the shares mean anything; the load is printed with the figures.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { READERS } from '../../platform/messages';
import { demoSite } from '../../tests/site/server';
import { openBrowser, settingsArrived, type OpenBrowser } from '../../tests/support/browsers';
import { lookAt, openPort } from '../../tests/support/pictures/inspection-port';
import { crestUri } from '../../tests/support/pictures/photos';
import { oakbridge } from '../../tests/support/school';
import { startProxy, type Proxy } from '../../tests/support/web/proxy';
import { longestGap, longestTask, timeOnScreen, type Longest } from './bench/page-thread';
import { drawPhotos, type Photo } from './bench/photos';
import { extensionMemory } from './bench/processes';
import { READ_SIDE } from '../../pictures/look';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false } },
});
/** How often each photo is looked at, reader by reader. */
const ROUNDS = options.short ? 2 : 5;
/** How often one is attached on the page. */
const TURNS = options.short ? 2 : 5;
/** Pictures that are kept at once while memory is measured. */
const KEPT = options.short ? 8 : 20;
/** The worker, and then its document, go after a minute without work. */
const IDLE = 75_000;
const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const managed = { ...oakbridge, policy: 'wivelsfield', logos: [{ name: 'crest', picture: crestUri() }] };

type Kind = keyof typeof EXTENSION;
type Row = readonly string[];

/** To whoever waits; the report goes to standard output. */
const say = (what: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const ms = (value: number) => `${value.toFixed(0)} ms`;
const mb = (value: number) => `${value.toFixed(0)} MB`;
const middle = (values: readonly number[]) => quantile(values, 0.5);

/** Median, 95th percentile, and the median's share of the whole. */
function timeRow(name: string, values: readonly number[], whole: readonly number[]): Row {
  const share = (100 * values.reduce((a, b) => a + b, 0)) / whole.reduce((a, b) => a + b, 0);
  return [name, ms(middle(values)), ms(quantile(values, 0.95)), `${share.toFixed(0)}%`];
}

/**
 * Each reader's time, over the port that a content script uses, opened from a page of the extension: there the words of the
 * background can be timed without weighing on the page under test. A reader's time lies between its word and the one before, and
 * holds the hops from the worker to that page.
 */
async function timeReaders(page: Page, photos: readonly Photo[]): Promise<Row[]> {
  const steps = READERS.map((): number[] => []);
  const whole: number[] = [];
  const decoding: number[] = [];
  await openPort(page);
  for (const [picture, { jpeg }] of photos.slice(0, 2).entries())
    await lookAt(page, [{ picture, bytes: jpeg, mime: 'image/jpeg' }]);
  for (let round = 0; round < ROUNDS; round++) {
    await openPort(page);
    for (const [picture, { jpeg, name }] of photos.entries()) {
      const [told = []] = await lookAt(page, [{ picture, bytes: jpeg, mime: 'image/jpeg' }]);
      const last = told.at(-1);
      if (!last || last.state.problem)
        throw new Error(`${name}: ${last?.state.problem ?? 'nothing was said'}`);
      let before = 0;
      for (const [index, reader] of READERS.entries()) {
        const at = told.find(({ state }) => state.looked.includes(reader))?.at ?? before;
        steps[index]?.push(at - before);
        before = at;
      }
      say(`${name}: ${ms(last.at)}`);
      whole.push(last.at);
      decoding.push(await timeDecoding(page, jpeg));
    }
  }
  const names = {
    metadata: 'file carried over, metadata',
    faces: 'decoding, faces',
    logo: 'logo',
    words: 'words',
  };
  return [
    ...READERS.map((reader, index) => timeRow(names[reader], steps[index] ?? [], whole)),
    timeRow('all of a photo', whole, whole),
    timeRow('of which decoding, measured by itself', decoding, whole),
  ];
}

/** The calls with which the worker decodes, in the extension's page. */
async function timeDecoding(page: Page, jpeg: Buffer): Promise<number> {
  return page.evaluate(
    async (base64, side) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const start = performance.now();
      const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
      const scale = side / Math.max(bitmap.width, bitmap.height);
      const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
      const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, width, height);
      bitmap.close();
      context.getImageData(0, 0, width, height);
      return performance.now() - start;
    },
    jpeg.toString('base64'),
    READ_SIDE,
  );
}

/** Memory before the first picture, with many kept, and after all were forgotten and a minute of rest. */
async function weigh(browser: OpenBrowser, photos: readonly Photo[]): Promise<Row[]> {
  const witness = await browser.newPage();
  const before = await extensionMemory(browser, witness);
  const page = await browser.openExtensionPage('options.html');
  await openPort(page);
  let most = 0;
  for (let picture = 0; picture < KEPT; picture++) {
    const { jpeg } = photos[picture % photos.length]!;
    await lookAt(page, [{ picture, bytes: jpeg, mime: 'image/jpeg' }]);
    most = Math.max(most, await extensionMemory(browser, witness));
    say(`picture ${picture + 1} of ${KEPT}: ${mb(most)}`);
  }
  const kept = await extensionMemory(browser, witness);
  await page.close();
  await new Promise((over) => setTimeout(over, IDLE));
  const after = await extensionMemory(browser, witness);
  await witness.close();
  return [
    ['before the first picture', mb(before)],
    [`most, after any of ${KEPT} pictures`, mb(most)],
    [`after ${KEPT} pictures, all kept`, mb(kept)],
    // With no page of the extension left and nothing to do, Chromium ends the process itself.
    ['page closed, after a minute of rest', after ? mb(after) : 'none: the process has ended'],
  ];
}

async function onPage(bare: OpenBrowser, equipped: OpenBrowser, file: string): Promise<Row[][]> {
  const inPage = async <Answer>(browser: OpenBrowser, run: (page: Page) => Promise<Answer>) => {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.setViewport({ width: 1180, height: 900 });
    const answer = await run(page);
    await page.close();
    return answer;
  };
  const shown: { first: number; all: number }[] = [];
  // The first one starts worker and readers.
  const cold = await inPage(equipped, (page) => timeOnScreen(page, file));
  for (let turn = 0; turn < TURNS; turn++)
    shown.push(await inPage(equipped, (page) => timeOnScreen(page, file)));
  for (const { first, all } of shown) say(`on the page: ${ms(first)}, ${ms(all)}`);
  const time = 2 * Math.max(2_000, middle(shown.map(({ all }) => all)));
  const longest = equipped.kind === 'chromium' ? longestTask : longestGap;
  const tasks: { without: Longest[]; with: Longest[] } = { without: [], with: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    tasks.without.push(await inPage(bare, (page) => longest(page, file, time)));
    tasks.with.push(await inPage(equipped, (page) => longest(page, file, time)));
    say(`the page’s thread: turn ${turn + 1} of ${TURNS}`);
  }
  const column = (name: string, values: readonly number[]): Row => [
    name,
    ms(middle(values)),
    ms(Math.max(...values)),
  ];
  const both = (name: string, of: (one: Longest) => number | undefined): Row[] =>
    (['without', 'with'] as const).map((which) =>
      column(
        `${name}, ${which} Second Look`,
        tasks[which].map((one) => of(one) ?? Number.NaN),
      ),
    );
  return [
    [
      column(
        'first said of what is in it',
        shown.map(({ first }) => first),
      ),
      column(
        'all said',
        shown.map(({ all }) => all),
      ),
      column('the same for the very first picture: first said', [cold.first]),
      column('the same for the very first picture: all said', [cold.all]),
    ],
    equipped.kind === 'chromium'
      ? [
          ...both('longest task, by the clock', ({ clock }) => clock),
          ...both('longest task, processor time', ({ processor }) => processor),
        ]
      : both('longest gap between turns of a timer, less 4 ms', ({ clock }) => clock),
  ];
}

function table(title: string, head: Row, rows: readonly Row[]): void {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  console.log(`\n### ${title}\n`);
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(line(row));
}

async function measure(kind: Kind, proxy: Proxy, photos: readonly Photo[], file: string): Promise<void> {
  const name = kind === 'chromium' ? 'Chromium' : 'Firefox';
  const bare = await openBrowser({ browser: kind, proxy });
  const equipped = await openBrowser({ browser: kind, extension: resolve(EXTENSION[kind]), managed, proxy });
  try {
    await settingsArrived(equipped);
    const page = await equipped.openExtensionPage('options.html');
    const readers = await timeReaders(page, photos);
    await page.close();
    const looks = photos.length * ROUNDS;
    table(`${name}: one photo, warm (${looks} looks)`, ['step', 'median', 'p95', 'share'], readers);
    const [screen = [], thread = []] = await onPage(bare, equipped, file);
    table(`${name}: on the page, from attaching (${TURNS} turns)`, ['what', 'median', 'most'], screen);
    table(`${name}: the page’s own thread`, ['what', 'median', 'most'], thread);
  } finally {
    await Promise.all([bare.close(), equipped.close()]);
  }
  // A browser of its own: what was measured before would weigh in it.
  const fresh = await openBrowser({ browser: kind, extension: resolve(EXTENSION[kind]), managed, proxy });
  try {
    await settingsArrived(fresh);
    table(`${name}: memory of the extension’s process`, ['when', 'memory'], await weigh(fresh, photos));
  } finally {
    await fresh.close();
  }
}

async function main(): Promise<void> {
  const [only] = positionals;
  const photos = await drawPhotos();
  const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'));
  const file = join(folder, 'photo.jpg');
  writeFileSync(file, photos.at(-1)!.jpeg);
  const site = demoSite();
  const proxy = await startProxy(site.hosts);
  console.log(`## Pictures of 4,000 x 3,000 px\n`);
  for (const { name, jpeg } of photos) console.log(`- ${name}: ${(jpeg.length / 1e6).toFixed(1)} MB`);
  console.log(`\nLoad of this machine at the start: ${loadavg()[0]?.toFixed(1)}.`);
  try {
    for (const kind of ['chromium', 'firefox'] as const)
      if (!only || only === kind) await measure(kind, proxy, photos, file);
    console.log(`\nLoad at the end: ${loadavg()[0]?.toFixed(1)}.`);
  } finally {
    await proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
process.exit();
