import { describe, expect, test } from 'vitest';
import { type Box, likeness, oneEach, proposals } from '../../pictures/faces/boxes';
import { BOX_NUMBERS, type Grid } from '../../pictures/faces/network';
import { mirrored, sample, turnedBack, turnedSize, type Turns } from '../../pictures/faces/sample';
import type { Pixels } from '../../pictures/reader';

const box = (left: number, top: number, width: number, height: number, score: number): Box => ({
  left,
  top,
  width,
  height,
  score,
});

/** A grid of 3 x 2 cells of 16 px, two proposals each, of which one says something. */
function gridWith(
  index: number,
  logit: number,
  [x, y, width, height]: [number, number, number, number],
): Grid {
  const scores = new Float32Array(12).fill(-20);
  const boxes = new Float32Array(12 * BOX_NUMBERS).fill(99);
  scores[index] = logit;
  boxes.set([x, y, width, height], index * BOX_NUMBERS);
  return { width: 3, height: 2, stride: 16, anchors: 2, scores, boxes };
}

describe('what the numbers of the network mean', () => {
  test.each([
    ['the first cell', 0, box(-2, 3, 20, 10, 0.5)],
    ['its second proposal', 1, box(-2, 3, 20, 10, 0.5)],
    ['the last cell of the first row', 5, box(30, 3, 20, 10, 0.5)],
    ['the first cell of the second row', 6, box(-2, 19, 20, 10, 0.5)],
    ['the last cell', 11, box(30, 19, 20, 10, 0.5)],
  ])('%s', (_, index, expected) => {
    expect(proposals([gridWith(index, 0, [0, 0, 20, 10])], 0.4)).toEqual([expected]);
  });

  test('a box is told from the middle of its cell', () => {
    expect(proposals([gridWith(0, 0, [5, -3, 20, 10])], 0.4)).toEqual([box(3, 0, 20, 10, 0.5)]);
  });

  test.each([
    ['less likely than asked', 0.3, [0, 0, 20, 10]],
    ['without width', 2, [0, 0, 0, 10]],
    ['turned inside out', 2, [0, 0, 20, -10]],
    ['no number at all', Number.NaN, [0, 0, 20, 10]],
  ] as const)('leaves out what is %s', (_, logit, [x, y, width, height]) => {
    expect(proposals([gridWith(0, logit, [x, y, width, height])], 0.6)).toEqual([]);
  });
});

describe('one box for each face', () => {
  test.each<[string, Box[], Box[]]>([
    ['nothing', [], []],
    [
      'likeliest first',
      [box(0, 0, 10, 10, 0.6), box(50, 0, 10, 10, 0.9)],
      [box(50, 0, 10, 10, 0.9), box(0, 0, 10, 10, 0.6)],
    ],
    [
      'two of one face become their mean, the likelier counting more',
      [box(0, 0, 40, 40, 0.75), box(4, 0, 40, 40, 0.25)],
      [box(1, 0, 40, 40, 0.75)],
    ],
    [
      'neighbours stay two',
      [box(0, 0, 40, 40, 0.9), box(30, 0, 40, 40, 0.8)],
      [box(0, 0, 40, 40, 0.9), box(30, 0, 40, 40, 0.8)],
    ],
    [
      'a nose in a face is no face, and moves nothing',
      [box(0, 0, 90, 90, 0.9), box(30, 30, 20, 20, 0.8)],
      [box(0, 0, 90, 90, 0.9)],
    ],
    [
      'nor is the head around a face',
      [box(0, 0, 90, 90, 0.8), box(30, 30, 20, 20, 0.9)],
      [box(30, 30, 20, 20, 0.9)],
    ],
  ])('%s', (_, boxes, expected) => {
    expect(oneEach(boxes)).toEqual(expected);
  });

  test('likeness is the shared part of both areas', () => {
    expect(likeness(box(0, 0, 10, 10, 1), box(5, 0, 10, 10, 1))).toBeCloseTo(50 / 150);
    expect(likeness(box(0, 0, 10, 10, 1), box(10, 0, 10, 10, 1))).toBe(0);
  });
});

/** Grey pixels, each of its own shade. */
function shades(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) data.fill(at * 10, at * 4, at * 4 + 3);
  return { width, height, data };
}

/** The red of a sample as shades from 0 to 255; -0 and fractions aside. */
const reds = (input: Float32Array) =>
  Array.from({ length: input.length / 3 }, (_, at) => Math.round(((input[at * 3] ?? 0) + 1) * 127.5));

describe('showing a picture to the network', () => {
  const pixels = shades(3, 2);
  test.each<[string, Turns, number[]]>([
    ['as it is', 0, [0, 10, 20, 30, 40, 50]],
    ['turned right', 1, [30, 0, 40, 10, 50, 20]],
    ['upside down', 2, [50, 40, 30, 20, 10, 0]],
    ['turned left', 3, [20, 50, 10, 40, 0, 30]],
  ])('%s', (_, turns, expected) => {
    const { width, height } = turnedSize(pixels, turns);
    expect(reds(sample(pixels, { left: 0, top: 0, width, height }, width, height, turns))).toEqual(expected);
  });

  test.each<[Turns]>([[0], [1], [2], [3]])(
    'a place in the picture turned %i times is found in the picture itself',
    (turns) => {
      const wide = shades(5, 4);
      const { width, height } = turnedSize(wide, turns);
      for (let top = 0; top < height; top++) {
        for (let left = 0; left < width; left++) {
          const place = { left, top, width: 1, height: 1 };
          const back = turnedBack(place, wide, turns);
          expect(reds(sample(wide, place, 1, 1, turns))).toEqual([wide.data[(back.top * 5 + back.left) * 4]]);
        }
      }
      expect(turnedBack({ left: 0, top: 0, width, height }, wide, turns)).toEqual({
        left: 0,
        top: 0,
        width: 5,
        height: 4,
      });
    },
  );

  test('made smaller, it is averaged', () => {
    expect(reds(sample(shades(4, 2), { left: 0, top: 0, width: 4, height: 2 }, 2, 1))).toEqual([25, 45]);
  });

  test('made larger, it goes over from neighbour to neighbour', () => {
    expect(reds(sample(shades(3, 1), { left: 0.25, top: 0, width: 2, height: 1 }, 4, 1))).toEqual([
      0, 5, 10, 15,
    ]);
  });

  test('in a mirror, each row is turned round', () => {
    expect(reds(mirrored(sample(pixels, { left: 0, top: 0, width: 3, height: 2 }, 3, 2), 3))).toEqual([
      20, 10, 0, 50, 40, 30,
    ]);
  });

  test('what is beyond it is black', () => {
    expect(reds(sample(shades(3, 2), { left: 1, top: 1, width: 3, height: 2 }, 3, 2))).toEqual([
      40, 50, 0, 0, 0, 0,
    ]);
  });
});
