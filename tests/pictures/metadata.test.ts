import { createCanvas } from '@napi-rs/canvas';
import exifReader from 'exifreader';
import { describe, expect, test } from 'vitest';
import { readFileFacts } from '../../pictures/metadata/file-facts';
import {
  exifItem,
  exifSegment,
  heif,
  hexProfile,
  inJpeg,
  inPng,
  inWebp,
  iptc,
  iptcSegment,
  itxt,
  joined,
  SQUARE,
  text,
  tiff,
  xmp,
  xmpSegment,
  ztxt,
} from '../support/pictures/exif';

const canvas = createCanvas(32, 24);
const JPEG = Uint8Array.from(canvas.toBuffer('image/jpeg'));
const PNG = Uint8Array.from(canvas.toBuffer('image/png'));
const WEBP = Uint8Array.from(canvas.toBuffer('image/webp'));

const PLACE = { place: true, device: false };
const DEVICE = { place: false, device: true };
const NOTHING = { place: false, device: false };
const GPS = tiff({ gps: SQUARE });
const XMP_GPS = xmp('', 'exif:GPSLatitude="51,30.43N" exif:GPSLongitude="0,7.65W"');

const locatedFiles: Record<string, Uint8Array> = {
  'JPEG, EXIF': inJpeg(JPEG, [exifSegment(GPS)]),
  'JPEG, EXIF big endian': inJpeg(JPEG, [exifSegment(tiff({ gps: SQUARE, bigEndian: true }))]),
  'JPEG, EXIF behind another segment': inJpeg(JPEG, [
    { marker: 0xe2, body: new Uint8Array(40_000) },
    exifSegment(GPS),
  ]),
  'JPEG, XMP alone': inJpeg(JPEG, [xmpSegment(XMP_GPS)]),
  'JPEG, IPTC city': inJpeg(JPEG, [iptcSegment(iptc({ 90: 'Oakbridge' }))]),
  'PNG, eXIf': inPng(PNG, [{ type: 'eXIf', body: GPS }]),
  'PNG, XMP': inPng(PNG, [{ type: 'iTXt', body: itxt('XML:com.adobe.xmp', XMP_GPS) }]),
  'PNG, XMP compressed': inPng(PNG, [{ type: 'iTXt', body: itxt('XML:com.adobe.xmp', XMP_GPS, true) }]),
  'PNG, EXIF as compressed hex': inPng(PNG, [
    { type: 'zTXt', body: ztxt('Raw profile type exif', hexProfile('exif', joined(text('Exif\0\0'), GPS))) },
  ]),
  'PNG, EXIF as plain hex': inPng(PNG, [
    {
      type: 'tEXt',
      body: joined(text('Raw profile type APP1\0'), hexProfile('generic', joined(text('Exif\0\0'), GPS))),
    },
  ]),
  'WebP, EXIF': inWebp(WEBP, [{ type: 'EXIF', body: GPS }]),
  'WebP, XMP': inWebp(WEBP, [{ type: 'XMP ', body: XMP_GPS }]),
  'HEIC, EXIF': heif('heic', [{ type: 'Exif', body: exifItem(GPS) }]),
  'HEIC, XMP': heif('heic', [{ type: 'mime', body: XMP_GPS }]),
  'HEIC of a brand of many pictures': heif('msf1', [{ type: 'Exif', body: exifItem(GPS) }]),
  'AVIF, EXIF': heif('avif', [{ type: 'Exif', body: exifItem(GPS) }]),
  TIFF: GPS,
  'a picture inside a picture': joined(JPEG, inJpeg(JPEG, [exifSegment(GPS)])),
};

describe('where it was taken', () => {
  test.each(Object.entries(locatedFiles))('%s', async (_, bytes) => {
    expect(await readFileFacts(bytes)).toEqual(PLACE);
  });

  test('the files that a test writes are read alike by exifreader', () => {
    for (const name of ['JPEG, EXIF', 'PNG, eXIf', 'WebP, EXIF', 'HEIC, EXIF', 'AVIF, EXIF']) {
      const { gps } = exifReader.load(Uint8Array.from(locatedFiles[name] ?? []).buffer, { expanded: true });
      expect(gps?.Latitude, name).toBeCloseTo(51.507, 2);
    }
  });

  test.each([
    ['a city', xmp('', 'photoshop:City="Oakbridge"')],
    ['a city as an element', xmp('<photoshop:City>Oakbridge</photoshop:City>')],
    ['a location', xmp('<Iptc4xmpCore:Location>Oakbridge Primary School</Iptc4xmpCore:Location>')],
    [
      'a place where it was made',
      xmp(
        '<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:LocationName><rdf:Alt><rdf:li xml:lang="en">Oakbridge</rdf:li></rdf:Alt></Iptc4xmpExt:LocationName></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>',
      ),
    ],
    [
      'elements for angles',
      xmp('<exif:GPSLatitude>51,30N</exif:GPSLatitude><exif:GPSLongitude>0,0E</exif:GPSLongitude>'),
    ],
  ])('XMP: %s', async (_, packet) => {
    expect(await readFileFacts(inJpeg(JPEG, [xmpSegment(packet)]))).toEqual(PLACE);
  });
});

describe('no place', () => {
  const nought = [
    [0, 1],
    [0, 1],
    [0, 1],
  ] as const;
  const undone = [
    [0, 0],
    [0, 0],
    [0, 0],
  ] as const;
  const files: Record<string, Uint8Array> = {
    'a bare JPEG': JPEG,
    'a bare PNG': PNG,
    'a bare WebP': WEBP,
    'EXIF: 0, 0': inJpeg(JPEG, [exifSegment(tiff({ gps: { latitude: nought, longitude: nought } }))]),
    'EXIF: 0/0': inJpeg(JPEG, [exifSegment(tiff({ gps: { latitude: undone, longitude: undone } }))]),
    'EXIF: an empty GPS block': inJpeg(JPEG, [exifSegment(tiff({ emptyGps: true }))]),
    'XMP: 0, 0': inJpeg(JPEG, [xmpSegment(xmp('', 'exif:GPSLatitude="0,0.0N" exif:GPSLongitude="0,0.0E"'))]),
    'XMP: a latitude alone': inJpeg(JPEG, [xmpSegment(xmp('', 'exif:GPSLatitude="51,30N"'))]),
    'XMP: empty fields': inJpeg(JPEG, [
      xmpSegment(
        xmp(
          '<Iptc4xmpCore:Location></Iptc4xmpCore:Location><Iptc4xmpExt:City/><Iptc4xmpExt:LocationCreated><rdf:Bag/></Iptc4xmpExt:LocationCreated>',
          'photoshop:City=" "',
        ),
      ),
    ]),
    'a country alone': inJpeg(JPEG, [
      iptcSegment(iptc({ 101: 'United Kingdom' })),
      xmpSegment(xmp('', 'photoshop:Country="United Kingdom"')),
    ]),
  };

  test.each(Object.entries(files))('%s', async (_, bytes) => {
    expect(await readFileFacts(bytes)).toEqual(NOTHING);
  });
});

describe('with what it was taken', () => {
  test.each([
    ['make and model', inJpeg(JPEG, [exifSegment(tiff({ make: 'Example', model: 'One' }))])],
    ['when, to the second', inJpeg(JPEG, [exifSegment(tiff({ takenAt: '2026:11:21 10:15:30' }))])],
    [
      'XMP: model',
      inPng(PNG, [{ type: 'iTXt', body: itxt('XML:com.adobe.xmp', xmp('', 'tiff:Model="One"')) }]),
    ],
    [
      'XMP: when',
      inWebp(WEBP, [{ type: 'XMP ', body: xmp('', 'xmp:CreateDate="2026-11-21T10:15:30+00:00"') }]),
    ],
  ])('%s', async (_, bytes) => {
    expect(await readFileFacts(bytes)).toEqual(DEVICE);
  });

  test('a day tells no device', async () => {
    const bytes = inWebp(WEBP, [{ type: 'XMP ', body: xmp('', 'photoshop:DateCreated="2026-11-21"') }]);
    expect(await readFileFacts(bytes)).toEqual(NOTHING);
  });
});

describe('files that are broken on purpose', () => {
  /** A seeded generator, so that a failure can be had again (mulberry32). */
  function* numbers(seed: number): Generator<number, never> {
    for (let state = seed; ;) {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      yield (mixed ^ (mixed >>> 14)) >>> 0;
    }
  }

  test('random bytes and flipped bytes are read without an error', async () => {
    const source = numbers(5);
    const next = (below: number) => source.next().value % below;
    const files = Object.values(locatedFiles);
    for (let round = 0; round < 400; round += 1) {
      const bytes =
        round % 4
          ? Uint8Array.from(files[next(files.length)] ?? [])
          : new Uint8Array(next(2_000)).map(() => next(256));
      for (let flip = 0; flip < 12 && bytes.length; flip += 1) bytes[next(bytes.length)] = next(256);
      const facts = await readFileFacts(bytes);
      expect([typeof facts.place, typeof facts.device]).toEqual(['boolean', 'boolean']);
    }
  });

  test('a file cut anywhere is read without an error, and says nothing it did not say whole', async () => {
    for (const bytes of Object.values(locatedFiles))
      for (let length = 0; length < bytes.length; length += 37)
        expect((await readFileFacts(bytes.subarray(0, length))).device).toBe(false);
  });

  test('a bomb in a PNG’s text is unpacked in part only', async () => {
    const bomb = joined(new Uint8Array(60_000_000), XMP_GPS);
    const bytes = inPng(PNG, [{ type: 'iTXt', body: itxt('XML:com.adobe.xmp', bomb, true) }]);
    expect(await readFileFacts(bytes)).toEqual(NOTHING);
  });

  test('XMP of many unclosed ends, at which a backtracking pattern would never stop, is read', async () => {
    const packet = xmp(
      `${'<?xpacket end="'.repeat(60_000)}${'"?>'.repeat(60_000)}\n`,
      'photoshop:City="Oakbridge"',
    );
    expect(await readFileFacts(joined(JPEG, packet))).toEqual(PLACE);
  });

  test('a thousand blocks that hold each other end', async () => {
    const bytes = joined(...Array.from({ length: 1_000 }, () => tiff({ emptyGps: true })));
    expect(await readFileFacts(bytes)).toEqual(NOTHING);
  });
});
