import * as z from 'zod/mini';
import { defineRule, type Span } from './engine/rule';
import { byChild } from './people/by-child';
import { PARENT_BESIDE_AFTER, PARENT_BESIDE_BEFORE, SCHOOLISH, TITLE_FIRST } from './people/cues';
import { namedAs } from './people/of-role';
import { findTitled, type Titled } from './people/titled';
import { findPeople, indexPeople } from './text/people';
import { overlaps } from './text/phrases';
import { wordsOf } from './text/tokens';
import { plain } from './wording/plain';

/** Names of parents and carers: on the roster, by title and surname, by their child (`Aisha’s mum`), or said to be a parent. */
export default defineRule({
  id: 'parent-name',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'A draft names no parent or carer of the school.',
  messages: {
    roster: {
      text: 'This looks like the name of a parent or carer.',
      harmless: 'If this is somebody else of the same name, carry on.',
    },
    near: {
      text: 'This is close to the name of a parent or carer.',
      harmless: 'If this is not a parent of the school, carry on.',
      severity: 'review',
    },
    'first-name': {
      text: 'This may be the first name or surname of a parent or carer.',
      harmless: 'If this is not a parent of the school, carry on.',
      severity: 'review',
    },
    'by-child': {
      text: 'This points to a parent or carer by the name of their child.',
      harmless: 'If the child is not a pupil of the school, carry on.',
      severity: 'review',
    },
    unlisted: {
      text: 'The words around this name speak of a parent or carer.',
      harmless: 'If this is not a parent of your school, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** Asks about a first name or surname alone, where the words beside it speak of school or a parent. */
    firstNames: z._default(z.boolean(), true),
    /** Asks about names on no roster that the words make a parent’s, and about `Aisha’s mum`. */
    unlisted: z._default(z.boolean(), true),
  }),
  inPictures: ['roster'],
  examples: {
    flags: [
      {
        text: 'Big thanks to [|Farah Siddiqui|] for the cakes',
        facts: { people: [{ name: 'Farah Siddiqui', role: 'parent' }] },
      },
      'Another email from [|Kayleigh’s mum|] about the reading books',
    ],
    allows: ['My mum taught me to read', 'Thank you to all the parents who came'],
  },
  blindSpots: [
    'A parent on no roster, named without a word that says they are a parent.',
    'A parent who is meant by a nickname that the roster does not hold.',
  ],
  prepare: (options, facts) => ({ options, index: indexPeople(facts) }),
  *find(draft, { options, index }) {
    const text = plain(draft.text);
    const taken: Span[] = [];
    for (const { kind, start, end } of namedAs(draft, text, index, PARENT, BESIDE)) {
      if (kind === 'first-name' && !options.firstNames) continue;
      taken.push({ start, end });
      yield { messageId: kind, span: { start, end } };
    }
    for (const { start, end, roles } of findTitled(wordsOf(draft), index)) {
      const messageId = titledAs(text, { start, end, roles });
      if (!messageId || overlaps({ start, end }, taken)) continue;
      if (messageId === 'unlisted' ? !options.unlisted : !options.firstNames) continue;
      taken.push({ start, end });
      yield { messageId, span: { start, end } };
    }
    if (!options.unlisted) return;
    for (const span of byChild(text, index))
      if (!overlaps(span, taken)) {
        taken.push(span);
        yield { messageId: 'by-child', span };
      }
    for (const { kind, span, standing = 'open' } of findPeople(draft, index))
      // Titles were looked at above, where those of stories are left out.
      if (
        kind === 'unknown' &&
        !NOT_THEIRS.has(standing) &&
        !isTitled(text, span) &&
        isParentBeside(text, span) &&
        !overlaps(span, taken)
      )
        yield { messageId: 'unlisted', span };
  },
});

const PARENT = new Set(['parent'] as const);
const BESIDE = { before: PARENT_BESIDE_BEFORE, after: PARENT_BESIDE_AFTER };

/** `Mrs Siddiqui` is a parent where a parent or pupil bears the name and no colleague does. */
function titledAs(text: string, titled: Titled): 'first-name' | 'unlisted' | undefined {
  const { roles } = titled;
  if (roles.includes('staff') || roles.includes('governor')) return undefined;
  if (roles.includes('parent') || roles.includes('pupil')) return 'first-name';
  return isParentBeside(text, titled) && SCHOOLISH.test(text) ? 'unlisted' : undefined;
}

const isTitled = (text: string, { start, end }: Span) => TITLE_FIRST.test(text.slice(start, end));

function isParentBeside(text: string, { start, end }: Span): boolean {
  return (
    PARENT_BESIDE_AFTER.test(text.slice(end, end + 60)) ||
    PARENT_AFTER_STRICT.test(text.slice(Math.max(0, start - 40), start))
  );
}
/** Beside a name on no roster `meeting with` is not enough. */
const PARENT_AFTER_STRICT =
  /\b(?:(?:a|our|one|another|fellow|the) (?:[\w'-]+ )?(?:parents?|mum|dad|carer)|parent (?:volunteer|helper|governor)s?|class rep|pta (?:chair|mum|dad|lead))(?:,| -|:)? $/i;
/** A place, a star, a relative of the writer. */
const NOT_THEIRS = new Set(['thing', 'public', 'relative']);
