import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pixels, WordReader } from '../../pictures/reader';
import { wordReader } from '../../pictures/words/reader';
import type { Region } from '../../rules/engine/seen';
import { loadWordModels } from '../support/pictures/word-models';

let reader: WordReader;
beforeAll(async () => {
  reader = await wordReader(loadWordModels);
}, 60_000);
afterAll(() => reader.release());

function drawn(width: number, height: number, draw: (context: SKRSContext2D) => void): Pixels {
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = '#9aa4ad';
  context.fillRect(0, 0, width, height);
  draw(context);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

function badge(context: SKRSContext2D, isDark = false) {
  context.fillStyle = isDark ? '#1d2d5c' : '#ffffff';
  context.fillRect(0, 0, 460, 200);
  context.fillStyle = isDark ? '#ffffff' : '#1b1b1b';
  context.font = '56px "DejaVu Sans"';
  context.fillText('Aisha Khan', 40, 100);
  context.font = '30px "DejaVu Sans"';
  context.fillText('Oakbridge Primary School', 40, 160);
}

const isIn = (inner: Region, outer: Region) =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height;

/** Where a run of words stands, by the reader's own spans. */
function regionsOf(seen: Awaited<ReturnType<WordReader['read']>>, written: string): Region[] {
  const start = seen.words.indexOf(written);
  return seen.where
    .filter((word) => word.start >= start && word.end <= start + written.length)
    .map(({ region }) => region);
}

describe('a name in a picture is read, and where it stands', { timeout: 60_000 }, () => {
  test('on a badge', async () => {
    const seen = await reader.read(
      drawn(1200, 900, (context) => {
        context.translate(600, 500);
        badge(context);
      }),
    );
    expect(seen.words.split('\n')).toContain('Aisha Khan');
    const regions = regionsOf(seen, 'Aisha Khan');
    expect(regions).toHaveLength(2);
    for (const region of regions)
      expect(isIn(region, { left: 0.5, top: 0.55, width: 0.39, height: 0.13 })).toBe(true);
  });

  test('on a badge that hangs askew', async () => {
    const seen = await reader.read(
      drawn(1200, 900, (context) => {
        context.translate(600, 300);
        context.rotate(0.21);
        badge(context);
      }),
    );
    expect(seen.words).toContain('Aisha Khan');
    for (const region of regionsOf(seen, 'Aisha Khan'))
      expect(isIn(region, { left: 0.48, top: 0.35, width: 0.4, height: 0.25 })).toBe(true);
  });

  test('light on dark, in a shadow', async () => {
    const seen = await reader.read(
      drawn(1200, 900, (context) => {
        context.translate(300, 300);
        context.scale(1.2, 1.2);
        badge(context, true);
        context.fillStyle = 'rgba(0, 0, 0, 0.5)';
        context.fillRect(-300, -300, 650, 900);
      }),
    );
    expect(seen.words).toContain('Aisha Khan');
  });

  test('on a badge in a picture that lies on its side', async () => {
    const seen = await reader.read(
      drawn(900, 1200, (context) => {
        context.translate(600, 300);
        context.rotate(Math.PI / 2);
        badge(context);
      }),
    );
    expect(seen.words).toContain('Aisha Khan');
    for (const { width, height } of regionsOf(seen, 'Khan'))
      expect(height * 1200).toBeGreaterThan(width * 900);
  });

  test('in a register', async () => {
    const names = ['Aisha Khan', 'Alex Example', 'Robin Example', 'Jo Sample'];
    const seen = await reader.read(
      drawn(1000, 1200, (context) => {
        context.fillStyle = '#fdfdfb';
        context.fillRect(80, 60, 840, 1080);
        context.fillStyle = '#111111';
        context.font = '40px "DejaVu Serif"';
        names.forEach((name, row) => {
          context.fillText(`${row + 1}`, 120, 200 + row * 120);
          context.fillText(name, 200, 200 + row * 120);
          context.fillRect(100, 235 + row * 120, 800, 3);
        });
      }),
    );
    for (const [row, name] of names.entries()) {
      expect(seen.words).toContain(name);
      for (const region of regionsOf(seen, name))
        expect(isIn(region, { left: 0.1, top: (150 + row * 120) / 1200, width: 0.8, height: 0.07 })).toBe(
          true,
        );
    }
  });

  test('in a small screenshot', async () => {
    const seen = await reader.read(
      drawn(360, 240, (context) => {
        context.fillStyle = '#ffffff';
        context.fillRect(0, 0, 360, 240);
        context.fillStyle = '#1b1b1b';
        context.font = '11px "DejaVu Sans"';
        context.fillText('Is Aisha Khan in your class?', 20, 60);
        context.fillText('Yes, since September', 20, 120);
      }),
    );
    expect(seen.words).toContain('Aisha Khan');
  });
});

/** Seeded noise, the same each time (mulberry32). */
function noise(width: number, height: number, contrast: number, grain = 1): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  const across = Math.ceil(width / grain);
  const value = (x: number, y: number) => {
    let mixed = Math.imul((y * across + x + 1) * 0x6d2b79f5, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 1 | mixed);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let at = 0; at < width * height; at += 1) {
    const grey =
      128 + (value(Math.floor((at % width) / grain), Math.floor(at / width / grain)) - 0.5) * contrast;
    data.set([grey, grey, grey, 255], at * 4);
  }
  return { width, height, data };
}

/** The same picture, blank but for a part of it, as leaves beside a wall. */
function patched({ width, height, data }: Pixels): Pixels {
  const patch = data.map((value, at) => (Math.floor(at / 4) % width < width / 3 ? value : 200));
  return { width, height, data: patch };
}

describe('nothing is read where nothing is written', { timeout: 60_000 }, () => {
  test.each<[string, Pixels]>([
    ['a blank picture', noise(400, 300, 0)],
    ['noise', noise(400, 300, 255)],
    ['coarse noise', noise(400, 300, 255, 4)],
    ['a patch of coarse noise', patched(noise(400, 300, 255, 4))],
    ['a picture of one pixel', noise(1, 1, 0)],
    ['a line of pixels', noise(300, 1, 255)],
  ])('%s', async (_, pixels) => {
    expect(await reader.read(pixels)).toEqual({ words: '', where: [] });
  });
});

test('an abort ends a reading, and the next picture is read', { timeout: 60_000 }, async () => {
  const pixels = drawn(600, 300, (context) => {
    context.translate(60, 40);
    badge(context);
  });
  const control = new AbortController();
  const reading = reader.read(pixels, control.signal);
  control.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  await expect(reader.read(pixels, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  expect((await reader.read(pixels)).words).toContain('Aisha Khan');
});
