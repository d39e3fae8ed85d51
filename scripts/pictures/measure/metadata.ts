import { createCanvas } from '@napi-rs/canvas';
import { readFileFacts } from '../../../pictures/metadata/file-facts';
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
  text,
  tiff,
  xmp,
  xmpSegment,
  ztxt,
} from '../../../tests/support/pictures/exif';
import type { Half, Measure, MeasureRow } from './table';
import { numbers, type Numbers } from './words-support';

const EACH = 20;
const SEEDS: Record<Half, number> = { tune: 1, report: 2 };

type Bytes = Uint8Array<ArrayBuffer>;
type Plain = { readonly jpeg: Bytes; readonly png: Bytes; readonly webp: Bytes };
type Maker = (files: Plain, next: Numbers) => Bytes;

/** Somewhere on the land of the British Isles or anywhere else, to a hundredth of a second of arc. */
function position(next: Numbers): Bytes {
  const angle = (most: number) =>
    [
      [next.below(most), 1],
      [next.below(60), 1],
      [1 + next.below(5_999), 100],
    ] as const;
  return tiff({
    gps: { latitude: angle(90), longitude: angle(180) },
    bigEndian: next.chance(0.5),
    ...(next.chance(0.7) ? { make: 'Example', model: 'One' } : {}),
    ...(next.chance(0.5) ? { takenAt: '2026:11:21 10:15:30' } : {}),
  });
}

function positionXmp(next: Numbers): Bytes {
  const latitude = `${next.below(90)},${next.between(0.01, 59).toFixed(4)}${next.pick(['N', 'S'])}`;
  const longitude = `${next.below(180)},${next.between(0.01, 59).toFixed(4)}${next.pick(['E', 'W'])}`;
  return next.chance(0.5)
    ? xmp('', `exif:GPSLatitude="${latitude}" exif:GPSLongitude="${longitude}"`)
    : xmp(
        `<exif:GPSLatitude>${latitude}</exif:GPSLatitude>\n<exif:GPSLongitude>${longitude}</exif:GPSLongitude>`,
      );
}

/** Everything else that a file may bring before or beside its place. */
function others(next: Numbers) {
  return next.chance(0.5) ? [{ marker: 0xe2, body: new Uint8Array(next.below(60_000)) }] : [];
}

const LOCATED: Record<string, Maker> = {
  'JPEG, EXIF': ({ jpeg }, next) => inJpeg(jpeg, [...others(next), exifSegment(position(next))]),
  'JPEG, XMP alone': ({ jpeg }, next) => inJpeg(jpeg, [...others(next), xmpSegment(positionXmp(next))]),
  'JPEG, IPTC town': ({ jpeg }, next) =>
    inJpeg(jpeg, [...others(next), iptcSegment(iptc({ 90: 'Oakbridge', 101: 'United Kingdom' }))]),
  'PNG, eXIf': ({ png }, next) => inPng(png, [{ type: 'eXIf', body: position(next) }]),
  'PNG, XMP, packed or not': ({ png }, next) =>
    inPng(png, [{ type: 'iTXt', body: itxt('XML:com.adobe.xmp', positionXmp(next), next.chance(0.5)) }]),
  'PNG, profile in hex': ({ png }, next) => {
    const block = hexProfile('exif', joined(text('Exif\0\0'), position(next)));
    return inPng(png, [{ type: 'zTXt', body: ztxt('Raw profile type exif', block) }]);
  },
  'WebP, EXIF': ({ webp }, next) => inWebp(webp, [{ type: 'EXIF', body: position(next) }]),
  'WebP, XMP alone': ({ webp }, next) => inWebp(webp, [{ type: 'XMP ', body: positionXmp(next) }]),
  'HEIC, EXIF': (_, next) =>
    heif(next.pick(['heic', 'heix', 'msf1', 'mif1']), [{ type: 'Exif', body: exifItem(position(next)) }]),
  'HEIC, XMP alone': (_, next) => heif('heic', [{ type: 'mime', body: positionXmp(next) }]),
  'AVIF, EXIF': (_, next) => heif('avif', [{ type: 'Exif', body: exifItem(position(next)) }]),
};

const NOWHERE: Record<string, Maker> = {
  'JPEG of a phone that may not tell': ({ jpeg }, next) =>
    inJpeg(jpeg, [...others(next), exifSegment(tiff({ make: 'Example', model: 'One', emptyGps: true }))]),
  'bare JPEG, PNG and WebP': ({ jpeg, png, webp }, next) => next.pick([jpeg, png, webp]),
};

/** Places found in files of every format that this project can write, and places found where there are none. */
export const measure: Measure = async (half) => {
  const next = numbers(SEEDS[half]);
  const rows: MeasureRow[] = [];
  let times: number[] = [];
  const files = Array.from({ length: 4 }, () => plainFiles(next));
  const count = async (make: Maker) => {
    let got = 0;
    times = [];
    for (let round = 0; round < EACH; round += 1) {
      const bytes = make(next.pick(files), next);
      const start = process.cpuUsage();
      const { place } = await readFileFacts(bytes);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1_000);
      got += place ? 1 : 0;
    }
    return { got, of: EACH };
  };
  for (const [name, make] of Object.entries(LOCATED)) {
    const found = await count(make);
    rows.push({ name, cells: [found, slow(times)], judged: found, goal: { wanted: 'at-least', reach: 1 } });
  }
  for (const [name, make] of Object.entries(NOWHERE)) {
    const found = await count(make);
    rows.push({
      name: `none: ${name}`,
      cells: [found, slow(times)],
      judged: found,
      goal: { wanted: 'at-most', reach: 0 },
    });
  }
  return {
    title: 'Metadata: files that say where they were taken',
    intro: `Files written by ourselves, ${EACH} of each kind, with random places, in drawn pictures of 0.5 to 2 megapixels. HEIC and AVIF are their boxes without a picture. Time is the processor’s, 95th percentile.`,
    columns: ['place found', 'time'],
    rows,
  };
};

/** A drawn picture in each format. */
function plainFiles(next: Numbers): Plain {
  const canvas = createCanvas(800 + next.below(800), 600 + next.below(600));
  const context = canvas.getContext('2d');
  for (let at = 0; at < 2_000; at += 1) {
    context.fillStyle = `rgb(${next.below(256)},${next.below(256)},${next.below(256)})`;
    context.fillRect(next.below(canvas.width), next.below(canvas.height), next.below(60), next.below(60));
  }
  return {
    jpeg: Uint8Array.from(canvas.toBuffer('image/jpeg', 90)),
    png: Uint8Array.from(canvas.toBuffer('image/png')),
    webp: Uint8Array.from(canvas.toBuffer('image/webp')),
  };
}

function slow(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  return { value: Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 10) / 10, unit: 'ms' };
}
