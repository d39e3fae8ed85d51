import { describe, expect, test } from 'vitest';
import { featuresOf, tagTokens } from '../../../rules/text/name-features';
import { givenHere, isCommonSurname, shortFormsOf } from '../../../rules/text/name-lists';
import { FIRST, INSIDE, spanOdds, sumLattice } from '../../../rules/text/name-lattice';
import { SIGNS, STEP, tagNames, unpackModel } from '../../../rules/text/name-tagger';
import { parseMarks } from '../../support/test-rule';

describe('the tagger covers the name and nothing else', () => {
  test.each([
    'Had tea with [|Callum Ferreira|], lovely',
    '[|Callum Ferreira|]’s poem',
    "[|Callum Ferreira|]'s poem!",
    '🎉[|Callum Ferreira|]🎉 won',
    'Ask [|Niamh O’Rafferty|].',
    'Saw [|Zoë Marlowe|] (again)',
    'With “[|Callum Ferreira|]” in town',
    'Congratulations [|Sarah Jones|]!!!',
    'RT @someone: [|David Cameron|] has resigned',
  ])('%s', (marked) => {
    const { text, spans } = parseMarks(marked);
    const found = tagNames(text).filter(({ odds }) => odds >= 0.3);
    expect(found.map(({ start, end }) => [start, end])).toEqual(spans);
  });

  test.each([
    '',
    'Long day but the assembly went well',
    'Thanks @aisha_khan07 and @bbc',
    'https://example.org/Aisha-Khan',
    '😂😂😂',
    'See you on Monday in Manchester',
  ])('finds nothing in %s', (text) => {
    expect(tagNames(text).filter(({ odds }) => odds >= 0.3)).toEqual([]);
  });
});

test('features depend on the sentence alone, so training and use see the same', () => {
  const sentence = 'Well done Callum, you star';
  const once = featuresOf(sentence, tagTokens(sentence));
  featuresOf('SOMETHING ELSE', tagTokens('SOMETHING ELSE'));
  expect(featuresOf(sentence, tagTokens(sentence))).toEqual(once);
});

test('the odds of all spans that begin at a token make up the odds that a name begins there', () => {
  const emissions = Float64Array.from([0, 0.4, -0.2, 0, -0.7, 1.1, 0, 0.3, 0.6, 0, -1, 0.5]);
  const moves = Float64Array.from([0, 0.2, 0, -0.4, -0.9, 0.8, 0.1, -0.3, 0.5]);
  const lattice = { emissions, moves };
  const sums = sumLattice(lattice);
  for (let from = 0; from < 4; from++) {
    const begins = Math.exp(
      (sums.ahead[from * 3 + FIRST] ?? 0) + (sums.back[from * 3 + FIRST] ?? 0) - sums.total,
    );
    let spans = 0;
    for (let to = from + 1; to <= 4; to++) spans += spanOdds(lattice, sums, from, to);
    expect(spans).toBeCloseTo(begins, 10);
    expect(INSIDE).toBe(2);
  }
});

test('packed weights are read back: gaps of any length, values from least to most', () => {
  const nought = STEP / 2;
  const packed = `${SIGNS[0]}${SIGNS[nought + 1]}${SIGNS[STEP]}${SIGNS[3]}${SIGNS[0]}${SIGNS[2]}${SIGNS[STEP]}`;
  const { weights, mask } = unpackModel(packed, 8, 0.5, [0]);
  expect(mask).toBe(255);
  expect(weights[0]).toBe(0.5);
  expect(weights[1 + STEP + 3]).toBe(-nought / 2);
  expect(weights[1 + STEP + 4 + 2]).toBe(nought / 2);
});

test('the name lists are read back', () => {
  expect([givenHere('olivia'), givenHere('oluwaseun'), givenHere('table')]).toEqual([
    'common',
    'rare',
    undefined,
  ]);
  expect([isCommonSurname('khan'), isCommonSurname('nguyen'), isCommonSurname('stapler')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(shortFormsOf('thomas').has('tom')).toBe(true);
  expect(shortFormsOf('tom').has('thomas')).toBe(true);
});
