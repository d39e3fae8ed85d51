import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../page/place';

const card = { width: 340, height: 200 };
type Box = { left: number; top: number; width: number; height: number };

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
      window: { width: 1280, height: 800 },
    });
    expect(place).toEqual({ left: 708, top: 200, room: 784 });
  });

  test('below it in a window with no room at the sides', () => {
    const words = { left: 20, top: 60, width: 440, height: 100 };
    const place = placeBeside(card, {
      words,
      composer: { ...words, height: 180 },
      window: { width: 480, height: 800 },
    });
    expect(place).toMatchObject({ left: 20, top: 248 });
  });

  const phone = { width: 360, height: 600 };
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
      { width: 700, height: 700 },
    ],
    [
      'a dialog as wide as the window',
      { left: 10, top: 10, width: 780, height: 200 },
      { left: 10, top: 220, width: 780, height: 40 },
      { width: 800, height: 600 },
    ],
    [
      'the right edge',
      { left: 900, top: 300, width: 350, height: 150 },
      { left: 1100, top: 460, width: 90, height: 30 },
      { width: 1280, height: 720 },
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
    expect(placeBeside(card, { words, composer: words, window: { width: 360, height: 300 } })).toEqual({
      left: 8,
      top: 112,
      room: 180,
    });
  });
});
