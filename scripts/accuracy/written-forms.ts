import type { RosterName } from './name-roster';

/** What a form is made of: the name's parts, one nickname, and a draw of numbers in [0, 1). */
interface Parts {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly nickname: string;
  readonly next: () => number;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁđĐ]/g, (one) => ({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' })[one] ?? one);
const letters = (text: string) => plain(text).replace(/[^A-Za-z]/g, '');
const small = (text: string) => text.toLowerCase();
const initial = (text: string) => letters(text).charAt(0).toUpperCase();
const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;
const raised = (text: string) =>
  text
    .split(/[\s'’-]+/)
    .map((part) => letters(part))
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

const LEET: Record<string, string> = { a: '4@', e: '3', i: '1', o: '0', s: '5$', t: '7' };
const CYRILLIC: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  A: 'А',
  B: 'В',
  E: 'Е',
  K: 'К',
  M: 'М',
  H: 'Н',
  O: 'О',
  P: 'Р',
  C: 'С',
  T: 'Т',
  X: 'Х',
  j: 'ј',
};
const GREEK: Record<string, string> = {
  a: 'α',
  e: 'ε',
  o: 'ο',
  i: 'ι',
  n: 'η',
  u: 'υ',
  k: 'κ',
  v: 'ν',
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  Z: 'Ζ',
  H: 'Η',
  I: 'Ι',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  O: 'Ο',
  T: 'Τ',
  X: 'Χ',
};

function mapped(text: string, table: Record<string, string>, share: number, next: () => number): string {
  let changed = false;
  const result = [...text].map((one) => {
    const other = table[one] ?? table[small(one)];
    if (!other || (changed && next() > share)) return one;
    changed = true;
    return pick([...other], next);
  });
  return result.join('');
}

/** One typing slip inside a word of four letters and more: two swapped, one left out, doubled or mistyped. */
function slipped(text: string, next: () => number): string {
  const parts = text.split(/(\s+|-|['’])/);
  const long = parts.map((part, index) => ({ part, index })).filter(({ part }) => part.length > 3);
  if (!long.length) return text;
  const { part, index } = pick(long, next);
  const chars = [...part.normalize('NFC')];
  const at = 1 + Math.floor(next() * (chars.length - 2));
  const kind = Math.floor(next() * 4);
  if (kind === 0 && chars[at] !== chars[at + 1])
    [chars[at], chars[at + 1]] = [chars[at + 1] ?? '', chars[at] ?? ''];
  else if (kind === 1) chars.splice(at, 1);
  else if (kind === 2) chars.splice(at, 0, chars[at] ?? '');
  else chars[at] = NEAR_KEYS[chars[at] ?? ''] ?? 'w';
  parts[index] = chars.join('');
  return parts.join('');
}

const NEAR_KEYS: Record<string, string> = Object.fromEntries(
  [...'qwertyuiopasdfghjklzxcvbnm'].map((key, at, row) => [key, row[at + 1] ?? 'n']),
);

function shifted(text: string, capital: number, low: number): string {
  return plain(text).replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(code < 97 ? capital + code - 65 : low + code - 97);
  });
}

/** Hides letters of a word of three and more; the first stays. */
function masked(word: string, next: () => number): string {
  if (word.length < 3) return word;
  const at = 1 + Math.floor(next() * (word.length - 2));
  return next() < 0.5
    ? `${word.slice(0, at)}*${word.slice(at + 1)}`
    : `${word.charAt(0)}***${next() < 0.5 ? word.slice(-1) : ''}`;
}

/** The last word of the surname or all of it: people do both. */
const tail = ({ last, next }: Parts) => (next() < 0.5 ? last : (last.split(' ').at(-1) ?? last));

/** The 33 forms of the issue, and their variants. Undefined: the name has no such form. */
export const WRITTEN: Record<string, (parts: Parts) => string | undefined> = {
  exact: ({ name }) => name,
  'lower case': ({ name }) => small(name),
  'UPPER CASE': ({ name }) => name.toUpperCase(),
  "possessive '": ({ name }) => `${name}'s`,
  'possessive ’': ({ name }) => `${name}’s`,
  'First L': (p) => p.last && `${p.first} ${initial(tail(p))}`,
  'First L.': (p) => p.last && `${p.first} ${initial(tail(p))}.`,
  'F. Last': ({ first, last, next }) => last && `${initial(first)}${pick(['. ', '.', ' '], next)}${last}`,
  'title + Last': (p) => p.last && `${pick(['Miss', 'Master', 'Mr'], p.next)} ${p.last}`,
  'First only': ({ first }) => first,
  'Last, First': ({ first, last }) => last && `${last}, ${first}`,
  'middle name': ({ first, last, next }) =>
    last && `${first} ${pick(['Jane', 'James', 'Rose', 'J.', 'M', 'Amir'], next)} ${last}`,
  '#FirstLast': (p) => p.last && `#${raised(p.first)}${raised(tail(p))}`,
  '#WellDoneFirstLast': (p) =>
    p.last &&
    `#${pick(['WellDone', 'Congratulations', 'GoTeam', 'ProudOf'], p.next)}${raised(p.first)}${raised(tail(p))}`,
  '#welldonefirstlast': (p) =>
    p.last &&
    `#${pick(['welldone', 'congratulations', 'happybirthday', 'proudof'], p.next)}${small(raised(p.first) + raised(tail(p)))}`,
  '@firstlast': (p) => p.last && `@${small(letters(p.first) + letters(tail(p)))}`,
  '@first_last07': (p) =>
    p.last &&
    `@${small(letters(p.first))}_${small(letters(tail(p)))}${pick(['07', '2012', '1', '_x'], p.next)}`,
  firstlast: (p) => p.last && small(letters(p.first) + letters(tail(p))),
  'First.Last': (p) => p.last && `${raised(p.first)}.${raised(tail(p))}`,
  'a slip in first or last': ({ first, last, next }) =>
    last && (next() < 0.5 ? `${slipped(first, next)} ${last}` : `${first} ${slipped(last, next)}`),
  'a slip in both': ({ first, last, next }) => last && `${slipped(first, next)} ${slipped(last, next)}`,
  'marks added': ({ name }) =>
    name
      .replace(/[aeiou]/, (one) => `${one}\u0301`.normalize('NFC'))
      .replace(/[aeiou](?=[^aeiou]*$)/, (one) => `${one}\u0308`.normalize('NFC')),
  'marks stripped': ({ name }) => plain(name),
  NFD: ({ name }) => name.normalize('NFD'),
  'Cyrillic look-alikes': ({ name, next }) => mapped(name, CYRILLIC, 0.5, next),
  'Greek look-alikes': ({ name, next }) => mapped(name, GREEK, 0.5, next),
  leet: ({ name, next }) => mapped(name, LEET, 0.5, next),
  'zero-width': ({ name, next }) => [...name].join(next() < 0.5 ? '\u200b' : '\u200d'),
  'soft hyphen': ({ first, last }) =>
    `${first.slice(0, 2)}\u00ad${first.slice(2)} ${last.slice(0, 3)}\u00ad${last.slice(3)}`.trim(),
  's p a c e d': ({ first, last, next }) =>
    `${[...letters(first)].join(' ')}${next() < 0.5 ? ' ' : '   '}${[...letters(last)].join(' ')}`.trim(),
  stretched: ({ first, last }) =>
    `${first}${(/\p{L}\p{M}*$/u.exec(first)?.[0] ?? '').repeat(3)} ${last}`.trim(),
  'emoji between': ({ first, last, next }) =>
    last && `${first} ${pick(['🎉', '⭐', '❤️', '👩🏽‍🎓'], next)} ${last}`,
  'emoji glued': ({ first, last, next }) =>
    next() < 0.5 || !last
      ? `🎉${first} ${last}`.trim() + '🎉'
      : `${first}${pick(['🎉', '❤️', '⭐'], next)}${last}`,
  'maths letters': ({ name, next }) =>
    pick(
      [
        () => shifted(name, 0x1d400, 0x1d41a),
        () => shifted(name, 0x1d468, 0x1d482),
        () => shifted(name, 0x1d5d4, 0x1d5ee),
      ],
      next,
    )(),
  'full-width letters': ({ name, next }) =>
    shifted(name, 0xff21, 0xff41).replaceAll(' ', next() < 0.5 ? ' ' : '　'),
  masked: ({ first, last, next }) => {
    if (letters(first).length < 3) return undefined;
    const one = masked(first, next);
    const words = last.split(' ');
    const hidden = [...words.slice(0, -1), masked(words.at(-1) ?? '', next)].join(' ');
    return last ? `${one} ${next() < 0.5 ? last : hidden}` : undefined;
  },
  'nickname + Last': ({ nickname, last }) => (nickname && last ? `${nickname} ${last}` : undefined),
};

/** Writes a name in a form. */
export function writeForm(
  form: string,
  { name, first, last }: RosterName,
  nickname: string,
  next: () => number,
): string | undefined {
  return WRITTEN[form]?.({ name, first, last, nickname, next }) || undefined;
}
