import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildPage } from '../site/build';
import { demoSite, type DemoSite } from '../site/server';
import { openBrowser, settingsArrived, type OpenBrowser } from '../support/browsers';
import { oakbridge } from '../support/school';
import { startProxy, type Proxy } from '../support/web/proxy';
import { EXPECTED, play, type Trace } from './play';
import { DECISIONS, LIBRARIES, WAYS, type Decision, type MatrixWay } from './ways';

const EXTENSION = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

export interface MatrixOptions {
  readonly browser: 'chromium' | 'firefox';
  readonly repeats: number;
  readonly libraries?: readonly string[] | undefined;
  readonly ways?: readonly string[] | undefined;
  /** Told after each cell. */
  onCell?(cell: Cell): void;
}

/** One editor, one way, one decision: how often it went as it must, and what went wrong first. */
export interface Cell {
  readonly library: string;
  readonly way: string;
  readonly decision: Decision;
  readonly runs: number;
  readonly right: number;
  readonly problem?: string | undefined;
}

/** Plays the matrix in one browser, each cell with the extension and once without; nothing is tried again. */
export async function playMatrix(options: MatrixOptions): Promise<Cell[]> {
  // Before the clock of any page runs: the block editor alone takes its time to bundle.
  await buildPage('matrix');
  const site = demoSite();
  const proxy = await startProxy(site.hosts);
  const bare = await openBrowser({ browser: options.browser, proxy });
  const equipped = await openBrowser({
    browser: options.browser,
    extension: resolve(EXTENSION[options.browser]),
    managed: oakbridge,
    proxy,
  });
  try {
    await settingsArrived(equipped);
    return await playCells(options, site, bare, equipped);
  } finally {
    await Promise.all([bare.close(), equipped.close()]);
    await (proxy as Proxy).close();
  }
}

async function playCells(
  { libraries = LIBRARIES, ways, repeats, onCell }: MatrixOptions,
  site: DemoSite,
  bare: OpenBrowser,
  equipped: OpenBrowser,
): Promise<Cell[]> {
  const pages = { bare: await freshPage(bare), equipped: await freshPage(equipped) };
  const cells: Cell[] = [];
  for (const library of libraries)
    for (const way of WAYS.filter(
      ({ name, only }) => (ways?.includes(name) ?? true) && (only?.includes(library) ?? true),
    ))
      for (const decision of DECISIONS) {
        const cell = await playCell({ library, way, decision, repeats }, site, pages);
        cells.push(cell);
        onCell?.(cell);
      }
  return cells;
}

async function playCell(
  cell: { library: string; way: MatrixWay; decision: Decision; repeats: number },
  site: DemoSite,
  pages: { bare: Page; equipped: Page },
): Promise<Cell> {
  const { library, way, decision, repeats } = cell;
  let right = 0;
  let problem: string | undefined;
  const run = { site, library, way, decision };
  const without = await attempt(() => play({ ...run, page: pages.bare, equipped: false }));
  for (let time = 0; time < repeats; time++) {
    const withUs = await attempt(() => play({ ...run, page: pages.equipped, equipped: true }));
    const wrong = problemOf(without, withUs, decision);
    if (wrong) problem ??= wrong;
    else right++;
  }
  return { library, way: way.name, decision, runs: repeats, right, problem };
}

async function attempt(run: () => Promise<Trace>): Promise<Trace | Error> {
  try {
    return await run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function problemOf(without: Trace | Error, withUs: Trace | Error, decision: Decision): string | undefined {
  if (without instanceof Error) return `without us: ${without.message.split('\n')[0]}`;
  if (withUs instanceof Error) return withUs.message.split('\n').slice(0, 2).join(' ');
  if (!isDeepStrictEqual(withUs.posted, EXPECTED[decision])) return `posted ${JSON.stringify(withUs.posted)}`;
  const step = withUs.states.findIndex((state, index) => !isDeepStrictEqual(state, without.states[index]));
  if (step < 0 && withUs.states.length === without.states.length) return undefined;
  return `step ${step + 1} differs: ${differences(without.states[step], withUs.states[step])}`;
}

function differences(before: object | undefined, after: object | undefined): string {
  const [a, b] = [before ?? {}, after ?? {}] as [Record<string, unknown>, Record<string, unknown>];
  return Object.keys({ ...a, ...b })
    .filter((key) => !isDeepStrictEqual(a[key], b[key]))
    .map((key) => `${key} ${apart(JSON.stringify(a[key]) ?? '', JSON.stringify(b[key]) ?? '')}`)
    .join('; ');
}

/** Both values from shortly before they part: an editor's markup is long. */
function apart(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const part = (text: string) => text.slice(Math.max(0, at - 40), at + 80);
  return `${part(a)} -> ${part(b)}`;
}

async function freshPage(browser: OpenBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.setViewport({ width: 1180, height: 780, hasTouch: browser.kind === 'chromium' });
  page.setDefaultTimeout(8000);
  // Some editors part their history by the clock; a machine that is busy for a moment must not make a difference.
  await page.evaluateOnNewDocument(() => {
    Date.now = () => 1_800_000_000_000;
  });
  return page;
}

/** The cells as a table: a line for each editor, a column for each way; `12/12` is how many runs went as they must. */
export function tableOf(cells: readonly Cell[]): string {
  const ways = [...new Set(cells.map(({ way }) => way))];
  const libraries = [...new Set(cells.map(({ library }) => library))];
  const width = Math.max(...libraries.map(({ length }) => length), 7) + 1;
  const lines = libraries.map((library) => {
    const counts = ways.map((way) => {
      const own = cells.filter((cell) => cell.library === library && cell.way === way);
      const count = `${sum(own, 'right')}/${sum(own, 'runs')}`;
      return (own.length ? count : '').padEnd(way.length + 1);
    });
    return library.padEnd(width) + counts.join(' ');
  });
  return [''.padEnd(width) + ways.map((way) => `${way} `).join(' '), ...lines].join('\n');
}

function sum(cells: readonly Cell[], what: 'right' | 'runs'): number {
  return cells.reduce((total, cell) => total + cell[what], 0);
}
