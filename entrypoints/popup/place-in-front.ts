import type { PlaceInFront } from '../../components/popup/place';
import { siteFor } from '../../page/sites';
import { fits, hostFits, patternFor, type ChosenSite } from '../../platform/site-access';

/** What decides about a page; see `platform/site-access.ts`. */
export interface Access {
  /** The manifest's patterns: the sites that we know. */
  readonly own: readonly string[];
  /** Every pattern that may be read now. */
  readonly allowed: readonly string[];
  readonly chosen: readonly ChosenSite[];
  /** Ids of known sites that the school switched off. */
  readonly sitesOff: readonly string[];
  /** Hosts that the school suggests. */
  readonly moreSites: readonly string[];
}

/** Stores, and pages of a vendor, that browsers keep every extension out of though they are on the web. */
const KEPT_CLOSED = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
];

/** What the popup says of an address; undefined is one that the browser does not tell us. */
export function placeInFront(url: URL | undefined, access: Access): PlaceInFront {
  if (url?.protocol === 'http:') return { state: 'closed', why: 'http' };
  if (url?.protocol === 'file:') return { state: 'closed', why: 'file' };
  if (url?.protocol !== 'https:' || KEPT_CLOSED.includes(url.hostname))
    return { state: 'closed', why: 'browser' };
  if (/\.pdf$/i.test(url.pathname)) return { state: 'closed', why: 'file' };
  const host = url.hostname;
  const under = (patterns: readonly string[]) => patterns.some((pattern) => fits(pattern, url));
  // A browser may hold a known site back, by its own settings or a person's: then it is asked for like any other.
  if (under(access.own) && under(access.allowed)) {
    const site = siteFor(host);
    return { state: 'known', title: site?.title ?? host, on: !site || !access.sitesOff.includes(site.id) };
  }
  const covering = access.chosen.find(({ pattern }) => fits(pattern, url));
  if (covering) return { state: 'chosen', host, everywhere: covering.pattern !== patternFor(host) };
  return {
    state: 'other',
    host,
    suggested: access.moreSites.some((more) => hostFits(more, host)),
  };
}
