import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { findPeople, indexPeople, type NamedPerson } from './text/people';

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
  inPictures: ['roster'],
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
  blindSpots: [
    'Who is meant by “he”, “she” or “that one”, and by a nickname that is on no roster.',
    'Whether somebody of the same name is a pupil here or a stranger.',
    'A name that is also an ordinary word, where nothing beside it speaks of a person.',
  ],
  prepare: (options, facts) => ({ options, index: indexPeople(facts) }),
  *find(draft, { options, index }) {
    const people = findPeople(draft, index);
    const isShared = ({ span }: NamedPerson) =>
      people.some(
        (other) => other.span.start === span.start && other.person && other.person.role !== 'pupil',
      );
    for (const named of people) {
      const { kind, span, person } = named;
      if (kind === 'unknown' ? !options.unknownNames || !mayBePupil(named) : person?.role !== 'pupil')
        continue;
      if (kind === 'first-name' && (!options.firstNames || isShared(named))) continue;
      yield { messageId: kind, span };
    }
  },
});

/** The rule asks about a name unless the words around it make it somebody else's. */
function mayBePupil({ standing }: NamedPerson): boolean {
  return standing === 'open' || standing === 'pupil';
}
