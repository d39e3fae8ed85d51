/** What the page's own thread has to do while a picture is attached, with and without Second Look. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { waitForWarning } from '../../../tests/support/browsers';
import { demoComposers, openComposer } from '../../../tests/support/demo-composers';

const TASK = 'ThreadControllerImpl::RunTask';
const { facebookPost } = demoComposers;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** By the clock, in microseconds. */
  readonly dur?: number;
  /** Microseconds of the processor's time. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId: number }[] };
  };
}

/** The longest task of the page's thread, in ms: by the clock, which counts what other programs did, and of the processor's time. */
export interface Longest {
  readonly clock: number;
  readonly processor?: number | undefined;
}

/** A post that is being written. @returns where it takes a picture */
async function composed(page: Page): Promise<ElementHandle<HTMLInputElement>> {
  await openComposer(page, facebookPost);
  await page.keyboard.type('Cosy evening in');
  return (await page.waitForSelector('[role=dialog] input[type=file]')) as ElementHandle<HTMLInputElement>;
}

/** Ms from attaching to the first thing said of what is in the picture, and to the last. Asked every 30 ms. */
export async function timeOnScreen(page: Page, file: string): Promise<{ first: number; all: number }> {
  const input = await composed(page);
  const at = performance.now();
  await input.uploadFile(file);
  const patient = { timeout: 120_000 };
  await waitForWarning(page, ({ text }) => /person’s face|school’s logo/.test(text), patient);
  const first = performance.now() - at;
  await waitForWarning(page, ({ text }) => /can be read/.test(text), patient);
  return { first, all: performance.now() - at };
}

/** Chromium's own trace of the page, from attaching on and for so many ms. Nobody asks the page anything meanwhile. */
export async function longestTask(page: Page, file: string, time: number): Promise<Longest> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-trace-'));
  try {
    const path = join(folder, 'trace.json');
    const input = await composed(page);
    await page.tracing.start({
      path,
      categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await input.uploadFile(file);
    await new Promise((over) => setTimeout(over, time));
    await page.tracing.stop();
    const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
    return longestOf(traceEvents);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function longestOf(events: readonly TraceEvent[]): Longest {
  const frames = events.flatMap(({ args }) => args?.data?.frames ?? []);
  const page = frames.find(({ url }) => url.includes('facebook.com'))?.processId;
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && args?.name === 'CrRendererMain' && pid === page,
  );
  if (!main) throw new Error('the trace does not tell which thread is the page’s');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === TASK && ph === 'X' && pid === main.pid && tid === main.tid,
  );
  return {
    clock: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    processor: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}

/**
 * Where a browser gives no trace: the longest time between two turns of a timer in the page, by the clock, less the 4 ms that lie
 * between two turns anyway. Other programs count in it.
 */
export async function longestGap(page: Page, file: string, time: number): Promise<Longest> {
  const input = await composed(page);
  await page.evaluate(() => {
    const holder = globalThis as unknown as { longest: number };
    holder.longest = 0;
    let before = performance.now();
    setInterval(() => {
      const now = performance.now();
      holder.longest = Math.max(holder.longest, now - before);
      before = now;
    }, 4);
  });
  await input.uploadFile(file);
  await new Promise((over) => setTimeout(over, time));
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  return { clock: Math.max(0, longest - 4) };
}
