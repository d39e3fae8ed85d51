import * as z from 'zod/mini';
import type { Draft } from './engine/draft';
import type { Role } from './engine/facts';
import { defineRule, type Match } from './engine/rule';
import { peopleIn } from './people/elsewhere';
import { findPeople, indexPeople, type PeopleIndex } from './text/people';
import { plain } from './wording/plain';

/** People of the school who are tagged: in the post or its pictures, or by words such as `tagging` and `w/ @name`. */
export default defineRule({
  id: 'tagged-person',
  surfaces: ['post', 'comment', 'message', 'profile', 'picture'],
  severity: 'warn',
  summary: 'A draft tags no pupil, and takes care with tagging parents and colleagues.',
  messages: {
    pupil: {
      text: 'A pupil seems to be tagged here.',
      harmless: 'If this is somebody else of the same name, carry on.',
    },
    'former-pupil': {
      text: 'A former pupil seems to be tagged here.',
      harmless: 'If this is somebody else of the same name, carry on.',
      severity: 'review',
    },
    parent: {
      text: 'A parent or carer seems to be tagged here.',
      harmless: 'If this is somebody else, or family of yours, carry on.',
      severity: 'review',
    },
    colleague: {
      text: 'A colleague or governor seems to be tagged here.',
      harmless: 'If they are happy to be tagged, carry on.',
      severity: 'review',
    },
    group: {
      text: 'The words say that pupils or families are tagged here.',
      harmless: 'If nobody of the school is tagged, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** Asks about colleagues and governors, too. */
    colleagues: z._default(z.boolean(), true),
  }),
  examples: {
    flags: [
      {
        text: '[||]Best helper of the half term',
        tagged: ['Aisha Khan'],
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
      {
        text: 'Sports day w/ [|@aishakhan|]',
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
    ],
    allows: [{ text: 'Happy birthday to the best woman I know', tagged: ['Mum'] }],
  },
  blindSpots: [
    'A tag under a nickname or handle that the roster does not hold.',
    'Tags that are added after posting.',
  ],
  prepare: ({ colleagues }, facts) => ({ colleagues, index: indexPeople(facts) }),
  *find(draft, { colleagues, index }): Generator<Match<Tagged | 'group'>> {
    const seen = new Set<string>();
    for (const messageId of asTagged(draft, index)) {
      if (seen.has(messageId) || (messageId === 'colleague' && !colleagues)) continue;
      seen.add(messageId);
      yield { messageId };
    }
    const text = plain(draft.text);
    if (!MAY_TAG.test(text)) return;
    for (const { kind, person, span } of findPeople(draft, index)) {
      if (!person || (kind !== 'roster' && kind !== 'near')) continue;
      const messageId = messageOf(person.role);
      if (seen.has(messageId) || (messageId === 'colleague' && !colleagues)) continue;
      const before = text.slice(Math.max(0, span.start - 40), span.start);
      if (text.charAt(span.start) === '@' || TAGGING.test(before)) yield { messageId, span };
    }
    const group = GROUP.exec(text);
    if (group && !NEGATED.test(text.slice(Math.max(0, group.index - 20), group.index)))
      yield { messageId: 'group', span: { start: group.index, end: group.index + group[0].length } };
  },
});

type Tagged = 'pupil' | 'former-pupil' | 'parent' | 'colleague';

function messageOf(role: Role): Tagged {
  return role === 'staff' || role === 'governor' ? 'colleague' : role;
}

/** A tag shows a whole name, so a name that is only close to one of the roster is left. */
function* asTagged(draft: Draft, index: PeopleIndex): Generator<Tagged> {
  for (const tag of draft.tagged ?? [])
    for (const { kind, person } of peopleIn(tag, index))
      if (person && kind === 'roster') yield messageOf(person.role);
}

const MAY_TAG = /@|\btag|\bw\/|\bwith |📍|👉|\bcc\b/i;
const TAGGING =
  /\b(?:tag(?:ging|ged)?|w\/|cc:?|(?:is|are|was|were|feeling \w+|at [\w' ]{2,30}) with) (?:in )?(?:[A-Z][\w'-]+ [A-Z][\w'-]+(?:,| and| &) )*@?$/i;
const GROUP =
  /\b(?:tagging|tagged|(?<=(?:will|gonna|going to|'ll) )tag) (?:in |all |some of |a few of |most of )*(?:the |my |our |your )?(?:kids|class|pupils|students|children|parents|mums|dads|families|year \d+s?|y\d+s?|leavers|form|tutor group|whole class|team)\b/i;
const NEGATED = /\b(?:not|never|don't|no|can't|won't|stop|without) (?:be )?$/i;
