import { expect, test } from 'vitest';
import { fitToSites, type KnownSite } from '../../entrypoints/background/known-sites';
import { sites } from '../../page/sites';
import { compileSchool } from '../../school/compile';
import { parseSettings } from '../../school/settings';

const KNOWN: readonly KnownSite[] = [
  {
    id: 'meadow',
    matches: ['https://www.meadow.example/*', 'https://*.mdw.example/*'],
    composers: [{ kind: 'post', id: 'feed-post' }, { kind: 'comment', id: 'comment' }, { kind: 'message' }],
  },
  { id: 'pond', matches: ['https://pond.example/*'], composers: [{ kind: 'post', id: 'ripple' }] },
];

const fit = (raw: Record<string, unknown>) => {
  const { settings, kept } = parseSettings(raw);
  return fitToSites(compileSchool(settings), KNOWN, kept);
};

test('a repair of a site or composer that does not exist is named with a guess; the others go on', () => {
  const good = { site: 'meadow', composer: 'comment', editor: '.box' };
  const { repairs, problems } = fit({
    repairs: [
      { site: 'medow', composer: 'comment', editor: '.box' },
      { site: 'meadow', composer: 'coment', editor: '.box' },
      good,
      // Composers of another site are none of this one's.
      { site: 'pond', composer: 'comment', editor: '.box' },
    ],
  });
  expect(repairs).toEqual([good]);
  expect(problems).toEqual([
    {
      place: 'repairs[0].site',
      message: 'is not a site that we know. Did you mean meadow?',
      severity: 'refused',
    },
    {
      place: 'repairs[1].composer',
      message: 'is not a composer of meadow. Known: feed-post, comment. Did you mean comment?',
      severity: 'refused',
    },
    {
      place: 'repairs[3].composer',
      message: 'is not a composer of pond. Known: ripple.',
      severity: 'refused',
    },
  ]);
});

test('a host that we know already is advice, with and without a star on either side', () => {
  const { problems } = fit({
    moreSites: [
      'forum.example.org',
      'www.meadow.example',
      '*.meadow.example',
      'uk.mdw.example',
      'meadow.org',
    ],
  });
  expect(problems.map(({ place, severity }) => `${place} ${severity}`)).toEqual([
    'moreSites[1] advice',
    'moreSites[2] advice',
    'moreSites[3] advice',
  ]);
});

test('an account on a site that does not exist is advice', () => {
  const { problems } = fit({ school: { accounts: ['@oakbridge | pnd', '@oakbridge | pond', '@oakbridge'] } });
  expect(problems).toMatchObject([
    { place: 'school.accounts[0].site', message: expect.stringContaining('Did you mean pond?') },
  ]);
});

test('nothing given is nothing said, with the sites that ship', () => {
  expect(fitToSites(compileSchool(parseSettings({}).settings), sites)).toEqual({ repairs: [], problems: [] });
});

test('a place counts the entries that were refused before it', () => {
  const { problems } = fit({
    repairs: [
      7,
      { site: 'pond', composer: 'ripple', editor: 5 },
      { site: 'pnd', composer: 'a', editor: '.b' },
    ],
    moreSites: ['*', 'forum.example.org', '*.uk', 'pond.example'],
  });
  expect(problems.map(({ place }) => place)).toEqual(['repairs[2].site', 'moreSites[3]']);
});
