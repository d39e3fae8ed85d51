import { facebook } from './facebook';
import { instagram } from './instagram';
import type { Site } from './site';
import { x } from './x';

/** The sites Second Look knows by name. One line each. */
export const sites: readonly Site[] = [facebook, instagram, x];

/** Match patterns of every listed site: the content script's own list, and so the manifest's. */
export const listedMatches: readonly string[] = sites.flatMap((site) => site.matches);

/** The site that owns this host name, or undefined. */
export function siteFor(hostname: string): Site | undefined {
  return sites.find((site) =>
    site.matches.some((pattern) => new URL(pattern.replace(/\*$/, '')).hostname === hostname),
  );
}
