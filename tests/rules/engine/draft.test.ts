import { describe, expect, test } from 'vitest';
import { draftSchema, hasPicture } from '../../../rules/engine/draft';

const at = (instant: string) => draftSchema.safeParse({ text: '', at: instant });

describe('a draft', () => {
  test('needs its text only', () => {
    expect(draftSchema.parse({ text: 'Hello' })).toEqual({ text: 'Hello', kind: 'post', attachments: [] });
  });
  test.each<[string, unknown, string]>([
    ['no text', {}, 'text'],
    ['a text that is none', { text: 5 }, 'text'],
    ['an unknown kind', { text: '', kind: 'poem' }, 'kind'],
    ['an unknown account', { text: '', account: 'mine' }, 'account'],
    ['a day without a time', { text: '', at: '2026-03-02' }, 'at'],
    ['attachments that are no list', { text: '', attachments: 'a.jpg' }, 'attachments'],
    [
      'an attachment of an unknown kind',
      { text: '', attachments: ['a.jpg', { kind: 'sound' }] },
      'attachments.1',
    ],
  ])('with %s is refused, and the place is named', (_, input, place) => {
    const parsed = draftSchema.safeParse(input);
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))[0]).toMatch(new RegExp(`^${place}`));
  });
  test('no error quotes the draft', () => {
    const parsed = draftSchema.safeParse({
      text: 'secret words',
      at: 'secret time',
      kind: 'secret kind',
      attachments: 7,
    });
    expect(parsed.success).toBe(false);
    expect(JSON.stringify(parsed.error?.issues)).not.toContain('secret');
  });
});

describe('a time', () => {
  test.each([
    '2026-03-02T10:15:00Z',
    '2026-03-02T10:15Z',
    '2026-03-02T10:15:00.123Z',
    '2026-03-02T10:15:00+01:00',
    '2026-03-02T10:15:00-0930',
    '2028-02-29T00:00:00Z',
    '2026-03-02T10:15:00',
  ])('%s is one', (instant) => {
    expect(at(instant).success).toBe(true);
  });
  test.each([
    '2026-03-02',
    '2026-03-02 10:15:00Z',
    '02/03/2026 10:15',
    '2026-02-30T10:15:00Z',
    '2026-04-31T10:15:00Z',
    '2026-02-29T10:15:00Z',
    '2026-13-01T10:15:00Z',
    '2026-03-00T10:15:00Z',
    '2026-03-02T25:15:00Z',
    '2026-03-02T10:75:00Z',
    '2026-03-02T10:15:00+25:00',
    '',
  ])('%s is none', (instant) => {
    expect(at(instant).success).toBe(false);
  });
});

describe('a picture goes with it', () => {
  const having = (...attachments: unknown[]) => hasPicture(draftSchema.parse({ text: '', attachments }));
  test('by what the page says first, then type, then name; unknown counts', () => {
    expect(having({ kind: 'image' })).toBe(true);
    expect(having({ kind: 'file', type: 'image/png', name: 'a.png' })).toBe(false);
    expect(having({ type: 'Image/PNG', name: 'notes.txt' })).toBe(true);
    expect(having({ type: 'text/plain', name: 'a.png' })).toBe(false);
    expect(having('A.JPEG')).toBe(true);
    expect(having('a.txt')).toBe(false);
    expect(having({})).toBe(true);
    expect(having({ alt: 'a dog' })).toBe(true);
    expect(having('a.txt', 'b.webm')).toBe(true);
    expect(having()).toBe(false);
  });
});
