import { describe, expect, test } from 'vitest';
import { evened, greyOf, sheetOf, turned, unturned } from '../../pictures/words/grey';
import { joinedLines, keptLines, wordsOf, type ReadWord } from '../../pictures/words/lines';
import { strokeSigns } from '../../pictures/words/strokes';

const SIZE = { width: 1000, height: 500 };
const LEVEL = { degrees: 0, scale: 1 };

function raw(text: string, confidence = 0.95, at = 0, endsLine = false) {
  return { text, confidence, left: at, top: 100, right: at + 20 * text.length, bottom: 130, endsLine };
}

function kept(...words: ReturnType<typeof raw>[]) {
  return keptLines(words, SIZE).map((line) => line.map(({ text }) => text).join(' '));
}

describe('junk is left out', () => {
  test('a word that Tesseract is not sure of parts the line; a border does not', () => {
    expect(kept(raw('Aisha'), raw('|', 0.1), raw('Khan'), raw('xq3', 0.1), raw('Class'))).toEqual([
      'Aisha Khan',
      'Class',
    ]);
  });

  test('a short line must be surer', () => {
    expect(kept(raw('eo', 0.8, 0, true), raw('Aisha', 0.8))).toEqual(['Aisha']);
  });

  test('what is too high or too low is no writing', () => {
    const tall = { ...raw('Aisha'), bottom: 400 };
    const flat = { ...raw('Aisha'), bottom: 101 };
    expect(kept(tall, flat)).toEqual([]);
  });
});

describe('words and places', () => {
  /** Seeded, so that a failure can be had again. */
  function* numbers(seed: number): Generator<number, never> {
    for (let state = seed; ;) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      yield state;
    }
  }

  test('each place spans its own word, in order, and lies in the picture', () => {
    const source = numbers(7);
    const next = (below: number) => (source.next().value >>> 8) % below;
    for (let round = 0; round < 200; round += 1) {
      const lines = Array.from({ length: next(6) }, () =>
        Array.from({ length: 1 + next(5) }, (): ReadWord => {
          const left = next(1_200) - 100;
          const top = next(700) - 100;
          const text = ['Aisha', 'Khan', ' x ', 'Zoë', '👩‍🏫', 'a b'][next(6)] ?? '';
          return { text, left, top, right: left + next(200), bottom: top + next(60) };
        }),
      );
      const { words, where } = wordsOf(lines, SIZE, LEVEL);
      expect(where.map(({ start, end }) => words.slice(start, end))).toEqual(
        lines.flat().map(({ text }) => text.trim()),
      );
      expect(words.split('\n')).toHaveLength(Math.max(lines.length, 1));
      let before = -1;
      for (const { start, end, region } of where) {
        expect(start).toBe(before + 1);
        before = end;
        for (const value of Object.values(region)) expect(value).toBeGreaterThanOrEqual(0);
        expect(region.left + region.width).toBeLessThanOrEqual(1);
        expect(region.top + region.height).toBeLessThanOrEqual(1);
      }
      expect(before).toBe(where.length ? words.length : -1);
    }
  });

  test('a second look adds what stands elsewhere, and no word twice', () => {
    const word = (text: string, left: number): ReadWord => ({
      text,
      left,
      top: 0,
      right: left + 100,
      bottom: 30,
    });
    const first = [[word('Aisha', 0), word('Khan', 110)]];
    const second = [[word('Aisho', 2), word('Khan', 112)], [word('Class', 400)]];
    expect(wordsOf(joinedLines(first, second), SIZE, LEVEL).words).toBe('Aisha Khan\nClass');
  });
});

describe('turning', () => {
  test.each([0, 7, -12.5, 90, -90, 180])(
    'a point on a sheet turned by %s degrees finds its place again',
    (degrees) => {
      const data = new Uint8Array(SIZE.width * SIZE.height).fill(255);
      for (let y = 96; y < 104; y += 1) data.fill(0, y * SIZE.width + 696, y * SIZE.width + 704);
      const turn = { degrees, scale: 1.5 };
      const sheet = turned({ ...SIZE, data }, turn);
      expect({ width: sheet.width, height: sheet.height }).toEqual(sheetOf(SIZE, turn));
      const dark = [...sheet.data.keys()].filter((at) => (sheet.data[at] ?? 255) < 60);
      const mean = (of: (at: number) => number) => dark.reduce((sum, at) => sum + of(at), 0) / dark.length;
      const place = unturned(
        mean((at) => (at % sheet.width) + 0.5),
        mean((at) => Math.floor(at / sheet.width) + 0.5),
        SIZE,
        turn,
      );
      expect(place.x).toBeCloseTo(700, 0);
      expect(place.y).toBeCloseTo(100, 0);
    },
  );

  /** Lines of short dark strokes, as writing has them, falling to the right by an angle. */
  function strokes(degrees: number) {
    const { width, height } = { width: 800, height: 600 };
    const data = new Uint8Array(width * height).fill(230);
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    for (let line = -8; line <= 8; line += 1)
      for (let along = -220; along <= 220; along += 7 + ((along * line) % 3))
        for (let high = 0; high < 10; high += 1)
          for (let wide = 0; wide < 3; wide += 1) {
            const [right, down] = [along + wide, line * 26 + high];
            const x = Math.round(400 + right * cos - down * sin);
            const y = Math.round(300 + right * sin + down * cos);
            data[y * width + x] = 20;
          }
    return { width, height, data };
  }

  test.each([0, 5, -11, 17])('the slope of lines at %s degrees is told', (degrees) => {
    expect(Math.abs(strokeSigns(strokes(degrees)).slope - degrees)).toBeLessThanOrEqual(1);
  });

  test('lines that stand in columns are told from lines across', () => {
    expect(strokeSigns(strokes(0)).upright).toBeGreaterThan(1.2);
    expect(strokeSigns(strokes(90)).upright).toBeLessThan(0.8);
  });
});

test('evening out takes a shadow away and leaves the writing', () => {
  const [width, height] = [200, 100];
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const x = at % width;
    const paper = x < 100 ? 220 : 90;
    const ink = x % 20 < 4;
    rgba.fill(ink ? paper * 0.4 : paper, at * 4, at * 4 + 3);
  }
  const even = evened(greyOf({ width, height, data: rgba }), 20);
  const at = (x: number) => even.data[50 * width + x] ?? 0;
  expect(Math.abs(at(50) - at(150))).toBeLessThan(20);
  expect(at(50) - at(42)).toBeGreaterThan(60);
  expect(at(150) - at(142)).toBeGreaterThan(60);
});
