import { createCanvas, GifEncoder } from '@napi-rs/canvas';
import { crc32, deflateSync } from 'node:zlib';
import { drawnPicture, type DrawnFace } from './drawn-face';
import { exifSegment, inJpeg, joined, text, ztxt } from './exif';
import { portrait } from './photos';

/* Pictures that are hard on whoever opens them. All are made here; none is anybody's. */

const FACE: readonly DrawnFace[] = [{ x: 320, y: 240, width: 150 }];

function canvasOf(width: number, height: number, faces: readonly DrawnFace[]) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  image.data.set(drawnPicture(width, height, faces).data);
  context.putImageData(image, 0, 0);
  return canvas;
}

function png(
  width: number,
  height: number,
  { depth, colour }: { depth: number; colour: number },
  rows: Uint8Array,
  more: readonly Uint8Array[] = [],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** PNG specification (W3C, third edition), 5.3: length, name, body, checksum of name and body. */
function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** 900 megapixels in about 100 kB. */
export function bombPng(): Buffer {
  return png(30_000, 30_000, { depth: 1, colour: 0 }, new Uint8Array(30_000 * (1 + 30_000 / 8)));
}

/** A small picture with a text that unpacks to 200 MB. */
export function textBombPng(): Buffer {
  const bomb = chunk('zTXt', ztxt('Raw profile type exif', new Uint8Array(200_000_000)));
  return png(64, 64, { depth: 8, colour: 0 }, new Uint8Array(64 * 65), [bomb]);
}

/** A bomb in an icon, whose own head says nothing of its size. */
export function bombIcon(): Buffer {
  const inside = bombPng();
  const head = Buffer.from([0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 22, 0, 0, 0]);
  head.writeUInt32LE(inside.length, 14);
  return Buffer.concat([head, inside]);
}

/** Colours that run from one to another, in 16 bits each. */
export function deepPng(): Buffer {
  const [width, height] = [640, 480];
  const rows = Buffer.alloc(height * (1 + width * 6));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (const [channel, value] of [x / width, y / height, 0.5].entries())
        rows.writeUInt16BE(Math.round(value * 65_535), y * (1 + width * 6) + 1 + x * 6 + channel * 2);
  return png(width, height, { depth: 16, colour: 2 }, rows);
}

export function transparentPng(): Buffer {
  const canvas = createCanvas(640, 480);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgba(20, 90, 60, 0.4)';
  context.fillRect(100, 100, 300, 200);
  return canvas.toBuffer('image/png');
}

/** A photo whose head claims 108 megapixels. */
export function vastJpeg(): Buffer {
  const jpeg = Buffer.from(portrait([]));
  const at = sizeAt(jpeg);
  jpeg.writeUInt16BE(9_000, at);
  jpeg.writeUInt16BE(12_000, at + 2);
  return jpeg;
}

/** Where a JPEG's height stands, with its width behind it: ITU-T T.81, B.2.2. */
function sizeAt(jpeg: Buffer): number {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker === 0xc0 || marker === 0xc2) return at + 5;
  }
  throw new Error('no frame in this JPEG');
}

/** As many pixels as the largest sensors of phones have, nearly empty. */
export function largeJpeg(): Buffer {
  const canvas = createCanvas(8_000, 6_000);
  const context = canvas.getContext('2d');
  context.fillStyle = '#8899aa';
  context.fillRect(0, 0, 8_000, 6_000);
  return canvas.toBuffer('image/jpeg', 70);
}

/** A face that is upright only when the file's own note of how it was held is heeded: in the middle of the upper half. */
export function turnedJpeg(): Uint8Array {
  const upright = canvasOf(900, 1200, [{ x: 450, y: 300, width: 260 }]);
  const stored = createCanvas(1200, 900);
  const context = stored.getContext('2d');
  // Orientation 6: the first stored row is the right edge, from the top (Exif 2.32, 4.6.4).
  context.setTransform(0, -1, 1, 0, 0, 900);
  context.drawImage(upright, 0, 0);
  const orientation = Uint8Array.of(
    73,
    73,
    42,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    6,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  );
  return inJpeg(stored.toBuffer('image/jpeg', 90), [exifSegment(orientation)]);
}

/** An empty room first, then a face: four frames. */
function frames() {
  return [[], FACE, FACE, FACE].map((faces) => canvasOf(640, 480, faces));
}

export function animatedGif(): Buffer {
  const encoder = new GifEncoder(640, 480, { repeat: 0 });
  for (const frame of frames()) {
    const { data } = frame.getContext('2d').getImageData(0, 0, 640, 480);
    encoder.addFrame(new Uint8Array(data), 640, 480, { delay: 300 });
  }
  return encoder.finish();
}

/** Still pictures put together: https://developers.google.com/speed/webp/docs/riff_container */
export function animatedWebp(): Buffer {
  const sized = (name: string, body: Uint8Array) => {
    const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
    head.writeUInt32LE(body.length, 4);
    return joined(head, body, new Uint8Array(body.length % 2));
  };
  const le24 = (value: number) => Uint8Array.of(value & 255, (value >> 8) & 255, value >> 16);
  const [wide, high] = [le24(639), le24(479)];
  const inside = joined(
    text('WEBP'),
    sized('VP8X', joined(Uint8Array.of(2, 0, 0, 0), wide, high)),
    sized('ANIM', new Uint8Array(6)),
    ...frames().map((frame) =>
      sized(
        'ANMF',
        joined(
          new Uint8Array(6),
          wide,
          high,
          le24(300),
          Uint8Array.of(2),
          stillOf(frame.toBuffer('image/webp', 90)),
        ),
      ),
    ),
  );
  return Buffer.from(sized('RIFF', inside));
}

/** The chunk of a still WebP that holds its pixels. */
function stillOf(webp: Buffer): Uint8Array {
  for (let at = 12; at < webp.length;) {
    const length = 8 + webp.readUInt32LE(at + 4) + (webp.readUInt32LE(at + 4) % 2);
    if (/^VP8[ L]$/.test(webp.toString('latin1', at, at + 4))) return webp.subarray(at, at + length);
    at += length;
  }
  throw new Error('no picture in this WebP');
}

/** Four inks (CMYK), as print shops save it: each block of 8 by 8 px is of one colour (ITU-T T.81, baseline). */
export function inkJpeg(width = 640, height = 480): Buffer {
  const segment = (marker: number, ...body: number[]) => {
    const length = body.length + 2;
    return [0xff, marker, length >> 8, length & 255, ...body];
  };
  const inks = [1, 2, 3, 4];
  const head = [
    ...[0xff, 0xd8],
    ...segment(0xee, ...Buffer.from('Adobe\0\x64\0\0\0\0\0', 'latin1')),
    ...segment(0xdb, 0, ...Array<number>(64).fill(8)),
    ...segment(
      0xc0,
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      4,
      ...inks.flatMap((ink) => [ink, 0x11, 0]),
    ),
    // Sizes 0 to 11 in four bits each; of the other coefficients only the word that there are none.
    ...segment(
      0xc4,
      0x00,
      0,
      0,
      0,
      12,
      ...Array<number>(12).fill(0),
      ...Array.from({ length: 12 }, (_, size) => size),
    ),
    ...segment(0xc4, 0x10, 1, ...Array<number>(15).fill(0), 0),
    ...segment(0xda, 4, ...inks.flatMap((ink) => [ink, 0]), 0, 63, 0),
  ];
  let bits = '';
  const before = [0, 0, 0, 0];
  for (let y = 0; y < height; y += 8)
    for (let x = 0; x < width; x += 8)
      for (const [ink, share] of [x / width, y / height, 0.5, 1].entries()) {
        const value = Math.round(share * 255) - 128;
        const step = value - (before[ink] ?? 0);
        before[ink] = value;
        const size = step ? Math.floor(Math.log2(Math.abs(step))) + 1 : 0;
        const rest = step < 0 ? step + 2 ** size - 1 : step;
        bits += size.toString(2).padStart(4, '0') + (size ? rest.toString(2).padStart(size, '0') : '') + '0';
      }
  const body = (bits.match(/.{1,8}/g) ?? []).flatMap((eight) => {
    const byte = Number.parseInt(eight.padEnd(8, '1'), 2);
    return byte === 0xff ? [0xff, 0] : [byte];
  });
  return Buffer.from([...head, ...body, 0xff, 0xd9]);
}

/** A drawing that would run scripts and ask another host for pictures and styles, if it could. */
export function scriptedSvg(): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="640" height="480" onload="new Image().src='https://outside.example/onload'">
<script>new Image().src = 'https://outside.example/script'; for (;;);</script>
<style>@import url('https://outside.example/style'); rect { fill: url('https://outside.example/paint') }</style>
<image href="https://outside.example/picture.png" width="20" height="20" />
<rect x="40" y="40" width="300" height="200" /></svg>`,
  );
}
