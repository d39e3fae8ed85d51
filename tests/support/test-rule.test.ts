import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { defineRule, type Match, type Rule } from '../../rules/engine/rule';
import { expectAllow, expectFlag, parseMarks, runCase, tableProblems, type Table } from './test-rule';

/** A rule that marks every `cat`, and ways to break it. */
function catRule(find?: (text: string) => Iterable<Match<string>>): Rule {
  return defineRule({
    id: 'cat',
    surfaces: ['post'],
    severity: 'note',
    summary: 'A cat is seen.',
    messages: { cat: { text: 'This looks like a cat.' }, dog: { text: 'This looks like a dog.' } },
    options: z.object({ on: z._default(z.boolean(), true) }),
    examples: { flags: ['A [|cat|]'], allows: ['A dog'] },
    *find({ text }, { on }) {
      if (find) yield* find(text) as Iterable<Match<'cat' | 'dog'>>;
      else if (on)
        for (const hit of text.matchAll(/cat/g))
          yield { messageId: 'cat', span: { start: hit.index, end: hit.index + 3 } };
    },
  });
}
const span = (start: number, end: number): Match<string> => ({ messageId: 'cat', span: { start, end } });

describe('marks', () => {
  test('give the plain text and UTF-16 spans', () => {
    expect(parseMarks('😀 [|cat|] and [|cat|]')).toEqual({
      text: '😀 cat and cat',
      spans: [
        [3, 6],
        [11, 14],
      ],
      whole: false,
    });
    expect(parseMarks('[||]all of it')).toEqual({ text: 'all of it', spans: [], whole: true });
    expect(parseMarks('[||]')).toEqual({ text: '', spans: [], whole: true });
  });
  test.each(['a [|cat', 'a cat|]', 'a [|b[|c|]|]', 'a [||] cat'])('refuses %s', (marked) => {
    expect(() => parseMarks(marked)).toThrow(/mark/);
  });
});

describe('a table', () => {
  const letters = [...'abcdefgh'];
  const sound: Table = {
    flags: letters.map((letter) => `[|cat|] ${letter}`),
    allows: letters.map((letter) => `café 😀 ${letter}`),
  };
  test('that is sound has no problems', () => {
    expect(tableProblems(sound)).toEqual([]);
    expect(tableProblems(sound, catRule().examples)).toEqual([]);
  });
  test.each<[string, Partial<Table>, RegExp]>([
    ['too few flags', { flags: sound.flags.slice(1) }, /^7 flags/],
    ['too few near misses', { allows: sound.allows.slice(1) }, /^7 near misses/],
    ['the same flag twice', { flags: [...sound.flags, '[|cat|] a'] }, /^twice: \[\|cat/],
    ['one case flagged and allowed', { allows: [...sound.allows, { text: 'a' }, { text: 'a' }] }, /^twice/],
    ['a flag that marks nothing', { flags: [...sound.flags, 'a cat'] }, /^flags nothing: a cat/],
    ['a near miss with a mark', { allows: [...sound.allows, 'a [|cat|]'] }, /^a near miss with a mark/],
    ['no emoji', { allows: letters.map((letter) => `café ${letter}`) }, /^no case with an emoji/],
    ['no diacritic', { allows: letters.map((letter) => `😀 ${letter}`) }, /^no case with a diacritic/],
  ])('with %s is refused', (_, change, problem) => {
    const problems = tableProblems({ ...sound, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
  test('the rule’s own examples are held to the same', () => {
    expect(tableProblems(sound, { flags: ['a cat'], allows: [] })).toEqual(['flags nothing: a cat']);
    expect(tableProblems(sound, { flags: [], allows: ['[|cat|]!'] })).toEqual([
      'a near miss with a mark: [|cat|]!',
    ]);
    expect(tableProblems(sound, { flags: ['[|cat|] a'], allows: [] })).toEqual(['twice: [|cat|] a']);
  });
});

describe('a case passes for a rule that works', () => {
  test('flag, near miss, options, message', () => {
    expectFlag(catRule(), 'A [|cat|] and a [|cat|]');
    expectFlag(catRule(), { text: 'A [|cat|]', messageId: 'cat' } as never);
    expectAllow(catRule(), 'A dog');
    expectAllow(catRule(), 'A cat', { options: { on: false } });
    expectFlag(
      catRule(() => [{ messageId: 'cat' }]),
      '[||]all of it',
    );
    expect(runCase(catRule(), 'a cat')).toEqual({
      spans: [[2, 5]],
      messageIds: ['cat'],
      pictures: [undefined],
    });
  });
});

describe('a case fails for a rule that', () => {
  const failing: [string, (text: string) => Iterable<Match<string>>][] = [
    ['finds nothing', () => []],
    ['marks a letter too many', () => [span(1, 5)]],
    ['marks a letter too few', () => [span(2, 4)]],
    ['marks the same twice', () => [span(2, 5), span(2, 5)]],
    ['finds more than is marked', () => [span(0, 1), span(2, 5)]],
    ['flags the draft as a whole', () => [{ messageId: 'cat' }]],
    ['gives the wrong message', () => [{ messageId: 'dog', span: { start: 2, end: 5 } }]],
    ['gives a message that it does not have', () => [{ messageId: 'cow', span: { start: 2, end: 5 } }]],
    ['marks past the end', () => [span(2, 99)]],
    [
      'throws after it found the right thing',
      function* () {
        yield span(2, 5);
        throw new Error('half way');
      },
    ],
  ];
  test.each(failing)('%s', (_, find) => {
    expect(() => expectFlag(catRule(find), { text: 'A [|cat|]', messageId: 'cat' } as never)).toThrow();
  });
  test('finds something in a near miss', () => {
    expect(() =>
      expectAllow(
        catRule(() => [span(0, 1)]),
        'A dog',
      ),
    ).toThrow();
    expect(() =>
      expectAllow(
        catRule(() => [{ messageId: 'cat' }]),
        'A dog',
      ),
    ).toThrow();
  });
  test('throws on a near miss, or does not start', () => {
    const throws = () => {
      throw new Error('no');
    };
    expect(() => expectAllow(catRule(throws), 'A dog')).toThrow('cat is failed: stopped on a draft (Error)');
    expect(() => expectAllow(catRule(), 'A dog', { options: { on: 'yes' } })).toThrow(
      'cat is failed: option on',
    );
    expect(() => expectAllow({ ...catRule(), prepare: throws }, 'A dog')).toThrow('could not start (Error)');
  });
});
