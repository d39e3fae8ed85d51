import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../pictures/bounds';

/** A real file of a format that the canvas can write. */
function drawn(
  type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif',
  width = 40,
  height = 30,
): Buffer {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').fillRect(0, 0, width, height / 2);
  return canvas.toBuffer(type as 'image/png');
}

const bytes = (...parts: (string | number | number[] | Uint8Array)[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string'
        ? [...Buffer.from(part, 'latin1')]
        : typeof part === 'number'
          ? [part]
          : [...part],
    ),
  );
const u16le = (value: number) => [value & 255, value >> 8];
const u32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const u32le = (value: number) => u32(value).reverse();
const box = (name: string, ...inside: Parameters<typeof bytes>) => {
  const body = bytes(...inside);
  return bytes(u32(body.length + 8), name, body);
};
const ispe = (width: number, height: number) => box('ispe', u32(0), u32(width), u32(height));
const heic = (brand: string, ...properties: Uint8Array[]) =>
  bytes(
    box('ftyp', brand, u32(0), 'mif1', brand),
    box('meta', u32(0), box('hdlr', u32(0)), box('iprp', box('ipco', ...properties))),
  );
const png = (width: number, height: number, ...chunks: string[]) =>
  bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [u32(13), 'IHDR', u32(width), u32(height), [8, 2, 0, 0, 0], u32(0)]
      .map((part) => bytes(part))
      .reduce(join),
    ...chunks.map((name) => bytes(u32(0), name, u32(0))),
  );
const join = (one: Uint8Array, other: Uint8Array) => bytes(one, other);
const webp = (chunk: string, ...body: Parameters<typeof bytes>) =>
  bytes('RIFF', u32le(100), 'WEBP', chunk, u32le(50), ...body, new Uint8Array(20));

describe('files as they are written', () => {
  test.each([
    ['jpeg', drawn('image/jpeg')],
    ['png', drawn('image/png')],
    ['webp', drawn('image/webp')],
    ['avif', drawn('image/avif')],
  ])('%s', (kind, file) => {
    expect(readHead(file)).toMatchObject({ kind, width: 40, height: 30 });
  });
});

describe('heads as their specifications have them', () => {
  test.each<[string, Uint8Array, object | undefined]>([
    [
      'GIF',
      bytes('GIF89a', u16le(320), u16le(200), new Uint8Array(8)),
      { kind: 'gif', width: 320, height: 200, animated: true },
    ],
    [
      'PNG that claims more than there is',
      png(60_000, 60_000, 'IDAT'),
      { kind: 'png', width: 60_000, height: 60_000, animated: false },
    ],
    ['animated PNG', png(10, 20, 'acTL', 'IDAT'), { kind: 'png', width: 10, height: 20, animated: true }],
    [
      'WebP, lossy',
      webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a], u16le(640), u16le(480)),
      { kind: 'webp', width: 640, height: 480 },
    ],
    [
      'WebP, lossless',
      webp('VP8L', 0x2f, u32le(639 | (479 << 14))),
      { kind: 'webp', width: 640, height: 480 },
    ],
    [
      'WebP, extended, animated',
      webp('VP8X', [2, 0, 0, 0], [0x3f, 0x9c, 0], [0x1f, 0x4e, 0]),
      { kind: 'webp', width: 40_000, height: 20_000, animated: true },
    ],
    [
      'BMP',
      bytes('BM', new Uint8Array(12), u32le(40), u32le(300), u32le(200), new Uint8Array(8)),
      { kind: 'bmp', width: 300, height: 200 },
    ],
    [
      'BMP from the top',
      bytes('BM', new Uint8Array(12), u32le(40), u32le(300), u32le(-200), new Uint8Array(8)),
      { kind: 'bmp', width: 300, height: 200 },
    ],
    [
      'BMP, oldest header',
      bytes('BM', new Uint8Array(12), u32le(12), u16le(300), u16le(200), new Uint8Array(8)),
      { kind: 'bmp', width: 300, height: 200 },
    ],
    [
      'HEIC: the largest of its sizes, the others are tiles',
      heic('heic', ispe(512, 512), ispe(4032, 3024)),
      { kind: 'heic', width: 4032, height: 3024 },
    ],
    ['AVIF', heic('avif', ispe(64, 48)), { kind: 'avif', width: 64, height: 48 }],
    [
      'JPEG with a thumbnail in front of its own frame',
      bytes(
        [0xff, 0xd8],
        [0xff, 0xe1, 0, 19, 0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 16, 0, 16],
        [3, 1, 2, 3, 4, 5],
        [0xff, 0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3],
        new Uint8Array(10),
      ),
      { kind: 'jpeg', width: 4000, height: 3000 },
    ],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), { kind: 'svg' }],
    [
      'SVG behind a declaration, a comment and a type',
      bytes(
        '\ufeff'.slice(1),
        '<?xml version="1.0"?>\n<!-- <svg> no -->\n<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg:svg>',
      ),
      { kind: 'svg' },
    ],
    ['MP4', box('ftyp', 'isom', u32(0), 'mp42'), { kind: 'video' }],
    ['QuickTime without a brand', bytes(u32(100), 'moov', new Uint8Array(20)), { kind: 'video' }],
    ['WebM', bytes([0x1a, 0x45, 0xdf, 0xa3], new Uint8Array(20)), { kind: 'video' }],
    ['TIFF', bytes('II*\0', new Uint8Array(20)), { kind: 'tiff' }],
    ['JPEG XL', bytes([0xff, 0x0a], new Uint8Array(20)), { kind: 'jxl' }],
    ['a web page', bytes('<!DOCTYPE html><html><svg></svg></html>'), undefined],
    ['plain text', bytes('Oakbridge Primary School'), undefined],
    ['a PDF', bytes('%PDF-1.7'), undefined],
    ['nothing', bytes(), undefined],
    ['zeros', new Uint8Array(64), undefined],
  ])('%s', (_, file, expected) => {
    if (expected) expect(readHead(file)).toMatchObject(expected);
    else expect(readHead(file)).toBeUndefined();
  });
});

test('a head that ends anywhere is broken or none, and never throws', () => {
  const whole = [
    drawn('image/jpeg'),
    drawn('image/png'),
    drawn('image/webp'),
    drawn('image/avif'),
    heic('heic', ispe(4032, 3024)),
    webp('VP8X', [2, 0, 0, 0], [0x3f, 0x9c, 0], [0x1f, 0x4e, 0]),
  ];
  for (const file of whole) {
    const { kind } = readHead(file)!;
    for (let end = 0; end < Math.min(file.length, 600); end++) {
      const head = readHead(file.subarray(0, end));
      if (head) expect([kind, 'video']).toContain(head.kind);
    }
  }
});

test('a file of a million empty boxes is given up', () => {
  const empty = new Uint8Array(8_000_000);
  for (let at = 0; at < empty.length; at += 8) empty.set([0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65], at);
  expect(readHead(bytes(box('ftyp', 'heic', u32(0)), empty.subarray(0, 800_000)))).toEqual({
    kind: 'heic',
    animated: false,
  });
});
