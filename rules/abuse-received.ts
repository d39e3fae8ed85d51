import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { ABUSE_SAYINGS, FINE, VENOM_NEAR } from './law/abuse';
import { gathered, saysIn } from './voice/wording';
import { plain } from './wording/plain';

/**
 * Somebody who writes that they are threatened, harassed or mocked. The card helps and never blames; it never holds a post,
 * and there is one a draft at most.
 */
export default defineRule({
  id: 'abuse-received',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'review',
  summary: 'Whoever is abused or threatened online is shown where to find help.',
  messages: {
    threat: {
      text: 'It sounds as if somebody is threatening you. You need not face it alone.',
      harmless: 'If you are safe and well, carry on. If not, school can help, and so can the police.',
    },
    abuse: {
      text: 'It sounds as if somebody is treating you badly. You need not face it alone.',
      harmless: 'If all is well, carry on. If not, keep what they sent and tell somebody you trust.',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['Somebody has [|put my address|] on the town page'],
    allows: ['Assembly on nasty messages went well, one lad said sorry to his sister live'],
  },
  blindSpots: [
    'Fear that is only hinted at is not seen.',
    'It cannot tell a joke among friends from a threat.',
  ],
  *find(draft) {
    const text = plain(draft.text);
    if (!HINT.test(text)) return;
    const [first] = saysIn(text, ABUSE_SAYINGS);
    const near = first || FINE.test(text) ? undefined : gathered(text, VENOM_NEAR, 120);
    if (first) yield first;
    else if (near) yield { messageId: 'abuse', span: near };
  },
});

/** Somebody speaks of themselves, or somebody is spoken to. */
const HINT = /\b(?:I|I'm|I've|me|my|ma|mine|us|our|ours|we|miss|sir|outside|die|threats?|you|u|ur|your)\b/i;
