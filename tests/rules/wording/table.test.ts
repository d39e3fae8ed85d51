import { describe, expect, it } from 'vitest';
import { mayMatch } from '../../../rules/wording/needs';
import { matchesIn, tableOf } from '../../../rules/wording/table';

const WAYS = [
  '(?:my|our) (?:class|forms?)\\b',
  'form tutors?(?! group)',
  'at school|(?:in )?lessons{1,2}',
  '(?<=\\bsee )you(?= soon)',
  '[Kk]ites? \\d+',
];
const TEXTS = [
  'My forms met; our form tutor group did not, our form tutors did',
  'In lessons at school I see you soon 🎉',
  'Kite 12 and kites 13, café, MY CLASS',
  'Nothing of the kind',
  '',
];

describe('a table of turns of phrase', () => {
  it.each(TEXTS)('finds what all its ways joined find: %s', (text) => {
    const joined = [...text.matchAll(new RegExp(WAYS.join('|'), 'gi'))];
    const found = [...matchesIn(text, tableOf(WAYS, 'gi'))];
    expect(found.map(({ 0: words, index }) => [index, words])).toEqual(
      joined.map(({ 0: words, index }) => [index, words]),
    );
  });

  it('is not read where a needed word is missing', () => {
    expect(mayMatch(/\b(?:blue|red)(?:dish)? kites? \d/i)('A reddish kite flew')).toBe(true);
    expect(mayMatch(/\b(?:blue|red)(?:dish)? kites? \d/i)('A green kite')).toBe(false);
    expect(mayMatch(/(?:kite)?\d*/)('')).toBe(true);
  });
});
