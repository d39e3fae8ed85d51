import { browser } from 'wxt/browser';
import { chosenSites, onAccessChange, ownPatterns } from '../../platform/site-access';

/** The one registration that serves every site a person allowed. */
export const CHOSEN_SITES = 'chosen-sites';

type Registration = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/**
 * Keeps the content script on the sites that the person allowed, and on no other: at start, and whenever a permission
 * comes or goes. Must be called when the background starts, because the change itself may be what woke it.
 * @returns resolves once the registration fits what is allowed now
 */
export function keepChosenSites(): Promise<void> {
  let last: Promise<void> = Promise.resolve();
  // One after the other: two that overlap would each find nothing registered, and the second would fail.
  const keep = () => (last = last.then(keepInStep).catch(() => undefined));
  onAccessChange(() => void keep());
  return keep();
}

async function keepInStep(): Promise<void> {
  const wanted = await registration();
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [CHOSEN_SITES] });
  if (!wanted) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [CHOSEN_SITES] });
  } else if (!there) await browser.scripting.registerContentScripts([wanted]);
  // A background wakes many times a day: what is right already is not taken down and put up again under a page that loads.
  else if (summary(there) !== summary(wanted)) await browser.scripting.updateContentScripts([wanted]);
}

/** A path as a registration takes it; Firefox's manifest gives the whole address, and its registration refuses that. */
function fileOf(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).pathname.slice(1);
}

/** What can differ between two registrations of ours. */
function summary({ matches, excludeMatches, js, css }: Registration): string {
  return JSON.stringify([matches, excludeMatches, js, css].map((list) => [...(list ?? [])].sort()));
}

/** What is to be registered: the static script's own files on the other sites; undefined where there are none. */
async function registration(): Promise<Registration | undefined> {
  const matches = (await chosenSites()).map(({ pattern }) => pattern);
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!matches.length || !script?.js) return undefined;
  return {
    id: CHOSEN_SITES,
    matches,
    // A person may allow all sites in the browser's own settings; where the static script runs, one is enough.
    excludeMatches: ownPatterns(),
    js: script.js.map(fileOf),
    css: (script.css ?? []).map(fileOf),
    // Before anything of the site's: only so do we hear Post before it does.
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
}
