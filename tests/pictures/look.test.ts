import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { look, Undecodable, type Frame, type LookStep, type LookTools } from '../../pictures/look';
import type { Seen } from '../../rules/engine/seen';

const PHOTO = new Uint8Array(createCanvas(40, 30).toBuffer('image/jpeg'));
const REGION = { left: 0, top: 0, width: 0.5, height: 0.5 };

const frame = (width = 40, height = 30): Frame => ({
  pixels: { width, height, data: new Uint8ClampedArray(width * height * 4) },
  width,
  height,
});
const reader = <Found>(found: Found) => ({ read: async () => found, release: () => undefined });
const faces = (count: number) => ({
  faces: Array.from({ length: count }, () => ({ region: REGION, sure: 'certain' as const })),
});
const words = (text: string) => ({
  words: text,
  where: text ? [{ start: 0, end: text.length, region: REGION }] : [],
});

function tools(changes: Partial<LookTools> = {}): LookTools {
  return {
    async *decode() {
      yield frame();
    },
    facts: () => ({ place: true, device: false }),
    faces: async () => reader(faces(2)),
    logo: async () => undefined,
    words: async () => reader(words('Oakbridge')),
    now: () => 0,
    ...changes,
  };
}

async function all(
  file: Uint8Array<ArrayBuffer>,
  changes: Partial<LookTools> = {},
  signal = new AbortController().signal,
) {
  const steps: LookStep[] = [];
  for await (const step of look(file, tools(changes), signal)) steps.push(step);
  return steps;
}
const last = async (...given: Parameters<typeof all>) => (await all(...given)).at(-1)!;

test('tells each reader as it comes, cheapest first, and ends with all of it', async () => {
  const steps = await all(PHOTO);
  expect(steps.map(({ state }) => state.looked.length)).toEqual([1, 2, 3, 4, 4]);
  expect(steps.map(({ state }) => state.done)).toEqual([false, false, false, false, true]);
  expect(steps.at(-1)).toEqual({
    state: { done: true, looked: ['metadata', 'faces', 'logo', 'words'] },
    seen: {
      width: 40,
      height: 30,
      place: true,
      device: false,
      faces: 2,
      words: 'Oakbridge',
      where: { faces: faces(2).faces, words: words('Oakbridge').where },
    } satisfies Seen,
  });
});

test('without a picture of the logo nothing is said of one', async () => {
  expect((await last(PHOTO)).seen).not.toHaveProperty('logo');
  const { seen } = await last(PHOTO, { logo: async () => reader({ logo: [] }) });
  expect(seen.logo).toBe(false);
});

describe('what cannot be looked at', () => {
  test.each<[string, Uint8Array<ArrayBuffer>, Partial<LookTools>, object]>([
    ['no bytes', new Uint8Array(), {}, { problem: 'empty', looked: [] }],
    ['text', new TextEncoder().encode('hello'), {}, { problem: 'not-a-picture', looked: [] }],
    ['a head and no more', PHOTO.slice(0, 12), {}, { problem: 'broken', looked: ['metadata'] }],
    [
      'a file that the browser refuses',
      PHOTO,
      { decode: refuses(new Error('bad')) },
      { problem: 'broken', looked: ['metadata'] },
    ],
    [
      'a format that it does not know',
      PHOTO,
      { decode: refuses(new Undecodable()) },
      { problem: 'unknown-format', looked: ['metadata'] },
    ],
    [
      'a video without a frame',
      PHOTO,
      { async *decode() {} },
      { problem: 'unknown-format', looked: ['metadata'] },
    ],
  ])('%s', async (_, file, changes, state) => {
    expect((await last(file, changes)).state).toEqual({ done: true, ...state });
  });

  test('a bomb is believed by its head and never decoded', async () => {
    const bomb = new Uint8Array(64);
    bomb.set([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 0, 0, 0, 1,
      0, 0,
    ]);
    const decode = refuses(new Error('was decoded'));
    const { state, seen } = await last(bomb, { decode });
    expect(state).toMatchObject({ done: true, problem: 'too-large' });
    expect(seen).toMatchObject({ width: 65_536, height: 65_536, place: true });
  });
});

test('a reader that fails costs only itself', async () => {
  const failing = async () => Promise.reject(new Error('no model'));
  const { state, seen } = await last(PHOTO, { faces: failing });
  expect(state).toEqual({ done: true, looked: ['metadata', 'logo', 'words'], problem: 'no-reader' });
  expect(seen.faces).toBeUndefined();
  expect(seen.words).toBe('Oakbridge');
});

describe('several frames', () => {
  const three = async function* () {
    yield frame();
    yield frame();
    yield frame();
  };
  const inTurn = <Found>(...found: Found[]) => {
    const one = { read: async () => found.shift()!, release: () => undefined };
    return async () => one;
  };

  test('the frame with the most faces counts, and words of all frames stand one after the other', async () => {
    const { seen, state } = await last(PHOTO, {
      decode: three,
      faces: inTurn(faces(1), faces(3), faces(0)),
      words: inTurn(words('Oak'), words('Ash'), words('Oak')),
    });
    expect(state).toMatchObject({ done: true, looked: ['metadata', 'faces', 'logo', 'words'] });
    expect(seen.faces).toBe(3);
    expect(seen.words).toBe('Oak\nAsh');
    expect(seen.where?.words?.map(({ start, end }) => seen.words!.slice(start, end))).toEqual(['Oak', 'Ash']);
  });

  test('later frames end with their time; the first is read wholly', async () => {
    let now = 0;
    let read = 0;
    const slow = { read: async () => ((now += 3000), (read += 1), faces(1)), release: () => undefined };
    const { state } = await last(PHOTO, { decode: three, faces: async () => slow, now: () => now });
    expect(state).toMatchObject({ done: true });
    expect(read).toBe(3);
    now = 0;
    read = 0;
    const slower = { read: async () => ((now += 5000), (read += 1), faces(1)), release: () => undefined };
    await last(PHOTO, { decode: three, faces: async () => slower, now: () => now });
    expect(read).toBe(2);
  });

  test('a later frame that cannot be had takes nothing from the first', async () => {
    const decode = async function* () {
      yield frame();
      throw new Error('too slow');
    };
    expect((await last(PHOTO, { decode })).state).toEqual({
      done: true,
      looked: ['metadata', 'faces', 'logo', 'words'],
    });
  });
});

test('an abort ends it between two readers', async () => {
  const abort = new AbortController();
  const read = async () => {
    abort.abort();
    return faces(1);
  };
  const looking = all(PHOTO, { faces: async () => ({ read, release: () => undefined }) }, abort.signal);
  await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
});

function refuses(error: Error): LookTools['decode'] {
  // eslint-disable-next-line require-yield -- a decoder that fails before its first frame
  return async function* () {
    throw error;
  };
}
