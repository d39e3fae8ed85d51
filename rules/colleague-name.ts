import * as z from 'zod/mini';
import { defineRule, type Span } from './engine/rule';
import { SCHOOLISH, STAFF_BESIDE_AFTER, STAFF_BESIDE_BEFORE, TITLE_FIRST } from './people/cues';
import { namedAs } from './people/of-role';
import { findTitled } from './people/titled';
import { findPeople, indexPeople } from './text/people';
import { overlaps } from './text/phrases';
import { wordsOf } from './text/tokens';
import { plain } from './wording/plain';

/** Names of colleagues and governors. On no roster, a title or a role beside a name counts only where the school asks for it. */
export default defineRule({
  id: 'colleague-name',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'review',
  summary: 'A draft takes care with the names of colleagues and governors.',
  messages: {
    roster: {
      text: 'This looks like the name of a colleague or governor.',
      harmless: 'If it is somebody else, or they are happy to be named, carry on.',
    },
    near: {
      text: 'This is close to the name of a colleague or governor.',
      harmless: 'If this is not a colleague, carry on.',
      severity: 'review',
    },
    'first-name': {
      text: 'This may be the first name or surname of a colleague or governor.',
      harmless: 'If this is not a colleague, or they are happy to be named, carry on.',
      severity: 'review',
    },
    unlisted: {
      text: 'The words around this name speak of a colleague.',
      harmless: 'If it is somebody else, or they are happy to be named, carry on.',
      severity: 'note',
    },
  },
  options: z.object({
    /** Asks about a first name or surname alone, where the words beside it speak of school or a role. */
    firstNames: z._default(z.boolean(), true),
    /** Asks about names on no roster that the words make a colleague’s: `Mrs Bell from the office`. Thanks are full of them. */
    unlisted: z._default(z.boolean(), false),
  }),
  inPictures: ['roster'],
  examples: {
    flags: [
      {
        text: 'Not being funny but [|Gwen Pemberley|] has had my glue sticks again',
        facts: { people: [{ name: 'Gwen Pemberley', role: 'staff' }] },
      },
      { text: '[|Mrs Bell|] from the office saved my day', options: { unlisted: true } },
    ],
    allows: ['Thank you Mrs Bell for a lovely assembly', 'Miss Honey is my favourite teacher in a book'],
  },
  blindSpots: [
    'A colleague on no roster, unless the school asks about titles and roles beside a name.',
    'Whether the colleague has agreed to be named.',
  ],
  prepare: (options, facts) => ({ options, index: indexPeople(facts) }),
  *find(draft, { options, index }) {
    const text = plain(draft.text);
    const taken: Span[] = [];
    for (const { kind, start, end } of namedAs(draft, text, index, STAFF, BESIDE)) {
      if (kind === 'first-name' && !options.firstNames) continue;
      taken.push({ start, end });
      yield { messageId: kind, span: { start, end } };
    }
    for (const { start, end, roles } of findTitled(wordsOf(draft), index)) {
      const isStaff = roles.includes('staff') || roles.includes('governor');
      if (overlaps({ start, end }, taken)) continue;
      if (isStaff ? !options.firstNames : !options.unlisted || roles.length || !SCHOOLISH.test(text))
        continue;
      taken.push({ start, end });
      yield { messageId: isStaff ? 'first-name' : 'unlisted', span: { start, end } };
    }
    if (!options.unlisted) return;
    for (const { kind, span } of findPeople(draft, index))
      if (
        kind === 'unknown' &&
        !TITLE_FIRST.test(text.slice(span.start, span.end)) &&
        isStaffBeside(text, span) &&
        !overlaps(span, taken)
      )
        yield { messageId: 'unlisted', span };
  },
});

const STAFF = new Set(['staff', 'governor'] as const);
const BESIDE = { before: STAFF_BESIDE_BEFORE, after: STAFF_BESIDE_AFTER };

function isStaffBeside(text: string, { start, end }: Span): boolean {
  return (
    STAFF_BESIDE_AFTER.test(text.slice(end, end + 60)) ||
    STAFF_BESIDE_BEFORE.test(text.slice(Math.max(0, start - 60), start))
  );
}
