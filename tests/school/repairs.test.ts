import { describe, expect, test } from 'vitest';
import { compileSchool } from '../../school/compile';
import { selectorProblem } from '../../school/selector';
import { parseSettings } from '../../school/settings';

describe('a selector that can stand in for a bundled one', () => {
  test.each([
    '[data-testid="post-box"]',
    '[data-testid^=\'tweetTextarea_\'][contenteditable="true"]',
    '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
    '#composer',
    '.ql-editor, .ProseMirror',
    'textarea',
    'form[role=presentation] textarea[name=status]',
    'form:has(> [type="submit" i]) textarea',
    '[role="dialog"]:has(form):not([aria-hidden="true"])',
    ':is(main, [role="main"]) [role="textbox"]',
    ':has([role="button"])',
    '[data-testid="bar"] > div > div:nth-child(2n + 1)',
    '[data-testid="bar"] + div',
    '[aria-label="Write a comment, please"]',
    '[aria-label="a [b] :hover ::before 5"]',
    '.x-1_a\\:b',
    '#\\:r1\\:',
    '#\\31 23',
    'button[type=submit]:enabled',
    'my-composer',
    '.hovedområde [contenteditable]',
    ' \n.post-box ',
  ])('%s', (selector) => {
    expect(selectorProblem(selector)).toBeUndefined();
  });

  test.each<[unknown, string]>([
    ['', 'is empty'],
    [' \n', 'is empty'],
    [7, 'must be text'],
    ['[data-x="' + 'y'.repeat(500) + '"]', 'longer than 500'],
    ['div[', 'cannot'],
    ['.post-box,', 'cannot'],
    [',.post-box', 'cannot'],
    ['.a > > .b', 'cannot'],
    ['.a >', 'cannot'],
    ['> .a', 'cannot'],
    ['.a < .b', 'cannot'],
    ['.a || .b', 'cannot'],
    ['.5a', 'cannot'],
    ['#1a', 'cannot'],
    ['.a!', 'cannot'],
    ['.a {color: red}', 'cannot'],
    ['.a /* the box */', 'cannot'],
    ['@media .a', 'cannot'],
    ['[a!="b"]', 'cannot'],
    ['svg|a', 'cannot'],
    ['[data-x="a" s]', 'cannot'],
    ['.a*', 'cannot'],
    ['[data-x="1"]div', 'cannot'],
    ['[data-x=1]', 'quotes'],
    ['[data-x=a b]', 'cannot'],
    ['[data-x=5px]', 'quotes'],
    ['.a:hover', 'pseudo-class'],
    ['.a:contains("Post")', 'pseudo-class'],
    ['.a:first', 'pseudo-class'],
    [':host .a', 'pseudo-class'],
    ['.a:nth-child(foo)', 'cannot'],
    ['.a:is()', 'cannot'],
    ['.a:has(.b:has(.c))', 'cannot'],
    ['.a:not(> .b)', 'cannot'],
    ['.a:has(.b:not(> .c))', 'cannot'],
    ['.a::before', 'pseudo-element'],
    ['.a:after', 'pseudo-element'],
    ['.a, .b::placeholder', 'pseudo-element'],
    ['*', 'nearly everything'],
    ['html', 'nearly everything'],
    ['BODY', 'nearly everything'],
    [':root', 'nearly everything'],
    ['html > body *', 'nearly everything'],
    ['.post-box, body', 'nearly everything'],
    [':not(.post-box)', 'nearly everything'],
    [':is(.post-box, *)', 'nearly everything'],
    [':has(*)', 'nearly everything'],
    ['div:first-child', 'nearly everything'],
    ['[class]', 'nearly everything'],
    [Array.from({ length: 21 }, (_, n) => `.a${n}`).join(), 'more than 20'],
    [`:is(${Array.from({ length: 20 }, (_, n) => `.a${n}`).join()})`, 'more than 20'],
  ])('is not: %s', (selector, why) => {
    expect(selectorProblem(selector)).toContain(why === 'cannot' ? 'that browsers can read' : why);
  });

  test('twenty alternatives are not too many, nor are 500 characters', () => {
    expect(selectorProblem(Array.from({ length: 20 }, (_, n) => `.a${n}`).join())).toBeUndefined();
    expect(selectorProblem(`[a="${'b'.repeat(494)}"]`)).toBeUndefined();
  });

  test('rubbish never throws and takes no time', () => {
    const rubbish = [
      '(',
      ')',
      '[',
      ']',
      '"',
      "'",
      '\\',
      ':',
      ':is(',
      ':has(',
      '>',
      '\u0000',
      '\ud800',
      'a',
      ' ',
    ];
    const start = performance.now();
    for (const one of rubbish)
      for (const other of rubbish)
        expect(() => selectorProblem((one + other).repeat(120).slice(0, 500))).not.toThrow();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

const GOOD = { site: 'facebook', composer: 'feed-post', editor: '.box', publish: '[data-testid="send"]' };
const ALL = { policy: 'northbrook', holdFrom: 'review', moreSites: ['forum.example.org'], messages: true };
const read = (raw: Record<string, unknown>) => {
  const { settings, problems, refusedKeys } = parseSettings(raw);
  return { school: compileSchool(settings), settings, problems, refusedKeys };
};

describe('repairs', () => {
  test('are read as a list, as one entry and as a text', () => {
    for (const raw of [{ repairs: [GOOD] }, { repairs: GOOD }, { repairsText: JSON.stringify([GOOD]) }]) {
      const { school, problems } = read(raw);
      expect(problems).toEqual([]);
      expect(school.repairs).toEqual([GOOD]);
    }
  });

  test('a bad selector is named and costs nothing but itself', () => {
    const bad = { site: 'x', composer: 'post', editor: '.box', scope: 'body', publish: '.a >' };
    const { school, problems } = read({ ...ALL, repairs: [bad, GOOD] });
    expect(problems).toEqual([
      {
        place: 'repairs[0].scope',
        severity: 'refused',
        message: expect.stringContaining('nearly everything'),
      },
      {
        place: 'repairs[0].publish',
        severity: 'refused',
        message: expect.stringContaining('not a selector'),
      },
    ]);
    expect(school.repairs).toEqual([{ site: 'x', composer: 'post', editor: '.box' }, GOOD]);
  });

  test.each<[string, unknown, string]>([
    ['only bad selectors', { site: 'x', composer: 'post', editor: '*' }, 'repairs[1].editor'],
    ['no selector', { site: 'x', composer: 'post' }, 'repairs[1]'],
    ['no composer', { site: 'x', editor: '.box' }, 'repairs[1].composer'],
    ['no site', { composer: 'post', editor: '.box' }, 'repairs[1].site'],
    ['a selector that is no text', { site: 'x', composer: 'post', editor: ['.box'] }, 'repairs[1].editor'],
    ['a text', 'facebook', 'repairs[1]'],
    ['nothing', null, 'repairs[1]'],
  ])('an entry with %s changes nothing else at all', (_, bad, place) => {
    const without = read({ ...ALL, repairs: [GOOD] });
    const withIt = read({ ...ALL, repairs: [GOOD, bad] });
    expect(withIt.settings).toEqual(without.settings);
    expect(withIt.school.repairs).toEqual([GOOD]);
    expect(withIt.problems.map((problem) => problem.place)).toContain(place);
    expect(withIt.problems.every((problem) => problem.severity === 'refused')).toBe(true);
  });

  test('an entry without a selector, and one without a good selector, are told apart', () => {
    const messages = (entry: object) =>
      read({ repairs: [{ site: 'x', composer: 'post', ...entry }] }).problems.map(({ message }) => message);
    expect(messages({})).toEqual([expect.stringContaining('names nothing to replace')]);
    expect(messages({ editor: '' })).toEqual(['is empty.', 'has no selector left that can be used.']);
  });

  test('a property that is not known is named with a guess, and its entry stays', () => {
    const { school, problems } = read({ repairs: [{ ...GOOD, editr: '.box' }] });
    expect(problems).toMatchObject([
      { place: 'repairs[0].editr', message: expect.stringContaining('Did you mean editor?') },
    ]);
    expect(school.repairs).toEqual([GOOD]);
  });

  test('an entry that is seen to be empty only later is named by its own number', () => {
    const { problems, school } = read({ repairs: [7, { site: 'x', composer: 'post', editor: 5 }, GOOD] });
    expect(problems.map(({ place }) => place)).toEqual(['repairs[0]', 'repairs[1].editor', 'repairs[1]']);
    expect(school.repairs).toEqual([GOOD]);
  });

  test('of which nothing can be used leave the last good ones in force', () => {
    expect(read({ repairs: [{ site: 'x', composer: 'post', editor: '*' }] }).refusedKeys).toEqual([
      'repairs',
    ]);
  });
});

describe('the school’s own accounts', () => {
  const accounts = (value: unknown) => read({ school: { name: 'Oakbridge', accounts: value } });

  test('as a list, as short forms and as a text of lines', () => {
    const meant = [
      { name: 'Oakbridge Primary School, Ambridge' },
      { name: '@oakbridge', site: 'x' },
      { name: 'Ysgol Dderwen', site: 'facebook' },
    ];
    const short = ['Oakbridge Primary School, Ambridge', '@oakbridge | X', 'Ysgol Dderwen|facebook'];
    for (const value of [meant, short, short.join('\n'), short.join('; ')]) {
      const { school, problems } = accounts(value);
      expect(problems).toEqual([]);
      expect(school.accounts).toEqual(meant);
    }
  });

  test('a bad one is named and costs no other', () => {
    const { school, problems } = accounts(['@oakbridge', { site: 'x' }, '| | |', { name: '🙂' }, 7]);
    expect(school.accounts).toEqual([{ name: '@oakbridge' }]);
    expect(new Set(problems.map(({ place }) => place))).toEqual(
      new Set([1, 2, 3, 4].map((n) => `school.accounts[${n}]${[1, 3].includes(n) ? '.name' : ''}`)),
    );
  });
});
