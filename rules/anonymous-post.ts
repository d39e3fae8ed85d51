import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { ANONYMOUS, isOfSchool, mayHide, NAMELESS_PAGE } from './voice/anonymous';
import { saysIn } from './voice/wording';
import { plain } from './wording/plain';

/**
 * Words about school whose writer hides: a burner account, `can’t say where I work`, a confessions page.
 * Raising a concern through the proper way, with or without a name, is nobody's business here.
 */
export default defineRule({
  id: 'anonymous-post',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'Nothing about the school’s life is posted without a name.',
  messages: {
    hidden: {
      text: 'This speaks of your work and hides who you are.',
      harmless: 'Raising a concern through the proper channels stays free, with or without your name.',
    },
    masked: {
      text: 'This seems to be about school, with your name kept out of it.',
      harmless: 'If it has nothing to do with your own school, carry on.',
    },
    page: {
      text: 'This goes to a page where nobody signs, and it is about school.',
      harmless: 'If it has nothing to do with your own school, carry on.',
      severity: 'review',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['[|Throwaway account|] because what our SLT did today is wild'],
    allows: ['An anonymous valentine on my desk in the classroom. I know your handwriting, Dave'],
  },
  blindSpots: [
    'It does not know whether the name on an account is the writer’s own.',
    'A made-up name that looks like any other name says nothing to it.',
  ],
  *find(draft) {
    if (draft.account === 'school') return;
    const text = plain(draft.text);
    const found = mayHide(text) ? saysIn(text, ANONYMOUS) : [];
    yield* found;
    if (found.length || !isOfSchool(text)) return;
    if (draft.audience === 'anonymous') yield { messageId: 'hidden' };
    else if (draft.group && NAMELESS_PAGE.test(draft.group)) yield { messageId: 'page' };
  },
});
