import { expect, test } from 'vitest';
import { strips } from '../../rules/picture/strips';

test('what a site does with the place in a picture is said only where it is known', () => {
  expect(strips('facebook')).toBe('strips');
  expect(strips('wikipedia')).toBe('keeps');
  expect(strips('discord')).toBe('unknown');
  expect(strips('toString')).toBe('unknown');
  expect(strips(undefined)).toBe('unknown');
});
