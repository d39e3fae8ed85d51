/**
 * What a site does with the place and device in a picture’s file, for the copy that others can get at.
 * A site may still read and keep them for itself; and what it does changes without notice, so each line names its source.
 */

/**
 * Only sites of which the maintainers say it, or of which independent tests agree. Left out, as unknown: sites where it depends on
 * how a picture is sent (Discord, Telegram, WhatsApp), where tests disagree or say too little (LinkedIn, Pinterest, Reddit, Snapchat, TikTok,
 * Tumblr, YouTube, Nextdoor, Blogger), or where it hangs on the server behind it (Bluesky, Elk, Phanpy).
 */
const KNOWN: Readonly<Record<string, 'strips' | 'keeps'>> = {
  // IPTC’s test of 2013 (1854.photography, March 2013); gowin.tools audit with ExifTool, April 2026; metastrip.app, January 2026.
  facebook: 'strips',
  // gowin.tools audit with ExifTool, April 2026; metastrip.app, January 2026; timestampcamera.net, June 2026.
  instagram: 'strips',
  // gowin.tools audit with ExifTool, April 2026, which finds it alike with Instagram.
  threads: 'strips',
  // IPTC’s test of 2013 (1854.photography); gowin.tools audit, April 2026; X’s own word that viewers cannot get at it (privacystrip.com).
  x: 'strips',
  // Maintainers: github.com/mastodon/mastodon issues 2710 (2017) and 25262 (2023, tested with GPS).
  mastodon: 'strips',
  // The maintainer of its picture store: github.com/LemmyNet/lemmy issue 2454 (2022), by intent.
  lemmy: 'strips',
  // Its geofences say who sees the place, they do not remove it: blog.joemoreno.com (2014); timestampcamera.net, June 2026.
  flickr: 'keeps',
  // github.com/dshanske/simple-location issue 69 (2018), with core.trac.wordpress.org ticket 9257: the uploaded file is left as it is.
  wordpress: 'keeps',
  // phabricator.wikimedia.org T222675 and T284941: metadata are kept and made public, and the upload page says so.
  wikipedia: 'keeps',
};

/**
 * @param site the id of a site adapter, as in `Draft.site`
 * @returns `unknown` also where nobody said which site it is
 */
export function strips(site: string | undefined): 'strips' | 'keeps' | 'unknown' {
  return site !== undefined && Object.hasOwn(KNOWN, site) ? (KNOWN[site] ?? 'unknown') : 'unknown';
}
