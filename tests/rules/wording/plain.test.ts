import { describe, expect, test } from 'vitest';
import { plain, sentences } from '../../../rules/wording/plain';

describe('plain', () => {
  test('writes variants plainly and keeps every unit in its place', () => {
    const text = 'Zoë’s “café” – ０７７ 👩‍🏫 Ｓt\u00a0Mary‘s ﬁn';
    expect(plain(text)).toBe('Zoe\'s "cafe" - 077 👩‍🏫 St Mary\'s ﬁn');
    expect(plain(text)).toHaveLength(text.length);
  });
  test('keeps the length for any unit there is', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const one = String.fromCharCode(unit);
      if (plain(one).length !== 1) throw new Error(`U+${unit.toString(16)}`);
    }
  });
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['One. Two? Three! four', ['One.', 'Two?', 'Three!', 'four']],
    ['Mr. Khan and Mrs. Lee met J. Smith. Then left', ['Mr. Khan and Mrs. Lee met J. Smith.', 'Then left']],
    ['A line\n\n another\r\nlast', ['A line', 'another', 'last']],
    ['Well... maybe', ['Well...', 'maybe']],
    ['It cost 3.50 today', ['It cost 3.50 today']],
    ['', []],
  ])('%j', (text, expected) => {
    const found = sentences(text);
    expect(found.map((one) => one.text)).toEqual(expected);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
});
