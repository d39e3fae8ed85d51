import * as z from 'zod/mini';
import { CLAIMS, type Claim, type Wrong } from './conduct/defamatory-claims';
import { CONDUCT_CLAIMS } from './conduct/defamatory-conduct';
import { HIDDEN } from './conduct/defamatory-hidden';
import { TRACES } from './conduct/defamatory-traces';
import { CLAIM_CLASSES } from './conduct/defamatory-words';
import { aboutWhom, isNobody, isOfSchool, readTargets, type Reading, type Target } from './conduct/targets';
import { asWords, classesAsWords, contracted, joined } from './conduct/rows';
import { isDenied, isInGeneral, isNewsOrFiction } from './conduct/unsaid';
import { defineRule, type Span } from './engine/rule';
import { findPeople, indexPeople, type NamedPerson } from './text/people';
import { phraseFinder } from './wording/phrases';

/**
 * A wrong that is told as fact of somebody of the school: theft, made-up results, drink at work, an affair, a cover-up.
 * Whether it is true is not asked. What a court or a paper has said, fiction, football, denials and questions about the
 * law are left alone, and so is what the writer owns up to.
 */
export default defineRule({
  id: 'defamatory-claim',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'Nobody of the school is said to have done wrong, as if it were a fact.',
  messages: {
    money: {
      text: 'This tells as fact that somebody took or misused money. Said in public, that can be defamation.',
      harmless: 'If you know of such a thing, the school’s whistle-blowing policy protects you.',
    },
    records: {
      text: 'This tells as fact that results, records or papers were made up. That can be defamation.',
      harmless: 'If you know of such a thing, the school’s whistle-blowing policy protects you.',
    },
    conduct: {
      text: 'This tells as fact that somebody did something shameful or unlawful. That can be defamation.',
      harmless: 'If a child may be at risk, tell the safeguarding lead today.',
    },
    'cover-up': {
      text: 'This tells as fact that something was hidden or hushed up. That can be defamation.',
      harmless: 'If you know of such a thing, the school’s whistle-blowing policy protects you.',
    },
    lying: {
      text: 'This tells as fact that somebody lies. Said in public, that can be defamation.',
      harmless: 'If it is meant as a joke among friends, carry on.',
    },
    hint: {
      text: 'This may be read as saying that somebody at school did wrong.',
      harmless: 'If nobody of the school is meant, carry on.',
      severity: 'review',
    },
  },
  options: z.object({}),
  inPictures: ['money', 'records', 'conduct', 'cover-up', 'lying'],
  examples: {
    flags: [
      'Our bursar has been [|pocketing the trip money|] for years',
      'They [|fiddled the SATs|] results again',
    ],
    allows: [
      'The BBC says a head in another county was jailed for pocketing trip money',
      'The fox has been pocketing our dinner money again',
    ],
  },
  blindSpots: [
    'It cannot know whether a claim is true, or whether the writer could prove it.',
    'A hint that only people at the school would understand says nothing to it.',
    'It cannot always tell who “he” or “they” are.',
  ],
  prepare: (_options, facts) => ({ people: indexPeople(facts) }),
  *find(draft, { people }) {
    if (!CHEAP.test(draft.text)) return;
    const reading = readTargets(draft);
    let isClear: boolean | undefined;
    let named: readonly NamedPerson[] | undefined;
    for (const [at, { text, words, start }] of reading.sentences.entries()) {
      let best: { messageId: Wrong | 'hint'; span: Span } | undefined;
      for (const { span, value } of findClaims(contracted(words))) {
        if (isDenied(text, words, span)) continue;
        named ??= findPeople(draft, people);
        isClear ??= isNewsOrFiction(reading.text) || isInGeneral(reading.text);
        const messageId = messageOf(value, whom(reading, at, span, named, value), reading, isClear);
        if (!messageId || (text.trimEnd().endsWith('?') && messageId === 'hint' && !/\bask\b/i.test(text)))
          continue;
        if (!best || (best.messageId === 'hint' && messageId !== 'hint')) best = { messageId, span };
        else if (best.messageId === messageId || messageId !== 'hint')
          best = { ...best, span: joined(best.span, span) };
      }
      if (best)
        yield {
          messageId: best.messageId,
          span: { start: start + best.span.start, end: start + best.span.end },
        };
    }
  },
});

/** Whom a claim is about. Its own words may name a wife or a child that the wrong was done to. */
function whom(
  reading: Reading,
  at: number,
  span: Span,
  named: readonly NamedPerson[],
  { wrong, strength }: Claim,
): Target | undefined {
  const sentence = reading.sentences[at];
  const before = (sentence?.mentions ?? []).filter(({ end }) => end <= span.start);
  const text = sentence?.text ?? '';
  const grownUp = before.find(({ target }) => GROWN_UP.has(target) && target !== 'school');
  if (strength === 'by-adult' && grownUp) return grownUp.target;
  if (OUR_PARENTS.test(text.slice(0, span.start))) return 'parent';
  const target = aboutWhom(reading, at, span, false, named);
  // `Got so drunk on the trip`: nobody is named before it, so the writer is meant, and another rule speaks to that.
  const isOwn =
    wrong === 'conduct' && !before.length && at === 0 && OWN_START.test(text) && target !== undefined;
  if (isOwn) return 'self';
  const isInside = sentence?.mentions.some(
    (mention) => mention.target === target && mention.start >= span.start && mention.end <= span.end,
  );
  return isNobody(target) && target !== 'self' && isInside && before.length ? 'somebody' : target;
}
const OUR_PARENTS =
  /\b(?:one|some|two|most|all|half) of (?:our|my) (?:\w+ )?(?:parents|mums|dads|families)\b|\bour (?:\w+ )?(?:parents|mums|dads|families)\b/i;
const OWN_START =
  /^(?:got|getting|so|still|just|was|been|being|had|having|went|came|turned|woke|might|may|bit|proper|absolutely|properly|totally|drunk|pissed|hungover)\b/i;

const findClaims = phraseFinder<Claim>(
  asWords([...CLAIMS, ...HIDDEN, ...CONDUCT_CLAIMS, ...TRACES]),
  classesAsWords(CLAIM_CLASSES),
);

/** Letters that nearly every claim holds: a draft without any of them is not read at all. */
const CHEAP = /[a-z]{3}/i;

const GROWN_UP = new Set<Target | undefined>(['parent', 'colleague', 'boss', 'school']);

/** What may be said of a claim about this target; undefined where it is no concern of a school. */
function messageOf(
  { wrong, strength }: Claim,
  target: Target | undefined,
  { isAtSchool, isElsewhere }: Reading,
  isClear: boolean,
): Wrong | 'hint' | undefined {
  if (isNobody(target)) return undefined;
  const isSchool = isOfSchool(target);
  // News and talk in general name nobody at hand.
  if (isClear) return undefined;
  if (isElsewhere && !isSchool) return undefined;
  switch (strength) {
    case 'school':
      return isSchool || target === 'somebody' || isAtSchool ? wrong : 'hint';
    case 'plain':
      return isSchool || (target === 'somebody' && isAtSchool) ? wrong : 'hint';
    case 'by-adult':
      if (target === 'pupil' || target === 'class' || target === 'reader') return undefined;
      return isSchool ? wrong : isAtSchool ? 'hint' : undefined;
    case 'trace':
      return GROWN_UP.has(target) || (target === 'somebody' && isAtSchool) ? 'hint' : undefined;
    case 'hint':
      return 'hint';
    default:
      return isSchool || (target === 'somebody' && isAtSchool) ? 'hint' : undefined;
  }
}
