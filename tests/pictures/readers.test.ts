import { createCanvas } from '@napi-rs/canvas';
import { afterEach, expect, test, vi } from 'vitest';
import { look, type LookStep } from '../../pictures/look';
import { PictureReaders } from '../../pictures/readers';
import { loadInstalledModel } from '../../scripts/setup/model-files';

const PHOTO = new Uint8Array(createCanvas(64, 48).toBuffer('image/jpeg'));
const pixels = { width: 64, height: 48, data: new Uint8ClampedArray(64 * 48 * 4) };

afterEach(() => void vi.restoreAllMocks());

async function lookWith(readers: PictureReaders): Promise<LookStep['state']> {
  const decode = async function* () {
    yield { pixels, width: 64, height: 48 };
  };
  const tools = { ...readers.tools(), decode, now: () => 0 };
  let last: LookStep | undefined;
  for await (const step of look(PHOTO, tools, new AbortController().signal)) last = step;
  return last!.state;
}

const NOBODY = { faces: [] };
const NOTHING = { words: '', where: [] };
/** Readers that see nothing, and say when they are made and released. */
function makers(faces: () => Promise<typeof NOBODY> = async () => NOBODY) {
  const log: string[] = [];
  const made = <Found>(name: string, read: () => Promise<Found>) => {
    log.push(`${name} made`);
    return { read, release: () => void log.push(`${name} released`) };
  };
  const all = {
    faceReader: async () => made('faces', faces),
    wordReader: async () => made('words', async () => NOTHING),
    logoReader: () => ({ ...made('logo', async () => ({ logo: [] })), references: [] }),
  };
  return { log, all };
}

test('on a machine without SIMD faces and words are not checked, and the others go on', async () => {
  // Such a machine refuses the code: neither is it valid there, nor does it compile.
  vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
  const refused = () => Promise.reject(new WebAssembly.CompileError('no SIMD'));
  vi.spyOn(WebAssembly, 'instantiate').mockImplementation(refused as never);
  const readers = new PictureReaders(loadInstalledModel);
  expect(await lookWith(readers)).toEqual({
    done: true,
    looked: ['metadata', 'logo'],
    problem: 'no-reader',
  });
});

test('a reader is made once for many pictures', async () => {
  const { log, all } = makers();
  const readers = new PictureReaders(loadInstalledModel, all as never);
  await lookWith(readers);
  expect(await lookWith(readers)).toEqual({ done: true, looked: ['metadata', 'faces', 'logo', 'words'] });
  expect(log).toEqual(['faces made', 'words made']);
});

test('one that failed at a picture is released, and the next picture gets another', async () => {
  let pictures = 0;
  const { log, all } = makers(async () => {
    if (++pictures === 1) throw new Error('out of memory');
    return NOBODY;
  });
  const readers = new PictureReaders(loadInstalledModel, all as never);
  expect((await lookWith(readers)).problem).toBe('no-reader');
  expect(log).toEqual(['faces made', 'faces released', 'words made']);
  expect((await lookWith(readers)).problem).toBeUndefined();
  expect(log.slice(3)).toEqual(['faces made']);
});

test('one that could not be made is tried again at the next picture', async () => {
  const { all } = makers();
  let tries = 0;
  const faceReader = async () => {
    if (++tries === 1) throw new Error('a file did not load');
    return all.faceReader();
  };
  const readers = new PictureReaders(loadInstalledModel, { ...all, faceReader } as never);
  expect((await lookWith(readers)).problem).toBe('no-reader');
  expect((await lookWith(readers)).looked).toContain('faces');
});

test('other pictures of the logo release the reader of the old ones', async () => {
  const { log, all } = makers();
  const readers = new PictureReaders(loadInstalledModel, all as never);
  readers.useLogos([{ name: 'crest', pixels }]);
  await lookWith(readers);
  readers.useLogos([]);
  await lookWith(readers);
  expect(log).toEqual(['faces made', 'logo made', 'words made', 'logo released']);
});
