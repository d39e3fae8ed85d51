import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, type Problem } from '../../school/settings';

const places = (problems: readonly Problem[]) => problems.map((problem) => problem.place);

const GOOD = {
  school: { name: 'Oakbridge Primary School', aliases: ['Oakbridge Primary'] },
  policy: 'northbrook',
  rules: { 'work-hours': { severity: 'note', options: { breaks: 'exempt' } } },
  roster: [{ name: 'Aisha Khan', role: 'pupil', knownAs: ['Ash'], group: '4B' }, 'Ben Okafor'],
  calendar: {
    hours: { mon: [{ start: '08:30', end: '15:30' }] },
    terms: [{ start: '2026-09-02', end: '2026-12-18' }],
    closures: [{ start: '2026-10-26', end: '2026-10-30', name: 'Half term' }],
  },
  contacts: [{ name: 'Jo Bell', role: 'Head', phone: '01632 960123' }],
  sites: { off: ['reddit'] },
  neverFlag: ['Khan Academy'],
  holdFrom: 'review',
};

test('a good file is read whole, without a problem', () => {
  const { settings, problems, refusedKeys } = parseSettings(GOOD);
  expect(problems).toEqual([]);
  expect(refusedKeys).toEqual([]);
  expect(settings).toMatchObject({
    ...GOOD,
    roster: [GOOD.roster[0], { name: 'Ben Okafor', role: 'pupil' }],
  });
  expect(settings.calendar).toMatchObject({ timeZone: 'Europe/London', breaks: [] });
});

test('nothing given is the defaults', () => {
  expect(parseSettings({})).toEqual({ settings: DEFAULT_SETTINGS, problems: [], refusedKeys: [] });
  expect(DEFAULT_SETTINGS).toMatchObject({
    policy: 'model',
    holdFrom: 'warn',
    roster: [],
    sites: { off: [] },
  });
  expect(DEFAULT_SETTINGS.calendar).toBeUndefined();
});

describe('one bad entry among good ones is refused and named; the rest goes on', () => {
  test.each<
    [string, Record<string, unknown>, string, (settings: typeof DEFAULT_SETTINGS) => unknown, unknown]
  >([
    ['roster row', { roster: ['A Bc', { name: 7 }, 'D Ef'] }, 'roster[1].name', (s) => s.roster.length, 2],
    ['roster row of no kind', { roster: ['A Bc', null, 'D Ef'] }, 'roster[1]', (s) => s.roster.length, 2],
    [
      'role',
      { roster: ['A Bc', { name: 'G H', role: 'pupl' }] },
      'roster[1].role',
      (s) => s.roster.length,
      1,
    ],
    ['bare row', { roster: ['A Bc', '  '] }, 'roster[1]', (s) => s.roster.length, 1],
    [
      'nickname',
      { roster: [{ name: 'A Bc', knownAs: ['Al', 5] }] },
      'roster[0].knownAs[1]',
      (s) => s.roster[0]?.knownAs,
      ['Al'],
    ],
    [
      'rule',
      { rules: { 'pupil-name': { severity: 'loud' }, 'work-hours': { severity: 'off' } } },
      'rules.pupil-name.severity',
      (s) => s.rules,
      { 'work-hours': { severity: 'off' } },
    ],
    [
      'contact',
      { contacts: [{ role: 'Head' }, { name: 'Jo' }] },
      'contacts[0].name',
      (s) => s.contacts.length,
      1,
    ],
    [
      'closure',
      { calendar: { hours: { mon: '08:00-16:00' }, closures: ['2026-02-30', '2026-05-04'] } },
      'calendar.closures[0]',
      (s) => s.calendar?.closures,
      [{ start: '2026-05-04', end: '2026-05-04' }],
    ],
    [
      'term',
      { calendar: { hours: { mon: '08:00-16:00' }, terms: [{ start: '2026-09-02', end: '2026-01-05' }] } },
      'calendar.terms[0].end',
      (s) => s.calendar?.terms,
      [],
    ],
    [
      'weekday',
      { calendar: { hours: { mon: 'nine to five', tue: '08:00-16:00' } } },
      'calendar.hours.mon',
      (s) => s.calendar?.hours.tue,
      [{ start: '08:00', end: '16:00' }],
    ],
    [
      'time',
      { calendar: { hours: { mon: { start: '25:00', end: '26:00' }, tue: '8:00-16:00' } } },
      'calendar.hours.mon.start',
      (s) => s.calendar?.hours.tue,
      [{ start: '08:00', end: '16:00' }],
    ],
    [
      'zone',
      { calendar: { timeZone: 'Europe/Lundon', hours: { mon: '08:00-16:00' } } },
      'calendar.timeZone',
      (s) => s.calendar?.timeZone,
      'Europe/London',
    ],
    [
      'school name',
      { school: { name: 5, aliases: ['Oak Hill'] } },
      'school.name',
      (s) => s.school.aliases,
      ['Oak Hill'],
    ],
    ['phrase', { neverFlag: ['Mo Farah', 5] }, 'neverFlag[1]', (s) => s.neverFlag, ['Mo Farah']],
    ['site', { sites: { off: [5, 'x'] } }, 'sites.off[0]', (s) => s.sites.off, ['x']],
    ['whole key', { holdFrom: 'always', neverFlag: ['Mo'] }, 'holdFrom', (s) => s.neverFlag, ['Mo']],
  ])('%s', (_, raw, place, read, rest) => {
    const { settings, problems } = parseSettings(raw);
    expect(new Set(places(problems))).toContain(place);
    expect(problems.filter((problem) => problem.severity === 'refused').length).toBeGreaterThan(0);
    expect(read(settings)).toEqual(rest);
  });
});

describe('every list or table may come as one text', () => {
  test.each(['school', 'rules', 'roster', 'calendar', 'contacts', 'sites', 'neverFlag'] as const)(
    '%s',
    (key) => {
      const native = parseSettings(GOOD).settings[key];
      const text = JSON.stringify(GOOD[key]);
      expect(parseSettings({ [key]: text })).toMatchObject({ settings: { [key]: native }, problems: [] });
      expect(parseSettings({ [`${key}Text`]: text })).toMatchObject({
        settings: { [key]: native },
        problems: [],
      });
    },
  );

  test('a text that is not JSON names its key, and the others go on', () => {
    const { problems, settings, refusedKeys } = parseSettings({
      calendarText: '{"hours": ',
      neverFlag: 'Mo; Al',
    });
    expect(places(problems)).toEqual(['calendarText']);
    expect(refusedKeys).toEqual(['calendar']);
    expect(settings.neverFlag).toEqual(['Mo', 'Al']);
  });

  test('both a key and its twin: the key counts, and that is said', () => {
    const { settings, problems } = parseSettings({ roster: ['A Bc'], rosterText: 'name\nD Ef' });
    expect(settings.roster.map(({ name }) => name)).toEqual(['A Bc']);
    expect(problems).toMatchObject([{ place: 'rosterText', severity: 'advice' }]);
  });
});

test.each([
  [true, true],
  ['True', true],
  [1, true],
  ['0', false],
  ['FALSE', false],
])('yes and no as consoles write them: %j', (messages, meant) => {
  expect(parseSettings({ messages })).toMatchObject({ settings: { messages: meant }, problems: [] });
});

test('anything else is no yes: private messages stay private', () => {
  const { settings, problems } = parseSettings({ messages: 'please' });
  expect(settings.messages).toBe(false);
  expect(problems).toMatchObject([{ place: 'messages', message: 'must be true or false.' }]);
});

describe('a roster as CSV', () => {
  const read = (rosterText: string) => parseSettings({ rosterText });

  test('columns in any order and any usual name; other columns are not read', () => {
    const { settings, problems } = read(
      '\uFEFFSurname;Forename;Reg Group;DOB;Preferred name\r\nKhan;Aisha;4B;2015-01-01;Ash\r\n\r\n"O\'Neill";Zoë;4B;x;Zoë\r\n',
    );
    expect(problems).toEqual([]);
    expect(settings.roster).toEqual([
      { name: 'Aisha Khan', role: 'pupil', group: '4B', knownAs: ['Ash'] },
      { name: "Zoë O'Neill", role: 'pupil', group: '4B' },
    ]);
  });

  test('quoted cells, "Surname, Forename", and roles', () => {
    const { settings } = read('Name,Role\n"Khan, Aisha",pupil\nJo Bell,Former pupil');
    expect(settings.roster).toEqual([
      { name: 'Aisha Khan', role: 'pupil' },
      { name: 'Jo Bell', role: 'former-pupil' },
    ]);
  });

  test('a bad line is named by its line in the text', () => {
    const { settings, problems } = read('name,role\nA Bc,pupil\n\nD Ef,pupl\nG Hi,staff');
    expect(problems).toEqual([
      {
        place: 'rosterText, line 4: role',
        message: 'must be one of pupil, former-pupil, parent, staff, governor. Did you mean pupil?',
        severity: 'refused',
      },
    ]);
    expect(settings.roster).toHaveLength(2);
  });

  test('without a header nothing is guessed, and no name is repeated', () => {
    const { problems, settings } = read('Aisha Khan,4B\nBen Okafor,4B');
    expect(settings.roster).toEqual([]);
    expect(places(problems)).toEqual(['rosterText']);
    expect(JSON.stringify(problems)).not.toMatch(/Aisha|Ben/);
  });
});

describe('what is not known is named, with a guess', () => {
  test.each([
    [{ rostr: [] }, 'rostr', 'Did you mean roster?'],
    [
      { calendar: { hours: { monday: '08:00-16:00', tue: '08:00-16:00' } } },
      'calendar.hours.monday',
      'Did you mean mon?',
    ],
    [{ rules: { 'pupil-name': { severty: 'off' } } }, 'rules.pupil-name.severty', 'Did you mean severity?'],
    [{ roster: [{ name: 'A Bc', rol: 'staff' }] }, 'roster[0]', 'Did you mean role?'],
    [{ policy: 'Northbrok' }, 'policy', 'Did you mean northbrook?'],
  ])('%j', (raw, place, guess) => {
    const { problems } = parseSettings(raw);
    expect(problems).toMatchObject([{ place, message: expect.stringContaining(guess) }]);
  });

  test('a property that is not known does not cost its row', () => {
    expect(parseSettings({ roster: [{ name: 'A Bc', born: '2015' }] }).settings.roster).toHaveLength(1);
  });
});

test('no problem repeats a name, wherever it was put', () => {
  const raw = {
    'Aisha Khan': true,
    roster: [
      { name: 'Aisha Khan', role: 'Aisha Khan' },
      { 'Aisha Khan': 'pupil' },
      { name: ['Aisha Khan'] },
      { name: 'Aisha Khan', Aisha: 1 },
    ],
    rosterText: 'Aisha Khan',
    contacts: [{ 'Aisha Khan': 1 }, { name: 'Aisha Khan', role: { a: 'Aisha Khan' } }],
    neverFlag: [{ 'Aisha Khan': 1 }],
    calendar: { closures: ['Aisha Khan'], timeZone: 'Aisha Khan', 'Aisha Khan': 1 },
    school: { name: { a: 'Aisha Khan' } },
    policy: 'Aisha Khan',
    sites: 'Aisha Khan',
    rules: { 'Aisha Khan': 'Aisha Khan' },
    holdFrom: 'Aisha Khan',
  };
  const { problems } = parseSettings(raw);
  expect(problems.length).toBeGreaterThan(10);
  expect(JSON.stringify(problems)).not.toMatch(/Aisha|Khan/);
});

describe('rubbish never throws', () => {
  const cycle: Record<string, unknown> = {};
  cycle.roster = cycle;
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['a text', 'roster'],
    ['a list', [{ roster: [] }]],
    ['a function', () => 1],
    ['a cycle', cycle],
    ['a big number', { roster: 10n, holdFrom: 'note' }],
    ['deep', { rosterText: deep, roster: deep }],
    ['5 MB of text', { rosterText: 'x'.repeat(5_000_000) }],
    ['5 MB of lines', { rosterText: 'name\n' + 'a,b\n'.repeat(1_250_000) }],
    ['5 MB of numbers', { roster: Array.from({ length: 1_000_000 }, () => 12345) }],
    [
      'a prototype',
      JSON.parse('{"__proto__": {"roster": ["A Bc"]}, "rules": {"__proto__": {"severity": "off"}}}'),
    ],
    ['wrong everywhere', Object.fromEntries(Object.keys(GOOD).map((key) => [key, 7]))],
  ])('%s', (_, raw) => {
    const { problems, settings } = parseSettings(raw);
    expect(settings.policy).toBe('model');
    expect(problems.length).toBeLessThan(500);
  });

  test('a key wholly refused is listed, so that its last good value can stand in', () => {
    const { refusedKeys } = parseSettings({
      roster: 7,
      rules: { a: 7 },
      holdFrom: 'note',
      policy: 'x',
      contacts: [7],
    });
    expect(refusedKeys).toEqual(['policy', 'rules', 'roster', 'contacts']);
  });
});

test('advice for names that misfire and a calendar that says nothing', () => {
  const { problems, settings } = parseSettings({
    school: { name: 'The Park School', aliases: ['TPS', 'Park', 'Park School'] },
    calendar: { terms: [] },
  });
  expect(problems.map(({ place, severity }) => [place, severity])).toEqual([
    ['school.aliases[0]', 'advice'],
    ['school.aliases[1]', 'advice'],
    ['calendar.hours', 'advice'],
  ]);
  expect(settings.school.aliases).toHaveLength(3);
});

test('the object that was handed in stays as it was', () => {
  const raw = { roster: [{ name: 'A Bc', rol: 1 }, 7], rules: { a: 7 } };
  const before = structuredClone(raw);
  parseSettings(raw);
  expect(raw).toEqual(before);
});
