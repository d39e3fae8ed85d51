import * as z from 'zod/mini';
import { findTalk } from './contact/talk';
import { findToldMessages } from './contact/told-messages';
import { acquaintancesOf, nameKey, whoIs, type Known } from './contact/whom';
import type { Draft } from './engine/draft';
import { defineRule } from './engine/rule';
import { nightTime } from './time/night';

/**
 * Private messages between staff and pupils on personal accounts: by the name of the person it goes to, by a group of
 * pupils, or by words that only a pupil is spoken to with. The school's own accounts and approved groups are free.
 */
export default defineRule({
  id: 'message-to-pupil',
  surfaces: ['message', 'post', 'comment'],
  severity: 'warn',
  summary: 'Staff and pupils do not write to each other privately on personal accounts.',
  messages: {
    pupil: {
      text: 'This message goes to a pupil, from an account that is not the school’s.',
      harmless: 'If it is somebody else of the same name, or your own family, carry on.',
    },
    'pupil-night': {
      text: 'This message goes to a pupil late in the day, from an account that is not the school’s.',
      harmless: 'If it is somebody else of the same name, or your own family, carry on.',
    },
    near: {
      text: 'The name of the person this goes to is close to a pupil’s.',
      harmless: 'If this is not a pupil, carry on.',
      severity: 'review',
    },
    'former-pupil': {
      text: 'This message goes to a former pupil, or reads like it.',
      harmless: 'If they are grown up, or somebody else of the same name, carry on.',
      severity: 'review',
    },
    text: {
      text: 'This reads like a message to a pupil, from an account that is not the school’s.',
      harmless: 'If it is for your own child or a grown-up, carry on.',
    },
    'text-likely': {
      text: 'This may be a message to a pupil, from an account that is not the school’s.',
      harmless: 'If it is for your own child or a grown-up, carry on.',
      severity: 'review',
    },
    relative: {
      text: 'This message goes to a pupil whom your settings have as family.',
      harmless: 'Family is family; just be sure that school knows.',
      severity: 'note',
    },
    group: {
      text: 'This goes to a group that sounds like pupils, and that the school has not listed.',
      harmless: 'If it is a group of grown-ups, or one that the school has approved, carry on.',
      severity: 'review',
    },
    told: {
      text: 'This tells of messages between staff and pupils outside the school’s channels.',
      harmless: 'If it went through the school’s own system, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** Names of groups in which staff and pupils may write to each other, as the site shows them. */
    learningGroups: z._default(z.array(z.string()), []),
    /** Pupils who are family of somebody on the staff. Full names as on the roster. */
    relatives: z._default(z.array(z.string()), []),
    /** From when a message counts as late, and until when, by the school’s clock. */
    nightFrom: z._default(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)), '20:00'),
    nightUntil: z._default(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)), '07:00'),
  }),
  examples: {
    flags: [
      {
        text: '[||]Rehearsal has moved to the hall',
        kind: 'message',
        account: 'personal',
        addressee: 'Aisha Khan',
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
      { text: '[|Text me if you get stuck|] on Sunday', kind: 'message' },
    ],
    allows: [
      { text: 'Can you cover my lesson on Friday?', kind: 'message', account: 'personal' },
      { text: 'Your coursework is marked', kind: 'message', account: 'school' },
    ],
  },
  blindSpots: [
    'A pupil who is on no roster is only seen where the words themselves are spoken to a pupil.',
    'It reads one message, not the talk before it.',
    'Voice messages, pictures and calls say nothing to it.',
    'A teacher who writes to their own child at the school looks like any other.',
  ],
  prepare({ learningGroups, relatives, nightFrom, nightUntil }, facts) {
    return {
      relatives: new Set(relatives.map(nameKey)),
      acquaintances: acquaintancesOf(facts),
      groups: new Set(learningGroups.map(asName)),
      isNight: nightTime(facts.calendar?.timeZone ?? 'Europe/London', nightFrom, nightUntil),
    };
  },
  *find(draft, { acquaintances, relatives, groups, isNight }) {
    if (draft.account === 'school') return;
    if (draft.group && groups.has(asName(draft.group))) return;
    if (draft.kind !== 'message') {
      const told = findToldMessages(draft.text);
      if (told) yield { messageId: 'told', span: told };
      return;
    }
    const known = whoIs(draft.addressee, acquaintances);
    if (known) {
      const isFamily = relatives.has(nameKey(known.person.name));
      const messageId = isFamily ? 'relative' : messageTo(known, draft, isNight);
      if (messageId) yield { messageId };
      return;
    }
    const talk = findTalk(draft.text);
    if (talk?.to === 'pupil') {
      const messageId =
        talk.how === 'plain' ? 'text' : talk.how === 'former' ? 'former-pupil' : 'text-likely';
      yield { messageId, span: { start: talk.start, end: talk.end } };
    } else if (draft.group && PUPIL_GROUP.test(draft.group) && !GROWN_UPS.test(draft.group))
      yield { messageId: 'group' };
  },
});

function messageTo({ person, sure }: Known, { at }: Draft, isNight: (instant: string) => boolean) {
  if (person.role === 'former-pupil') return 'former-pupil';
  if (person.role !== 'pupil') return undefined;
  if (!sure) return 'near';
  return at && isNight(at) ? 'pupil-night' : 'pupil';
}

const PUPIL_GROUP =
  /\b(?:year ?\d{1,2}|y\d{1,2}|yr ?\d{1,2}|gcse|a[ -]?level|pupils?|students?|form (?:group|\d)|tutor group|class of|revision|homework|sixth form|prefects|school council|youth (?:choir|band|theatre)|(?:1[0-3]|[1-9])[A-Z]{1,2})\b/i;
const GROWN_UPS =
  /\b(?:staff|teachers?|team|parents?|mums?|dads?|planning|leads?|tas?|department|dept|faculty|heads?|colleagues|reunion|alumni|governors?|cover)\b/i;

function asName(group: string): string {
  return group.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}
