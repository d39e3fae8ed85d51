import * as z from 'zod/mini';
import { findHints } from './confidential/hints';
import { findImplied } from './confidential/implied';
import { indexNames } from './confidential/named';
import { findPlain } from './confidential/plain-matters';
import { findSignals } from './confidential/signals';
import { defineRule } from './engine/rule';

/**
 * What stays inside the school: somebody of the school (a pupil, a family, a colleague, the school) and a matter about
 * them, in one sentence or the next. Neither alone is a finding: schools may talk about autism, and about their pupils.
 * The span is the words that state the matter, not the person.
 */
export default defineRule({
  id: 'confidential-matter',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary:
    'Matters of pupils, families, colleagues and the school stay inside the school, even when nobody is named.',
  messages: {
    'pupil-need': {
      text: 'This seems to speak of a pupil’s needs or health.',
      harmless: 'It may be about your own child, or about no pupil in particular.',
    },
    safeguarding: {
      text: 'This seems to touch on the safety or care of a pupil.',
      harmless: 'It may be news or training on the subject, and about no pupil in particular.',
    },
    home: {
      text: 'This seems to speak of a pupil’s family or home life.',
      harmless: 'It may be about your own family or friends.',
      severity: 'review',
    },
    behaviour: {
      text: 'This seems to speak of a pupil’s behaviour or a sanction.',
      harmless: 'It may be about your own child, or a story that is already public.',
    },
    conduct: {
      text: 'This may tell of how one pupil behaved.',
      harmless: 'Nobody, not even the family, may be able to tell which pupil is meant.',
      severity: 'review',
    },
    attendance: {
      text: 'This seems to speak of a pupil’s attendance.',
      harmless: 'It may be about your own child, or about attendance in general.',
    },
    results: {
      text: 'This seems to speak of a pupil’s marks or progress.',
      harmless: 'It may be about your own child, or results that the school has made public.',
    },
    inspection: {
      text: 'This seems to speak of an inspection at the school.',
      harmless: 'If the report is already published, this is fine.',
    },
    staffing: {
      text: 'This seems to speak of a staffing or disciplinary matter.',
      harmless: 'It may be about yourself, or news that the school has shared.',
    },
    'staff-life': {
      text: 'This may speak of a colleague’s health or private life.',
      harmless: 'Your colleague may be glad for you to share this.',
      severity: 'review',
    },
    complaint: {
      text: 'This seems to speak of a complaint or dispute at the school.',
      harmless: 'It may be about a shop or a service, and not the school.',
    },
    business: {
      text: 'This seems to speak of the school’s money, contracts or plans.',
      harmless: 'Something that the school has announced itself is fine.',
    },
    private: {
      text: 'This may tell something private about a pupil or a family.',
      harmless: 'It may be something that anybody may know.',
      severity: 'review',
    },
    inside: {
      text: 'This may tell what only people inside the school know so far.',
      harmless: 'Something that the school has announced itself is fine.',
      severity: 'review',
    },
    casework: {
      text: 'This seems to speak of casework at school.',
      harmless: 'It may be about training, or about no case in particular.',
      severity: 'review',
    },
    hint: {
      text: 'This hints at something that may be meant to stay inside the school.',
      harmless: 'It may be a surprise or a private joke, and not school business.',
      severity: 'review',
    },
  },
  options: z.object({}),
  inPictures: ['pupil-need', 'safeguarding', 'behaviour', 'results', 'staffing', 'complaint'],
  examples: {
    flags: ['One of my Year 4s got their [|EHCP|] today', 'A lad in my class has been [|taken into care|]'],
    allows: ['Great safeguarding course today', 'My son was diagnosed with autism last week'],
  },
  blindSpots: [
    'What is only hinted at, with no word of school, trouble or secrecy, goes unseen.',
    'A nickname or a pronoun alone does not tell a pupil from the writer’s own child.',
    'It cannot know what the school has already made public.',
    'Irony and jokes are taken at their word.',
  ],
  prepare: (_, { people }) => indexNames(people),
  *find(draft, names) {
    let isSaid = false;
    // What is less plain is asked about only where nothing plain was found: one card is enough for a draft.
    for (const search of [findPlain, findImplied, findHints, findSignals]) {
      for (const match of search(draft, names)) {
        isSaid = true;
        yield match;
      }
      if (isSaid) return;
    }
  },
});
