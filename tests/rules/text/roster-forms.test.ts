import { describe, expect, test } from 'vitest';
import type { Person } from '../../../rules';
import { indexRoster } from '../../../rules/text/roster-index';
import { readWords } from '../../../rules/text/tokens';

/** Invented pupils: accents, particles, hyphens, apostrophes, three and four parts, nicknames. */
const NAMES: [first: string, last: string, ...knownAs: string[]][] = [
  ['Aisha', 'Khan', 'Ashie'],
  ['Zoë', 'Brontë-Hughes', 'Zozo'],
  ['Łukasz', 'Wójcik', 'Luki'],
  ['Siân', "O'Brien", 'Shani'],
  ['Muhammad', 'bin Yusuf', 'Momo'],
  ['Oluwaseun', 'Adébáyò', 'Seun'],
  ['Joris', 'van der Berg', 'Jojo'],
  ['Fatima', 'al-Hassan', 'Fati'],
];
const people: Person[] = NAMES.map(([first, last, ...knownAs]) => ({
  name: `${first} ${last}`,
  role: 'pupil',
  knownAs,
}));
const index = indexRoster(people);

const marksOff = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace('Ł', 'L');
const core = (last: string) => last.split(/[ -]/).at(-1) ?? last;
const letters = (text: string) => marksOff(text).replace(/[^A-Za-z]/g, '');
const shift = (text: string, capital: number, small: number) =>
  marksOff(text).replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(code < 97 ? capital + code - 65 : small + code - 97);
  });
const leet: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const lookAlikes: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  i: 'і',
  c: 'с',
  B: 'В',
  K: 'К',
  H: 'Н',
  A: 'Α',
  O: 'Ο',
};
const swapped = (text: string) => text.replace(/^(.{2})(.)(.)/u, '$1$3$2');

type Write = (first: string, last: string, nickname: string) => string;
/** How a name is written, and how much of it the span covers where that is not all. */
const FORMS: Record<string, Write> = {
  'as on the roster': (first, last) => `[|${first} ${last}|]`,
  'lower case': (first, last) => `[|${`${first} ${last}`.toLowerCase()}|]`,
  'upper case': (first, last) => `[|${`${first} ${last}`.toUpperCase()}|]`,
  "a possessive with '": (first, last) => `[|${first} ${last}|]'s`,
  'a possessive with ’': (first, last) => `[|${first} ${last}|]’s`,
  'First L': (first, last) => `[|${first} ${letters(core(last)).charAt(0).toUpperCase()}|]`,
  'First L.': (first, last) => `[|${first} ${letters(core(last)).charAt(0).toUpperCase()}|].`,
  'F. Last': (first, last) => `[|${first.charAt(0)}. ${last}|]`,
  'Last, First': (first, last) => `[|${last}, ${first}|]`,
  'a middle name that the roster does not hold': (first, last) => `[|${first} Jane ${last}|]`,
  'a middle initial': (first, last) => `[|${first} J. ${last}|]`,
  '#FirstLast': (first, last) => `#[|${letters(first)}${letters(core(last))}|]`,
  '#WellDoneFirstLast': (first, last) => `#WellDone[|${letters(first)}${letters(core(last))}|]`,
  '#welldonefirstlast': (first, last) =>
    `#welldone[|${`${letters(first)}${letters(core(last))}`.toLowerCase()}|]`,
  '@firstlast': (first, last) => `[|@${`${letters(first)}${letters(core(last))}`.toLowerCase()}|]`,
  '@first_last07': (first, last) => `[|@${`${letters(first)}_${letters(core(last))}`.toLowerCase()}07|]`,
  'First.Last': (first, last) => `[|${letters(first)}.${letters(core(last))}|]`,
  FirstLast: (first, last) => `[|${letters(first)}${letters(core(last))}|]`,
  'accents left out': (first, last) => `[|${marksOff(first)} ${marksOff(last)}|]`,
  'accents as marks of their own (NFD)': (first, last) => `[|${`${first} ${last}`.normalize('NFD')}|]`,
  'accents added': (first, last) => `[|${`${first} ${last}`.replace(/[ai]/g, (one) => `${one}\u0301`)}|]`,
  'Cyrillic and Greek look-alikes': (first, last) =>
    `[|${`${first} ${last}`.replace(/[a-zA-Z]/g, (one) => lookAlikes[one] ?? one)}|]`,
  'figures for letters': (first, last) =>
    `[|${`${first} ${core(last)}`.replace(/[aeios]/g, (one) => leet[one] ?? one)}|]`,
  'zero-width spaces inside': (first, last) => `[|${[...`${first} ${last}`].join('\u200b')}|]`,
  'soft hyphens inside': (first, last) =>
    `[|${first.slice(0, 2)}\u00ad${first.slice(2)} ${last.slice(0, 2)}\u00ad${last.slice(2)}|]`,
  's p a c e d': (first, last) =>
    `[|${[...letters(first)].join(' ')}   ${[...letters(core(last))].join(' ')}|]`,
  'stretched letters': (first, last) => `[|${first}${first.slice(-1).repeat(3)} ${core(last)}|]`,
  'an emoji between': (first, last) => `[|${first} 🎉 ${last}|]`,
  'emoji glued on': (first, last) => `🎉[|${first} ${last}|]🎉`,
  'a flag glued on': (first, last) => `[|${first} ${last}|]🇬🇧`,
  'an emoji for the space': (first, last) => `[|${first}👩‍🏫${last}|]`,
  'maths letters': (first, last) =>
    `[|${shift(first, 0x1d400, 0x1d41a)} ${shift(core(last), 0x1d400, 0x1d41a)}|]`,
  'full-width letters': (first, last) =>
    `[|${shift(first, 0xff21, 0xff41)}　${shift(core(last), 0xff21, 0xff41)}|]`,
  'a masked letter': (first, last) => `[|${first.slice(0, 1)}*${first.slice(2)} ${core(last)}|]`,
  'a nickname and the surname': (_, last, nickname) => `[|${nickname} ${last}|]`,
  'a nickname in brackets': (first, last, nickname) => `[|${first} (${nickname}) ${last}|]`,
  'a nickname in quotes': (first, last, nickname) => `[|${first} “${nickname}” ${last}|]`,
  'two letters swapped': (first, last) => `[|${swapped(marksOff(first))} ${core(last)}|]`,
  'a letter doubled': (first, last) => `[|${first} ${core(last).slice(0, 3)}${core(last).slice(2)}|]`,
  'in bold': (first, last) => `**[|${first} ${last}|]**`,
  'without the small words and halves of a surname': (first, last) => `[|${first} ${core(last)}|]`,
};

function found(text: string): [name: string, written: string][] {
  return index.find(readWords(text)).map(({ person, start, end }) => [person.name, text.slice(start, end)]);
}

describe.each(Object.entries(FORMS))('%s', (_, write) => {
  test.each(NAMES)('%s %s', (first, last, nickname = '') => {
    const marked = write(first, last, nickname);
    const written = marked.slice(marked.indexOf('[|') + 2, marked.indexOf('|]'));
    const text = `so proud of ${marked.replace(/\[\||\|\]/g, '')}, again`;
    expect(found(text)).toEqual([[`${first} ${last}`, written]]);
  });
});
