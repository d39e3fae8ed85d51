import { describe, expect, test } from 'vitest';
import { fold } from '../../../rules/text/fold';

/** Where a folded piece stands in the original. */
function cut(original: string, piece: string): string {
  const folded = fold(original);
  const at = folded.lower.indexOf(piece);
  if (at < 0) throw new Error(`${JSON.stringify(folded.lower)} does not hold ${piece}`);
  return original.slice(folded.start[at], folded.end[at + piece.length - 1]);
}

describe('what a text is read as', () => {
  test.each<[string, string]>([
    ['Aisha Khan', 'Aisha Khan'],
    ['Zoë Brontë', 'Zoe Bronte'],
    ['Zoe\u0308', 'Zoe'],
    ['Łukasz Wójcik', 'Lukasz Wojcik'],
    ['Adébáyò', 'Adebayo'],
    ['Søren Þór Weiß Æther', 'Soren THor Weiss AEther'],
    ['O’Brien OʼBrien O`Brien', "O'Brien O'Brien O'Brien"],
    ['Anna‑Bell', 'Anna-Bell'],
    ['Аіshа Кhаn', 'Aisha Khan'],
    ['Κhan', 'Khan'],
    ['Ai\u200bsha K\u00adhan', 'Aisha Khan'],
    ['\u2067Aisha\u2069', 'Aisha'],
    ['𝐀𝐢𝐬𝐡𝐚 𝓚𝓱𝓪𝓷', 'Aisha Khan'],
    ['Ａｉｓｈａ　Ｋｈａｎ', 'Aisha Khan'],
    ['ⒶⒾⓈⒽⒶ', 'AISHA'],
    ['🅰🅸🆂🅷🅰', 'AISHA'],
    ['Aisha\u00a0Khan', 'Aisha Khan'],
  ])('%j', (written, read) => {
    expect(fold(written).cased).toBe(read);
  });
  test('case is kept beside, unit for unit', () => {
    const { cased, lower } = fold('İZMİR and Zoë');
    expect(lower).toBe('izmir and zoe');
    expect(lower).toHaveLength(cased.length);
  });
});

describe('where it stands in the original', () => {
  test.each<[string, string, string]>([
    ['Well done Zoe\u0308 Hughes', 'zoe', 'Zoe\u0308'],
    ['Well done Zoe\u0308 Hughes', 'hughes', 'Hughes'],
    ['👩🏽‍🏫 𝐀𝐢𝐬𝐡𝐚 won', 'aisha', '𝐀𝐢𝐬𝐡𝐚'],
    ['a K\u00adh\u200ban b', 'khan', 'K\u00adh\u200ban'],
    ['Weiß!', 'weiss', 'Weiß'],
    ['oﬀer Khan', 'khan', 'Khan'],
    ['oﬀer', 'ff', 'ﬀ'],
    ['ﷺ Khan', 'khan', 'Khan'],
  ])('%j: %s', (text, piece, expected) => {
    expect(cut(text, piece)).toBe(expected);
  });
  test('every unit maps forward, inside the text, and never inside a surrogate pair', () => {
    const text = '👩‍🏫 Zoe\u0308 𝐀ﬀ ﷺ \ud800 x\udc00 🇬🇧 Ａｉ\u200b end';
    const { cased, start, end } = fold(text);
    let last = 0;
    for (let unit = 0; unit < cased.length; unit++) {
      const [from = -1, to = -1] = [start[unit], end[unit]];
      expect(from).toBeGreaterThanOrEqual(last);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(text.length);
      for (const edge of [from, to]) {
        const isInsidePair =
          /[\ud800-\udbff]/.test(text.charAt(edge - 1)) && /[\udc00-\udfff]/.test(text.charAt(edge));
        expect(isInsidePair).toBe(false);
      }
      last = from;
    }
  });
  test('plain text stays as it is', () => {
    const text = 'Sports day is 12/03/2026, gates at 08:30.';
    const { cased, start, end } = fold(text);
    expect(cased).toBe(text);
    expect([...start.slice(0, 3), ...end.slice(0, 3)]).toEqual([0, 1, 2, 1, 2, 3]);
  });
});
