import { PolicyReader } from '../../../components/policy-reader';
import { Popup } from '../../../components/popup';
import { OptionsNav } from '../../../components/options/options-nav';
import { StaffOptions } from '../../../components/options/staff-options';
import { TechnicianStatus } from '../../../components/options/technician-status';
import type { WarningProps } from '../../../components/warning';
import type { PictureProblem } from '../../../components/warning/pictures';
import { model } from '../../../school/packs/model';
import { letter, playground } from './drawn-picture';
import {
  contacts,
  face,
  firstName,
  logo,
  longWinded,
  maybeLogo,
  phone,
  place,
  pupilName,
  readName,
  request,
  stopped,
  twelve,
  workHours,
} from './findings';

const nothing = () => {};
const quiet = {
  held: false,
  contacts,
  onEdit: nothing,
  onPostAnyway: nothing,
  onOpenClause: nothing,
  onDismiss: nothing,
};

const READERS = ['metadata', 'faces', 'logo', 'words'];
const looked = { done: true, looked: READERS };
const scene = { picture: 1, source: playground(), state: looked };
const tall = { picture: 2, source: playground(360, 640), state: looked };
const wide = { picture: 3, source: playground(900, 300), state: looked };
const page = { picture: 4, source: letter(), state: looked };
const given = {
  ...quiet,
  excerpts: [],
  onCopyPicture: async () => playground(),
  onSaveCopy: nothing,
};
const inAll = [0, 1, 2, 3, 4].map((attachment) => ({
  attachment,
  regions: face.pictures![0]!.regions,
  sure: 'certain' as const,
}));
const missed = (problem: PictureProblem) => ({
  picture: 1,
  source: undefined,
  state: { done: true, looked: [], problem },
});

/** Every state of the warning, by name. */
export const warnings: Readonly<Record<string, WarningProps>> = {
  'one-finding': { ...quiet, findings: [pupilName], excerpts: ['Aisha Khan'] },
  'one-note': { ...quiet, findings: [workHours], excerpts: [''] },
  'one-review': { ...quiet, contacts: [], findings: [firstName], excerpts: ['Aisha'] },
  'three-findings': {
    ...quiet,
    findings: [workHours, pupilName, phone],
    excerpts: ['', 'Aisha Khan', '07700 900123'],
  },
  'stop-while-typing': { ...quiet, findings: [stopped], excerpts: ['Aisha Khan'] },
  held: { ...quiet, held: true, findings: [pupilName, firstName], excerpts: ['Aisha Khan', 'Aisha'] },
  'held-stop': { ...quiet, held: true, findings: [stopped], excerpts: ['Aisha Khan'] },
  'held-request': {
    ...quiet,
    held: true,
    kind: 'request',
    contacts: [],
    findings: [request],
  },
  'held-twelve': { ...quiet, held: true, findings: twelve, excerpts: twelve.map(() => 'Aisha Khan') },
  'held-long': {
    ...quiet,
    held: true,
    findings: [longWinded],
    excerpts: ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3)],
  },
  'picture-face': { ...given, findings: [face], pictures: [scene] },
  'picture-tall': { ...given, findings: [face], pictures: [{ ...tall, picture: 1 }] },
  'picture-maybe': { ...given, findings: [maybeLogo], pictures: [scene] },
  'picture-two-findings': { ...given, held: true, findings: [logo, face, place], pictures: [scene] },
  'picture-held': { ...given, held: true, findings: [face], pictures: [scene] },
  'picture-place': { ...given, findings: [place], pictures: [scene] },
  'picture-read': { ...given, findings: [readName], pictures: [page] },
  'picture-five': {
    ...given,
    findings: [{ ...face, pictures: inAll }],
    pictures: [scene, tall, wide, page, { ...scene, picture: 5 }],
  },
  'picture-looking': {
    ...given,
    findings: [pupilName],
    excerpts: ['Aisha Khan'],
    pictures: [{ ...scene, state: { done: false, looked: READERS.slice(0, 1) } }],
  },
  'picture-not-shown': {
    ...given,
    findings: [place],
    pictures: [{ ...missed('unknown-format'), source: new Blob(['no picture'], { type: 'image/heic' }) }],
  },
  'picture-waits': {
    ...given,
    notice: 'looking',
    findings: [],
    pictures: [{ ...scene, state: { done: false, looked: READERS.slice(0, 2) } }],
  },
  'picture-not-checked': {
    ...given,
    notice: 'picture-not-checked',
    findings: [],
    pictures: [missed('unknown-format')],
  },
  'picture-slow': {
    ...given,
    notice: 'picture-not-checked',
    findings: [],
    pictures: [{ ...scene, state: { done: false, looked: READERS.slice(0, 2) } }],
  },
  'press-again': { ...quiet, notice: 'press-again', findings: [] },
  'not-checked': { ...quiet, notice: 'not-checked', findings: [] },
  checked: { ...quiet, notice: 'checked', findings: [] },
};

const ruleSummaries = {
  'pupil-name': 'A public post carries no pupil’s name.',
  'contact-details': 'A public post carries no personal phone number, e-mail or home address.',
  'contact-request': 'Personal accounts are not for contact with pupils.',
  'work-hours': 'Personal posting waits for breaks or the end of the working day.',
};
const sites = [
  { id: 'facebook', title: 'Facebook', on: true },
  { id: 'x', title: 'X', on: true },
  { id: 'instagram', title: 'Instagram', on: false },
];
const status = {
  source: 'managed',
  loadedAt: '2026-11-21T08:15:30Z',
  problems: [
    { place: 'roster[17].name', message: 'must hold at least one letter.', severity: 'refused' },
    {
      place: 'school.aliases[0]',
      message: 'is very short and may be seen in words that mean nothing.',
      severity: 'advice',
    },
  ],
  ruleHealth: [
    { rule: 'pupil-name', state: 'on', clause: '2.1' },
    { rule: 'contact-details', state: 'failed', clause: '4.5', reason: 'option allowed: invalid_type' },
    { rule: 'work-hours', state: 'off', reason: 'no clause of the policy stands behind it' },
  ],
  packTitle: model.document.title,
  rosterCount: 412,
  accounts: 3,
  repairs: 1,
  moreSites: [
    { host: 'forum.example.org', allowed: true },
    { host: 'parents.example.net', allowed: false },
  ],
  logos: {
    logos: [
      { name: 'Crest', state: 'good' },
      { name: 'Wordmark', state: 'too-plain' },
      { name: 'Old crest', state: 'unreadable' },
    ],
    rules: ['school-logo', 'pupil-picture'],
  },
  sites,
  extensionVersion: '0.1.0',
  onReload: nothing,
} as const;

const week = { start: '08:30', end: '16:00' };
const hours = { mon: [week], tue: [week], wed: [{ start: '08:30', end: '12:30' }], thu: [week], fri: [week] };

function spanOf(text: string, words: string) {
  const start = Math.max(0, text.indexOf(words));
  return { start, end: start + words.length };
}

const popup = {
  messages: false,
  onSwitchOn: async () => false,
  onSwitchOff: async () => true,
  onCheck: async () => ({ findings: [], pictures: [] }),
  onOpenClause: nothing,
  onOpenPolicy: nothing,
  onOpenOptions: nothing,
};
const known = { state: 'known', title: 'Facebook', on: true } as const;
const other = { state: 'other', host: 'forum.example.org', suggested: false } as const;
const chosen = { state: 'chosen', host: 'forum.example.org', everywhere: false } as const;
const quietPage = { boxes: {}, messageLeftAlone: false, unknownBox: false };

/** Every state of our own pages, by name. */
export const pages = {
  'policy-at-clause': (
    <PolicyReader
      pack={model}
      activeClause="4.1"
      schoolName="Oakbridge Primary School"
      ruleSummaries={ruleSummaries}
    />
  ),
  'policy-unknown-clause': <PolicyReader pack={model} activeClause="9.9" ruleSummaries={ruleSummaries} />,
  staff: (
    <StaffOptions
      packTitle={model.document.title}
      sites={sites}
      chosen={{
        sites: [
          { pattern: 'https://forum.example.org/*', host: 'forum.example.org' },
          { pattern: 'https://choir.example.net/*', host: 'choir.example.net' },
        ],
        onSwitchOff: nothing,
      }}
      messages={false}
      hours={{ school: hours, own: hours, onSave: nothing, onReset: nothing }}
      check={{ onCheck: popup.onCheck, onOpenClause: nothing }}
      onOpenPolicy={nothing}
    />
  ),
  technician: (
    <>
      <OptionsNav view="technician" problems={2} onView={nothing} />
      <TechnicianStatus {...status} />
    </>
  ),
  'technician-default': (
    <TechnicianStatus
      {...status}
      source="default"
      problems={[]}
      rosterCount={0}
      accounts={0}
      repairs={0}
      moreSites={[]}
      logos={{ logos: [], rules: ['school-logo'] }}
      browserNote="Firefox reads its policy at start. Restart it after a change."
    />
  ),
  popup: (
    <Popup
      {...popup}
      place={known}
      health={{ ...quietPage, boxes: { clear: 1 } }}
      onCopyPicture={async () => playground()}
      onCheck={async (text) => ({
        findings: [
          face,
          { ...pupilName, span: spanOf(text, 'Aisha Khan') },
          { ...phone, span: spanOf(text, '07700 900123') },
        ],
        pictures: [scene],
      })}
    />
  ),
  'popup-no-box': <Popup {...popup} place={known} health={quietPage} />,
  'popup-looking': <Popup {...popup} place={known} health={{ ...quietPage, boxes: { checking: 1 } }} />,
  'popup-found': <Popup {...popup} place={known} health={{ ...quietPage, boxes: { found: 1, clear: 2 } }} />,
  'popup-unreadable': (
    <Popup {...popup} place={known} health={{ ...quietPage, boxes: { unreadable: 1, clear: 1 } }} />
  ),
  'popup-message': <Popup {...popup} place={known} health={{ ...quietPage, messageLeftAlone: true }} />,
  'popup-messages-on': (
    <Popup {...popup} place={known} messages health={{ ...quietPage, boxes: { clear: 1 } }} />
  ),
  'popup-changed-page': (
    <Popup {...popup} place={known} health={{ ...quietPage, boxes: { found: 1 }, unknownBox: true }} />
  ),
  'popup-load-again': <Popup {...popup} place={known} />,
  'popup-off': <Popup {...popup} place={{ state: 'known', title: 'Instagram', on: false }} />,
  'popup-other': <Popup {...popup} place={other} />,
  'popup-suggested': <Popup {...popup} place={{ ...other, suggested: true }} />,
  'popup-just-off': <Popup {...popup} place={other} health={quietPage} />,
  'popup-just-on': <Popup {...popup} place={chosen} />,
  'popup-chosen': <Popup {...popup} place={chosen} health={{ ...quietPage, boxes: { clear: 1 } }} />,
  'popup-everywhere': <Popup {...popup} place={{ ...chosen, everywhere: true }} health={quietPage} />,
  'popup-http': <Popup {...popup} place={{ state: 'closed', why: 'http' }} />,
  'popup-browser-page': <Popup {...popup} place={{ state: 'closed', why: 'browser' }} />,
  'popup-file': <Popup {...popup} place={{ state: 'closed', why: 'file' }} />,
} as const;
