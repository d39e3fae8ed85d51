import { browser } from 'wxt/browser';

/** The last good copy of the managed settings, without the roster: names are never written to the disk by us. */
const LAST_GOOD = 'lastGoodSettings';
/** The whole of it, kept in memory only, for a background that slept. Gone when the browser closes. */
const THIS_RUN = 'managedSettings';
/** Hours that a member of staff set for themselves on this computer. */
const MY_HOURS = 'myHours';

/** What the managed storage said. `unavailable`: it rejected, as Firefox does where no policy is set. */
export type ManagedAnswer = Record<string, unknown> | 'unavailable';

/**
 * Managed settings as they are now. Chromium holds the first answer back for 2-3 s after its own start, and says `{}`
 * just after an installation though values are coming: nothing may wait on this, and `{}` is never the last word.
 */
export async function readManaged(): Promise<ManagedAnswer> {
  try {
    return ((await browser.storage.managed.get(null)) ?? {}) as Record<string, unknown>;
  } catch {
    return 'unavailable';
  }
}

/**
 * Keeps settings, and with them the roster, out of the process of a social site: content scripts could read both areas
 * otherwise, and so could whoever takes such a process over. Browsers without this (Firefox 153) have no way to say so.
 */
export function keepFromPages(): void {
  for (const area of [browser.storage.managed, browser.storage.local]) {
    const { setAccessLevel } = area as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
    setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}

/** Calls back when the managed settings change while we run (Chromium; Firefox reads them once per start). */
export function onManagedChange(callback: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') callback();
  });
}

/** The copies of earlier managed settings: this run's, else the last run's without its roster. */
export async function readCopy(): Promise<unknown> {
  try {
    const thisRun = (await browser.storage.session.get(THIS_RUN))[THIS_RUN];
    if (thisRun !== undefined) return thisRun;
    return (await browser.storage.local.get(LAST_GOOD))[LAST_GOOD];
  } catch {
    return undefined;
  }
}

/**
 * Keeps a good copy for later starts. A storage that fails (full, broken profile) costs only the copy.
 * @param whole as managed, for memory; `reduced` without the roster, for the disk
 */
export async function keepCopy(whole: unknown, reduced: unknown): Promise<void> {
  await Promise.allSettled([
    browser.storage.session.set({ [THIS_RUN]: whole }),
    browser.storage.local.set({ [LAST_GOOD]: reduced }),
  ]);
}

/** Forgets both copies: the school has withdrawn its settings. */
export async function forgetCopy(): Promise<void> {
  await Promise.allSettled([
    browser.storage.session.remove(THIS_RUN),
    browser.storage.local.remove(LAST_GOOD),
  ]);
}

/** The person's own working hours, as they were kept; undefined when they set none. */
export async function readMyHours(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(MY_HOURS))[MY_HOURS];
  } catch {
    return undefined;
  }
}

/** Keeps the person's own working hours on this computer; `undefined` goes back to the school's. */
export async function keepMyHours(hours: unknown): Promise<void> {
  if (hours === undefined) await browser.storage.local.remove(MY_HOURS);
  else await browser.storage.local.set({ [MY_HOURS]: hours });
}

/** Calls back when the person changed their own hours. */
export function onMyHoursChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && MY_HOURS in changes) callback();
  });
}
