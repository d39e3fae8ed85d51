import { describe, expect, test } from 'vitest';
import { type Box, likeness } from '../../pictures/faces/boxes';
import { findFaces, type Looks } from '../../pictures/faces/find';
import { BOX_NUMBERS, type FaceNetwork, type Grid } from '../../pictures/faces/network';
import { turnedBack, turnedSize, type Turns } from '../../pictures/faces/sample';
import type { Pixels } from '../../pictures/reader';

const LOOKS: Looks = {
  passes: [256, 800],
  crowd: 1024,
  turnedPasses: [256],
  least: 0.45,
  possible: 0.7,
  certain: 0.8,
};

/** The side in which a place is looked at again. */
const AGAIN = 128;

/** A network that says what it is told to, and remembers in which sizes it was shown a picture. */
function network(says: (input: Float32Array, width: number, height: number) => Box[]) {
  const shown: string[] = [];
  const run: FaceNetwork['run'] = (input, width, height) => {
    shown.push(`${width} x ${height}`);
    return says(input, width, height).map((box) => gridOf(box, width, height));
  };
  return { run, free: () => {}, shown };
}

function gridOf({ left, top, width, height, score }: Box, inputWidth: number, inputHeight: number): Grid {
  const scores = Float32Array.of(Math.log(score / (1 - score)));
  const boxes = new Float32Array(BOX_NUMBERS);
  const stride = Math.max(inputWidth, inputHeight);
  boxes.set([left + width / 2 - stride / 2, top + height / 2 - stride / 2, width, height]);
  return { width: 1, height: 1, stride, anchors: 1, scores, boxes };
}

const blank = (width: number, height: number): Pixels => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4),
});

/** A "face": yellow above, red below, as wide as high. */
const FACE = { left: 100, top: 40, width: 120, height: 120 };

function withFace(width: number, height: number, turns: Turns = 0): Pixels {
  const upright = blank(width, height);
  const { width: shownWidth, height: shownHeight } = turnedSize(upright, turns);
  const pixels = blank(shownWidth, shownHeight);
  for (let y = FACE.top; y < FACE.top + FACE.height; y++) {
    for (let x = FACE.left; x < FACE.left + FACE.width; x++) {
      const place = turnedBack({ left: x, top: y, width: 1, height: 1 }, pixels, ((4 - turns) % 4) as Turns);
      const at = (place.top * shownWidth + place.left) * 4;
      pixels.data.set([255, y < FACE.top + FACE.height / 2 ? 255 : 0, 0], at);
    }
  }
  return pixels;
}

/** Sees a face where yellow is above red, as likely as told. */
function sees(score: (width: number) => number) {
  return (input: Float32Array, width: number): Box[] => {
    const [xs, ys, yellow]: number[][] = [[], [], []];
    for (let at = 0; at < input.length; at += 3) {
      if ((input[at] ?? -1) < 0) continue;
      const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
      xs?.push(x);
      ys?.push(y);
      if ((input[at + 1] ?? -1) > 0) yellow?.push(y);
    }
    if (!xs?.length || !ys || !yellow) return [];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const box = { left, top, width: Math.max(...xs) - left + 1, height: Math.max(...ys) - top + 1 };
    return Math.max(...yellow) < top + box.height * 0.6 ? [{ ...box, score: score(width) }] : [];
  };
}

function all(pixels: Pixels, eyes: FaceNetwork): Box[] {
  const steps = findFaces(eyes, pixels, LOOKS);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('looking for faces', () => {
  test('shows the picture small and large, and each place again, as it is and mirrored', () => {
    const eyes = network(sees(() => 0.9));
    const [face, ...others] = all(withFace(1000, 600), eyes);
    expect(likeness(face ?? FACE, FACE)).toBeGreaterThan(0.8);
    expect([face?.score.toFixed(2), others]).toEqual(['0.90', []]);
    expect(eyes.shown).toEqual(['256 x 160', '800 x 480', '128 x 128', '128 x 128']);
  });

  test('never makes a picture larger than it is', () => {
    const eyes = network(() => []);
    all(blank(90, 60), eyes);
    expect(eyes.shown).toEqual(['96 x 64', '64 x 96', '64 x 96']);
  });

  test.each([
    ['a pattern is no face when looked at again', 0.95, 0.3, []],
    ['a likely one is possible', 0.9, 0.65, ['0.73']],
    ['a doubtful one that holds is certain', 0.6, 0.95, ['0.83']],
    ['what is hardly there is not looked at again', 0.4, 0.95, []],
  ])('%s', (_, first, again, expected) => {
    const eyes = network(sees((width) => (width === AGAIN ? again : first)));
    expect(all(withFace(1000, 600), eyes).map(({ score }) => score.toFixed(2))).toEqual(expected);
  });

  test.each<[string, Turns]>([
    ['right', 1],
    ['left', 3],
  ])('turns a picture that was turned %s, and says where in the picture as it is', (_, turns) => {
    const pixels = withFace(1000, 600, turns);
    const faces = all(pixels, network(sees(() => 0.9)));
    const back = faces.map(
      (face) => likeness(turnedBack(face, { width: 1000, height: 600 }, turns), FACE) > 0.8,
    );
    expect(back).toEqual([true]);
  });

  test('of a picture on its side, only what is certain counts', () => {
    const eyes = network(sees(() => 0.75));
    expect(all(withFace(1000, 600, 1), eyes)).toEqual([]);
    expect(eyes.shown.length).toBeGreaterThan(2);
  });

  test.each([
    ['six small faces get one more look', 6, 30, true],
    ['five do not', 5, 30, false],
    ['nor do six large ones', 6, 120, false],
  ])('%s', (_, count, size, more) => {
    const eyes = network((_, width) => {
      if (width === AGAIN) return [{ left: 32, top: 32, width: 64, height: 64, score: 0.9 }];
      const scale = width / 1200;
      const boxes = Array.from({ length: count }, (_, at) => ({
        left: at * 190 * scale,
        top: 50 * scale,
        score: 0.9,
      }));
      return boxes.map((box) => ({ ...box, width: size * scale, height: size * scale }));
    });
    expect(all(blank(1200, 600), eyes)).toHaveLength(count);
    expect(eyes.shown.includes('1024 x 512')).toBe(more);
  });
});
