import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, test, vi } from 'vitest';
import { logoReader } from '../../pictures/logo';
import type { LogoReference, Pixels } from '../../pictures/reader';
import type { Region } from '../../rules/engine/seen';
import { dice } from '../../scripts/pictures/measure/dice';
import { drawnLogo } from '../../scripts/pictures/measure/logo-crests';
import { onWhite } from '../../scripts/pictures/measure/logo-scenes';

// Drawing and reading take a moment where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const WIDTH = 800;
const HEIGHT = 600;
const crest = drawnLogo(7, 'crest');
const other = drawnLogo(102, 'crest');

const reference = (logo = crest): LogoReference => ({ name: logo.name, pixels: onWhite(logo.canvas) });

/** A picture full of things that have corners, on which something is drawn. */
function picture(draw: (g: SKRSContext2D) => void = () => undefined): Pixels {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const g = canvas.getContext('2d');
  const random = dice(5);
  g.fillStyle = '#9a9486';
  g.fillRect(0, 0, WIDTH, HEIGHT);
  for (let i = 0; i < 900; i++) {
    const [light, size] = [random.below(200), 4 + 60 * random() ** 3];
    g.fillStyle = `rgb(${light}, ${light + 20}, ${light - random.below(30)})`;
    g.beginPath();
    g.ellipse(random() * WIDTH, random() * HEIGHT, size, size * random.between(0.2, 1), random() * 7, 0, 7);
    g.fill();
  }
  draw(g);
  const { width, height, data } = g.getImageData(0, 0, WIDTH, HEIGHT);
  return { width, height, data };
}

/** Draws the crest around a point, so many px wide, turned by degrees. */
function crestAt(g: SKRSContext2D, x: number, y: number, width: number, degrees = 0): void {
  g.save();
  g.translate(x, y);
  g.rotate((degrees * Math.PI) / 180);
  g.imageSmoothingQuality = 'high';
  g.drawImage(crest.canvas, -width / 2, -width / 2, width, width);
  g.restore();
}

/** One reader for all pictures, as in the extension. */
const crestReader = logoReader([reference()]);

async function seenIn(pixels: Pixels, references?: LogoReference[]) {
  const reader = references ? logoReader(references) : crestReader;
  return (await reader.read(pixels)).logo;
}

/** Expects one certain place, about where these px of the picture are. */
function expectAt(parts: Awaited<ReturnType<typeof seenIn>>, x: number, y: number, width: number): void {
  expect(parts).toHaveLength(1);
  const { region, sure } = parts[0] as { region: Region; sure: string };
  expect(sure).toBe('certain');
  expect((region.left + region.width / 2) * WIDTH).toBeCloseTo(x, -1.5);
  expect((region.top + region.height / 2) * HEIGHT).toBeCloseTo(y, -1.5);
  expect((region.width * WIDTH) / width).toBeGreaterThan(0.75);
  expect((region.width * WIDTH) / width).toBeLessThan(1.35);
}

describe('the logo in a picture', () => {
  test('is found upright', async () => {
    expectAt(await seenIn(picture((g) => crestAt(g, 500, 250, 217))), 500, 250, 217);
  });

  test('is found turned by 25 degrees', async () => {
    expectAt(await seenIn(picture((g) => crestAt(g, 250, 333, 200, 25))), 250, 333, 233);
  });

  test('is found at 12 % of the width', async () => {
    expectAt(await seenIn(picture((g) => crestAt(g, 433, 350, 0.12 * WIDTH, -10))), 433, 350, 0.12 * WIDTH);
  });

  test('is found printed white on a dark shirt', async () => {
    const print = createCanvas(640, 640);
    const p = print.getContext('2d');
    p.drawImage(crest.canvas, 0, 0);
    const image = p.getImageData(0, 0, 640, 640);
    for (let i = 0; i < image.data.length; i += 4) {
      const isInk = image.data[i]! + image.data[i + 1]! + image.data[i + 2]! < 330;
      image.data.set([240, 240, 235, isInk ? image.data[i + 3]! : 0], i);
    }
    p.putImageData(image, 0, 0);
    const pixels = picture((g) => {
      g.fillStyle = '#1c2440';
      g.fillRect(317, 150, 350, 333);
      g.imageSmoothingQuality = 'high';
      g.drawImage(print, 383, 217, 200, 200);
    });
    expectAt(await seenIn(pixels), 483, 317, 192);
  });

  test('is found with a third of it hidden', async () => {
    const pixels = picture((g) => {
      crestAt(g, 400, 300, 250);
      g.fillStyle = '#b98d70';
      g.fillRect(442, 167, 108, 267);
    });
    const parts = await seenIn(pixels);
    expect(parts).toHaveLength(1);
    expect((parts[0]!.region.left + parts[0]!.region.width / 2) * WIDTH).toBeCloseTo(400, -1.5);
  });

  test('is found twice when two stand there', async () => {
    const pixels = picture((g) => {
      crestAt(g, 208, 250, 183, 8);
      crestAt(g, 567, 350, 167, -12);
    });
    expect(await seenIn(pixels)).toHaveLength(2);
  });

  test('is found as the whole picture', async () => {
    const [part, ...more] = await seenIn(onWhite(crest.canvas, 320));
    expect(part?.sure).toBe('certain');
    expect(part?.region.width).toBeGreaterThan(0.7);
    expect(more).toEqual([]);
  });

  test('counts once when two references of it are found in one place', async () => {
    const pixels = picture((g) => crestAt(g, 500, 250, 217));
    const closer: LogoReference = { name: 'closer', pixels: onWhite(crest.canvas, 400) };
    expect(await seenIn(pixels, [reference(), closer])).toHaveLength(1);
  });

  test('keeps its place inside the picture when it is cut off', async () => {
    const [part] = await seenIn(picture((g) => crestAt(g, 50, 300, 250)));
    expect(part?.region.left).toBe(0);
    expect(part!.region.left + part!.region.width).toBeLessThan(0.3);
  });
});

describe('no logo', () => {
  test('is seen in a picture of other things', async () => {
    expect(await seenIn(picture())).toEqual([]);
  });

  test('is seen in another school’s crest', async () => {
    const pixels = picture((g) => g.drawImage(other.canvas, 400, 133, 250, 250));
    expect(await seenIn(pixels)).toEqual([]);
    expect(await seenIn(pixels, [reference(other)])).toHaveLength(1);
  });

  test('is told for certain in another crest from the same template', async () => {
    const twin = drawnLogo(1, 'crest', true);
    const parts = await seenIn(picture((g) => g.drawImage(twin.canvas, 400, 130, 250, 250)));
    expect(parts.filter(({ sure }) => sure === 'certain')).toEqual([]);
  });

  test('is seen in a picture of one colour, or of a few pixels', async () => {
    const flat = (width: number, height: number): Pixels => ({
      width,
      height,
      data: new Uint8ClampedArray(width * height * 4).fill(200),
    });
    expect(await seenIn(flat(320, 240))).toEqual([]);
    expect(await seenIn(flat(1, 1))).toEqual([]);
    expect(await seenIn(flat(3, 400))).toEqual([]);
  });

  test('is seen without a reference, at once', async () => {
    const reader = logoReader([]);
    expect(reader.health).toEqual([]);
    expect(await reader.read(picture((g) => crestAt(g, 500, 250, 217)))).toEqual({ logo: [] });
  });
});

describe('the health of a reference', () => {
  test('tells a crest from a mark too plain to be known again', () => {
    const reader = logoReader([reference(), reference(drawnLogo(4, 'plain'))]);
    expect(reader.health.map(({ name, tooPlain }) => ({ name, tooPlain }))).toEqual([
      { name: 'crest 7', tooPlain: false },
      { name: 'plain 4', tooPlain: true },
    ]);
    expect(reader.health[0]!.points).toBeGreaterThan(2 * reader.health[1]!.points);
  });

  test('counts a picture of nothing as too plain', async () => {
    const empty: LogoReference = { name: 'empty', pixels: onWhite(createCanvas(200, 100)) };
    expect(logoReader([empty]).health).toEqual([{ name: 'empty', points: 0, tooPlain: true }]);
    expect(await seenIn(picture(), [empty])).toEqual([]);
  });
});

describe('an abort', () => {
  test('before the first step ends the reading', async () => {
    const reading = crestReader.read(picture(), AbortSignal.abort());
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('is heard between steps, and the next picture is read as ever', async () => {
    const stop = new AbortController();
    const reading = crestReader.read(picture(), stop.signal);
    setTimeout(() => stop.abort());
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    const { logo } = await crestReader.read(picture((g) => crestAt(g, 500, 250, 217)));
    expectAt(logo, 500, 250, 217);
  });
});
