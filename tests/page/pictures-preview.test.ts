// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PictureDesk } from '../../page/pictures/desk';
import { takePreview } from '../../page/pictures/draw';
import type { Preview } from '../../page/pictures/previews';
import { readBlob } from '../../page/pictures/read-blob';

const ADDRESS = 'blob:https://site.example/2c4d';
const FILE = 'the very file';
const DRAWING = new Blob(['drawn'], { type: 'image/jpeg' });

/** Addresses that were asked for, and what answers. */
let asked: unknown[];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked = [];
  answer = () => Promise.resolve(new Response(FILE, { headers: { 'content-type': 'image/png' } }));
  vi.stubGlobal('fetch', (address: unknown) => {
    asked.push(address);
    return answer();
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((take) => take(DRAWING));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A picture of 20 by 10 px that the page shows. */
function shown(address: string): Preview {
  const element = document.createElement('img');
  element.src = address;
  element.decode = () => Promise.resolve();
  for (const [name, value] of Object.entries({ naturalWidth: 20, naturalHeight: 10 }))
    Object.defineProperty(element, name, { value });
  return { kind: 'image', element, address, attached: true };
}

describe('the bytes behind an address', () => {
  test('a blob: address gives them', async () => {
    expect(await (await readBlob(ADDRESS))?.text()).toBe(FILE);
    expect(asked).toEqual([ADDRESS]);
  });

  test.each([
    'https://site.example/1.png',
    'https://site.example/blob:2c4d',
    'http://127.0.0.1/',
    'data:image/png;base64,AAAA',
    'file:///etc/hostname',
    'filesystem:https://site.example/temporary/1.png',
    '//blob:1',
    '/1.png',
    'blob',
    ' blob:https://site.example/2c4d',
    '',
  ])('%j is never asked for', async (address) => {
    expect(await readBlob(address)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('memory that the page has given up gives nothing', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await readBlob(ADDRESS)).toBeUndefined();
  });

  test('more than the readers take is left where it is', async () => {
    const cancel = vi.fn();
    const length = String(64 * 1024 * 1024 + 1);
    answer = () =>
      Promise.resolve(
        new Response(new ReadableStream({ cancel }), { headers: { 'content-length': length } }),
      );
    expect(await readBlob(ADDRESS)).toBeUndefined();
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe('what is taken of a preview', () => {
  test('the very file', async () => {
    const taken = await takePreview(shown(ADDRESS), true);
    expect(await taken?.blob.text()).toBe(FILE);
    expect(taken?.drawn).toBe(false);
  });

  test('a drawing, where nobody may read: the address is not asked for', async () => {
    expect(await takePreview(shown(ADDRESS), false)).toEqual({ blob: DRAWING, drawn: true });
    expect(asked).toEqual([]);
  });

  test('a drawing, where the page has given the address up', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await takePreview(shown(ADDRESS), true)).toEqual({ blob: DRAWING, drawn: true });
  });

  test('a drawing of what came from a site, without asking the site again', async () => {
    expect(await takePreview(shown('https://site.example/1.png'), true)).toEqual({
      blob: DRAWING,
      drawn: true,
    });
    expect(asked).toEqual([]);
  });
});

describe('the desk', () => {
  const handed = async (readsBlobs?: () => boolean) => {
    const sent: { file: Blob; drawn: boolean }[] = [];
    const service = {
      send: (_: number, file: Blob, drawn: boolean) => void sent.push({ file, drawn }),
      forget: () => undefined,
      ...(readsBlobs && { readsBlobs }),
    };
    new PictureDesk(service, () => undefined).take('one', [{ attachment: {}, source: shown(ADDRESS) }]);
    await expect.poll(() => sent.length).toBe(1);
    return sent[0]?.drawn;
  };

  test('reads where it may, and nowhere else', async () => {
    expect(await handed(() => true)).toBe(false);
    expect(await handed(() => false)).toBe(true);
    expect(await handed()).toBe(true);
    expect(asked).toEqual([ADDRESS]);
  });
});
