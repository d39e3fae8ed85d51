import * as z from 'zod/mini';
import { contempts } from './conduct/contempt-finder';
import { ironies, SNEER } from './conduct/irony';
import type { ContemptSpan } from './conduct/contempt';
import { isKind, isSpared } from './conduct/spared';
import {
  aboutObject,
  aboutWhom,
  isNobody,
  isOfSchool,
  readTargets,
  type Reading,
  type ReadSentence,
  type Target,
} from './conduct/targets';
import { defineRule, type Match, type Span } from './engine/rule';
import { findPeople, indexPeople, type NamedPerson } from './text/people';

type MessageId = 'pupil' | 'parent' | 'colleague' | 'school' | 'irony' | 'vague';

/**
 * Contempt, mockery and insult of the people of a school: what is said (tables in `conduct/`) together with whom it is
 * about (`conduct/targets`). Nobody's business: the writer's own people and mistakes, things, sports, politics, books.
 */
export default defineRule({
  id: 'derogatory',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'Posts do not run down or mock pupils, parents, colleagues or the school.',
  messages: {
    pupil: {
      text: 'This seems to run down or mock a pupil or a class.',
      harmless: 'If it is a joke about yourself or your own family, carry on.',
    },
    parent: {
      text: 'This seems to run down or mock a parent or a family.',
      harmless: 'If this is about your own family or friends, carry on.',
    },
    colleague: {
      text: 'This seems to run down or mock somebody who works in a school.',
      harmless: 'If it is about yourself or a public figure, carry on.',
    },
    school: {
      text: 'This seems to run down a school, or the people who lead or oversee it.',
      harmless: 'Fair criticism of an idea or a policy is another matter.',
    },
    irony: {
      text: 'This could be read as mockery of somebody at school.',
      harmless: 'If you mean the kind words as they stand, carry on.',
      severity: 'review',
    },
    vague: {
      text: 'This is harsh about somebody. It does not say whom.',
      harmless: 'If it is nobody from school, carry on.',
      severity: 'review',
    },
  },
  options: z.object({}),
  inPictures: ['pupil', 'parent', 'colleague', 'school'],
  examples: {
    flags: ['My Year 9s are [|thick as two short planks|]', 'Our head [|couldn’t organise a bath|]'],
    allows: ['I couldn’t organise a bath', 'My Year 9s are not thick, whatever the papers say'],
  },
  blindSpots: [
    'Irony without any sign of it: praise that is meant the other way round.',
    'A comparison or image that nobody has used before.',
    'Whom a pronoun means when the person is named in another post.',
    'Contempt in a picture, a meme or a link.',
  ],
  prepare: (_, facts) => indexPeople(facts),
  *find(draft, people) {
    const reading = readTargets(draft);
    let looked: readonly NamedPerson[] | undefined;
    // Names are dear to find, and only asked for once harsh words are sure to be the writer's.
    const named = () => (looked ??= findPeople(draft, people));
    for (const [at, sentence] of reading.sentences.entries()) {
      const match =
        harshOf(reading, at, named) ??
        ironies(sentence.text)
          .filter(({ span, sure }) => isMockery(reading, at, span, sure, named))
          .map(({ span }): Match<MessageId> => ({ messageId: 'irony', span }))[0];
      if (!match?.span) continue;
      const start = sentence.start + match.span.start;
      yield { messageId: match.messageId, span: { start, end: sentence.start + match.span.end } };
    }
  },
});

/** The first contempt of a sentence that is about somebody of the school, or else one about nobody that is named. */
function harshOf(
  reading: Reading,
  at: number,
  named: () => readonly NamedPerson[],
): Match<MessageId> | undefined {
  const sentence = reading.sentences[at];
  if (!sentence) return undefined;
  let vague: Match<MessageId> | undefined;
  for (const contempt of contempts(sentence.text)) {
    const { span, strength, only } = contempt;
    if (isSpared(sentence.text, span, reading.text) || isOfOwnHead(sentence.text, span)) continue;
    if (strength !== 'plain' && isKind(sentence.text)) continue;
    if (isNobody(targetOf(reading, at, contempt, []))) continue;
    const target = contempt.as ?? targetOf(reading, at, contempt, named());
    if (isNobody(target) || (only && target && !only.includes(target))) continue;
    if (!target && (only || contempt.about === 'object')) continue;
    if (strength === 'soft' && target === 'authority') continue;
    if (isOfSchool(target)) return { messageId: strength === 'irony' ? 'irony' : messageOf(target), span };
    if (!vague && isMeant(reading, sentence.text, contempt, target))
      vague = { messageId: strength === 'irony' ? 'irony' : 'vague', span };
  }
  return vague;
}

function targetOf(
  reading: Reading,
  at: number,
  { span, about, strength }: ContemptSpan,
  named: readonly NamedPerson[],
): Target | undefined {
  if (about === 'object') return aboutObject(reading, at, span, named);
  const sentence = reading.sentences[at];
  if (strength === 'soft' && isOfThing(sentence, span)) return 'thing';
  const isFelt = about === 'felt' || MET.test(sentence?.text.slice(0, span.start) ?? '');
  const whom = aboutWhom(reading, at, span, isFelt, named);
  if (!isOfSchool(whom) && isOfThing(sentence, span)) return 'thing';
  // `Salaries for support staff are a disgrace`: soft words are about their subject.
  if (strength === 'soft' && sentence && isOfSchool(whom)) return subjectOf(sentence, span) ?? whom;
  // `The feral lot`: the words bring somebody with them.
  return whom ?? (strength === 'soft' && /\s/.test(text(sentence, span)) ? 'somebody' : undefined);
}

/** `The new policy is daft`: a subject that is nobody. */
function isOfThing(sentence: ReadSentence | undefined, span: Span): boolean {
  const subject = SUBJECT.exec(sentence?.text.slice(0, span.start) ?? '');
  if (!subject) return false;
  const end = subject.index + subject[0].indexOf(subject[1] ?? '') + (subject[1]?.length ?? 0);
  return !sentence?.mentions.some((mention) => mention.start < end && mention.end > subject.index);
}
const SUBJECT =
  /\b(?:the|this|that|our|my|a|an|your) (?:[a-z-]+ ){0,2}?(?!(?:who|that|lot|two|three|four|one|ones|twins|pair|bunch)\b)([a-z-]+)(?:'s| is| are| was| were)(?: (?:so|just|really|too|a|an|bit|very|absolutely|such|utterly|pretty|all|still|actually))* $/i;

/** Before words about whom the writer meets: `surrounded by idiots`. */
const MET =
  /\b(?:with|by|from|at|for|meet|met|teach|taught|teaching|see|saw|babysitting|marking|covering|dealing|hate|why|how|when|because|that|says?|think|swear|reckon|bet|know|wonder|believe) (?:[a-z']+ ){0,3}$/i;

const text = (sentence: ReadSentence | undefined, { start, end }: Span) =>
  sentence?.text.slice(start, end) ?? '';

/** Who stands before soft words without belonging to something else; `thing` where everybody does. */
function subjectOf({ text, mentions }: ReadSentence, span: Span): Target | undefined {
  const before = mentions.filter(({ end, isPronoun }) => end <= span.start && !isPronoun);
  const free = before.filter(
    ({ start }) =>
      !/\b(?:of|for|in|at|from|with|by|to|about|on|behind) (?:[a-z']+ ){0,2}$/i.test(text.slice(0, start)),
  );
  return before.length ? (free.at(-1)?.target ?? 'thing') : undefined;
}

/** `My empty head`. */
function isOfOwnHead(text: string, span: Span): boolean {
  const said = text.slice(span.start, span.end);
  return (
    /\b(?:head|brain|brains|cells?|face|voice|hair|body|self|skull)$/i.test(said) &&
    /\bmy (?:own )?$/i.test(text.slice(0, span.start))
  );
}

/** Harsh words about nobody who is named: of concern where school is spoken of and nobody else can be meant. */
function isMeant(
  { isAtSchool, isElsewhere, text: draft }: Reading,
  text: string,
  { span, strength }: ContemptSpan,
  target: Target | undefined,
): boolean {
  if (strength === 'irony') return target === 'somebody' && isAtSchool && !isElsewhere;
  if (target) return isAtSchool || (strength === 'plain' && !isElsewhere);
  // With no subject of their own, and none that is left out because it is the writer.
  if (strength === 'soft' || isElsewhere || VERB.test(text.slice(span.start))) return false;
  return isAtSchool || (span.start < 30 && !/(?:^|[.!?,] )(?:me|i)\b/i.test(draft));
}

/** Without a subject, a verb is about the writer: `couldn't boil an egg today`. */
const VERB = /^(?:could|would|can|has|have|had|does|do|did|is|am|are|was|never|too|got|get|not|need|too)/i;

function messageOf(target: Target | undefined): MessageId {
  if (target === 'pupil' || target === 'class') return 'pupil';
  if (target === 'parent' || target === 'colleague') return target;
  return 'school';
}

function isMockery(
  reading: Reading,
  at: number,
  span: Span,
  sure: boolean,
  named: () => readonly NamedPerson[],
): boolean {
  const text = reading.sentences[at]?.text ?? '';
  if (isSpared(text, span, '') && !/["']/.test(text.slice(span.start, span.end))) return false;
  if (isKind(text) && !SNEER.test(text)) return false;
  if (isNobody(aboutWhom(reading, at, span, true))) return false;
  const target = aboutWhom(reading, at, span, true, named());
  if (isOfSchool(target)) return sure || target !== 'class';
  return sure && target === 'somebody' && reading.isAtSchool && !reading.isElsewhere;
}
