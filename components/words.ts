import type { Weekday } from '../rules/engine/facts';
import type { Kind } from '../rules/engine/draft';
import type { Severity } from '../rules/engine/rule';
import type { DocumentProblem } from '../school/documents/read-document';

/*
 * Every sentence that people read in our own interface, in one place, so that a test can count its words.
 * Said the way a colleague would: what was seen, no blame, the person decides.
 */

export { PAGE_HEALTH, PLACE, POPUP } from './popup/words';
export { COPY, PICTURE } from './warning/picture-words';

export const NAME = 'Second Look';

/** How much a finding asks, in words; the icon beside it says the same. */
export const SEVERITY_LABEL: Readonly<Record<Severity, string>> = {
  note: 'Worth knowing',
  review: 'Only you can tell',
  warn: 'Worth a second look',
  stop: 'Please change this',
};

interface KindWords {
  readonly before: string;
  readonly edit: string;
  readonly anyway: string;
  readonly still: string;
  readonly decide: string;
  readonly stopped: string;
  readonly pressAgain: string;
}

const POST: KindWords = {
  before: 'Before you post',
  edit: 'Edit',
  anyway: 'Post anyway',
  still: 'You can still post.',
  decide: 'Nothing has gone out yet. You decide.',
  stopped: 'Nothing has gone out yet. Your school asks you to change this first.',
  pressAgain: 'This may not have gone out yet. If so, press Post once more.',
};

/** What the buttons and titles say, by what is about to be sent. */
export const KIND: Readonly<Record<Kind, KindWords>> = {
  post: POST,
  comment: POST,
  message: {
    ...POST,
    before: 'Before you send',
    anyway: 'Send anyway',
    still: 'You can still send it.',
    pressAgain: 'This may not have gone out yet. If so, press Send once more.',
  },
  profile: {
    ...POST,
    before: 'Before you save',
    anyway: 'Save anyway',
    still: 'You can still save it.',
    decide: 'Nothing has been saved yet. You decide.',
    stopped: 'Nothing has been saved yet. Your school asks you to change this first.',
    pressAgain: 'This may not be saved yet. If so, press Save once more.',
  },
  request: {
    before: 'Before you go on',
    edit: 'Go back',
    anyway: 'Go on anyway',
    still: 'You can still go on.',
    decide: 'Nothing has happened yet. You decide.',
    stopped: 'Nothing has happened yet. Your school asks you not to go on from here.',
    pressAgain: 'Nothing may have happened yet. If so, press the button once more.',
  },
};

export const WARNING = {
  onlyYou: 'Only you see this.',
  fine: 'This is fine',
  clause: (id: string) => `Clause ${id}`,
  instead: 'Instead',
  source: (title: string, date: string) => `${title}, ${date}`,
  words: 'The words',
  showMore: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
  showFewer: 'Show fewer',
  ask: 'Not sure? Ask a colleague',
  askStopped: 'If you think this is wrong, ask:',
  askNobody: 'If you think this is wrong, ask a senior colleague.',
  contact: (name: string, role?: string) => (role ? `${name}, ${role}` : name),
  notChecked: 'Not checked just now.',
  checked: 'Checked. Nothing found so far.',
  /** For the live region; `message` is a rule's sentence. */
  seen: (message: string) => `${NAME}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
  andMore: (count: number) => (count === 1 ? 'And 1 more.' : `And ${count} more.`),
};

export const CHIP = {
  checking: 'Looking',
  clear: 'Nothing found so far',
  found: 'Worth a second look',
  'not-checked': 'Not checked just now',
  unreadable: 'Cannot read this box',
} as const;

export const POLICY = {
  ours: 'In our words. The school’s own document is what counts.',
  model: 'This is the model policy that comes with Second Look. It is used until a school names its own.',
  dated: (date: string) => `Date: ${date}`,
  school: (name: string) => `Used at ${name}`,
  cameFrom: 'You came from here',
  advice: 'Instead:',
  looksFor: 'What Second Look looks for here',
  unknown: (id: string) => `There is no clause ${id} in this policy.`,
  unknownWhy: 'It may have been renumbered. The whole policy is below.',
};

/** The school's own document, beside our short clauses. */
export const OWN_DOCUMENT = {
  open: 'Open your school’s own document',
  hint: 'A saved web page or a plain text file. It stays in this page.',
  opened: (title: string) => `Opened: ${title}.`,
  found: (count: number, all: number) => `Found in it: ${count} of ${all} clauses.`,
  check: 'Please check that it is the policy named above.',
  quote: 'In your school’s own words',
  notFound: 'This clause’s number was not found for certain in the document.',
  problem: {
    'too-large': 'This file is larger than 5 MB. Please choose a smaller one.',
    empty: 'There is nothing in this file.',
    'not-text': 'This file cannot be read here. Save it as a web page or as plain text first.',
    'not-html': 'This file does not look like a web page. Save it as plain text and try again.',
    'no-passages': 'No text of a policy was found in this file. Try saving it as plain text.',
    unreadable: 'This file could not be opened. Please try again.',
  } satisfies Record<DocumentProblem | 'unreadable', string>,
};

export const STAFF = {
  title: 'About Second Look',
  does: 'What it does',
  doesList: [
    'It reads a post on this computer while you write it.',
    'It tells you what it saw and shows the clause of the policy.',
    'It leaves the decision to you.',
  ],
  never: 'What it never does',
  neverList: [
    'It never sends, stores or reports what you write.',
    'It never tells your school what you posted, or that a warning was shown.',
    'It never changes your words, and it never posts for you.',
  ],
  union: 'Union matters, and concerns that you raise properly, are none of its business.',
  wrong: 'It can be wrong. Press “This is fine” or “Post anyway” and carry on.',
  policy: (title: string) => `It goes by: ${title}.`,
  readPolicy: 'Read the policy',
  check: 'Check a draft or a picture here',
  sites: 'Where it works',
  siteOn: 'On',
  siteOff: 'Off',
  chosen: 'Sites you switched on',
  noChosen: 'None. Open Second Look on any other site to switch it on there.',
  everySite: 'Every site',
  switchOff: 'Switch off',
  switchOffFor: (host: string) => `Switch off for ${host}`,
  messagesOff: 'Private messages are not looked at.',
  messagesOn: 'Your school has switched on private messages. They stay on this computer too.',
};

export const HOURS = {
  title: 'My working hours',
  why: 'If you work part time, say when. Your hours stay in this browser.',
  school: 'You use the school’s hours.',
  own: 'You use your own hours.',
  day: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  } as const satisfies Record<Weekday, string>,
  works: (day: string) => `I work on ${day}`,
  from: (day: string) => `${day}, from`,
  to: (day: string) => `${day}, to`,
  fromShort: 'from',
  toShort: 'to',
  save: 'Save my hours',
  saved: 'Saved.',
  reset: 'Use the school’s hours',
  missing: (day: string) => `${day}: please give both times.`,
  order: (day: string) => `${day}: the end must be later than the start.`,
};

export const OPTIONS = {
  nav: 'For whom',
  silent: 'Second Look does not answer just now. Close this page, wait a moment, and open it again.',
  staff: 'For staff',
  technician: 'For technicians',
  technicianProblems: (count: number) =>
    count === 1 ? 'For technicians (1 entry needs a look)' : `For technicians (${count} entries need a look)`,
};

/** What a technician should know about this browser. */
export const BROWSER_NOTES = {
  chromium: 'Chrome and Edge pass on changed settings within seconds.',
  firefox: 'Firefox reads managed settings when it starts. Restart it after a change.',
};

export const TECHNICIAN = {
  title: 'Settings on this computer',
  source: {
    default: 'Nothing was set by your school. The bundled model policy is in use.',
    cached: 'The last good settings are in use until the managed ones arrive.',
    managed: 'Your school’s managed settings are in use.',
  },
  loaded: 'Read at',
  notLoaded: 'Not read yet',
  reload: 'Read the settings again',
  facts: 'At a glance',
  factPolicy: 'Policy',
  factRoster: 'People on the roster',
  factVersion: 'Version',
  factAccounts: 'School accounts',
  factRepairs: 'Repairs of sites',
  problems: 'Entries that need a look',
  noProblems: 'None. Every entry could be used.',
  restUsed: 'Everything else is in use.',
  refused: 'Not used',
  advised: 'Used, but check it',
  place: 'Where',
  state: 'State',
  what: 'Why',
  rules: 'Rules',
  rule: 'Rule',
  clause: 'Clause',
  reason: 'Reason',
  rulesOn: (on: number, all: number) => `${on} of ${all} rules are on.`,
  health: { on: 'On', off: 'Off', failed: 'Failed' } as const,
  noClause: 'none',
  sites: 'Sites',
  site: 'Site',
  noSites: 'No site is known.',
  moreSites: 'Sites you suggest',
  moreSitesHint: 'Each person switches them on by a click in the popup. No setting can do that for them.',
  allowed: 'Allowed on this computer',
  waits: 'Waits for a click on this computer',
  logos: 'Pictures of the school’s logo',
  logo: 'Picture',
  noLogos: 'None. What is seen in pictures tells nothing about the logo.',
  logosWanted: 'These rules would use them:',
  logosGiven: (count: number) => (count === 1 ? 'There is 1 picture.' : `There are ${count} pictures.`),
  logoState: {
    good: 'Can be known again',
    'too-plain': 'Too plain to be known for certain. Please add another picture of it.',
    unreadable: 'Cannot be opened. Please save it as PNG, JPEG or SVG.',
    checking: 'One moment…',
  } as const,
  report: 'Report for your records',
  reportHint: 'No names are in it. Paste it into a ticket or a check record.',
  copy: 'Copy the report',
  copied: 'Copied.',
  notCopied: 'The report is selected. Copy it with Ctrl+C.',
};
