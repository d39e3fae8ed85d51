import { describe, expect, test } from 'vitest';
import { phraseFinder, wordsIn } from '../../../rules/wording/phrases';

const CLASSES = { kin: 'mum dad grand*' };

function found(phrase: string, text: string): string[] {
  return phraseFinder(
    [[phrase, true]],
    CLASSES,
  )(wordsIn(text)).map(({ span }) => text.slice(span.start, span.end));
}

describe('words of a plain text', () => {
  test('in lower case, with contractions, years, money and shares as people read them', () => {
    expect(wordsIn("She's in Y6. Can't owe £1,200k or 41%, my dad's").map(({ word }) => word)).toEqual([
      ...['she', "'s", 'in', 'y6', "can't", 'owe', '£1,200k', 'or', '41%', 'my', 'dad', "'s"],
    ]);
  });
  test('offsets are those of the text', () => {
    const text = 'so — Dad’s 12.5% 🙂 late';
    for (const { word, start, end } of wordsIn(text)) expect(text.slice(start, end).toLowerCase()).toBe(word);
  });
});

describe('a phrase', () => {
  test.each([
    ['lost job', 'He lost his new job', []],
    ['lost job', 'He lost his job', ['lost his job']],
    ['lost ~1 job', 'He lost his new job', ['lost his new job']],
    ['lost ~1 job', 'He lost his shiny new job', []],
    ['hits/hit me', 'She hit me, he hits me', ['hit me', 'hits me']],
    ['steal*', 'Stealing is wrong', ['Stealing']],
    ['@kin left', 'My granddad has left', ['granddad has left']],
    ['down @num', 'down two and down £40k', ['down two', 'down £40k']],
    ['@num down', 'We are £40k down', ['£40k down']],
    ['no one left', 'no one', []],
  ])('%s in: %s', (phrase, text, expected) => expect(found(phrase, text)).toEqual(expected));

  test('tries a later word where the nearest leads nowhere', () => {
    expect(found('not ~4 eat lunch', 'not eat much or eat lunch')).toEqual(['not eat much or eat lunch']);
  });
  test('with a class that nobody wrote down is refused, so that a slip is seen at once', () => {
    expect(() => found('@kni left', 'x')).toThrow('@kni');
  });
});
