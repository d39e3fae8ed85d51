import * as z from 'zod/mini';
import { findTalk } from './contact/talk';
import { acquaintancesOf, nameKey, whoIs } from './contact/whom';
import { defineRule } from './engine/rule';

/**
 * Messages to pupils' parents from personal accounts: by the name of the person, or by words that staff say to parents
 * about their child. How much of it is allowed differs most of all between policies, so on its own it only asks.
 */
export default defineRule({
  id: 'message-to-parent',
  surfaces: ['message', 'comment'],
  severity: 'review',
  summary: 'Talk with parents about their children goes through the school’s own channels.',
  messages: {
    parent: {
      text: 'This goes to a pupil’s parent, from an account that is not the school’s.',
      harmless: 'If you are family, or it has nothing to do with school, it may be fine.',
    },
    text: {
      text: 'This reads like a message to a parent about their child, from an account that is not the school’s.',
      harmless: 'If you write as family or as a friend, carry on.',
    },
    'text-likely': {
      text: 'This may be a message to a parent about their child, from an account that is not the school’s.',
      harmless: 'If you write as family or as a friend, carry on.',
      severity: 'review',
    },
    relative: {
      text: 'This goes to a parent whom your settings have as family.',
      harmless: 'Family is family; just keep what you know from work out of it.',
      severity: 'note',
    },
    'earlier-friend': {
      text: 'This goes to a parent whom your settings have as an earlier friend.',
      harmless: 'If it has nothing to do with school, carry on.',
      severity: 'note',
    },
  },
  options: z.object({
    /** Parents of the roster who are family of somebody on the staff. Full names as on the roster. */
    relatives: z._default(z.array(z.string()), []),
    /** Parents of the roster with whom a friendship is older than the job. Full names as on the roster. */
    earlierFriends: z._default(z.array(z.string()), []),
  }),
  examples: {
    flags: [
      {
        text: '[||]Thanks for the lift!',
        kind: 'message',
        account: 'personal',
        addressee: 'Omar Khan',
        facts: { people: [{ name: 'Omar Khan', role: 'parent' }] },
      },
      { text: 'Can we talk [|about his behaviour|] today?', kind: 'message' },
    ],
    allows: [{ text: 'Is your lad playing on Sunday?', kind: 'message', account: 'personal' }],
  },
  blindSpots: [
    'A parent who is on no roster is only seen where the words are about their child’s day at school.',
    'It cannot tell that a member of staff is a parent of the same class as well.',
    'Talk of other things with a parent on no roster looks like any talk.',
  ],
  prepare({ relatives, earlierFriends }, facts) {
    return {
      acquaintances: acquaintancesOf(facts),
      relatives: new Set(relatives.map(nameKey)),
      earlierFriends: new Set(earlierFriends.map(nameKey)),
    };
  },
  *find({ text, kind, account, addressee }, { acquaintances, relatives, earlierFriends }) {
    if (account === 'school') return;
    const known = whoIs(addressee, acquaintances);
    if (known?.person.role === 'parent') {
      const key = nameKey(known.person.name);
      yield {
        messageId: relatives.has(key) ? 'relative' : earlierFriends.has(key) ? 'earlier-friend' : 'parent',
      };
      return;
    }
    if (known) return;
    const talk = findTalk(text);
    if (talk?.to !== 'parent' || (kind === 'comment' && talk.how !== 'plain')) return;
    yield {
      messageId: talk.how === 'plain' ? 'text' : 'text-likely',
      span: { start: talk.start, end: talk.end },
    };
  },
});
