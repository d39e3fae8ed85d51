import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { TermIndex } from './terms/term-index';
import { indexPhrases } from './text/phrases';
import { wordsOf } from './text/tokens';

/** Words, phrases and patterns of the technician's own. What they mean only the school knows, so the sentences say little. */
export default defineRule({
  id: 'school-terms',
  surfaces: ['post', 'comment', 'message', 'profile', 'request'],
  severity: 'warn',
  summary: 'Words that the school itself has listed get a second look.',
  messages: {
    'term-note': {
      text: 'This is on the school’s own list of words to be aware of.',
      harmless: 'If you mean something else by it, carry on.',
      severity: 'note',
    },
    'term-review': {
      text: 'This is on the school’s own list of words that want a second look.',
      harmless: 'If you mean something else by it, carry on.',
      severity: 'review',
    },
    'term-warn': {
      text: 'This is on the school’s own list of words to leave out.',
      harmless: 'If you mean something else by it, carry on.',
    },
  },
  options: z.object({}),
  inPictures: ['term-note', 'term-review', 'term-warn'],
  examples: {
    flags: [
      {
        text: 'So [|Project Falcon|] is off then',
        facts: { terms: [{ term: 'project falcon', match: 'exact', near: [], severity: 'warn' }] },
      },
    ],
    allows: [
      {
        text: 'A falcon sat on the fence',
        facts: { terms: [{ term: 'project falcon', match: 'exact', near: [], severity: 'warn' }] },
      },
    ],
  },
  blindSpots: [
    'It knows the listed words, not other words for the same thing.',
    'A pattern reads letters as they are, so disguised ones pass it by.',
  ],
  prepare(_options, { terms, neverFlag }) {
    return { index: new TermIndex(terms), never: indexPhrases(neverFlag) };
  },
  *find(draft, { index, never }) {
    const words = wordsOf(draft);
    for (const { severity, start, end } of index.find(words, never.find(words)))
      yield { messageId: `term-${severity}` as const, span: { start, end } };
  },
});
