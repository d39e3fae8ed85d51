import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../page/place';

const card = { width: 340, height: 200 };
type Box = { left: number; top: number; width: number; height: number };
const at = (width: number, height: number): Box => ({ left: 0, top: 0, width, height });

const overlaps = (place: { left: number; top: number; room: number }, box: Box) =>
  place.left < box.left + box.width &&
  place.left + card.width > box.left &&
  place.top < box.top + box.height &&
  place.top + Math.min(card.height, place.room) > box.top;

describe('the warning stands beside the composer', () => {
  test('to its right in a wide window', () => {
    const words = { left: 300, top: 200, width: 400, height: 120 };
    const place = placeBeside(card, {
      words,
      composer: { ...words, height: 220 },
      window: at(1280, 800),
    });
    expect(place).toEqual({ left: 708, top: 200, room: 784 });
  });

  test('below it in a window with no room at the sides', () => {
    const words = { left: 20, top: 60, width: 440, height: 100 };
    const place = placeBeside(card, {
      words,
      composer: { ...words, height: 180 },
      window: at(480, 800),
    });
    expect(place).toMatchObject({ left: 20, top: 248 });
  });

  test('over none of its controls while nobody knows which one publishes', () => {
    const words = { left: 200, top: 20, width: 400, height: 90 };
    const composer = { ...words, height: 180 };
    const place = placeBeside({ ...card, height: 520 }, { words, composer, window: at(800, 600) });
    expect(overlaps(place, composer)).toBe(false);
  });

  const phone = at(360, 600);
  test.each([
    [
      'a phone',
      { left: 0, top: 100, width: 360, height: 90 },
      { left: 0, top: 200, width: 360, height: 40 },
      phone,
    ],
    [
      'the bottom of the window',
      { left: 100, top: 560, width: 500, height: 80 },
      { left: 500, top: 650, width: 90, height: 30 },
      at(700, 700),
    ],
    [
      'a dialog as wide as the window',
      { left: 10, top: 10, width: 780, height: 200 },
      { left: 10, top: 220, width: 780, height: 40 },
      at(800, 600),
    ],
    [
      'the right edge',
      { left: 900, top: 300, width: 350, height: 150 },
      { left: 1100, top: 460, width: 90, height: 30 },
      at(1280, 720),
    ],
  ])('never over the words, nor over Post: %s', (_, words, publish, window) => {
    const composer = {
      left: words.left,
      top: words.top - 40,
      width: words.width,
      height: words.height + 120,
    };
    const place = placeBeside(card, { words, publish, composer, window });
    expect(overlaps(place, words)).toBe(false);
    expect(overlaps(place, publish)).toBe(false);
    expect(place.left).toBeGreaterThanOrEqual(8);
    expect(place.top).toBeGreaterThanOrEqual(8);
    expect(place.top + Math.min(card.height, place.room)).toBeLessThanOrEqual(window.height - 8);
  });

  test('lower, and scrolling inside, where the whole of it does not fit', () => {
    const words = { left: 10, top: 40, width: 340, height: 300 };
    const tall = { width: 340, height: 500 };
    expect(placeBeside(tall, { words, composer: words, window: phone })).toEqual({
      left: 10,
      top: 348,
      room: 244,
    });
  });

  test('along the bottom, with its head in sight, when nothing fits at all', () => {
    const words = { left: 0, top: 0, width: 360, height: 300 };
    expect(placeBeside(card, { words, composer: words, window: at(360, 300) })).toEqual({
      left: 8,
      top: 112,
      room: 180,
    });
  });

  test('to its left where reading goes from right to left', () => {
    const words = { left: 500, top: 200, width: 400, height: 120 };
    const around = { words, composer: words, window: at(1280, 800), rightToLeft: true };
    expect(placeBeside(card, around)).toMatchObject({ left: 152, top: 200 });
    const low = { ...words, left: 20, width: 440 };
    const below = placeBeside(card, { ...around, words: low, composer: low, window: at(480, 800) });
    expect(below).toMatchObject({ left: 120, top: 328 });
  });
});

describe('an editor as high as the window', () => {
  const words = { left: 0, top: 0, width: 390, height: 844 };
  const window = at(390, 844);
  const lineAt = (top: number) => ({ left: 0, top, width: 390, height: 20 });

  test.each([10, 150, 300, 420, 600, 800])('the line at %i is free', (top) => {
    const line = lineAt(top);
    const place = placeBeside(card, { words, line, composer: words, window });
    expect(overlaps(place, line)).toBe(false);
    expect(place.room).toBeGreaterThanOrEqual(180);
  });

  test('Post is free too where there is room beside both', () => {
    const line = lineAt(100);
    const publish = { left: 300, top: 780, width: 80, height: 40 };
    const place = placeBeside(card, { words, line, publish, composer: words, window });
    expect(overlaps(place, line)).toBe(false);
    expect(overlaps(place, publish)).toBe(false);
  });

  test.each([10, 120, 250])(
    'above an on-screen keyboard the line at %i is free, however low the card',
    (top) => {
      const line = lineAt(top);
      const seen = { left: 0, top: 0, width: 390, height: 300 };
      const place = placeBeside(card, { words: seen, line, composer: words, window: seen });
      expect(overlaps(place, line)).toBe(false);
      expect(place.top + Math.min(card.height, place.room)).toBeLessThanOrEqual(292);
      expect(place.room).toBeGreaterThanOrEqual(100);
    },
  );

  test('a window that fingers have zoomed into is all there is', () => {
    const seen = { left: 100, top: 200, width: 400, height: 500 };
    const box = { left: 120, top: 220, width: 300, height: 60 };
    const place = placeBeside(card, { words: box, composer: box, window: seen });
    expect(place).toMatchObject({ left: 120, top: 288 });
  });
});
