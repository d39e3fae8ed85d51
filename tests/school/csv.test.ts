import { expect, test } from 'vitest';
import { parseCsv } from '../../school/settings/csv';

const rows = (text: string, limit = 100) => parseCsv(text, limit).map(({ line, cells }) => [line, ...cells]);

test.each<[string, string, unknown]>([
  [
    'commas',
    'a,b\nc,d',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  [
    'semicolons, as spreadsheets save them abroad',
    'a;b\nc,d;e',
    [
      [1, 'a', 'b'],
      [2, 'c,d', 'e'],
    ],
  ],
  [
    'tabs, as they are pasted',
    'a\tb\nc\td',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  ['a quoted separator and a doubled quote', '"a, ""b""",c', [[1, 'a, "b"', 'c']]],
  [
    'a line end inside quotes keeps counting lines',
    'a\n"b\r\nc"\nd',
    [
      [1, 'a'],
      [2, 'b\r\nc'],
      [4, 'd'],
    ],
  ],
  [
    'empty lines and empty cells',
    'a,b\n\n,,\n,d\n',
    [
      [1, 'a', 'b'],
      [4, '', 'd'],
    ],
  ],
  [
    'old Macintosh line ends',
    'a\rb',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  ['spaces around cells', ' a , "b" \n', [[1, 'a', 'b']]],
  ['a quote inside a word', 'O\'Neill 5" tall,b', [[1, 'O\'Neill 5" tall', 'b']]],
  ['a quote that never closes', '"a,b\nc', [[1, 'a,b\nc']]],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test('reads no further than its limit', () => {
  expect(rows('a\nb\nc', 2)).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
});
