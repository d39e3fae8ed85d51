import * as z from 'zod/mini';
import { communityMentions } from './community/mentions';
import { defineRule, type Span } from './engine/rule';
import { byChild } from './people/by-child';
import {
  isOwn,
  PARENT_BESIDE_AFTER,
  SCHOOLISH,
  STAFF_BESIDE_AFTER,
  STAFF_BESIDE_BEFORE,
} from './people/cues';
import { findTitled } from './people/titled';
import { findPeople, indexPeople } from './text/people';
import { overlaps } from './text/phrases';
import { wordsOf } from './text/tokens';
import { isPupilBeside } from './text/unknown-context';
import { plain } from './wording/plain';

/**
 * Any reference at all to the pupils, parents and staff of the school, praise as well as blame: for a school whose policy
 * wants none on personal accounts. Elsewhere this rule stays off.
 */
export default defineRule({
  id: 'community-mention',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'review',
  summary: 'A personal draft makes no reference to the pupils, parents or staff of the school.',
  messages: {
    pupils: {
      text: 'This speaks of pupils of the school.',
      harmless: 'If you mean children in general, or your own, carry on.',
    },
    parents: {
      text: 'This speaks of parents or carers of the school.',
      harmless: 'If you mean parents in general, or your own, carry on.',
    },
    staff: {
      text: 'This speaks of people who work at the school.',
      harmless: 'If you mean another place or teachers in general, carry on.',
    },
    name: {
      text: 'This looks like the name of somebody at the school.',
      harmless: 'If this is somebody else of the same name, carry on.',
    },
    unknown: {
      text: 'This looks like somebody’s name. Are they of the school?',
      harmless: 'If this is nobody of the school, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** `personal` leaves the school’s own account alone. An unknown account counts as personal. */
    accounts: z._default(z.enum(['all', 'personal']), 'personal'),
  }),
  examples: {
    flags: [
      '[|My class|] made me laugh so hard today',
      '[|Our parents|] raised £612 for the minibus',
      '[|The dinner ladies at our place|] make the best flapjack',
    ],
    allows: ['Every Year 6 class in the land has one of these', 'My son loves his new teacher'],
  },
  blindSpots: [
    'A person who is meant by `he`, `she` or `they` alone.',
    'Whether `the kids` are pupils, where the draft says nothing else about school.',
  ],
  prepare: ({ accounts }, facts) => ({ accounts, index: indexPeople(facts) }),
  *find(draft, { accounts, index }) {
    const isSchoolAccount = draft.account === 'school';
    if (isSchoolAccount && accounts === 'personal') return;
    const text = plain(draft.text);
    const taken: Span[] = [];
    const isAtSchool = SCHOOLISH.test(text);
    for (const span of byChild(text, index)) {
      taken.push(span);
      yield { messageId: 'parents', span };
    }
    for (const { kind, span, standing } of findPeople(draft, index)) {
      if (overlaps(span, taken)) continue;
      if (kind === 'unknown' && standing !== 'pupil' && !isOfSchool(text, span)) continue;
      if (kind === 'first-name' && (!isAtSchool || isOwn(text, span))) continue;
      taken.push(span);
      yield { messageId: kind === 'unknown' ? 'unknown' : 'name', span };
    }
    for (const { start, end, roles } of findTitled(wordsOf(draft), index))
      if ((roles.length || isAtSchool) && !overlaps({ start, end }, taken)) {
        taken.push({ start, end });
        yield { messageId: roles.length ? 'name' : 'unknown', span: { start, end } };
      }
    for (const { circle, start, end } of communityMentions(text, isSchoolAccount))
      if (!overlaps({ start, end }, taken)) yield { messageId: circle, span: { start, end } };
  },
});

/** A name on no roster counts only where the words beside it make it a pupil’s, a parent’s or a colleague’s. */
function isOfSchool(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  if (isOwn(text, { start, end })) return false;
  return (
    isPupilBeside(before, after) ||
    PARENT_BESIDE_AFTER.test(after) ||
    STAFF_BESIDE_AFTER.test(after) ||
    STAFF_BESIDE_BEFORE.test(before)
  );
}
