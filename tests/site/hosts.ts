/**
 * Which page (a folder of `src/`) answers on which real host name. `*.` stands for one name more.
 * Sites with several hosts are served from one folder, as their pages are alike.
 */
export const HOSTS: Readonly<Record<string, string>> = {
  'www.facebook.com': 'facebook',
  'www.messenger.com': 'facebook',
  'x.com': 'x',
  'www.instagram.com': 'instagram',
  'www.threads.com': 'threads',
  'www.linkedin.com': 'linkedin',
  'web.whatsapp.com': 'whatsapp',
  'www.youtube.com': 'youtube',
  'studio.youtube.com': 'youtube',
  'www.tiktok.com': 'tiktok',
  'www.snapchat.com': 'snapchat',
  'www.pinterest.com': 'pinterest',
  'www.reddit.com': 'reddit',
  'old.reddit.com': 'reddit',
  'www.tumblr.com': 'tumblr',
  'www.flickr.com': 'flickr',
  'bsky.app': 'bluesky',
  'mastodon.social': 'mastodon',
  'phanpy.social': 'phanpy',
  'elk.zone': 'elk',
  'feddit.uk': 'lemmy',
  'web.telegram.org': 'telegram',
  'discord.com': 'discord',
  'nextdoor.co.uk': 'nextdoor',
  'en.wikipedia.org': 'wikipedia',
  'wordpress.com': 'wordpress',
  'example.wordpress.com': 'wordpress',
  'www.blogger.com': 'blogger',
  // No site file knows it, and no permission covers it from the start.
  'forum.oakbridge.example': 'plain',
};

/** Pages that stand on every host, at the path of their name: `https://x.com/editors`. */
export const EVERYWHERE = ['plain', 'editors', 'placement', 'matrix'] as const;

/** Pages that enforce Trusted Types, as the real sites do (YouTube) or to be stricter than they are. */
export const TRUSTED_TYPES = ['facebook', 'plain', 'youtube'] as const;

/** Pages that may read `blob:` addresses, as the real sites’ policies let them (read in their public sources, November 2026). */
export const READS_BLOBS = ['bluesky', 'telegram'] as const;
