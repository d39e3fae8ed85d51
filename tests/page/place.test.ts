import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../page/place';

const card = { width: 340, height: 200 };
const overlaps = (place: { left: number; top: number }, box: { left: number; top: number; width: number; height: number }) =>
  place.left < box.left + box.width &&
  place.left + card.width > box.left &&
  place.top < box.top + box.height &&
  place.top + card.height > box.top;

describe('the warning stands beside the composer', () => {
  test('to its right in a wide window', () => {
    const words = { left: 300, top: 200, width: 400, height: 120 };
    const place = placeBeside(card, words, { ...words, height: 220 }, { width: 1280, height: 800 });
    expect(place).toEqual({ left: 708, top: 200 });
  });

  test('below it in a window with no room at the sides', () => {
    const words = { left: 20, top: 60, width: 440, height: 100 };
    const place = placeBeside(card, words, { ...words, height: 180 }, { width: 480, height: 800 });
    expect(place).toEqual({ left: 20, top: 248 });
  });

  test.each([
    ['a phone', { left: 0, top: 100, width: 320, height: 90 }, { width: 320, height: 568 }],
    ['the bottom of the window', { left: 100, top: 560, width: 500, height: 120 }, { width: 700, height: 700 }],
    ['a dialog as wide as the window', { left: 10, top: 10, width: 780, height: 200 }, { width: 800, height: 600 }],
    ['the right edge', { left: 900, top: 300, width: 350, height: 150 }, { width: 1280, height: 720 }],
  ])('never over the words: %s', (_, words, window) => {
    const place = placeBeside(card, words, words, window);
    expect(overlaps(place, words)).toBe(false);
    expect(place.left).toBeGreaterThanOrEqual(8);
    expect(place.top).toBeGreaterThanOrEqual(8);
  });

  test('with its head in sight when nothing fits at all', () => {
    const words = { left: 0, top: 0, width: 200, height: 150 };
    expect(placeBeside(card, words, words, { width: 200, height: 150 })).toEqual({ left: 8, top: 8 });
  });
});
