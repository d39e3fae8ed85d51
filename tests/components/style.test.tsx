import { describe, expect, test } from 'vitest';
import { PALETTE, warningStyle } from '../../components/style';
import { pageStyle } from '../../components/page-style';

/** Contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

test('contrast is measured as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(PALETTE))('%s', (_, colours) => {
  test.each([
    ['text', 'surface', 4.5],
    ['text', 'raised', 4.5],
    ['text', 'markSoft', 4.5],
    ['quiet', 'surface', 4.5],
    ['quiet', 'raised', 4.5],
    ['quiet', 'markSoft', 4.5],
    ['accent', 'surface', 4.5],
    ['onAccent', 'accent', 4.5],
    ['mark', 'surface', 4.5],
    ['mark', 'markSoft', 4.5],
    ['edge', 'surface', 3],
    ['edge', 'raised', 3],
    ['accent', 'raised', 3],
  ] as const)('%s on %s', (front, back, least) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(least);
  });
});

test.each([
  ['warning', warningStyle],
  ['pages', pageStyle],
])('%s: nothing is loaded, nothing depends on the page, and every class variable exists', (_, css) => {
  expect(css).not.toMatch(/url\(|@import|@font-face|\brem\b|\d(rem)/);
  expect(css).not.toMatch(/(margin|padding|border)-(left|right|top|bottom)/);
  const used = new Set([...css.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name));
  for (const name of used) expect(Object.keys(PALETTE.light)).toContain(name);
  expect(Object.keys(PALETTE.dark)).toEqual(Object.keys(PALETTE.light));
});
