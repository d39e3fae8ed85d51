/*
 * Servers that run Mastodon's own web page. Only names that stand in a published list are here: the list of servers that the
 * Phanpy client ships (`src/data/instances.json`, stored copy of 2026, the largest first), and five that it leaves out, as they are
 * closed to newcomers or Mastodon's own, from seed lists of other public code (2026-11). Any other server can be
 * switched on from the popup, or listed by a technician.
 */

/** Run for people in the United Kingdom, or a part of it, by what the names say. */
const UNITED_KINGDOM = [
  'mastodonapp.uk',
  'mastodon-uk.net',
  'mastodon.me.uk',
  'mastodon.london',
  'mastodon.scot',
  'glasgow.social',
  'toot.wales',
  'mastodon.iow.social',
  'cupoftea.social',
  'learningdisability.social',
];

/** The largest that have no one country, or are written in English. */
const LARGE = [
  'mastodon.social',
  'mastodon.online',
  'mstdn.social',
  'mas.to',
  'mastodon.world',
  'infosec.exchange',
  'hachyderm.io',
  'fosstodon.org',
  'mastodon.art',
  'techhub.social',
  'mastodon.gamedev.place',
  'social.vivaldi.net',
  'universeodon.com',
  'mastodon.sdf.org',
  'c.im',
  'masto.ai',
  'mstdn.ca',
  'kolektiva.social',
  'sfba.social',
  'tech.lgbt',
  'mstdn.party',
  'mstdn.plus',
  'aus.social',
  'mathstodon.xyz',
  'toot.community',
  'toot.io',
  'ohai.social',
  'mastodon.ie',
  'mastodon.nz',
  'mastodon.green',
  'mindly.social',
  'ioc.exchange',
  'indieweb.social',
  'nerdculture.de',
  'sciences.social',
  'newsie.social',
  'cyberplace.social',
  'climatejustice.social',
  'mastodon.education',
  'openedtech.social',
];

/** Match patterns for the manifest. */
export const mastodonMatches: readonly string[] = [...UNITED_KINGDOM, ...LARGE].map(
  (host) => `https://${host}/*`,
);
