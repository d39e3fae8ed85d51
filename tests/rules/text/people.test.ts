import { describe, expect, test } from 'vitest';
import { draftSchema, NO_FACTS, type Person, type SchoolFacts } from '../../../rules';
import { findPeople, indexPeople } from '../../../rules/text/people';
import { parseMarks } from '../../support/test-rule';

const people: Person[] = [
  { name: 'Aisha Khan', role: 'pupil', group: '4B' },
  { name: 'Zoë Brontë-Hughes', role: 'pupil', group: 'Class 4B' },
  { name: 'Muhammad bin Yusuf', role: 'pupil' },
  { name: 'Thomas Whitlow', role: 'pupil' },
  { name: 'Jade Kerr', role: 'former-pupil' },
  { name: 'Priya Trevena', role: 'parent' },
  { name: 'Hannah Moss', role: 'staff' },
  { name: 'Aisha Khan', role: 'staff' },
  { name: 'Owen Prosser', role: 'governor' },
];
const facts: SchoolFacts = { ...NO_FACTS, people, neverFlag: ['Khan Academy'] };
const index = indexPeople(facts);
const find = (text: string) => findPeople(draftSchema.parse({ text }), index);

describe('everybody of the roster is found, whatever their part', () => {
  test.each([
    ['former-pupil', 'roster', 'Met [|Jade Kerr|] at the market 🍏'],
    ['parent', 'roster', '[|Priya Trevena|] again'],
    ['staff', 'roster', 'So glad that [|Hannah Moss|] is back'],
    ['governor', 'roster', '[|Owen Prosser|] fell asleep'],
    ['pupil', 'roster', '[|Zoë B-H|] was a star'],
    ['pupil', 'roster', '[|muhammad ibn yusuf|] was late'],
    ['pupil', 'near', '[|Tom Whitlow|] was late'],
    ['pupil', 'near', 'Thanks [|@twhitlow07|]'],
    ['pupil', 'near', '[|Z.B.H|]. in 4B bit somebody'],
    ['pupil', 'near', '4B’s [|Z.B|]. bit somebody'],
    ['pupil', 'first-name', 'Our class loved it, thanks [|Thomas|]'],
    ['staff', 'first-name', 'Bumped into [|Hannah|] in town'],
  ])('%s, %s: %s', (role, kind, marked) => {
    const { text, spans } = parseMarks(marked);
    const found = find(text);
    expect(found.map(({ span }) => [span.start, span.end])).toEqual(spans);
    expect(found.map((one) => [one.person?.role, one.kind])).toEqual([[role, kind]]);
    expect(found.every(({ sure }) => sure === (kind === 'roster'))).toBe(true);
  });

  test('a name that two roles share stands there for both, and is sure for neither', () => {
    const found = find('Well done Aisha Khan');
    expect(found.map(({ person, kind, sure }) => [person?.role, kind, sure])).toEqual([
      ['pupil', 'near', false],
      ['staff', 'near', false],
    ]);
  });

  test('a stranger is unknown, with what the words around the name say', () => {
    expect(find('Met Callum Ferreira and Mrs Okafor').map(({ kind, standing }) => [kind, standing])).toEqual([
      ['unknown', 'open'],
      ['unknown', 'grown-up'],
    ]);
  });

  test.each([
    'Khan Academy is free',
    'PE in 4B was wet',
    'J.S. in 4B bit somebody',
    'Z.B. in 5C bit somebody',
    'The café on Moss Lane',
  ])('leaves alone %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test('rules that share the facts share the index, and ask about one text at the price of one', () => {
  expect(indexPeople(facts)).toBe(index);
  expect(indexPeople({ ...facts })).not.toBe(index);
  const first = find('Jade Kerr was here');
  expect(find('Jade Kerr was here')).toBe(first);
  expect(find('Jade Kerr was there')).not.toBe(first);
});
