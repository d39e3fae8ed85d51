import { describe, expect, test } from 'vitest';
import type { SchoolTerm } from '../../rules';
import rule from '../../rules/school-terms';
import { compilePattern } from '../../rules/terms/pattern';
import { runCase, testRule } from '../support/test-rule';

const term = (written: string, more: Partial<SchoolTerm> = {}): SchoolTerm => ({
  term: written,
  match: 'exact',
  near: [],
  severity: 'review',
  ...more,
});
const terms = [
  term('Project Falcon', { severity: 'warn' }),
  term('Ofsted', { severity: 'note' }),
  term('academis', { match: 'starts-with' }),
  term('sale of the', { match: 'starts-with' }),
  term('château', { severity: 'warn' }),
  term('falcon', { severity: 'note' }),
  term('strike', { near: ['union', 'ballot paper'] }),
  term('🐍'),
  term('room 1[0-9]', { match: 'pattern', severity: 'warn' }),
  term('\\bdé?j\\w+ vu\\b', { match: 'pattern', near: ['inspection'] }),
  term('(', { match: 'pattern', severity: 'warn' }),
  term('x*', { match: 'pattern', severity: 'warn' }),
];
const is = (messageId: string) => (text: string) => ({ text, messageId });

testRule(rule, {
  facts: { terms, neverFlag: ['Ofsted Avenue'] },
  flags: [
    is('term-warn')('so [|project falcon|] is off'),
    is('term-warn')('[|PROJECT FALCON|]!'),
    is('term-warn')('[|Project  Fаlcon|] with a letter from elsewhere'),
    is('term-note')('is [|Ofsted|]’s coming'),
    is('term-note')('a [|falcon|] sat there'),
    is('term-note')('[|#ofsted|] week'),
    is('term-review')('talk of [|academisation|] again'),
    is('term-review')('the [|sale of theatre|] tickets'),
    is('term-warn')('staff do at the [|chateau|]'),
    is('term-review')('the union may [|strike|] in May'),
    is('term-review')('Back your ballot paper and [|strike|]'),
    is('term-review')('what a [|🐍|]'),
    is('term-warn')('🎉 meet in [|Room 12|]'),
    is('term-review')('[|Déjà vu|], another inspection'),
    { text: 'now [|Project Falcon|]', kind: 'profile', messageId: 'term-warn' },
  ],
  allows: [
    'projects and falconry 🦅',
    'I live in Ofsted Avenue',
    'an academic year',
    'strike a pose',
    'The union met. Strike while the iron is hot',
    'the sale off the motorway',
    'Room 9 and Room 20',
    'déjà vu all over again',
    'Strike!',
    '(x) brackets, naïve',
    { text: 'Project Falcon', facts: { terms: [] } },
    { text: 'Project Falcon', facts: { terms, neverFlag: ['project falcon'] } },
  ],
});

describe('patterns', () => {
  test.each([
    ['(', 'not-readable'],
    ['a(?=b)', 'not-readable'],
    ['(a)\\1', 'not-readable'],
    ['(a{999}){2}', 'not-readable'],
    ['.{400}.{500}', 'too-large'],
    ['x*', 'matches-nothing'],
    ['^', 'matches-nothing'],
  ])('%s is %s, and says so without an error', (source, problem) => {
    expect(compilePattern(source)).toBe(problem);
  });
  test('a pattern that would freeze other engines takes no time', () => {
    const began = performance.now();
    const text = `${'a'.repeat(5000)}!`;
    const facts = { terms: [term('(a+)+$', { match: 'pattern' }), term('(a|aa)+b', { match: 'pattern' })] };
    expect(runCase(rule, text, { facts }).spans).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2000);
  });
  test('a term that is everywhere is shown twenty times and no more', () => {
    const facts = { terms: [term('a', { match: 'pattern' })] };
    expect(runCase(rule, 'a '.repeat(100), { facts }).spans).toHaveLength(20);
  });
  test('two thousand terms are looked up in no time', () => {
    const many = Array.from({ length: 2000 }, (_, index) => term(`word${index} next`));
    expect(runCase(rule, 'here is word1999 next', { facts: { terms: many } }).spans).toEqual([[8, 21]]);
  });
});
