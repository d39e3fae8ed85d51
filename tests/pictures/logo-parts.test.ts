import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { featuresOf, NUMBERS, PLACE, type Features } from '../../pictures/logo/features';
import { fitted, mapped, type Pair, type Plane } from '../../pictures/logo/geometry';
import type { Grey } from '../../pictures/logo/grey';
import { startKernel } from '../../pictures/logo/kernel';
import { trimmed } from '../../pictures/logo/rim';
import { atOnce } from '../../pictures/logo/steps';
import { sourceHash } from '../../scripts/pictures/logo-kernel';
import { dice } from '../../scripts/pictures/measure/dice';

const kernel = startKernel();
const SEARCH = { doubled: false, most: 500 };

/** Soft spots, light and dark, on grey. */
function spots(place = (x: number, y: number) => ({ x, y })): Grey {
  const [width, height] = [260, 200];
  const values = new Float32Array(width * height).fill(0.5);
  const random = dice(3);
  for (let i = 0; i < 60; i++) {
    const [x, y, size] = [random() * 200, random() * 200, random.between(3, 9)];
    const [at, light] = [place(x, y), random() < 0.5 ? 0.4 : -0.4];
    for (let v = 0; v < height; v++) {
      for (let u = 0; u < width; u++) {
        const far = ((u - at.x) ** 2 + (v - at.y) ** 2) / (size * size);
        if (far < 9) values[v * width + u]! += light * Math.exp(-far);
      }
    }
  }
  return { width, height, values };
}

const features = (grey: Grey) => atOnce(featuresOf(kernel, grey, SEARCH));

/** Place and description of one point. */
function point(all: Features, i: number) {
  const [x, y, size, angle] = all.places.subarray(i * PLACE, (i + 1) * PLACE);
  return {
    ...{ x: x!, y: y!, size: size!, angle: angle! },
    numbers: all.numbers.subarray(i * NUMBERS, (i + 1) * NUMBERS),
  };
}

const product = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, i) => sum + value * b[i]!, 0) / 512 ** 2;

describe('points of a picture', () => {
  test('look the same after the picture was turned by a quarter', () => {
    const before = features(spots());
    const after = features(spots((x, y) => ({ x: 199 - y, y: x })));
    expect(before.count).toBeGreaterThan(30);
    let again = 0;
    for (let i = 0; i < before.count; i++) {
      const one = point(before, i);
      for (let k = 0; k < after.count; k++) {
        const other = point(after, k);
        if (Math.hypot(other.x - (199 - one.y), other.y - one.x) > 1.5) continue;
        const turn = (other.angle - one.angle + 1) % 1;
        if (Math.abs(turn - 0.25) < 0.03 && product(one.numbers, other.numbers) > 0.95) again++;
      }
    }
    expect(again).toBeGreaterThan(0.6 * before.count);
  });

  test('have descriptions of one length', () => {
    const all = features(spots());
    for (let i = 0; i < all.count; i++) {
      const { numbers } = point(all, i);
      expect(product(numbers, numbers)).toBeCloseTo(1, 1);
    }
  });

  test('of an inverted picture are bright for dark, the other way round', () => {
    const grey = spots();
    const before = features(grey);
    const after = features({ ...grey, values: grey.values.map((value) => 1 - value) });
    expect(after.bright).toBe(before.count - before.bright);
    const dark = point(before, before.bright);
    const twins = Array.from({ length: after.bright }, (_, i) => point(after, i)).filter(
      ({ x, y }) => Math.hypot(x - dark.x, y - dark.y) < 0.1,
    );
    const turned = dark.numbers.map((_, n) => dark.numbers[(15 - (n >> 3)) * 8 + (n & 7)]!);
    expect(Math.max(...twins.map(({ numbers }) => product(numbers, turned)))).toBeGreaterThan(0.98);
  });

  test('are no more than asked for', () => {
    expect(atOnce(featuresOf(kernel, spots(), { doubled: true, most: 20 })).count).toBeLessThanOrEqual(30);
  });
});

describe('a plane through pairs of points', () => {
  const truth: Plane = [1.2, 0.3, 40, -0.2, 0.9, 25, 0.0008, -0.0004, 1];
  const pairs = (plane: Plane): Pair[] =>
    [0, 90, 200].flatMap((x) =>
      [0, 60, 150].map((y) => ({ from: { x, y }, to: mapped(plane, { x, y }), weight: 1 })),
    );

  test('is found again, with perspective and without', () => {
    const seen = fitted(pairs(truth), 'perspective')!;
    const at = mapped(seen, { x: 33, y: 44 });
    expect(at.x).toBeCloseTo(mapped(truth, { x: 33, y: 44 }).x, 3);
    expect(at.y).toBeCloseTo(mapped(truth, { x: 33, y: 44 }).y, 3);
    const turned: Plane = [0, -2, 10, 2, 0, 5, 0, 0, 1];
    const similar = fitted(pairs(turned), 'similar')!;
    expect(mapped(similar, { x: 7, y: 9 }).x).toBeCloseTo(-8, 4);
  });

  test('is not made up from points in one place', () => {
    const one = { from: { x: 1, y: 1 }, to: { x: 2, y: 2 }, weight: 1 };
    expect(fitted([one, one, one, one], 'affine')).toBeUndefined();
    expect(fitted([], 'similar')).toBeUndefined();
  });
});

describe('the rim of a reference', () => {
  test('is cut off, and what it leads to is background', () => {
    const [width, height] = [60, 40];
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let y = 10; y < 30; y++) {
      for (let x = 20; x < 45; x++) {
        const isHole = x > 28 && x < 36 && y > 16 && y < 24;
        if (!isHole) data.set([10, 20, 80], (y * width + x) * 4);
      }
    }
    const cut = trimmed({ width, height, data });
    expect([cut.pixels.width, cut.pixels.height]).toEqual([27, 22]);
    const at = (x: number, y: number) => cut.logo.values[y * cut.logo.width + x];
    expect([at(0, 0), at(1, 1), at(12, 10)]).toEqual([0, 1, 1]);
  });
});

test('the compiled kernel is of its source as it stands', () => {
  const file = join(import.meta.dirname, '../../pictures/logo/kernel-code.ts');
  expect(readFileSync(file, 'utf8')).toContain(`sha256 ${sourceHash()}`);
});
