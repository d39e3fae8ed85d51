import { describe, expect, test } from 'vitest';
import { hostsMeet } from '../../school/hosts';
import { parseSettings } from '../../school/settings';

describe('a host name of moreSites', () => {
  // The international forms were worked out with Python's own codec, not with the code under test.
  test.each([
    ['forum.example.org', 'forum.example.org'],
    ['*.example.org', '*.example.org'],
    [' Forum.Example.ORG. ', 'forum.example.org'],
    ['ysgol-dderwen.example.cymru', 'ysgol-dderwen.example.cymru'],
    ['młodzież.example.org', 'xn--modzie-3db38b.example.org'],
    ['*.szkoła.example', '*.xn--szkoa-n7a.example'],
    ['مدرسہ.example', 'xn--ugbeg3e37a.example'],
    ['oakbridge.derby.sch.uk', 'oakbridge.derby.sch.uk'],
    ['*.oakbridge.sch.uk', '*.oakbridge.sch.uk'],
  ])('%s', (written, host) => {
    const { settings, problems } = parseSettings({ moreSites: [written] });
    expect(problems).toEqual([]);
    expect(settings.moreSites).toEqual([host]);
  });

  test.each([
    ['https://forum.example.org', 'without https://'],
    ['http://forum.example.org/board', 'without https://'],
    ['forum.example.org/board', 'without a path'],
    ['forum.example.org?board', 'without a path'],
    ['forum.example.org:8443', 'without a port'],
    ['sam@example.org', 'is not a host name'],
    ['*', 'every site there is'],
    ['*.', 'every site there is'],
    ['*.*', 'every site there is'],
    ['*.uk', 'far too many sites'],
    ['*.sch.uk', 'far too many sites'],
    ['*.co.uk', 'far too many sites'],
    ['*.com', 'far too many sites'],
    ['sch.uk', 'is not a whole host name'],
    ['intranet', 'is not a whole host name'],
    ['forum.*.org', 'only at its beginning'],
    ['*forum.example.org', 'only at its beginning'],
    ['192.0.2.7', 'not an address of numbers'],
    ['[2001:db8::7]', 'not a'],
    ['forum..example.org', 'is not a host name'],
    ['-forum.example.org', 'is not a host name'],
    ['foo_bar.example.org', 'is not a host name'],
    [`${'a'.repeat(64)}.example.org`, 'is not a host name'],
    ['the school forum', 'is not a host name'],
  ])('is not: %s', (written, why) => {
    const { settings, problems } = parseSettings({ moreSites: ['a.example', written, 'b.example'] });
    expect(settings.moreSites).toEqual(['a.example', 'b.example']);
    expect(problems).toMatchObject([
      { place: 'moreSites[1]', severity: 'refused', message: expect.stringContaining(why) },
    ]);
  });

  test('a text holds one a line, or parted by commas', () => {
    const text = 'forum.example.org\r\n*.example.com, board.example.net';
    const meant = ['forum.example.org', '*.example.com', 'board.example.net'];
    expect(parseSettings({ moreSitesText: text }).settings.moreSites).toEqual(meant);
    expect(parseSettings({ moreSites: text }).settings.moreSites).toEqual(meant);
  });

  test('of a wrong type is named, and nothing else is lost', () => {
    const { settings, problems } = parseSettings({ moreSites: [7, 'a.example'], holdFrom: 'note' });
    expect(problems).toMatchObject([{ place: 'moreSites[0]' }]);
    expect(settings).toMatchObject({ moreSites: ['a.example'], holdFrom: 'note' });
  });
});

test.each([
  ['www.example.org', 'www.example.org', true],
  ['*.example.org', 'www.example.org', true],
  ['*.example.org', 'example.org', true],
  ['www.example.org', '*.example.org', true],
  ['*.a.example.org', '*.example.org', true],
  ['*.example.org', 'myexample.org', false],
  ['www.example.org', 'forum.example.org', false],
  ['*.example.org', '*.example.com', false],
])('%s and %s have a host in common: %s', (one, other, meet) => {
  expect(hostsMeet(one, other)).toBe(meet);
});
