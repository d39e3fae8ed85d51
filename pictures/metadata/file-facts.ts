import exifReader from 'exifreader';
import type { FileFacts } from '../reader';
import { iptcBlocks, tiffBlocks } from './blocks';
import { isPng, pngTexts } from './png-text';
import { xmpFacts, xmpPackets } from './xmp';

/** The only EXIF fields that are decoded. Times: with the seconds they tell one device’s picture from another’s. */
const DEVICES = [
  'Make',
  'Model',
  'HostComputer',
  'CameraOwnerName',
  'BodySerialNumber',
  'LensModel',
  'LensSerialNumber',
] as const;
const TIMES = ['DateTimeOriginal', 'DateTimeDigitized'] as const;
const POSITION = ['GPSLatitude', 'GPSLongitude'] as const;
/** IPTC-IIM record 2, by exifreader’s names; a country alone is no place. */
const PLACES = ['City', 'Sub-location', 'Province/State', 'Content Location Name'] as const;

/** One group of what exifreader read; a field that stands there several times is a list. */
type Fields = Readonly<Record<string, unknown>>;

const NOTHING: FileFacts = { place: false, device: false };

/**
 * Whether a picture’s file tells where and with what it was taken, by its EXIF, IPTC and XMP.
 * JPEG, HEIC, AVIF, PNG, WebP and TIFF. What is read is reduced to the two answers at once: no position, name or number leaves
 * this function.
 *
 * @param bytes the file as it is, of any format and completeness
 * @returns both false where the file says nothing or cannot be read; never rejects
 */
export async function readFileFacts(bytes: Uint8Array): Promise<FileFacts> {
  const blocks = [...tiffBlocks(bytes), ...iptcBlocks(bytes)];
  const packets = [...xmpPackets(bytes)];
  if (isPng(bytes)) {
    const { xmp, exif } = await pngTexts(bytes).catch(() => ({ xmp: [], exif: [] }));
    packets.push(...xmp);
    blocks.push(...exif);
  }
  const found = [...blocks.map(blockFacts), ...packets.map(xmpFacts)];
  return { place: found.some(({ place }) => place), device: found.some(({ device }) => device) };
}

/** EXIF and IPTC. XMP is left out: exifreader needs a `DOMParser` for it, and its trimming of a hostile packet takes for ever. */
function blockFacts(block: Uint8Array<ArrayBuffer>): FileFacts {
  try {
    const read = exifReader.load(block.buffer, {
      expanded: true,
      includeTags: { exif: [...DEVICES, ...TIMES, ...POSITION], iptc: [...PLACES] },
    });
    const exif: Fields = { ...read.exif };
    const iptc: Fields = { ...read.iptc };
    return {
      place:
        isPosition(part(exif.GPSLatitude, 'value'), part(exif.GPSLongitude, 'value')) ||
        PLACES.some((field) => isSaid(iptc[field])),
      device:
        DEVICES.some((field) => isSaid(exif[field])) ||
        TIMES.some((field) => /\d\d:\d\d:\d\d$/.test(String(part(exif[field], 'description') ?? ''))),
    };
  } catch {
    // Broken, or no block at all but pixels that look like one: it says nothing.
    return NOTHING;
  }
}

function isSaid(field: unknown): boolean {
  return [field].flat().some((each) => /[\p{L}\p{N}]/u.test(String(part(each, 'description') ?? '')));
}

/** One part of a field as exifreader gives it; undefined where there is no such field. */
function part(field: unknown, name: 'value' | 'description'): unknown {
  return typeof field === 'object' && field !== null && name in field
    ? (field as Readonly<Record<typeof name, unknown>>)[name]
    : undefined;
}

/** A camera without a fix leaves the angles out, writes 0/0, or 0 for both. */
function isPosition(latitude: unknown, longitude: unknown): boolean {
  const [north, east] = [partsOf(latitude), partsOf(longitude)];
  return north.length > 0 && east.length > 0 && [...north, ...east].some((part) => part !== 0);
}

/** Degrees, minutes and seconds, each written as a fraction. */
function partsOf(angle: unknown): number[] {
  if (!Array.isArray(angle)) return [];
  return angle
    .map((part: unknown) => (Array.isArray(part) ? Number(part[0]) / Number(part[1]) : Number(part)))
    .filter((part) => Number.isFinite(part));
}
