import { browser } from 'wxt/browser';

/*
 * Sites beyond those that we know: the person allows one from the popup, the browser asks them, and they can take it
 * back. All that is kept about it is the browser's own permission.
 */

/** A site that a person allowed beyond the manifest's. */
export interface ChosenSite {
  /** The match pattern that the browser granted, for example `https://forum.example.org/*`. */
  readonly pattern: string;
  /** Its host as the pattern has it; `*` where all sites were allowed in the browser's own settings. */
  readonly host: string;
}

/** The match pattern that asks for one host, and for nothing beside it. */
export function patternFor(host: string): string {
  return `https://${host}/*`;
}

/** Whether an address falls under a match pattern. */
export function fits(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = /^(\*|[a-z-]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || host === undefined || path === undefined) return false;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`) return false;
  const glob = path.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return hostFits(host, url.hostname) && new RegExp(`^${glob.join('.*')}$`).test(url.pathname + url.search);
}

/** Whether a host name falls under the host of a pattern: the same one, `*.` and anything below it, or `*`. */
export function hostFits(host: string, hostname: string): boolean {
  if (!host.startsWith('*')) return host === hostname;
  return host === '*' || hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** Every pattern that may be read now, the manifest's among them unless the browser holds some of those back. */
export async function allowedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The sites that the person allowed, by host. */
export async function chosenSites(): Promise<ChosenSite[]> {
  const own = ownPatterns();
  return (await allowedPatterns())
    .filter((pattern) => pattern.startsWith('https:') && !own.includes(pattern))
    .map((pattern) => ({ pattern, host: pattern.slice('https://'.length).replace(/\/.*$/, '') }))
    .sort((one, other) => one.host.localeCompare(other.host, 'en'));
}

/** The patterns of the manifest: the static content script is there already. */
export function ownPatterns(): string[] {
  const { content_scripts, host_permissions } = browser.runtime.getManifest();
  return [
    ...new Set([
      ...(content_scripts ?? []).flatMap(({ matches }) => matches ?? []),
      ...((host_permissions ?? []) as string[]),
    ]),
  ];
}

/**
 * Asks the browser, and the browser asks the person. Must be called in the click's own task.
 * @returns whether the host may be read now
 * @throws Error when the browser does not let anybody ask, as under a school's policy
 */
export function allowHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternFor(host)] });
}

/** Gives a permission back. @returns whether it is gone */
export function giveBack(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when a site was allowed or taken back, here or in the browser's own settings. */
export function onAccessChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
