import * as z from 'zod/mini';
import { isUnderAge, type Ages } from './contact/age';
import { findTold } from './contact/told';
import { acquaintancesOf, knownIn, nameKey, whoIs, type Known } from './contact/whom';
import type { Draft } from './engine/draft';
import { defineRule, type Span } from './engine/rule';
import { wordsOf } from './text/tokens';

/**
 * Friend, follow and contact requests between staff and the people of the school, by the name or handle on the request;
 * and drafts that tell of such contacts. A request on the school's own account is the school's matter.
 */
export default defineRule({
  id: 'contact-request',
  surfaces: ['request', 'post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary:
    'Staff and pupils are not friends or followers on personal accounts; parents and colleagues as each policy has it.',
  messages: {
    pupil: {
      text: 'This request looks like it is from or to a pupil.',
      harmless: 'If this is somebody else of the same name, carry on.',
    },
    'pupil-incoming': {
      text: 'A pupil seems to be asking to be in touch. Decline, and tell a senior colleague today.',
      harmless: 'If this is somebody else of the same name, carry on.',
    },
    near: {
      text: 'The name on this request is close to a pupil’s name.',
      harmless: 'If this is not a pupil, carry on.',
      severity: 'review',
    },
    'former-pupil': {
      text: 'This request looks like it is from or to a former pupil.',
      harmless: 'If they are grown up, or somebody else of the same name, carry on.',
      severity: 'review',
    },
    'former-pupil-under-age': {
      text: 'This looks like a former pupil who may not be grown up yet.',
      harmless: 'If they are older than their leaving date suggests, or somebody else, carry on.',
    },
    parent: {
      text: 'This request looks like it is from or to a pupil’s parent.',
      harmless: 'If you are family, or were friends before, it may be fine.',
      severity: 'review',
    },
    colleague: {
      text: 'This request looks like it is from or to a colleague.',
      harmless: 'Most such contacts are fine; think of what each of you will then see.',
      severity: 'note',
    },
    candidate: {
      text: 'This request speaks of somebody who is applying for a post.',
      harmless: 'If you know each other from elsewhere, this is fine.',
      severity: 'note',
    },
    relative: {
      text: 'This is somebody from school whom your settings have as family.',
      harmless: 'Family is family; just be sure that school knows.',
      severity: 'note',
    },
    'earlier-friend': {
      text: 'This is somebody from school whom your settings have as an earlier friend.',
      harmless: 'If school knows of the friendship, carry on.',
      severity: 'review',
    },
    told: {
      text: 'This tells of pupils among the contacts of a personal account.',
      harmless: 'If these are not your pupils, or it is the school’s account, carry on.',
    },
    'told-former': {
      text: 'This tells of former pupils among the contacts of a personal account.',
      harmless: 'If they are grown up by now, it may be fine.',
      severity: 'review',
    },
    'told-parents': {
      text: 'This tells of pupils’ parents among the contacts of a personal account.',
      harmless: 'If these are parents you know from elsewhere, it may be fine.',
      severity: 'review',
    },
    'told-asked': {
      text: 'This tells of a pupil who wants to be in touch. Please tell a senior colleague.',
      harmless: 'If you have declined it and told somebody, all is well.',
      severity: 'review',
    },
  },
  options: z.object({
    /** People of the roster who are family of somebody on the staff. Full names as on the roster. */
    relatives: z._default(z.array(z.string()), []),
    /** People of the roster with whom a friendship is older than the job. Full names as on the roster. */
    earlierFriends: z._default(z.array(z.string()), []),
    /** The age at which pupils leave this school. */
    leavingAge: z._default(z.number().check(z.gte(3), z.lte(20)), 11),
    /** The age from which a former pupil counts as grown up. */
    adultAge: z._default(z.number().check(z.gte(13), z.lte(21)), 18),
  }),
  examples: {
    flags: [
      {
        text: '[||]',
        kind: 'request',
        addressee: 'Aisha Khan',
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
      { text: 'Just [|added half my form on snap|]', kind: 'post' },
    ],
    allows: [
      {
        text: 'Aisha Bell sent you a friend request',
        kind: 'request',
        addressee: 'Aisha Bell',
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
      { text: 'Had a friend request from a pupil. Declined it and told the head', kind: 'post' },
    ],
  },
  blindSpots: [
    'A pupil under a made-up name, or one who is on no roster, looks like anybody else.',
    'It cannot tell a pupil from a grown-up of the same name.',
    'What is accepted in an app or on another machine is not seen.',
    'A former pupil’s age is worked out from the leaving date, so it may be a year out.',
  ],
  prepare({ relatives, earlierFriends, ...ages }, facts) {
    return {
      acquaintances: acquaintancesOf(facts),
      relatives: new Set(relatives.map(nameKey)),
      earlierFriends: new Set(earlierFriends.map(nameKey)),
      ages,
    };
  },
  *find(draft, { acquaintances, relatives, earlierFriends, ages }) {
    if (draft.account === 'school') return;
    if (draft.kind !== 'request') {
      const told = findTold(draft.text);
      if (told) yield { messageId: TOLD[told.whom], span: { start: told.start, end: told.end } };
      return;
    }
    const inText = knownIn(wordsOf(draft), acquaintances);
    const known = draft.addressee === undefined ? inText[0] : whoIs(draft.addressee, acquaintances);
    const candidate = CANDIDATE.exec(draft.text);
    if (!known) {
      if (candidate) yield { messageId: 'candidate', span: spanOf(candidate) };
      return;
    }
    const key = nameKey(known.person.name);
    const messageId = relatives.has(key)
      ? 'relative'
      : earlierFriends.has(key)
        ? 'earlier-friend'
        : messageOf(known, draft, ages);
    const place = inText.find(({ person }) => person === known.person)?.span ?? asWritten(draft);
    yield { messageId, span: place };
  },
});

const TOLD = {
  pupils: 'told',
  former: 'told-former',
  parents: 'told-parents',
  asked: 'told-asked',
} as const;

/** Only what the request itself says: no list of candidates is ever kept or asked. */
const CANDIDATE =
  /\b(?:applicants?|candidates?|shortlisted|interview(?:ee|ing|ed)?s?|applied for (?:the|a|our) (?:job|post|role))\b/i;

function messageOf({ person, sure }: Known, { at, direction }: Draft, ages: Ages) {
  switch (person.role) {
    case 'former-pupil':
      return isUnderAge(person.left, at, ages) ? 'former-pupil-under-age' : 'former-pupil';
    case 'parent':
      return 'parent';
    case 'staff':
    case 'governor':
      return 'colleague';
    default:
      return !sure ? 'near' : direction === 'incoming' ? 'pupil-incoming' : 'pupil';
  }
}

/** Where the text of the request repeats the addressee letter for letter. */
function asWritten({ text, addressee = '' }: Draft): Span | undefined {
  const start = addressee ? text.indexOf(addressee) : -1;
  return start < 0 ? undefined : { start, end: start + addressee.length };
}

function spanOf({ index, 0: found }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}
