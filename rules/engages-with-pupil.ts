import * as z from 'zod/mini';
import { findSigned } from './contact/signed';
import { findEngaging } from './contact/told-engaging';
import { acquaintancesOf, nameKey, whoIs } from './contact/whom';
import { defineRule } from './engine/rule';

/**
 * Comments and replies on pupils' pages, and drafts that tell of following, liking or being followed, or that ask pupils
 * to write. The school's own accounts are free.
 */
export default defineRule({
  id: 'engages-with-pupil',
  surfaces: ['comment', 'post', 'profile', 'message'],
  severity: 'warn',
  summary: 'Personal accounts do not follow pupils, nor like, answer or comment on what they post.',
  messages: {
    pupil: {
      text: 'This answers a pupil, from an account that is not the school’s.',
      harmless: 'If it is somebody else of the same name, or your own family, carry on.',
    },
    near: {
      text: 'This answers somebody whose name is close to a pupil’s.',
      harmless: 'If this is not a pupil, carry on.',
      severity: 'review',
    },
    'former-pupil': {
      text: 'This answers a former pupil, from an account that is not the school’s.',
      harmless: 'If they are grown up, or somebody else of the same name, carry on.',
      severity: 'review',
    },
    told: {
      text: 'This tells of following pupils, or of liking or watching what they post.',
      harmless: 'If it was in a lesson or on the school’s account, carry on.',
    },
    followed: {
      text: 'This tells of pupils who follow a personal account.',
      harmless: 'If it is the school’s account, or these are not your pupils, carry on.',
      severity: 'review',
    },
    text: {
      text: 'This reads like staff who answer a pupil, from an account that is not the school’s.',
      harmless: 'If it is for a grown-up or your own family, carry on.',
      severity: 'review',
    },
    invites: {
      text: 'This asks pupils to get in touch with a personal account.',
      harmless: 'If it means the school’s own channel, or grown-up students, carry on.',
    },
  },
  options: z.object({
    /** Pupils who are family of somebody on the staff. Full names as on the roster. */
    relatives: z._default(z.array(z.string()), []),
  }),
  examples: {
    flags: [
      {
        text: '[||]gorgeous picture!',
        kind: 'comment',
        addressee: 'Aisha Khan',
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
      'went through and [|liked every one of my form’s photos|]',
    ],
    allows: ['No, I don’t follow any pupils', 'My students watched a reel about volcanoes in class'],
  },
  blindSpots: [
    'A like or a follow without words is only seen where the page itself says whose it is.',
    'A pupil under a made-up name looks like anybody else.',
    'It cannot tell a teacher of grown-up students from one of children.',
  ],
  prepare({ relatives }, facts) {
    return { acquaintances: acquaintancesOf(facts), relatives: new Set(relatives.map(nameKey)) };
  },
  *find({ text, kind, account, addressee }, { acquaintances, relatives }) {
    if (account === 'school') return;
    const known = kind === 'comment' ? whoIs(addressee, acquaintances) : undefined;
    const role = known?.person.role;
    if (known && (role === 'pupil' || role === 'former-pupil')) {
      if (relatives.has(nameKey(known.person.name))) return;
      yield { messageId: role === 'former-pupil' ? role : known.sure ? 'pupil' : 'near' };
      return;
    }
    const told = findEngaging(text);
    if (told) yield { messageId: MESSAGES[told.how], span: { start: told.start, end: told.end } };
    else if (kind === 'comment' && !known) {
      const signed = findSigned(text);
      if (signed) yield { messageId: 'text', span: signed };
    }
  },
});

const MESSAGES = { engages: 'told', followed: 'followed', invites: 'invites' } as const;
