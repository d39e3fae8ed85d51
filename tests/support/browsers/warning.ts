import type { Page } from 'puppeteer-core';
import { inClosedRoots } from './closed-roots';

interface Control {
  name: string;
  role: string;
  disabled: boolean;
  /** `aria-expanded`, or `open` of the details a summary belongs to; null where neither applies. */
  expanded: boolean | null;
  /** Has the focus inside the root. */
  focused: boolean;
}

/** What a person meets in one closed root of ours. */
export interface Warning {
  /** The host element, as the page can see it. */
  host: { tag: string; id: string };
  /** The visible words, one line per block. */
  text: string;
  headings: string[];
  buttons: Control[];
  links: { name: string; href: string }[];
  /** Every element with a role of its own: live regions, groups, lists, dialogs. */
  roles: { role: string; name: string }[];
  /** In CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

interface Where {
  /** CSS selector of the host element, to choose among several closed roots. */
  host?: string;
  /** Milliseconds to wait before it is an error; 10 s unless said otherwise. */
  timeout?: number;
}

/** Every closed root with visible words, in document order. */
async function readWarnings(page: Page, where: Where = {}): Promise<Warning[]> {
  const read = await inClosedRoots(page, outline, where.host ?? null);
  return read.filter((warning) => warning !== null);
}

/** The first closed root with visible words, or undefined. */
export async function readWarning(page: Page, where: Where = {}): Promise<Warning | undefined> {
  return (await readWarnings(page, where))[0];
}

/** Waits until there is a warning that `accept` agrees with; says what was there instead when it never comes. */
export async function waitForWarning(
  page: Page,
  accept: (warning: Warning) => boolean = () => true,
  where: Where = {},
): Promise<Warning> {
  let seen: Warning[] = [];
  const found = await poll(where, async () => (seen = await readWarnings(page, where)).find(accept));
  if (found) return found;
  const texts = seen.map((warning) => warning.text).join('\n---\n');
  throw new Error(seen.length ? `no such warning; what is there:\n${texts}` : 'no warning came');
}

/** Waits until no closed root with visible words is left. */
export async function waitForNoWarning(page: Page, where: Where = {}): Promise<void> {
  const gone = await poll(where, async () => (await readWarnings(page, where)).length === 0 || undefined);
  if (!gone) throw new Error(`the warning stays: ${(await readWarning(page, where))?.text}`);
}

/**
 * Clicks a button or link in a closed root by its accessible name, with the real mouse, so that the event is trusted.
 * Throws when there is none, or when something lies over it and a person could not click it either.
 */
export async function clickInWarning(page: Page, name: string | RegExp, where: Where = {}): Promise<void> {
  const { x, y } = await findInWarning(page, name, where);
  await page.mouse.click(x, y);
}

/** The middle of a button or link in a closed root, in CSS pixels of the viewport, scrolled into view. */
async function findInWarning(
  page: Page,
  name: string | RegExp,
  where: Where = {},
): Promise<{ x: number; y: number }> {
  const pattern = typeof name === 'string' ? { exact: name } : { source: name.source, flags: name.flags };
  let problem = 'no closed root';
  const found = await poll(where, async () => {
    const answers = await inClosedRoots(page, locate, { ...pattern, host: where.host ?? null });
    problem = answers.find((answer) => answer.problem)?.problem ?? problem;
    return answers.find((answer) => answer.x !== undefined);
  });
  if (found?.x === undefined) throw new Error(`cannot click ${String(name)}: ${problem}`);
  return { x: found.x, y: found.y };
}

async function poll<Value>({ timeout = 10_000 }: Where, ask: () => Promise<Value | undefined>) {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await ask();
    if (value !== undefined || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Runs in the page. */
function outline(root: ShadowRoot, selector: string | null): Warning | null {
  const { host } = root;
  if (selector !== null && !host.matches(selector)) return null;
  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('[aria-hidden=true]');
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const words = (element: Element) => clean((element as HTMLElement).innerText ?? element.textContent);
  const nameOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = ids.map((id) => clean(root.getElementById(id)?.textContent)).join(' ');
    return (
      labelled ||
      clean(element.getAttribute('aria-label')) ||
      words(element) ||
      (element.getAttribute('title') ?? '')
    );
  };
  const all = (query: string) => [...root.querySelectorAll(query)].filter(shown);
  const children = [...root.children].filter((child) => !/^(STYLE|SCRIPT|LINK)$/.test(child.tagName));
  const text = children
    .filter(shown)
    .map((child) => ((child as HTMLElement).innerText ?? '').trim())
    .filter(Boolean)
    .join('\n');
  if (!text) return null;
  const box = (children.find(shown) ?? host).getBoundingClientRect();
  return {
    host: { tag: host.tagName.toLowerCase(), id: host.id },
    text,
    headings: all('h1,h2,h3,h4,[role=heading]').map(nameOf),
    buttons: all('button,summary,[role=button]').map((button) => {
      const details = button.matches('summary') ? button.closest('details') : null;
      const expanded = button.getAttribute('aria-expanded');
      return {
        name: nameOf(button),
        role: button.getAttribute('role') ?? 'button',
        disabled: button.matches(':disabled,[aria-disabled=true]'),
        expanded: details ? details.open : expanded === null ? null : expanded === 'true',
        focused: root.activeElement === button,
      };
    }),
    links: all('a[href]').map((link) => ({ name: nameOf(link), href: (link as HTMLAnchorElement).href })),
    roles: all('[role]').map((element) => ({
      role: element.getAttribute('role') ?? '',
      name: nameOf(element),
    })),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
  };
}

/** Runs in the page. */
function locate(
  root: ShadowRoot,
  wanted: { exact?: string; source?: string; flags?: string; host: string | null },
): { problem: string; x?: never; y?: never } | { problem?: never; x: number; y: number } {
  if (wanted.host !== null && !root.host.matches(wanted.host)) return { problem: 'no such host' };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = ids.map((id) => clean(root.getElementById(id)?.textContent)).join(' ');
    const own = (element as HTMLElement).innerText ?? element.textContent;
    return (
      labelled ||
      clean(element.getAttribute('aria-label')) ||
      clean(own) ||
      (element.getAttribute('title') ?? '')
    );
  };
  const pattern = wanted.source === undefined ? null : new RegExp(wanted.source, wanted.flags);
  const controls = [...root.querySelectorAll('button,summary,a[href],input,[role=button]')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }),
  );
  const found = controls.find((element) =>
    pattern ? pattern.test(nameOf(element)) : nameOf(element) === wanted.exact,
  );
  if (!found) return { problem: `there are: ${controls.map(nameOf).join(' | ') || 'no buttons'}` };
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = found.getBoundingClientRect();
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const outer = (root.host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  const hit = outer === root.host ? root.elementFromPoint(x, y) : outer;
  if (hit && found.contains(hit)) return { x, y };
  return { problem: hit ? `<${hit.tagName.toLowerCase()}> lies over it` : 'it is outside the window' };
}
