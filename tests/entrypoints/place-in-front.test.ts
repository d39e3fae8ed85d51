import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { placeInFront } = await import('../../entrypoints/popup/place-in-front');
const { fits, patternFor } = await import('../../platform/site-access');

const own = ['https://www.facebook.com/*', 'https://x.com/*'];
const access = { own, allowed: own, chosen: [], sitesOff: [], moreSites: [] };
const chosen = (pattern: string, host: string) => ({
  ...access,
  allowed: [...own, pattern],
  chosen: [{ pattern, host }],
});
const at = (url: string, given: Parameters<typeof placeInFront>[1] = access) =>
  placeInFront(new URL(url), given);

test('a site that we know, on, off by the school, or held back by the browser', () => {
  expect(at('https://www.facebook.com/groups/1')).toEqual({ state: 'known', title: 'Facebook', on: true });
  expect(at('https://x.com/home', { ...access, sitesOff: ['x'] })).toMatchObject({
    state: 'known',
    on: false,
  });
  expect(at('https://x.com/home', { ...access, allowed: [] })).toMatchObject({
    state: 'other',
    host: 'x.com',
  });
});

test('any other site, suggested by the school or not', () => {
  const forum = 'https://forum.example.org/new?topic=1';
  expect(at(forum)).toEqual({ state: 'other', host: 'forum.example.org', suggested: false });
  for (const more of ['forum.example.org', '*.example.org'])
    expect(at(forum, { ...access, moreSites: ['www.example.org', more] })).toMatchObject({ suggested: true });
  expect(at(forum, { ...access, moreSites: ['example.org'] })).toMatchObject({ suggested: false });
});

test('a site that the person switched on, alone or with every other', () => {
  const pattern = patternFor('forum.example.org');
  expect(at('https://forum.example.org/', chosen(pattern, 'forum.example.org'))).toEqual({
    state: 'chosen',
    host: 'forum.example.org',
    everywhere: false,
  });
  expect(at('https://forum.example.org/', chosen('https://*/*', '*'))).toMatchObject({ everywhere: true });
  expect(at('https://www.example.org/', chosen(pattern, 'forum.example.org'))).toMatchObject({
    state: 'other',
  });
});

test.each([
  ['http://forum.example.org/', 'http'],
  ['file:///home/sam/notes.html', 'file'],
  ['https://forum.example.org/rota.PDF', 'file'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'browser'],
  ['https://chromewebstore.google.com/', 'browser'],
  ['chrome://settings', 'browser'],
  ['about:addons', 'browser'],
])('%s cannot be read: %s', (url, why) => {
  expect(at(url)).toEqual({ state: 'closed', why });
});

test('an address that the browser does not tell is one of its own', () => {
  expect(placeInFront(undefined, access)).toEqual({ state: 'closed', why: 'browser' });
});

test.each([
  ['https://forum.example.org/*', 'https://forum.example.org/a?b', true],
  ['https://forum.example.org/*', 'http://forum.example.org/', false],
  ['https://forum.example.org/*', 'https://forum.example.org.evil.example/', false],
  ['https://*.example.org/*', 'https://example.org/', true],
  ['https://*.example.org/*', 'https://a.b.example.org/', true],
  ['https://*.example.org/*', 'https://badexample.org/', false],
  ['*://forum.example.org/*', 'http://forum.example.org/', true],
  ['https://forum.example.org/new/*', 'https://forum.example.org/old/', false],
  ['https://forum.example.org/n.w', 'https://forum.example.org/new', false],
  ['<all_urls>', 'https://forum.example.org/', false],
])('%s and %s: %s', (pattern, url, expected) => {
  expect(fits(pattern, new URL(url))).toBe(expected);
});
