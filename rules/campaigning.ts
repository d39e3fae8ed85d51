import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import {
  ACCOUNT_SAYINGS,
  BIO_SAYINGS,
  FREE,
  IN_ROLE_SAYINGS,
  POLITICS_HINT,
  POLITICS_NEAR,
} from './voice/campaign';
import { gathered, saysIn } from './voice/wording';
import { plain } from './wording/plain';

/**
 * Party politics in the school's name, or towards its pupils and parents. Unions, strikes, raising concerns, calls to vote
 * for whomever one likes, and one's own politics away from the role are free, and never flagged.
 */
export default defineRule({
  id: 'campaigning',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'Nobody takes a party’s side in the school’s name, or towards its pupils and parents.',
  messages: {
    'in-role': {
      text: 'This takes a political side in your role, or towards pupils or parents.',
      harmless:
        'Union matters and raising concerns stay free, and so are your own politics outside the role.',
    },
    'near-role': {
      text: 'This seems to bring party politics to pupils or parents.',
      harmless: 'Union matters and raising concerns stay free, and so are lessons that show every side.',
      severity: 'review',
    },
    account: {
      text: 'This takes a political side from the school’s account.',
      harmless: 'Plain news, lessons with every side, and calls to use one’s vote are fine.',
    },
    profile: {
      text: 'This profile joins your post at school and a political side.',
      harmless: 'Union matters stay free, and so are your own politics outside the role.',
      severity: 'review',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['[|Told my form to vote|] for the Greens'],
    allows: ['Vote yes in the pay ballot, the union needs every one of us'],
  },
  blindSpots: [
    'A party that is only hinted at by its colour or a wink may pass.',
    'It does not know small local parties or the names of people who stand.',
  ],
  *find(draft) {
    const text = plain(draft.text);
    if (!POLITICS_HINT.test(text)) return;
    if (draft.account === 'school') yield* saysIn(text, ACCOUNT_SAYINGS);
    else if (draft.kind === 'profile') yield* saysIn(text, [...IN_ROLE_SAYINGS, ...BIO_SAYINGS]);
    else {
      const found = saysIn(text, IN_ROLE_SAYINGS);
      yield* found;
      const near = found.length || FREE.test(text) ? undefined : gathered(text, POLITICS_NEAR, 90);
      if (near) yield { messageId: 'near-role', span: near };
    }
  },
});
