import { blogger } from './blogger';
import { bluesky } from './bluesky';
import { discord } from './discord';
import { elk } from './elk';
import { facebook } from './facebook';
import { flickr } from './flickr';
import { instagram } from './instagram';
import { lemmy } from './lemmy';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { nextdoor } from './nextdoor';
import { phanpy } from './phanpy';
import { pinterest } from './pinterest';
import { reddit } from './reddit';
import type { Site } from './site';
import { snapchat } from './snapchat';
import { telegram } from './telegram';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { whatsapp } from './whatsapp';
import { wikipedia } from './wikipedia';
import { wordpress } from './wordpress';
import { x } from './x';
import { youtube } from './youtube';

/** The sites Second Look knows by name. One line each. */
export const sites: readonly Site[] = [
  blogger,
  bluesky,
  discord,
  elk,
  facebook,
  flickr,
  instagram,
  lemmy,
  linkedin,
  mastodon,
  nextdoor,
  phanpy,
  pinterest,
  reddit,
  snapchat,
  telegram,
  threads,
  tiktok,
  tumblr,
  whatsapp,
  wikipedia,
  wordpress,
  x,
  youtube,
];

/** Match patterns of every listed site: the content script's own list, and so the manifest's. */
export const listedMatches: readonly string[] = sites.flatMap((site) => site.matches);

/** The site that owns this host name, or undefined. */
export function siteFor(hostname: string): Site | undefined {
  return sites.find((site) => site.matches.some((pattern) => matchesHost(pattern, hostname)));
}

/** Whether a match pattern covers a host: `https://*.example.com/*` covers example.com and every name under it. */
function matchesHost(pattern: string, hostname: string): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
