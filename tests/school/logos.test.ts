import { describe, expect, test } from 'vitest';
import { compileSchool } from '../../school/compile';
import { LOGO_BYTES, LOGOS_AT_MOST, logoProblem } from '../../school/logos';
import { parseSettings } from '../../school/settings';

const base64 = (bytes: readonly number[]) => btoa(String.fromCharCode(...bytes));
const uri = (type: string, body: string) => `data:image/${type};base64,${body}`;
const PNG = uri('png', base64([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]));
const JPEG = uri('jpeg', base64([0xff, 0xd8, 0xff, 0xe0, 1, 2]));
const SVG = uri('svg+xml', btoa('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'));
/** A PNG of so many bytes. */
const sized = (bytes: number) => {
  const body = `\x89PNG\r\n\x1a\n${'x'.repeat(bytes - 8)}`;
  return uri('png', btoa(body));
};

test.each([
  ['PNG', PNG],
  ['JPEG', JPEG],
  ['JPEG by its short name', JPEG.replace('jpeg', 'jpg')],
  ['SVG', SVG],
  ['SVG with a character set', SVG.replace(';base64', ';charset=utf-8;base64')],
  ['as large as may be', sized(LOGO_BYTES)],
])('%s is taken', (_, picture) => {
  const { settings, problems } = parseSettings({ logos: [{ name: 'Crest', picture }] });
  expect(problems).toEqual([]);
  expect(settings.logos).toEqual([{ name: 'Crest', picture }]);
});

describe('one bad picture among good ones is named with its place; the rest stays', () => {
  test.each([
    ['an address', 'https://oakbridge.example/crest.png', /^must be the picture itself/],
    ['a path', 'C:\\logos\\crest.png', /^must be the picture itself/],
    ['no base64', 'data:image/svg+xml,<svg/>', /^must be a picture in base64/],
    ['another type', uri('gif', 'R0lGODlh'), /^must be PNG, JPEG or SVG/],
    ['no picture at all', 'data:text/html;base64,PGI+', /^must be a picture in base64/],
    ['nothing in it', 'data:image/png;base64,', /^has no picture/],
    ['signs that base64 has not', PNG.replace('Rw0K', '*w0K'), /^is not whole base64/],
    ['cut off', PNG.slice(0, -3), /^is not whole base64/],
    ['too large', sized(LOGO_BYTES + 1), /^is larger than 400 kB/],
    ['a JPEG that says PNG', JPEG.replace('jpeg', 'png'), /^does not hold a picture of the kind/],
    ['text that says SVG', uri('svg+xml', btoa('hello there')), /^does not hold a picture of the kind/],
  ])('%s', (_, picture, message) => {
    const logos = [
      { name: 'Crest', picture: PNG },
      { name: 'Badge', picture },
      { name: 'Wordmark', picture: SVG },
    ];
    const { settings, problems } = parseSettings({ logos });
    expect(problems).toEqual([
      { place: 'logos[1].picture', severity: 'refused', message: expect.stringMatching(message) as string },
    ]);
    expect(settings.logos.map(({ name }) => name)).toEqual(['Crest', 'Wordmark']);
    const body = picture.slice(picture.indexOf(',') + 1);
    if (body.length > 10) expect(JSON.stringify(problems)).not.toContain(body);
  });

  test('a name that is missing, an unknown property', () => {
    const logos = [{ picture: PNG }, { name: 'Crest', picture: PNG, size: 3 }];
    const { settings, problems } = parseSettings({ logos });
    expect(problems.map(({ place }) => place)).toEqual(['logos[0].name', 'logos[1].size']);
    expect(settings.logos).toHaveLength(1);
  });

  test('too many', () => {
    const logos = Array.from({ length: LOGOS_AT_MOST + 2 }, (_, index) => ({
      name: `${index}`,
      picture: PNG,
    }));
    const { settings, problems } = parseSettings({ logos });
    expect(problems).toEqual([
      { place: 'logos', severity: 'refused', message: 'has more than 8 entries; the rest is left out.' },
    ]);
    expect(settings.logos.map(({ name }) => name)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  });
});

test('the text twin takes JSON, and bare pictures with lines broken', () => {
  const json = JSON.stringify([{ name: 'Crest', picture: PNG }]);
  expect(parseSettings({ logosText: json }).settings.logos).toEqual([{ name: 'Crest', picture: PNG }]);
  const broken = `${PNG.slice(0, 30)}\r\n${PNG.slice(30)}\n${SVG}`;
  const { settings, problems } = parseSettings({ logosText: broken });
  expect(problems).toEqual([]);
  expect(settings.logos.map(({ picture }) => picture)).toEqual([PNG, SVG]);
  expect(logoProblem(PNG)).toBeUndefined();
});

test('the compiled school has them, and says which rules would see more with one', () => {
  const compiled = (policy: string) =>
    compileSchool(parseSettings({ policy, logos: [{ name: 'Crest', picture: PNG }] }).settings);
  expect(compiled('wivelsfield').logos).toEqual([{ name: 'Crest', picture: PNG }]);
  expect(compiled('wivelsfield').wantLogos).toEqual(['school-logo', 'pupil-picture']);
  expect(compiled('barnes').wantLogos).toEqual(['pupil-picture']);
  expect(compiled('northbrook').wantLogos).toEqual([]);
});
