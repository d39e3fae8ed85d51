import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { employerFinder, placedSchool } from './voice/employer';
import { plain } from './wording/plain';

/**
 * The school's name as the writer's place of work, where a school asks its staff not to say so. No sentence here advises a
 * disclaimer: under such a clause it would not help.
 */
export default defineRule({
  id: 'employer-identified',
  surfaces: ['post', 'comment', 'profile', 'message'],
  severity: 'warn',
  summary: 'Personal accounts do not say at which school their owner works.',
  messages: {
    profile: {
      text: 'This profile says at which school you work.',
      harmless: 'If it is another school or place of that name, carry on.',
    },
    'work-place': {
      text: 'This says at which school you work.',
      harmless: 'If you do not work there, or mean another place of that name, carry on.',
    },
    named: {
      text: 'This names the school from a personal account.',
      harmless: 'If you mean another place, or the school asked you to share this, carry on.',
      severity: 'review',
    },
    placed: {
      text: 'This says enough about your school for people to find out which it is.',
      harmless: 'If there are many such schools there, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** `never` and `prefer-not`: the school would not be named (the pack's severity says how much). `allowed`: silent. */
    naming: z._default(z.enum(['never', 'prefer-not', 'allowed']), 'never'),
  }),
  examples: {
    flags: [
      {
        text: 'Year 4 teacher @ [|Oakbridge Primary|]',
        kind: 'profile',
        facts: { schoolNames: ['Oakbridge Primary'] },
      },
    ],
    allows: [
      {
        text: 'Oakbridge Primary Road is flooded again',
        facts: { schoolNames: ['Oakbridge Primary'] },
      },
    ],
  },
  blindSpots: [
    'A lanyard, badge or jumper in a picture is a matter for the picture rules.',
    'A school that is meant but neither named nor placed is not seen.',
    'It does not know nicknames of the school that the settings do not list.',
  ],
  prepare({ naming }, facts) {
    return { isAllowed: naming === 'allowed', findNames: employerFinder(facts.schoolNames) };
  },
  *find(draft, { isAllowed, findNames }) {
    if (isAllowed || draft.account === 'school') return;
    // A message to one person is a talk; to a group it is a post.
    if (draft.kind === 'message' && draft.audience !== 'group') return;
    const text = plain(draft.text);
    const found = findNames(text);
    for (const { start, end, how } of found) {
      yield {
        messageId: draft.kind === 'profile' ? 'profile' : how === 'work' ? 'work-place' : 'named',
        span: { start, end },
      };
    }
    const place = found.length ? undefined : placedSchool(text);
    if (place) yield { messageId: 'placed', span: place };
  },
});
