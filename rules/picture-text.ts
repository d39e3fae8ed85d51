import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { captionOf } from './picture/caption';
import { NO_WORDS, PAPER_DESCRIBED, PAPER_PICTURED, RECORD_PICTURED } from './picture/documents';
import { papersRead, schoolWordsOf } from './picture/papers-read';
import { placesOf, readNames } from './picture/read-names';
import { isOwnLife } from './picture/shown';
import { indexPeople } from './text/people';

/** Words inside a picture: names and records on a board, a screen or a paper, read by the picture reader or spoken of beside it. */
export default defineRule({
  id: 'picture-text',
  surfaces: ['picture'],
  severity: 'warn',
  summary: 'A picture shows no names, records or private papers of the school.',
  messages: {
    names: {
      text: 'Somebody’s name from the school roster can be read in this picture.',
      harmless: 'If it is somebody else, or the name cannot be made out, carry on.',
    },
    letter: {
      text: 'A letter or e-mail from school seems to be in this picture.',
      harmless: 'If it was meant for everybody, or is your own, carry on.',
      severity: 'review',
    },
    chat: {
      text: 'Messages seem to be in this picture. Would whoever wrote them mind?',
      harmless: 'If they are yours, made up or public, carry on.',
      severity: 'review',
    },
    script: {
      text: 'An exam paper or marked work seems to be in this picture. Can names or answers be read?',
      harmless: 'If it is blank, published or your own, carry on.',
      severity: 'review',
    },
    words: {
      text: 'Words that belong to the school’s records can be read in this picture.',
      harmless: 'If nothing in it is about a person or private, carry on.',
      severity: 'review',
    },
    record: {
      text: 'The words say that a list or record is in this picture. Can names be read?',
      harmless: 'If no name or detail of anybody can be read in it, carry on.',
    },
    paper: {
      text: 'A paper, board or screen seems to be pictured. Please check what can be read on it.',
      harmless: 'If no name or private word can be read in it, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** `personal` leaves the school’s own account alone. An unknown account counts as personal. */
    accounts: z._default(z.enum(['all', 'personal']), 'all'),
    /** Asks about pupils’ work, boards and letters, too, on personal accounts. */
    papers: z._default(z.boolean(), true),
  }),
  standsBack: ['names', 'words'],
  examples: {
    flags: [
      { text: '[||]Our seating plan, version nine', attachments: ['plan.jpg'] },
      { text: '[||]Look at this email from a mum', attachments: ['a.png'] },
      {
        text: '[||]New corner',
        attachments: [{ kind: 'image', seen: { words: 'Aisha Khan' } }],
        facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
      },
    ],
    allows: [
      { text: 'Reports done, wine poured', attachments: ['wine.jpg'] },
      { text: 'Our seating plan is on version nine', attachments: ['plan.docx'] },
    ],
  },
  blindSpots: [
    'Handwriting and small print that the picture reader cannot make out.',
    'A picture of a screen that no word speaks of.',
  ],
  prepare: (options, facts) => ({ options, index: indexPeople(facts), schoolWords: schoolWordsOf(facts) }),
  *find(draft, { options, index, schoolWords }) {
    if (draft.account === 'school' && options.accounts === 'personal') return;
    // The school's own posters and pages name who works there.
    const names = readNames(draft, index).filter(
      ({ person: { role } }) => draft.account !== 'school' || (role !== 'staff' && role !== 'governor'),
    );
    if (names.length) {
      yield { messageId: 'names', pictures: placesOf(names) };
      return;
    }
    const { text, length } = captionOf(draft);
    const isHarmless = NO_WORDS.test(text) || isOwnLife(draft);
    const read = papersRead(draft, schoolWords, options.papers && draft.account !== 'school' && !isHarmless);
    if (RECORD_PICTURED.test(text) && !isHarmless && !UNSEEN.test(text)) yield { messageId: 'record' };
    else if (read) yield read;
    else if (options.papers && draft.account !== 'school' && !isHarmless) {
      if (PAPER_PICTURED.test(text) || PAPER_DESCRIBED.test(text.slice(length))) yield { messageId: 'paper' };
    }
  },
});

/** The record is spoken of, and something else is pictured: a reward for having done it. */
const UNSEEN =
  /\b(?:(?:registers?|seating plans?|data|mark ?books?|ieps?|ehcps?|reports?|trackers?|forms?|lists?|labels?) (?:is |are |all |finally |now )*(?:done|finished|sorted|submitted|sent|in|complete[d]?|can wait|survived)|(?:finished|done with|survived|after|before|instead of|reward for|celebrating|avoiding|while (?:doing|writing)|writing|fuel for|snacks? for) (?:\w+ ){0,3}(?:registers?|seating plans?|data|mark ?books?|ieps?|ehcps?|reports?|trackers?|forms?|lists?|labels?)|cover supervisor)\b/i;
