import type { Page } from 'puppeteer-core';
import type { DemoSite } from '../site/server';
import type { ComposerState } from '../site/src/shared/demo';
import { clickInWarning, readWarning, waitForWarning } from '../support/browsers';
import type { Warning } from '../support/browsers/warning';
import type { Decision, MatrixWay } from './ways';

/** The pupil of the test school's roster, and a word more. */
const RISKY = 'Aisha Khan won';
const CLEAN = 'Cakes at ten';

/** What a run left behind, to be compared with the same run without the extension. */
export interface Trace {
  /** Draft, caret, history and scroll after each step that both runs make. */
  readonly states: readonly object[];
  /** What the site's server got. */
  readonly posted: readonly string[];
}

/** What the server must have got, by what was decided. */
export const EXPECTED: Readonly<Record<Decision, readonly string[]>> = {
  clean: [CLEAN],
  'risky-edit': [CLEAN],
  'risky-anyway': [RISKY],
  'risky-cancel': [],
};

interface Run {
  readonly page: Page;
  readonly site: DemoSite;
  readonly library: string;
  readonly way: MatrixWay;
  readonly decision: Decision;
  /** Without it the same keys are pressed, and nothing is held. */
  readonly equipped: boolean;
}

/**
 * Plays one cell of the matrix once: opens the page, writes, presses, decides.
 * @throws Error that says which step did not come about
 */
export async function play(run: Run): Promise<Trace> {
  const { page, site, library, way, decision, equipped } = run;
  site.forget();
  const states: object[] = [];
  const look = async () => void states.push(await stateOf(page));
  await page.goto(`https://x.com/matrix?library=${library}&way=${way.name}`);
  await focusEditor(page);
  await look();
  await page.keyboard.type(decision === 'clean' ? CLEAN : RISKY);
  // A person who decides takes longer than one who does not: both begin when the editor's own timers have run.
  await page.waitForFunction(() => window.demo.rested('matrix'));
  await look();
  if (decision === 'clean') await press(run);
  else if (equipped) await pressAndDecide(run, look);
  else await decideAlone(run, look);
  await settle(page);
  if (decision === 'clean' && equipped && (await readWarning(page)))
    throw new Error('a warning about a clean draft');
  return { states, posted: site.received().map(({ text }) => text.trim()) };
}

/** With us: the press is held, and the person decides in the warning. */
async function pressAndDecide(run: Run, look: () => Promise<void>): Promise<void> {
  const { page, site, decision, way } = run;
  await waitForWarning(page);
  await press(run, false);
  await waitForWarning(page, isHeld);
  if (site.received().length) throw new Error('published while held');
  if (decision === 'risky-anyway') {
    await clickInWarning(page, /anyway$/);
    if (way.replays) return arrive(site);
    await waitForWarning(page, ({ text }) => /once more/.test(text));
    if (site.received().length) throw new Error('published by itself');
    await way.press(page);
    await way.rest?.(page);
    return arrive(site);
  }
  if (decision === 'risky-cancel') await page.keyboard.press('Escape');
  else await clickInWarning(page, 'Edit');
  await waitForWarning(page, (warning) => !isHeld(warning));
  await look();
  await goOnAlike(run, look);
}

/** Without us: the same person thinks better of it before pressing. */
async function decideAlone(run: Run, look: () => Promise<void>): Promise<void> {
  if (run.decision === 'risky-anyway') return press(run);
  await look();
  await goOnAlike(run, look);
}

/** What both do next: cancel leaves the draft, takes one step back and writes on; edit takes the name out and publishes. */
async function goOnAlike(run: Run, look: () => Promise<void>): Promise<void> {
  const { page, decision } = run;
  if (decision === 'risky-cancel') {
    await chordZ(page);
    await look();
    await page.keyboard.type('!');
    return look();
  }
  for (let letter = 0; letter < RISKY.length; letter++) await page.keyboard.press('Backspace');
  await page.keyboard.type(CLEAN);
  await look();
  // With us it was brought up before Post was held.
  if (!run.equipped) await run.way.prepare?.(page);
  await run.way.press(page);
  await run.way.rest?.(page);
  await arrive(run.site);
}

async function press({ page, site, way }: Run, through = true): Promise<void> {
  await way.prepare?.(page);
  await way.press(page);
  if (!through) return;
  await way.rest?.(page);
  await arrive(site);
}

const isHeld = ({ roles }: Warning) => roles.some(({ role }) => role === 'alertdialog');

async function arrive(site: DemoSite): Promise<void> {
  const end = Date.now() + 8000;
  while (!site.received().length) {
    if (Date.now() > end) throw new Error('nothing arrived');
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** A click into the first line, wherever the editor stands; resolves once the editor has the focus. */
export async function focusEditor(page: Page): Promise<void> {
  await page.waitForFunction(() => window.demo?.composers().includes('matrix'));
  const { x, y } = await page.evaluate(() => {
    const at = { x: 12, y: 12 };
    let element: Element | null = window.demo.root('matrix');
    element.scrollIntoView({ block: 'center' });
    for (; element; element = element.ownerDocument.defaultView!.frameElement) {
      const { x, y } = element.getBoundingClientRect();
      at.x += x + element.clientLeft;
      at.y += y + element.clientTop;
    }
    return at;
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => window.demo.state('matrix').focused);
}

async function chordZ(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}

/** What the site's own code sees, and where the page is scrolled to. */
async function stateOf(page: Page): Promise<object> {
  await settle(page);
  const state = await page.evaluate(() => {
    const root = window.demo.root('matrix');
    return {
      ...window.demo.state('matrix'),
      scroll: [root.scrollTop, root.scrollLeft, window.scrollX, window.scrollY],
    };
  });
  return comparable(state);
}

/** Some editors take a key in a task of their own: the page is asked once it has nothing left to do. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestIdleCallback(() => requestAnimationFrame(done), { timeout: 300 })),
      ),
  );
}

/** Libraries draw keys and ids by lot. */
function comparable<S extends ComposerState>(state: S): object {
  return {
    ...state,
    // An empty editor has one place for the caret; some say so with a filler around it, and some without.
    selection: state.text ? state.selection : null,
    html: state.html
      .replace(/ (data-editor|data-offset-key|aria-[a-z]+|id|data-block|data-slate-[a-z-]+)="[^"]*"/g, '')
      // Where the pointer is: with us it went to the warning.
      .replace(/ is-hovered\b/g, ''),
  };
}
