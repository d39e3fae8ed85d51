import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { FAMILIES, GRIN, HAMMERED, SNEER, THEMED, TONE } from './voice/account-tone';
import { saysIn } from './voice/wording';
import { plain } from './wording/plain';

/** The manners of the school's own account: patient with parents, no sarcasm, no slang, no politics, no jokes at families. */
export default defineRule({
  id: 'school-account-tone',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'The school’s own account stays kind, patient and professional.',
  messages: {
    curt: {
      text: 'From the school’s account, this may sound short or cross to a family.',
      harmless: 'If everybody it reaches will take it as meant, carry on.',
    },
    mocking: {
      text: 'From the school’s account, this may read as laughing at families or others.',
      harmless: 'If nobody could feel laughed at, carry on.',
    },
    slang: {
      text: 'This is looser talk than people expect from the school’s account.',
      harmless: 'If the school’s account always speaks like this, carry on.',
      severity: 'review',
    },
    venting: {
      text: 'From the school’s account, this reads as letting off steam.',
      harmless: 'If families will smile with you, carry on.',
      severity: 'review',
    },
    political: {
      text: 'The school’s account seems to take a side in politics here.',
      harmless: 'If it states plain facts about a decision, carry on.',
    },
    face: {
      text: 'From the school’s account, this emoji may read as a sneer.',
      harmless: 'If nobody could take it that way, carry on.',
      severity: 'review',
    },
  },
  options: z.object({}),
  examples: {
    flags: [{ text: '[|If you don’t like it, there are|] other schools', account: 'school' }],
    allows: [
      { text: 'A gentle reminder that the letter came home today. Thank you!', account: 'school' },
      { text: 'If you don’t like it, there are other schools', account: 'personal' },
    ],
  },
  blindSpots: [
    'Where the page does not say that this is the school’s account, it is silent.',
    'Irony without a turn of phrase that gives it away reads as plain talk.',
  ],
  *find(draft) {
    if (draft.account !== 'school') return;
    const text = plain(draft.text);
    const found = saysIn(text, TONE);
    yield* found;
    if (found.length) return;
    const hammered = HAMMERED.exec(text);
    if (hammered) {
      yield {
        messageId: 'curt',
        span: { start: hammered.index, end: hammered.index + hammered[0].trimEnd().length },
      };
      return;
    }
    const face =
      (THEMED.test(text) ? null : SNEER.exec(draft.text)) ??
      (FAMILIES.test(text) ? GRIN.exec(draft.text) : null);
    if (face) yield { messageId: 'face', span: { start: face.index, end: face.index + face[0].length } };
  },
});
