import { beforeAll, describe, expect, test, vi } from 'vitest';
import { likeness } from '../../pictures/faces/boxes';
import { faceReader } from '../../pictures/faces/reader';
import { sample, turnedBack, turnedSize, type Turns } from '../../pictures/faces/sample';
import type { FaceReader, LoadModel, Pixels } from '../../pictures/reader';
import type { Region } from '../../rules/engine/seen';
import { type DrawnFace, drawnPicture } from '../support/pictures/drawn-face';
import { loadFaceModels } from '../support/pictures/face-models';

// The machine that tests may be busy with others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let reader: FaceReader;
beforeAll(async () => {
  reader = await faceReader(loadFaceModels);
});

/** Which of the drawn faces each found one is, and what is found where none was drawn. */
async function found(pixels: Pixels, drawn: readonly DrawnFace[]) {
  const { faces } = await reader.read(pixels);
  return faces
    .map(({ region, sure }) => {
      const at = drawn.findIndex((face) => likeness(inPx(region, pixels), outline(face)) > 0.5);
      return at === -1 ? 'none there' : `${at} ${sure}`;
    })
    .sort();
}

/** The picture turned clockwise by quarters, as one that lost its note of which side is up. */
function onItsSide(pixels: Pixels, turns: Turns): Pixels {
  const size = turnedSize(pixels, turns);
  const shown = sample(pixels, { left: 0, top: 0, ...size }, size.width, size.height, turns);
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
  shown.forEach((value, at) => {
    data[Math.floor(at / 3) * 4 + (at % 3)] = (value + 1) * 127.5;
  });
  return { ...size, data };
}

const inPx = ({ left, top, width, height }: Region, pixels: Pixels) => ({
  left: left * pixels.width,
  top: top * pixels.height,
  width: width * pixels.width,
  height: height * pixels.height,
});

/** From brows to chin, as the network draws its boxes. */
const outline = ({ x, y, width }: DrawnFace) => ({
  left: x - width * 0.47,
  top: y - width * 0.3,
  width: width * 0.94,
  height: width * 0.94,
});

describe('faces in a picture', () => {
  test.each<[string, number, number, DrawnFace[]]>([
    ['one that fills the picture', 400, 480, [{ x: 200, y: 220, width: 300 }]],
    ['one', 640, 480, [{ x: 300, y: 200, width: 120 }]],
    ['a small one', 1600, 1000, [{ x: 1220, y: 420, width: 50 }]],
    ['one in a corner', 640, 480, [{ x: 60, y: 70, width: 100 }]],
    ['in a tall picture', 300, 900, [{ x: 150, y: 640, width: 110 }]],
    [
      'three of different skin and size',
      900,
      600,
      [
        { x: 160, y: 220, width: 150, skin: '#f0c8a8' },
        { x: 460, y: 260, width: 110, skin: '#8d5a3b' },
        { x: 740, y: 240, width: 80, skin: '#4a2c1c' },
      ],
    ],
  ])('%s', async (_, width, height, faces) => {
    expect(await found(drawnPicture(width, height, faces), faces)).toEqual(
      faces.map((_, at) => `${at} certain`),
    );
  });

  test.each([
    ['a wall', drawnPicture(640, 480, [])],
    ['one px', drawnPicture(1, 1, [])],
    ['a strip', drawnPicture(1600, 3, [])],
  ])('none in %s', async (_, pixels) => {
    expect(await reader.read(pixels)).toEqual({ faces: [] });
  });

  test.each<[string, Turns]>([
    ['right', 1],
    ['left', 3],
  ])('in a picture that lies on its side, turned %s', async (_, turns) => {
    const face = { x: 400, y: 200, width: 160 };
    const upright = drawnPicture(640, 480, [face]);
    const pixels = onItsSide(upright, turns);
    const { faces } = await reader.read(pixels);
    const back = faces.map(({ region }) => turnedBack(inPx(region, pixels), upright, turns));
    expect(back.map((place) => likeness(place, outline(face)) > 0.5)).toEqual([true]);
  });

  test('in a crowd, each small one', async () => {
    const faces = Array.from({ length: 24 }, (_, at) => ({
      x: 120 + (at % 8) * 190,
      y: 150 + Math.floor(at / 8) * 300,
      width: 34,
    }));
    const all = await found(drawnPicture(1600, 1000, faces), faces);
    expect(all.map((place) => place.replace(/ .*/, ''))).toEqual(faces.map((_, at) => `${at}`).sort());
  });

  test('says nothing but where and how sure', async () => {
    const { faces } = await reader.read(drawnPicture(400, 480, [{ x: 200, y: 220, width: 200 }]));
    expect(faces.map((face) => [Object.keys(face), Object.keys(face.region)])).toEqual([
      [
        ['region', 'sure'],
        ['left', 'top', 'width', 'height'],
      ],
    ]);
  });

  test('does not change the picture, and says the same twice', async () => {
    const pixels = drawnPicture(640, 480, [{ x: 300, y: 200, width: 120 }]);
    const before = pixels.data.slice();
    const first = await reader.read(pixels);
    expect(await reader.read(pixels)).toEqual(first);
    expect(pixels.data).toEqual(before);
  });
});

describe('stopping', () => {
  const pixels = drawnPicture(640, 480, [{ x: 300, y: 200, width: 120 }]);

  test('before it began', async () => {
    await expect(reader.read(pixels, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('between two steps, and the next picture is read as ever', async () => {
    const stop = new AbortController();
    const reading = reader.read(pixels, stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect((await reader.read(pixels)).faces).toHaveLength(1);
  });

  test('for good', async () => {
    const other = await faceReader(loadFaceModels);
    other.release();
    await expect(other.read(pixels)).rejects.toThrow('released');
  });
});

test('asks for the files that ship, and for no other', async () => {
  const asked: string[] = [];
  const load: LoadModel = (path) => {
    asked.push(path);
    return loadFaceModels(path);
  };
  await faceReader(load);
  expect(asked.sort()).toEqual(['blazeface.bin', 'blazeface.json', 'tfjs-backend-wasm-simd.wasm']);
});

test('a file that is missing is told at once', async () => {
  await expect(faceReader(() => Promise.reject(new Error('no such file')))).rejects.toThrow('no such file');
});
