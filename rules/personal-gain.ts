import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { ACCOUNT_GAIN, CHARITY, GAIN, GAIN_HINT, OFFER_FROM_RECORDS, OFFER_TO_FAMILIES } from './voice/gain';
import { gathered, saysIn } from './voice/wording';
import { plain } from './wording/plain';

/**
 * The post at school used for one's own purse: selling to the school's families, on the school's account, or with what one
 * knows from work. Selling a sofa is nobody's business, nor is raising money for the school or a good cause.
 */
export default defineRule({
  id: 'personal-gain',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary:
    'Nobody sells things of their own to the school’s families, on its account, or with what they know from work.',
  messages: {
    insider: {
      text: 'This seems to use what you know from work to gain something.',
      harmless: 'If it is open to anybody and nothing from work is in it, carry on.',
    },
    families: {
      text: 'This seems to offer something of your own, for money, to the school’s families.',
      harmless: 'If the money goes to the school or a good cause, carry on.',
    },
    advert: {
      text: 'This offers paid work of yours. Families of the school may see it.',
      harmless: 'If it is meant for people outside your school, and the school knows, carry on.',
      severity: 'review',
    },
    account: {
      text: 'This seems to advertise somebody’s own business from the school’s account.',
      harmless: 'If the school itself offers this, carry on.',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['[|Tutoring my own class, £30|], dm me'],
    allows: ['Buns 50p in the hall, all for the PTA'],
  },
  blindSpots: [
    'It cannot tell which buyers are families of the school unless the draft says so.',
    'A hint without wares or a price says nothing to it.',
  ],
  *find(draft) {
    const text = plain(draft.text);
    if (!GAIN_HINT.test(text)) return;
    const found = saysIn(text, draft.account === 'school' ? ACCOUNT_GAIN : GAIN);
    yield* found;
    if (found.length || draft.account === 'school' || CHARITY.test(text)) return;
    const records = gathered(text, OFFER_FROM_RECORDS);
    const offer = records ?? gathered(text, OFFER_TO_FAMILIES);
    if (offer) yield { messageId: records ? 'insider' : 'families', span: offer };
  },
});
