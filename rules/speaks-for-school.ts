import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { asSchoolSayings, noticeSayings } from './voice/as-school';
import { nameWords, saysIn } from './voice/wording';
import { plain } from './wording/plain';

/**
 * A personal account that speaks as if it were the school. What the school's own account says is its own matter, and so is
 * what somebody heard the school say. A closure notice counts only where the account is known to be personal.
 */
export default defineRule({
  id: 'speaks-for-school',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'A personal account does not speak as if the school itself were speaking.',
  messages: {
    statement: {
      text: 'This reads as a statement by the school, and it comes from your own account.',
      harmless: 'If the school has asked you to say this in its name, carry on.',
    },
    we: {
      text: 'Here “we” sounds like the whole school speaking, from your own account.',
      harmless: 'If you speak for a club, a union or your family, carry on.',
    },
    decision: {
      text: 'This gives out what the school has decided or thinks, as if you were its voice.',
      harmless: 'If the school has said so in public already, a link to it is safest.',
    },
    policy: {
      text: 'This may be taken for the school’s own position.',
      harmless: 'If you only retell what the school has made public, this is fine.',
      severity: 'review',
    },
    notice: {
      text: 'This reads like a notice that the school itself would give out.',
      harmless: 'Passing on a notice that the school has made public is fine.',
      severity: 'review',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['[|We as a school|] have decided to drop homework'],
    allows: ['School says the trip is on, so pack a coat'],
  },
  blindSpots: [
    'It cannot tell whether the school asked somebody to speak for it.',
    'Where the page does not say whose account it is, a closure notice is left alone.',
    'A bare “we have decided” with nothing about a school is anybody’s decision to it.',
  ],
  prepare(_, facts) {
    const names = facts.schoolNames.map(plain);
    return {
      isTalk: new RegExp(
        `\\b(?:we|us|our|oor|behalf|name|school|academy|trust|statement|official|officially|nursery|college|head\\w*|${nameWords(names)})\\b`,
        'i',
      ),
      sayings: asSchoolSayings(names),
      notices: noticeSayings(names),
    };
  },
  *find(draft, { isTalk, sayings, notices }) {
    if (draft.account === 'school') return;
    const text = plain(draft.text);
    if (!isTalk.test(text)) return;
    yield* saysIn(text, draft.account === 'personal' ? [...sayings, ...notices] : sayings);
  },
});
