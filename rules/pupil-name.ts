import * as z from 'zod/mini';
import type { Span } from './engine/rule';
import { defineRule } from './engine/rule';
import { knownNames } from './text/known-names';
import { findMentions } from './text/mentions';
import { indexPhrases, overlaps, isWithin } from './text/phrases';
import { findRosterNames } from './text/roster-names';
import { indexRoster } from './text/roster-index';
import { wordsOf } from './text/tokens';
import { findUnknownNames } from './text/unknown-finder';

/** Names of pupils: those on the roster in every way people write them, and names on no roster, which only a person can judge. */
export default defineRule({
  id: 'pupil-name',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'A draft names no pupil of the school.',
  messages: {
    roster: {
      text: 'This looks like a pupil’s name.',
      harmless: 'If this is somebody else of the same name, carry on.',
    },
    near: {
      text: 'This is close to a pupil’s name.',
      harmless: 'If this is not a pupil, carry on.',
      severity: 'review',
    },
    'first-name': {
      text: 'This may be a pupil’s first name or surname.',
      harmless: 'If this is not a pupil, carry on.',
      severity: 'review',
    },
    unknown: {
      text: 'This looks like somebody’s name. Could it be a pupil?',
      harmless: 'If this is not a pupil, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** Asks about names that are on no roster. */
    unknownNames: z._default(z.boolean(), true),
    /** Asks about a pupil’s first name alone, where the draft speaks of school. */
    firstNames: z._default(z.boolean(), true),
  }),
  examples: {
    flags: [
      {
        text: 'Well done [|Aisha Khan|] for a great assembly',
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
      { text: 'Well done to [|Jasmine Whitlock|] in Year 5', options: { unknownNames: true } },
    ],
    allows: [
      {
        text: 'Khan Academy has good maths videos',
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
      'We are reading a book by Roald Dahl',
    ],
  },
  prepare(options, { people, neverFlag, schoolNames }) {
    const isPupil = (role: string) => role === 'pupil';
    const pupils = indexRoster(people.filter(({ role }) => isPupil(role)));
    const others = indexRoster(people.filter(({ role }) => !isPupil(role)));
    const never = indexPhrases([...neverFlag, ...schoolNames]);
    return { options, pupils, others, never, known: knownNames(pupils, others, never) };
  },
  *find(draft, { options, pupils, others, never, known }) {
    const words = wordsOf(draft);
    const allowed = never.find(words);
    const taken: Span[] = [...allowed];
    for (const { span, isSure } of findRosterNames(words, pupils, others)) {
      if (isWithin(span, allowed)) continue;
      taken.push(span);
      yield { messageId: isSure ? 'roster' : 'near', span };
    }
    if (!options.firstNames && !options.unknownNames) return;
    taken.push(...others.find(words));
    const isTaken = (span: Span) => overlaps(span, taken);
    if (options.firstNames)
      for (const { start, end } of [...findMentions(words, pupils, others, isTaken)]) {
        taken.push({ start, end });
        yield { messageId: 'first-name', span: { start, end } };
      }
    if (!options.unknownNames) return;
    for (const { span } of findUnknownNames(draft, known))
      if (!isTaken(span)) yield { messageId: 'unknown', span };
  },
});
