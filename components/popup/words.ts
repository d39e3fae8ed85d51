/* What the popup says. Given out by `components/words.ts`, like every other sentence of ours. */

export const POPUP = {
  on: (site: string) => `On for ${site}.`,
  off: (site: string) => `Switched off for ${site} by your school.`,
  elsewhere: 'Not on this page.',
  paste: 'Check a draft',
  pasteHint: 'Paste or type it here. It stays on this computer.',
  picture: 'Check a picture',
  pictureElsewhere: 'Check a picture in a tab of its own',
  check: 'Check',
  checking: 'Looking…',
  nothing: 'Nothing found. You know best.',
  empty: 'There is nothing to check yet.',
  failed: 'Not checked just now. Please try again.',
  found: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  changed: 'The draft has changed. Check it again when you are ready.',
  policy: 'Read the policy',
  options: 'How it works',
  promise: 'Nothing you write is stored, sent or shown to anybody.',
};

/** The site in front of the popup: whether it is on there, and how it is switched on where we know nothing of it. */
export const PLACE = {
  asking: 'One moment…',
  chosen: (host: string) => `On for ${host} (you switched it on).`,
  everywhere: 'On for every site (you switched it on).',
  suggested: 'Your school suggests Second Look for this site.',
  switchOn: (host: string) => `Switch on for ${host}`,
  switchOnHint:
    'Your browser asks you first, and it starts when the page loads again. Nothing you write leaves this computer.',
  switchOff: 'Switch off here',
  switchOffEverywhere: 'Switch off on every site you added',
  onNext: 'On from the next time this page loads.',
  offNext: 'Off from the next time this page loads.',
  unchanged: 'Nothing was changed.',
  blocked: 'Your browser did not allow it. Your technician may know why.',
  closed: {
    http: 'Second Look cannot work here: this page is not encrypted (no https).',
    browser: 'Second Look cannot work here. The browser keeps extensions out of its own pages and its store.',
    file: 'Second Look cannot work here. It does not read PDF files or files on this computer.',
  },
};

/** How the boxes of the page in front stand. */
export const PAGE_HEALTH = {
  label: 'On this page',
  noBox: 'Nothing is open to write in yet.',
  boxes: (count: number) => `${count} boxes`,
  unreadable: 'You can check that draft below instead.',
  loadAgain: 'Load this page again to switch Second Look on.',
  unknownBox: 'This page has changed. A box was looked at by its shape only.',
  repairs: 'For your technician: the setting “repairs” can put this right.',
};
