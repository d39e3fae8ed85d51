import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { catalogue, draftSchema, type DraftInput } from '../../../rules';
import { defineRule, type Rule } from '../../../rules/engine/rule';
import { withOpinion } from '../../../rules/scorer/opinion';
import { SECOND_OPINIONS } from '../../../rules/scorer/second-opinions';
import { scoredWords } from '../../../rules/scorer/words';

const draft = (input: Partial<DraftInput>) => draftSchema.parse({ text: '', ...input });

/** A rule with tables that find one word. */
const finds = (word: string, id = 'derogatory'): Rule =>
  defineRule({
    id,
    surfaces: ['post'],
    severity: 'warn',
    summary: 'A test.',
    messages: { word: { text: 'Seen.' } },
    options: z.object({}),
    examples: { flags: [], allows: [] },
    *find({ text }) {
      const start = text.indexOf(word);
      if (start >= 0) yield { messageId: 'word', span: { start, end: start + word.length } };
    },
  });
const ask = (rule: Rule, input: Partial<DraftInput>) => [
  ...withOpinion(rule, { text: 'Perhaps.' }).find(draft(input), {}),
];

const CONTEMPT =
  'My bottom set are thick, lazy and vile and their parents are even more useless. I cannot stand a single one of them.';
const EVERYDAY =
  'Lovely walk along the canal with the dog this morning, then a bacon sandwich and the papers.';

describe('the second opinion', () => {
  test('speaks where the tables found nothing, marks a sentence, and is for review only', () => {
    const [match, ...more] = ask(finds('xyzzy'), { text: CONTEMPT });
    expect(match?.messageId).toBe('maybe');
    expect(more).toEqual([]);
    const { start = 0, end = 0 } = match?.span ?? {};
    expect(CONTEMPT.slice(start, end)).toMatch(/^[A-Z].*\.$/);
    for (const rule of catalogue)
      if (rule.messages.maybe) expect(rule.messages.maybe.severity).toBe('review');
  });

  test('is not asked where the tables found something', () => {
    expect(ask(finds('vile'), { text: CONTEMPT }).map(({ messageId }) => messageId)).toEqual(['word']);
  });

  test('comes from the one rule that should speak, and no other', () => {
    const speaking = Object.keys(SECOND_OPINIONS).filter(
      (id) => ask(finds('xyzzy', id), { text: CONTEMPT }).length,
    );
    expect(speaking).toEqual(['derogatory']);
  });

  test('has nothing to say of an everyday draft, of few words, of none', () => {
    for (const text of [EVERYDAY, 'thick', '', '🎉']) expect(ask(finds('xyzzy'), { text })).toEqual([]);
  });

  test('reads a long draft in windows: what matters does not drown in the rest', () => {
    const long = `${`${EVERYDAY} `.repeat(8)}${CONTEMPT} ${EVERYDAY}`;
    const [match] = ask(finds('xyzzy'), { text: long });
    expect(match?.span?.start).toBeGreaterThanOrEqual(long.indexOf('My bottom set'));
    expect(match?.span?.end).toBeLessThanOrEqual(long.indexOf(CONTEMPT) + CONTEMPT.length);
  });

  test('stands beside every rule that is about how a thing is put', () => {
    const ids = catalogue.filter(({ messages }) => messages.maybe).map(({ id }) => id);
    expect(ids.sort()).toEqual(Object.keys(SECOND_OPINIONS).sort());
  });
});

describe('words as the scorer reads them', () => {
  const words = (text: string) => scoredWords(text).map(({ word }) => word);

  test('years, numbers, money, links and handles lose what varies', () => {
    expect(words('Y6, year 6 and yr 11 owe @sam_x £20 by 3pm, see https://a.example')).toEqual([
      '<year>',
      '<year>',
      'and',
      '<year>',
      'owe',
      '<at>',
      '<money>',
      'by',
      '<n>',
      'see',
      '<link>',
    ]);
  });

  test('stretched letters, accents and capitals meet their plain form; a hashtag is cut into its words', () => {
    expect(words('Sooooo proud, Zoë #WellDoneAll')).toEqual(['soo', 'proud', 'zoe', 'well', 'done', 'all']);
  });

  test('each span holds its own word, also behind an emoji', () => {
    const text = '🎉🎉 Cest la vie, naïve one';
    for (const { start, end, word } of scoredWords(text))
      if (/^[a-z]+$/.test(word))
        expect(text.slice(start, end).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toBe(word);
  });
});
