import { PolicyReader } from '../../../components/policy-reader';
import { Popup } from '../../../components/popup';
import { OptionsNav } from '../../../components/options/options-nav';
import { StaffOptions } from '../../../components/options/staff-options';
import { TechnicianStatus } from '../../../components/options/technician-status';
import type { WarningProps } from '../../../components/warning';
import { model } from '../../../school/packs/model';
import {
  contacts,
  firstName,
  longWinded,
  phone,
  pupilName,
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
  onCheck: async () => [],
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
      browserNote="Firefox reads its policy at start. Restart it after a change."
    />
  ),
  popup: (
    <Popup
      {...popup}
      place={known}
      health={{ ...quietPage, boxes: { clear: 1 } }}
      onCheck={async (text) => [
        { ...pupilName, span: spanOf(text, 'Aisha Khan') },
        { ...phone, span: spanOf(text, '07700 900123') },
      ]}
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
