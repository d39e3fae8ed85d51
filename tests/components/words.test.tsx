import { expect, test } from 'vitest';
import * as words from '../../components/words';

/** Every sentence of our interface; a sentence with a gap is filled in with a long example. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return value.split(/(?<=[.?!:])\s+/).map((sentence) => [path, sentence]);
  if (typeof value === 'function')
    return sentences(
      (value as (...gaps: string[]) => unknown)('Wednesday', 'Designated safeguarding lead'),
      path,
    );
  return Object.entries(value as object).flatMap(([key, own]) => sentences(own, `${path}.${key}`));
}

const all = Object.entries(words).flatMap(([name, value]) => sentences(value, name));

test('there are sentences to look at', () => expect(all.length).toBeGreaterThan(100));

test.each(all)('%s: %s', (_, sentence) => {
  expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
  expect(sentence).not.toMatch(/!|violat|offen[cs]e|breach|forbidden|prohibit|illegal/i);
  expect(sentence).not.toMatch(/\b\w+iz(e|ed|ing|ation)\b|color|behavior/);
  expect(sentence).not.toContain("'");
});
