/*
 * npm run key-cost: what a key costs the page's main thread in processor time, by Chromium's own trace, for each editor: without
 * Second Look, with it and a clean draft, and with it while a finding stands. All in one run, taking turns, so that a busy
 * machine is busy for all.
 * Needs a build (npm run build).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { focusEditor } from '../tests/matrix/play';
import { LIBRARIES } from '../tests/matrix/ways';
import { buildPage } from '../tests/site/build';
import { demoSite } from '../tests/site/server';
import { openBrowser, settingsArrived, waitForWarning } from '../tests/support/browsers';
import { oakbridge } from '../tests/support/school';
import { startProxy } from '../tests/support/web/proxy';

const CLEAN = 'The cakes for the fair are on the long table by the door ';
const RISKY = 'So proud of Aisha Khan ';
const TURNS = 5;
const TASK = 'ThreadControllerImpl::RunTask';
const folder = mkdtempSync(join(tmpdir(), 'second-look-trace-'));

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor's time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Milliseconds for which the busiest renderer's main thread had the processor, by the trace's own tasks. Time by the clock
 * would count what other programs did meanwhile.
 */
function mainThreadTime(path: string): number {
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const times = mains.map(({ pid, tid }) =>
    traceEvents
      // Each task is told twice, once as `RunTask` alone.
      .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.name === TASK)
      .reduce((total, { tdur = 0 }) => total + tdur, 0),
  );
  return Math.max(...times) / 1000;
}

/** Types the words once, traced; the time for one key in ms. */
async function costOf(page: Page, words: string): Promise<number> {
  const path = join(folder, 'trace.json');
  await page.tracing.start({
    path,
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.keyboard.type(words);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })));
  await page.tracing.stop();
  return mainThreadTime(path) / words.length;
}

async function openEditor(page: Page, library: string): Promise<void> {
  await page.goto(`https://x.com/matrix?library=${library}`);
  await focusEditor(page);
  await page.keyboard.type('a ');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  await buildPage('matrix');
  const site = demoSite();
  const proxy = await startProxy(site.hosts);
  const bare = await openBrowser({ browser: 'chromium', proxy });
  const extension = resolve('.output/chrome-mv3');
  const equipped = await openBrowser({ browser: 'chromium', extension, managed: oakbridge, proxy });
  await settingsArrived(equipped);
  const only = process.argv.slice(2);
  console.log(
    'ms of processor time on the main thread for one key (median of turns), and how many times as much as without us',
  );
  console.log(`${'editor'.padEnd(18)}${'without'.padEnd(10)}${'clean'.padEnd(16)}with a finding`);
  try {
    for (const library of LIBRARIES.filter((one) => !only.length || only.includes(one))) {
      const without: number[] = [];
      const clean: number[] = [];
      const found: number[] = [];
      const pages = { bare: await bare.newPage(), equipped: await equipped.newPage() };
      for (const page of Object.values(pages)) await page.setViewport({ width: 1180, height: 780 });
      for (let turn = 0; turn < TURNS; turn++) {
        await pages.bare.bringToFront();
        await openEditor(pages.bare, library);
        without.push(await costOf(pages.bare, CLEAN));
        await pages.equipped.bringToFront();
        await openEditor(pages.equipped, library);
        clean.push(await costOf(pages.equipped, CLEAN));
        await pages.equipped.keyboard.type(RISKY);
        await waitForWarning(pages.equipped);
        found.push(await costOf(pages.equipped, CLEAN));
      }
      await Promise.all([pages.bare.close(), pages.equipped.close()]);
      const base = median(without);
      const times = (values: readonly number[]) =>
        `${median(values).toFixed(2)} (${(median(values) / base).toFixed(2)}x)`;
      console.log(
        `${library.padEnd(18)}${base.toFixed(2).padEnd(10)}${times(clean).padEnd(16)}${times(found)}`,
      );
    }
  } finally {
    await Promise.all([bare.close(), equipped.close()]);
    await proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
process.exit();
