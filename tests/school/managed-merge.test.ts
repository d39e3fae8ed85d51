import { describe, expect, test } from 'vitest';
import { decideSettings, withoutRoster } from '../../school/managed-merge';
import { parseSettings } from '../../school/settings';

const GOOD = { policy: 'northbrook', holdFrom: 'review', roster: ['Aisha Khan'] };

describe('which settings are in force', () => {
  test.each<[string, unknown, unknown, string, unknown]>([
    ['nothing at all', {}, undefined, 'default', {}],
    ['a browser that does not answer', 'unavailable', undefined, 'default', {}],
    ['not loaded yet, with an older copy', {}, GOOD, 'cached', GOOD],
    ['a browser that does not answer, with an older copy', 'unavailable', GOOD, 'cached', GOOD],
    ['managed', { holdFrom: 'note' }, GOOD, 'managed', { holdFrom: 'note' }],
    ['managed, with a spoilt older copy', GOOD, 'rubbish', 'managed', GOOD],
    ['an empty older copy', 'unavailable', {}, 'default', {}],
  ])('%s', (_, managed, lastGood, source, raw) => {
    expect(decideSettings({ managed, lastGood })).toEqual({ source, raw, problems: [] });
  });

  test.each([[null], [7], ['roster'], [[GOOD]]])('rubbish (%j) never replaces a good copy', (managed) => {
    const decided = decideSettings({ managed, lastGood: GOOD });
    expect(decided).toMatchObject({ source: 'cached', raw: GOOD });
    expect(decided.problems).toHaveLength(1);
  });
});

describe('a managed key of which nothing can be used', () => {
  test('keeps its last good value and is named; the others are the new ones', () => {
    const { raw, problems, source } = decideSettings({
      managed: { policy: 'nrthbrook', rosterText: 'Aisha Khan,4B', holdFrom: 'note' },
      lastGood: GOOD,
    });
    expect(source).toBe('managed');
    expect(raw).toEqual({ ...GOOD, holdFrom: 'note' });
    expect(problems.map(({ place }) => place)).toEqual(['policy', 'policy', 'rosterText', 'roster']);
    expect(JSON.stringify(problems)).not.toContain('Aisha');
    expect(parseSettings(raw).problems).toEqual([]);
  });

  test('without an older value it is still named', () => {
    const { raw, problems } = decideSettings({
      managed: { holdFrom: 'never' },
      lastGood: { policy: 'model' },
    });
    expect([...problems, ...parseSettings(raw).problems]).toMatchObject([{ place: 'holdFrom' }]);
  });

  test('a mistyped key does not cost the good copy of the key that was meant', () => {
    const { raw, problems } = decideSettings({
      managed: { rostr: ['Ben Okafor'], holdFrom: 'note' },
      lastGood: GOOD,
    });
    const { settings, problems: more } = parseSettings(raw);
    expect(settings).toMatchObject({ roster: [{ name: 'Aisha Khan' }], policy: 'model', holdFrom: 'note' });
    expect([...problems, ...more].map(({ place }) => place)).toEqual(['roster', 'rostr']);
  });

  test('settings without a single key of ours replace nothing', () => {
    const decided = decideSettings({ managed: { HomepageLocation: 'https://example.org' }, lastGood: GOOD });
    expect(decided).toMatchObject({ source: 'cached', raw: GOOD, problems: [{ place: 'HomepageLocation' }] });
  });

  test('one bad row among good ones is not such a key', () => {
    const managed = { roster: ['Ben Okafor', 7] };
    expect(decideSettings({ managed, lastGood: GOOD })).toEqual({
      source: 'managed',
      raw: managed,
      problems: [],
    });
  });
});

test('the copy for the disk holds no names of people, even under a mistyped key', () => {
  const raw = {
    ...GOOD,
    rosterText: 'name\nAisha Khan',
    rostr: ['Aisha Khan'],
    neverFlag: ['Aisha Khan'],
    neverFlagText: 'Aisha Khan',
    calendarText: '{}',
  };
  expect(withoutRoster(raw)).toEqual({ policy: 'northbrook', holdFrom: 'review', calendarText: '{}' });
  expect(withoutRoster(null)).toEqual({});
  expect(raw.roster).toEqual(['Aisha Khan']);
});

test('what a school says of itself and of sites is kept on the disk: its accounts, more sites, repairs', () => {
  const raw = {
    school: { name: 'Oakbridge Primary School', accounts: ['@oakbridge | x'] },
    moreSites: ['forum.example.org'],
    repairsText: '[{"site": "x", "composer": "dialog", "editor": ".box"}]',
  };
  expect(withoutRoster({ ...raw, roster: ['Aisha Khan'] })).toEqual(raw);
});
