import { describe, expect, test } from 'vitest';
import { accountOf, readPoster, type SchoolAccount } from '../../school/accounts';

const OWN: readonly SchoolAccount[] = [
  { name: 'Oakbridge Primary School' },
  { name: '@oakbridge' },
  { name: 'Ysgol Dderwen' },
  { name: 'Szkoła Dębowa, Łódź' },
  { name: 'بلوط پرائمری سکول' },
  { name: '@oakbridge@social.example' },
  { name: 'Oakbridge Nursery', site: 'facebook' },
];

describe('whose account it is', () => {
  test.each<[string, 'school' | 'personal' | undefined]>([
    // The name or the handle by itself.
    ['Oakbridge Primary School', 'school'],
    ['OAKBRIDGE  primary\u00a0school', 'school'],
    ['Oakbridge Primary School 🏫✅', 'school'],
    ['🏫 Ｏａｋｂｒｉｄｇｅ Primary School', 'school'],
    ['@oakbridge', 'school'],
    ['oakbridge', 'school'],
    ['@OakBridge 🏫', 'school'],
    ['\u2068@oakbridge\u2069', 'school'],
    ['@oakbridge@social.example', 'school'],
    ['Szkola Debowa, Lodz', 'school'],
    ['Szkoła Dębowa, Łódź', 'school'],
    ['بلوط پرائمری سکول', 'school'],
    // Name and handle, and what sites put behind a name.
    ['Oakbridge Primary School\n@oakbridge', 'school'],
    ['Oakbridge PS | @oakbridge', 'school'],
    ['Oakbridge Primary School @oakbridgeps', 'school'],
    ['Oakbridge Primary School · Public', 'school'],
    ['Oakbridge Primary School (page)', 'school'],
    // Labels, in the four languages.
    ['Comment as Oakbridge Primary School', 'school'],
    ['Add a comment as oakbridge…', 'school'],
    ['Posting as: Oakbridge Primary School', 'school'],
    ['Reply as @oakbridge', 'school'],
    ['Ateb fel Oakbridge Primary School', 'school'],
    ['Gwneud sylw fel YSGOL DDERWEN', 'school'],
    ['Skomentuj jako Oakbridge Primary School', 'school'],
    ['Oakbridge Primary School کے طور پر تبصرہ کریں', 'school'],
    ['بطور بلوط پرائمری سکول تبصرہ کریں', 'school'],
    // Somebody else.
    ['Sam Example', 'personal'],
    ['@samexample', 'personal'],
    ['Comment as Sam Example', 'personal'],
    ['@oakbridgefan', 'personal'],
    ['@fan_oakbridge', 'personal'],
    ['@oakbridge.fan', 'personal'],
    ['@oakbridge@other.example', 'personal'],
    ['@samexample · @oakbridge fan', 'personal'],
    ['Oakbridgeshire', 'personal'],
    ['Friends of Oakbridge Primary School', 'personal'],
    ['Comment as Friends of Oakbridge Primary School', 'personal'],
    ['Oakbridge Primary School PTA', 'personal'],
    ['Cyfeillion Ysgol Dderwen', 'personal'],
    ['Rada Rodziców', 'personal'],
    ['Ysgol', 'personal'],
    // Words that nobody here understands leave it open.
    ['Comentar como Oakbridge Primary School', undefined],
    ['Jo Sample, Oakbridge Primary School', undefined],
    ['Teacher at Oakbridge Primary School', undefined],
    ['What’s on your mind, Oakbridge?', undefined],
    ['Jo Sample works very hard and is known as Ysgol Dderwen', undefined],
    // Nothing to read.
    ['', undefined],
    [' \u200b ', undefined],
    ['🙂 …', undefined],
  ])('%j: %s', (text, whose) => {
    expect(accountOf([text], OWN, 'x')).toBe(whose);
  });

  test('an account of one site counts there only', () => {
    expect(accountOf(['Oakbridge Nursery'], OWN, 'facebook')).toBe('school');
    expect(accountOf(['Oakbridge Nursery'], OWN, 'x')).toBe('personal');
    expect(accountOf(['Oakbridge Nursery'], OWN, undefined)).toBe('personal');
  });

  test('one text that speaks for the school is enough; one that is open keeps it open', () => {
    expect(accountOf(['Sam Example', '@oakbridge'], OWN, 'x')).toBe('school');
    expect(accountOf(['Sam Example', 'Como Ysgol Dderwen'], OWN, 'x')).toBeUndefined();
    expect(accountOf(['', 'Sam Example'], OWN, 'x')).toBe('personal');
  });

  test('a school that lists none, or a page that shows nothing, leaves it open', () => {
    expect(accountOf(['Sam Example'], [], 'x')).toBeUndefined();
    expect(accountOf([], OWN, 'x')).toBeUndefined();
    expect(accountOf(undefined, OWN, 'x')).toBeUndefined();
  });
});

test.each<[unknown, readonly string[] | undefined]>([
  [
    ['Sam Example', ''],
    ['Sam Example', ''],
  ],
  [[], []],
  [Array.from({ length: 20 }, () => 'x'.repeat(300)), Array.from({ length: 20 }, () => 'x'.repeat(300))],
  [Array.from({ length: 21 }, () => 'x'), undefined],
  [['x'.repeat(301)], undefined],
  [['Sam Example', 7], undefined],
  ['Sam Example', undefined],
  [{ length: 1, 0: 'Sam Example' }, undefined],
  [null, undefined],
  [undefined, undefined],
])('what a page sends about who is posting is read only as a short list of short texts (%#)', (raw, read) => {
  expect(readPoster(raw)).toEqual(read);
});
