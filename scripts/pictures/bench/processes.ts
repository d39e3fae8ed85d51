/** What a browser's process for extensions holds in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { bidi } from '../../../tests/support/browsers/bidi';
import type { OpenBrowser } from '../../../tests/support/browsers';

/**
 * MB of the process in which the extension lives: its pages, background, reading room and worker, with JavaScript, WebAssembly and
 * decoded pictures. Chromium on Linux: the proportional set size that the system gives. Firefox: what `about:processes` shows.
 */
export async function extensionMemory({ kind }: OpenBrowser, page: Page): Promise<number> {
  if (kind === 'firefox') {
    const answer = await bidi(page.browser()).inChrome(
      `(async () => (await ChromeUtils.requestProcInfo()).children.filter(({ type }) => type === 'extension')
        .reduce((sum, { memory }) => sum + memory, 0))()`,
    );
    return Number(answer.value) / 1e6;
  }
  const root = page.browser().process()?.pid;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    // The parent stands behind the program's name, which is in brackets.
    const [, parent] = /\) \S (\d+)/.exec(read(`/proc/${name}/stat`)) ?? [];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isOurs(parents.get(pid)));
  return [...parents.keys()]
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes('--extension-process') && isOurs(pid))
    .map((pid) => Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1000)
    .reduce((sum, one) => sum + one, 0);
}

/** Empty for a process that has gone meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
