import * as z from 'zod/mini';
import { ASKING_SAYINGS } from './conduct/inappropriate-contact-asking';
import { CLOSE_SAYINGS } from './conduct/inappropriate-contact-close';
import { HIDDEN_SAYINGS } from './conduct/inappropriate-contact-hidden';
import { SAYING_CLASSES, type Saying, type Says } from './conduct/inappropriate-contact-says';
import {
  CLOSE_ABOUT,
  maySpeakOfPupil,
  SEXUAL_ABOUT,
  TOLD_TO_WARN,
} from './conduct/inappropriate-contact-told';
import { addresseeOf, type Addressee } from './conduct/inappropriate-contact-whom';
import { asWords, classesAsWords, contracted, joined } from './conduct/rows';
import { acquaintancesOf } from './contact/whom';
import { defineRule, type Span } from './engine/rule';
import { phraseFinder, wordsIn } from './wording/phrases';
import { plain, sentences } from './wording/plain';

/**
 * Words to a child that no adult of a school should write: secrecy, praise of looks, gifts and lifts, meeting alone, moving to
 * a private app, personal questions, closeness, sex; and words of that kind about pupils. Family, friends, parents and the
 * school's own channels are left alone. Without a sign of a pupil it only asks.
 */
export default defineRule({
  id: 'inappropriate-contact',
  surfaces: ['message', 'comment', 'post', 'profile'],
  severity: 'warn',
  summary: 'Nobody writes to a pupil, or of one, in a way that is closer than the work needs.',
  messages: {
    secrecy: {
      text: 'This asks a pupil to keep something from others. That is never part of the work.',
      harmless: 'If this goes to your own family or a friend, carry on.',
    },
    looks: {
      text: 'This speaks of a pupil’s looks.',
      harmless: 'If this goes to your own family or a friend, carry on.',
    },
    favour: {
      text: 'This offers a pupil something that others do not get, such as a gift or a lift.',
      harmless: 'If the school has arranged it, say so in the message.',
    },
    alone: {
      text: 'This arranges to be alone with a pupil, away from others.',
      harmless: 'If this goes to your own family or a friend, carry on.',
    },
    channel: {
      text: 'This moves talk with a pupil to a private place. The school’s own channel is safer for both.',
      harmless: 'If this goes to your own family or a friend, carry on.',
    },
    asking: {
      text: 'This asks a pupil for something personal.',
      harmless: 'If this goes to your own family or a friend, carry on.',
    },
    closeness: {
      text: 'This is closer than talk between staff and pupils should be.',
      harmless: 'If this goes to your own family or a friend, carry on.',
    },
    sexual: {
      text: 'This is sexual, or close to it, and a pupil seems to be meant.',
      harmless: 'If no pupil is meant, carry on.',
    },
    hint: {
      text: 'Sent to a pupil, this would cross a line. Please be sure who gets it.',
      harmless: 'If it goes to family, a friend or a colleague, carry on.',
      severity: 'review',
    },
  },
  options: z.object({}),
  examples: {
    flags: [
      { text: '[|Don’t tell your mum|] I gave you the answers, see you in form', kind: 'message' },
      { text: '[|Our little secret|] x', kind: 'message' },
    ],
    allows: [
      { text: 'Don’t tell your mum about the party, love Dad', kind: 'message' },
      'Safeguarding training today: what secrecy and gifts can mean',
    ],
  },
  blindSpots: [
    'Without a roster it often cannot tell a pupil from a friend or the writer’s own child.',
    'What a picture or a voice message says is not seen.',
    'A long friendly talk that slowly grows closer is seen message by message only.',
  ],
  prepare: (_options, facts) => ({ acquaintances: acquaintancesOf(facts) }),
  *find(draft, { acquaintances }) {
    const text = plain(draft.text);
    if (draft.kind !== 'message') {
      const told =
        maySpeakOfPupil(text) && !TOLD_TO_WARN.test(text)
          ? (SEXUAL_ABOUT.exec(text) ?? CLOSE_ABOUT.exec(text))
          : null;
      if (told) {
        yield {
          messageId: SEXUAL_ABOUT.test(text) ? 'sexual' : 'hint',
          span: { start: told.index, end: told.index + told[0].length },
        };
        return;
      }
      if (draft.kind !== 'comment') return;
    }
    const addressee = addresseeOf(draft, text, acquaintances);
    if (addressee === 'other' || (draft.account === 'school' && addressee !== 'pupil')) return;
    const found: Found[] = [];
    const usual = new Map<Says, Span>();
    for (const { start, text: said } of sentences(text)) {
      let best: Found | undefined;
      for (const { span, value } of findSayings(contracted(wordsIn(said)))) {
        const place = { start: start + span.start, end: start + span.end };
        const messageId =
          draft.kind === 'message' ? inMessage(value, addressee) : inComment(value, addressee);
        if (!messageId) {
          if (value.strength === 'usual') usual.set(value.says, place);
          continue;
        }
        const weight = WEIGHT[value.strength];
        if (!best || weight > best.weight) best = { messageId, span: place, weight };
        else if (weight === best.weight) best = { ...best, span: joined(best.span, place) };
      }
      if (best) found.push(best);
    }
    // A warm word beside a plain one adds nothing.
    const heaviest = Math.max(0, ...found.map(({ weight }) => weight));
    for (const { messageId, span, weight } of found)
      if (weight === heaviest || weight > WEIGHT.warm) yield { messageId, span };
    // One such thing is said between friends every day; two of different kinds at once are odd enough to ask.
    const [first] = usual.values();
    const isTender = [...usual.keys()].some((says) => TENDER.has(says));
    if (first && !found.length && usual.size > 1 && isTender && draft.kind === 'message')
      yield { messageId: 'hint', span: first };
  },
});

interface Found {
  readonly messageId: Says | 'hint';
  readonly span: Span;
  readonly weight: number;
}

const WEIGHT: Readonly<Record<Saying['strength'], number>> = { warm: 1, usual: 2, plain: 3 };
const TENDER = new Set<Says>(['looks', 'closeness', 'sexual', 'asking']);

const findSayings = phraseFinder<Saying>(
  asWords([...HIDDEN_SAYINGS, ...CLOSE_SAYINGS, ...ASKING_SAYINGS]),
  classesAsWords(SAYING_CLASSES),
);

function inMessage({ says, strength }: Saying, addressee: Addressee): Says | 'hint' | undefined {
  switch (addressee) {
    case 'pupil':
      return says;
    case 'seems':
      return strength === 'warm' ? 'hint' : says;
    case 'maybe':
    case 'former':
      return strength === 'warm' ? undefined : 'hint';
    default:
      return strength === 'plain' ? 'hint' : undefined;
  }
}

/** Friends praise each other's pictures all day; only where a pupil or a teacher's voice is plain is there anything to say. */
function inComment({ says, strength }: Saying, addressee: Addressee): Says | 'hint' | undefined {
  if (strength === 'warm') return addressee === 'pupil' && says === 'closeness' ? 'hint' : undefined;
  if (addressee === 'pupil' || addressee === 'seems') return says;
  return addressee === 'maybe' && (says === 'looks' || says === 'secrecy' || says === 'sexual')
    ? 'hint'
    : undefined;
}
