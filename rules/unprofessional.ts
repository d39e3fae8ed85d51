import * as z from 'zod/mini';
import { asWords, classesAsWords, contracted, joined } from './conduct/rows';
import { isOfSchool, readTargets, type ReadSentence } from './conduct/targets';
import { DRINK } from './conduct/unprofessional-drink';
import type { Doing, What } from './conduct/unprofessional-doings';
import { mayPair, pairsIn } from './conduct/unprofessional-pairs';
import { RUDE } from './conduct/unprofessional-rude';
import {
  isHarmless,
  isOfOthers,
  isOfPublic,
  isOfWork,
  speaksOfWork,
  withWork,
} from './conduct/unprofessional-setting';
import { CLASSES } from './conduct/unprofessional-words';
import { WORK } from './conduct/unprofessional-work';
import { isDenied } from './conduct/unsaid';
import { defineRule, type Span } from './engine/rule';
import { phraseFinder } from './wording/phrases';

/**
 * What a member of staff tells of themselves that shakes trust in them: drink or drugs and work, a day off under false
 * pretences, sleeping or shopping in lessons, sex, jokes of hurting somebody, swearing at the job, pride in rules broken.
 * What people do on their own evening, and say of boilers and football, is their own.
 */
export default defineRule({
  id: 'unprofessional',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'Staff tell nothing of themselves that brings their work with children into question.',
  messages: {
    drink: {
      text: 'This puts drink or drugs beside work. Parents who read it may lose trust.',
      harmless: 'A drink on your own evening is nobody’s business.',
    },
    absence: {
      text: 'This sounds like time off work that was not what it seemed.',
      harmless: 'If you were really unwell, or on leave, carry on.',
    },
    idle: {
      text: 'This tells of something other than the job in working time.',
      harmless: 'If it is plainly a joke to everybody who reads it, carry on.',
    },
    sexual: {
      text: 'This has sexual content. People who know your work may read it too.',
      harmless: 'If it means something else, another wording would spare the doubt.',
    },
    violent: {
      text: 'This jokes about hurting somebody at work. Read cold, it may not sound like a joke.',
      harmless: 'If it is about a game or a thing, carry on.',
    },
    swearing: {
      text: 'This swears at the job or the school.',
      harmless: 'Said aloud to a friend it may be fine; written down it lasts.',
    },
    rules: {
      text: 'This tells of a rule that was broken at work.',
      harmless: 'If it is plainly a joke to everybody who reads it, carry on.',
    },
    language: {
      text: 'This has strong language beside talk of school.',
      harmless: 'Among friends it may be fine; think of who else can read it.',
      severity: 'review',
    },
    hint: {
      text: 'This may make people wonder about you and your work.',
      harmless: 'If nothing of the kind is meant, carry on.',
      severity: 'review',
    },
  },
  options: z.object({}),
  examples: {
    flags: [
      '[|Teaching Year 7 with the worst hangover|] of my life',
      '[|Pulled a sickie|] and went to the match',
    ],
    allows: ['Glass of wine and a film, it’s Friday', 'Drunk on power: I have the laminator code'],
  },
  blindSpots: [
    'A joke that needs a picture, or that only colleagues understand, says nothing to it.',
    'It cannot tell a boast from a joke.',
    'What happens out of school without a word of work is left alone unless it is gross.',
  ],
  *find(draft) {
    const reading = readTargets(draft);
    const isAtWork = reading.isAtSchool || reading.sentences.some(hasSchool) || speaksOfWork(reading.text);
    const isClear = isOfPublic(reading.text) || draft.account === 'school';
    let isSilent = true;
    for (const sentence of reading.sentences) {
      let isNear: boolean | undefined;
      let best: { messageId: MessageId; span: Span } | undefined;
      for (const { span, value } of findDoings(contracted(sentence.words))) {
        if (value.what !== 'swearing' && isDenied(sentence.text, sentence.words, span, 3)) continue;
        if (isHarmless(sentence.text, span, value)) continue;
        if (isOfOthers(sentence, span, value)) continue;
        isNear ??= hasSchool(sentence) || isOfWork(sentence.text);
        const messageId = messageOf(value, isNear, isAtWork, isClear);
        if (!messageId) continue;
        if (!best || rank(messageId) > rank(best.messageId)) best = { messageId, span };
        else if (rank(messageId) === rank(best.messageId)) best = { ...best, span: joined(best.span, span) };
      }
      if (!best) continue;
      isSilent = false;
      const span = best.messageId === 'drink' ? withWork(sentence.text, best.span) : best.span;
      yield { messageId: best.messageId, span: shifted(span, sentence.start) };
    }
    if (!isSilent || isClear) return;
    // What no phrase holds may still be said by two words together.
    for (const { start, text } of stretches(reading.sentences)) {
      const [pair] = pairsIn(text);
      if (!pair) continue;
      yield { messageId: pair.isPlain ? pair.what : 'hint', span: shifted(pair.span, start) };
      return;
    }
  },
});

type MessageId = What | 'hint' | 'language';

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Each sentence with the one after it, where a pair may be in them. */
function* stretches(sentences: readonly ReadSentence[]): Generator<{ start: number; text: string }> {
  for (const [at, { start, text }] of sentences.entries()) {
    const next = sentences[at + 1]?.text ?? '';
    if (mayPair(text) || mayPair(next)) yield { start, text: `${text} ${next}` };
  }
}

const findDoings = phraseFinder<Doing>(asWords([...DRINK, ...WORK, ...RUDE]), classesAsWords(CLASSES));

function hasSchool({ mentions }: ReadSentence): boolean {
  return mentions.some(({ target }) => isOfSchool(target));
}

function rank(messageId: MessageId): number {
  return messageId === 'language' ? 0 : messageId === 'hint' ? 1 : 2;
}

function messageOf(
  { what, strength }: Doing,
  isNear: boolean,
  isAtWork: boolean,
  isClear: boolean,
): MessageId | undefined {
  if (isClear) return strength === 'itself' ? 'hint' : undefined;
  switch (strength) {
    case 'itself':
      return what;
    case 'sure':
      return isNear ? what : isAtWork ? 'hint' : undefined;
    case 'private':
      return isNear || isAtWork ? what : 'hint';
    default:
      return isNear ? (what === 'swearing' ? 'language' : 'hint') : undefined;
  }
}
