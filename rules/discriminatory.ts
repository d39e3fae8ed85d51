import * as z from 'zod/mini';
import { CODED_CLASSES, type Plainness } from './conduct/discriminatory-coded';
import { isCounterSpeech, isOfOneself } from './conduct/discriminatory-counter';
import { BLAME, GROUP_CLASSES, GROUP_PHRASES, type Reach } from './conduct/discriminatory-groups';
import { OF_ORIGIN } from './conduct/discriminatory-origin';
import { OF_SEX } from './conduct/discriminatory-sex';
import { HOMONYMS, SLUR_PAIRS, SLURS } from './conduct/discriminatory-slurs';
import { SOFTER } from './conduct/discriminatory-softer';
import { OF_STANDING } from './conduct/discriminatory-standing';
import { foldedSentences, foldPhrase, type FoldedSentence } from './conduct/discriminatory-words';
import { joined } from './conduct/rows';
import { isOfSchool, readTargets } from './conduct/targets';
import { isDenied, isQuoted } from './conduct/unsaid';
import { defineRule, type Span } from './engine/rule';
import { phraseFinder, type Word } from './wording/phrases';

type MessageId = 'group' | 'slur' | 'coded' | 'hint';

/**
 * Contempt for people for what they are: origin, faith, sex, gender, whom they love, disability, age or class; plain, by a
 * slur, or under a cloak. Words that stand against it, tell of it, or say it of oneself with pride are left alone.
 */
export default defineRule({
  id: 'discriminatory',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary:
    'Nobody is spoken ill of for their origin, faith, sex, gender, sexuality, disability, age or class.',
  messages: {
    group: {
      text: 'This speaks ill of people for who they are, such as their faith, origin or sex.',
      harmless: 'If you are quoting it to stand against it, say so in the draft.',
    },
    slur: {
      text: 'A word in this is a slur against people for who they are.',
      harmless: 'If you are quoting it to stand against it, say so in the draft.',
    },
    coded: {
      text: 'This may read as contempt for people for who they are, without naming them.',
      harmless: 'If something else is meant, another wording would spare the doubt.',
    },
    hint: {
      text: 'Some readers may take this as a dig at people for who they are.',
      harmless: 'If no group of people is meant, carry on.',
      severity: 'review',
    },
  },
  options: z.object({}),
  inPictures: ['group', 'slur', 'coded'],
  examples: {
    flags: ['Honestly, [|immigrants are scum|]', 'She should [|go back to where|] she came from'],
    allows: [
      'Saying that immigrants are scum is not ok',
      'Learning to say good morning in every language on our register',
    ],
  },
  blindSpots: [
    'New code words, and jokes that need a picture, say nothing to it.',
    'It cannot always tell a slur that people say of themselves from one that is thrown at them.',
    'What is meant ironically reads to it as it stands.',
  ],
  *find(draft) {
    const reading = readTargets(draft);
    const isAboutSchool =
      reading.isAtSchool ||
      reading.sentences.some(({ mentions }) => mentions.some(({ target }) => isOfSchool(target)));
    const all = foldedSentences(draft, reading.text);
    let hasGroup = false;
    for (const [at, sentence] of all.entries()) {
      const groups = findGroups(sentence.words);
      const found = judge(
        sentence,
        groups.map(({ span }) => span),
        hasGroup,
        isAboutSchool,
      );
      if (
        found &&
        !isCounterSpeech(`${sentence.text} ${found.messageId === 'hint' ? '' : (all[at + 1]?.text ?? '')}`)
      )
        yield {
          messageId: found.messageId,
          span: { start: sentence.start + found.span.start, end: sentence.start + found.span.end },
        };
      hasGroup = groups.length > 0;
    }
  },
});

const folded = <T>(entries: readonly (readonly [string, T])[]) =>
  entries.map(([phrase, value]) => [foldPhrase(phrase), value] as const);
const foldedClasses = (classes: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(classes).map(([name, words]) => [
      name,
      words.replace(/'s?(?=\s|$)/g, '').replaceAll("'", ''),
    ]),
  );

const findGroups = phraseFinder(folded(GROUP_PHRASES), foldedClasses(GROUP_CLASSES));
const findBlame = phraseFinder(folded(BLAME), foldedClasses(GROUP_CLASSES));
const findSlurPairs = phraseFinder(
  SLUR_PAIRS.map((pair) => [pair, true] as const),
  {},
);
const findCoded = phraseFinder<Plainness>(
  folded([...OF_ORIGIN, ...OF_SEX, ...OF_STANDING, ...SOFTER]),
  foldedClasses(CODED_CLASSES),
);

function judge(
  sentence: FoldedSentence,
  groups: readonly Span[],
  hadGroup: boolean,
  isAboutSchool: boolean,
): { messageId: MessageId; span: Span } | undefined {
  const { text, words } = sentence;
  const isAside = (span: Span) => isQuoted(text, span) || isOfOneself(text.slice(0, span.start));
  let maybe: Span | undefined;
  const slur = words.find((word) => isSlur(word, text)) ?? findSlurPairs(words)[0]?.span;
  if (slur && !isAside(slur)) return { messageId: 'slur', span: { start: slur.start, end: slur.end } };
  if (groups.length || hadGroup) {
    const blame = blameOf(sentence, groups, hadGroup);
    if (blame && !isAside(blame.span) && !blame.isMaybe) return { messageId: 'group', span: blame.span };
    if (blame?.isMaybe && !isAside(blame.span) && !isPraise(text)) maybe = blame.span;
  }
  let best: { messageId: MessageId; span: Span } | undefined;
  for (const { span, value } of findCoded(words)) {
    if (isAside(span) || (value === 'school' && !isAboutSchool)) continue;
    if (value !== 'plain' && isPraise(text)) continue;
    const messageId = value === 'plain' ? 'coded' : 'hint';
    if (!best || (best.messageId === 'hint' && messageId === 'coded')) best = { messageId, span };
    else if (messageId === best.messageId) best = { messageId, span: joined(best.span, span) };
  }
  return best ?? (maybe && { messageId: 'hint', span: maybe });
}

function isSlur({ word }: Word, text: string): boolean {
  if (!SLURS.has(word)) return false;
  return !HOMONYMS[word]?.test(text);
}

/** The words from a group to what is said against it, where it is. */
function blameOf(
  { text, words }: FoldedSentence,
  groups: readonly Span[],
  hadGroup: boolean,
): { span: Span; isMaybe: boolean } | undefined {
  let maybe: Span | undefined;
  for (const { span, value } of findBlame(words)) {
    if (isSaidOfOthers(words, span) || isDenied(text, words, span, 6)) continue;
    const near = groups.filter((one) => isWithinReach(one, span, value));
    const whole = [span, ...near].reduce((one, { start, end }) => ({
      start: Math.min(one.start, start),
      end: Math.max(one.end, end),
    }));
    if (value === 'cue') {
      // Women and girls are spoken of in every staffroom; there a cue alone says nothing.
      if (near.some((one) => !SEXES.test(text.slice(one.start, one.end)))) maybe ??= whole;
    } else if (near.length) return { span: whole, isMaybe: false };
    else if (!groups.length && hadGroup && value === 'any' && THEM.test(text))
      return { span, isMaybe: false };
  }
  return maybe && { span: maybe, isMaybe: true };
}
const THEM = /\b(?:them|they|those|these|their)\b/i;
const SEXES =
  /^(?:wom[ae]n|females?|english|irish|welsh|scottish|catholics?|pensioners?|elderly|feminists?|oaps|deaf|blind)/i;

/** A cue is no blame in a sentence that plainly praises. */
function isPraise(text: string): boolean {
  return /\b(?:love[ds]?|loving|proud|brilliant|amazing|wonderful|beautiful|thank you|welcome|celebrat\w+|lovely|happy|enjoy\w*|inspir\w+|delicious|favourite|fantastic|great (?:day|fun|to|work|talk|book)|best|support\w*|help\w*|learn(?:ed|t|ing) about|visit\w*|recommend\w*)\b/i.test(
    text,
  );
}

function isWithinReach(group: Span, blame: Span, value: Reach): boolean {
  const after = blame.start - group.end;
  const before = group.start - blame.end;
  if (value === 'any') return true;
  if (value === 'cue') return Math.max(after, before) < 60;
  if (value === 'close') return Math.max(after, before) < 30;
  return (after > 0 && after < 16) || (before >= 0 && before < 3) || (after <= 0 && before < 0);
}

/** `Some people hate women`: told of others, not said. */
function isSaidOfOthers(words: readonly Word[], { start }: Span): boolean {
  const at = words.findIndex((word) => word.start >= start);
  if (!/^(?:hates?|despises?|loathes?|detests?|abhors?)$/.test(words[at]?.word ?? '')) return false;
  for (let back = 1; back < 5; back++) {
    const word = words[at - back]?.word;
    if (word === undefined || /^(?:i|we|to)$/.test(word)) return false;
    if (
      /^(?:people|who|they|you|he|she|nobody|some|anyone|men|theyre|that|dont|doesnt|didnt|not|never)$/.test(
        word,
      )
    )
      return true;
  }
  return false;
}
