import * as z from 'zod/mini';
import type { Draft } from './engine/draft';
import { defineRule, type Span } from './engine/rule';
import { indexPhrases, isWithin } from './text/phrases';
import { indexRoster, type RosterIndex } from './text/roster-index';
import { findRosterNames, type RosterName } from './text/roster-names';
import { readWords, wordsOf, type Words } from './text/tokens';

/** Friend, follow and contact requests from or to a pupil or former pupil, by the name or handle on the request. */
export default defineRule({
  id: 'contact-request',
  surfaces: ['request'],
  severity: 'warn',
  summary: 'Staff and pupils are not friends or followers on personal accounts.',
  messages: {
    roster: {
      text: 'This request looks like it is from or to a pupil.',
      harmless: 'If this is somebody else of the same name, carry on.',
    },
    'former-pupil': {
      text: 'This request looks like it is from or to a former pupil.',
      harmless: 'If this is somebody else of the same name, carry on.',
      severity: 'review',
    },
    near: {
      text: 'The name on this request is close to a pupil’s name.',
      harmless: 'If this is not a pupil, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** Pupils who are family of somebody on the staff, where the policy lets family be friends. Full names as on the roster. */
    relatives: z._default(z.array(z.string()), []),
  }),
  examples: {
    flags: [
      {
        text: '[||]',
        kind: 'request',
        addressee: 'Aisha Khan',
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
    ],
    allows: [
      {
        text: 'Aisha Bell sent you a friend request',
        kind: 'request',
        addressee: 'Aisha Bell',
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
    ],
  },
  prepare({ relatives }, { people, neverFlag }) {
    const family = new Set(relatives.map(keyOf));
    const asked = people.filter(({ name }) => !family.has(keyOf(name)));
    // A name that is a pupil’s and a former pupil’s is taken as the pupil’s: the index keeps who comes first.
    const pupils = asked.filter(({ role }) => role === 'pupil');
    const former = asked.filter(({ role }) => role === 'former-pupil');
    const others = people.filter(({ role }) => role !== 'pupil' && role !== 'former-pupil');
    return {
      people: indexRoster([...pupils, ...former]),
      others: indexRoster(others),
      never: indexPhrases(neverFlag),
    };
  },
  *find(draft, { people, others, never }) {
    const search = (words: Words) => {
      const allowed = never.find(words);
      return namesIn(words, people, others).filter(({ span }) => !isWithin(span, allowed));
    };
    const inText = search(wordsOf(draft));
    if (draft.addressee === undefined) {
      for (const name of inText) yield { messageId: messageOf(name), span: name.span };
      return;
    }
    const [name] = search(readWords(draft.addressee));
    if (!name) return;
    const place = inText.find(({ hit }) => hit.person === name.hit.person)?.span ?? asWritten(draft);
    yield { messageId: messageOf(name), span: place };
  },
});

/** A request shows one name and no sentence, so a pupil known by one name only needs no school words around it. */
function namesIn(words: Words, people: RosterIndex, others: RosterIndex): RosterName[] {
  const [only, ...more] = people.find(words);
  if (only?.form === 'mononym' && !more.length && only.to - only.from === words.tokens.length)
    return [{ hit: only, span: { start: only.start, end: only.end }, isSure: true }];
  return findRosterNames(words, people, others);
}

function messageOf({ hit, isSure }: RosterName): 'roster' | 'former-pupil' | 'near' {
  if (hit.person.role === 'former-pupil') return 'former-pupil';
  return isSure ? 'roster' : 'near';
}

/** Where the text of the request repeats the addressee letter for letter. */
function asWritten({ text, addressee = '' }: Draft): Span | undefined {
  const start = addressee ? text.indexOf(addressee) : -1;
  return start < 0 ? undefined : { start, end: start + addressee.length };
}

function keyOf(name: string): string {
  return readWords(name)
    .tokens.map(({ key }) => key)
    .join(' ');
}
