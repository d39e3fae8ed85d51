import { nextOf } from './blocks';

/**
 * What XMP tells, read by a linear scan instead of an XML parser: workers have no `DOMParser`, and a scan cannot be led astray
 * by entities, depth or missing namespaces. XMP is made to be found so: its packets stand unencoded in JPEG, WebP, HEIC and AVIF
 * (XMP specification part 1, "packet wrapper"). Field names: IPTC Photo Metadata Standard and Exif for XMP.
 */

/** Where it was taken, as coordinates; latitude and longitude only count together. */
const LATITUDE = ['exif:GPSLatitude'];
const LONGITUDE = ['exif:GPSLongitude'];
/** Where it was taken or what place it shows, in words. A country alone is no place. */
const PLACES = [
  'photoshop:City',
  'photoshop:State',
  'Iptc4xmpCore:Location',
  'Iptc4xmpExt:City',
  'Iptc4xmpExt:Sublocation',
  'Iptc4xmpExt:ProvinceState',
  'Iptc4xmpExt:LocationName',
];
const DEVICES = [
  'tiff:Make',
  'tiff:Model',
  'aux:SerialNumber',
  'aux:Lens',
  'exifEX:BodySerialNumber',
  'exifEX:LensModel',
];
/** When it was taken, which with the seconds tells one picture’s device from another’s. */
const TIMES = ['exif:DateTimeOriginal', 'exif:DateTimeDigitized', 'xmp:CreateDate', 'photoshop:DateCreated'];
const TO_THE_SECOND = /\d\d:\d\d:\d\d/;

/** An element longer than this is no name of a place. */
const MAX_VALUE = 4_000;
/** How many mentions of one field are looked at: a hostile packet may repeat one. */
const MAX_MENTIONS = 64;

/** @param packet XMP as text, of any completeness */
export function xmpFacts(packet: string): { place: boolean; device: boolean } {
  return {
    place:
      PLACES.some((field) => hasValue(packet, field)) ||
      isPosition(numbersOf(packet, LATITUDE), numbersOf(packet, LONGITUDE)),
    device:
      DEVICES.some((field) => hasValue(packet, field)) ||
      TIMES.some((field) => valuesOf(packet, field).some((value) => TO_THE_SECOND.test(value))),
  };
}

function hasValue(packet: string, field: string): boolean {
  return valuesOf(packet, field).some((value) => /[\p{L}\p{N}]/u.test(value));
}

/** A pair of angles other than 0, 0, which cameras without a fix write. */
function isPosition(latitudes: readonly number[], longitudes: readonly number[]): boolean {
  return (
    latitudes.length > 0 &&
    longitudes.length > 0 &&
    [...latitudes, ...longitudes].some((angle) => angle !== 0)
  );
}

/** `51,30.5N` and `51.5` alike: only whether there is an angle, and whether it is 0, is asked. */
function numbersOf(packet: string, fields: readonly string[]): number[] {
  return fields
    .flatMap((field) => valuesOf(packet, field))
    .filter((value) => /\d/.test(value))
    .map((value) => (/[1-9]/.test(value) ? 1 : 0));
}

/** What a field holds: as an attribute (`name="value"`) and as an element, whose own tags are taken off. */
function valuesOf(packet: string, field: string): string[] {
  const values: string[] = [];
  let from = 0;
  for (let mention = 0; mention < MAX_MENTIONS; mention += 1) {
    const at = packet.indexOf(field, from);
    if (at < 0) break;
    from = at + field.length;
    const value = packet[at - 1] === '<' ? elementAt(packet, from, field) : attributeAt(packet, from);
    if (value) values.push(value);
  }
  return values;
}

function attributeAt(packet: string, from: number): string | undefined {
  const [, quote, rest] = /^\s{0,9}=\s{0,9}(["'])([^]*)/.exec(packet.slice(from, from + MAX_VALUE)) ?? [];
  return quote === undefined ? undefined : rest?.slice(0, Math.max(rest.indexOf(quote), 0)).trim();
}

function elementAt(packet: string, from: number, field: string): string | undefined {
  // A longer name that begins alike, for example `LocationCreated` after `Location`.
  if (!/[\s>]/.test(packet[from] ?? '')) return undefined;
  const rest = packet.slice(from, from + MAX_VALUE);
  const start = rest.indexOf('>');
  const end = rest.indexOf(`</${field}`, start);
  if (start < 0 || end < 0 || rest[start - 1] === '/') return undefined;
  return rest
    .slice(start + 1, end)
    .replace(/<[^<>]*>/g, '')
    .trim();
}

const OPENINGS = ['<x:xmpmeta', '<x:xapmeta', '<rdf:RDF'].map((text) => asBytes(text));
const CLOSINGS = ['</x:xmpmeta>', '</x:xapmeta>', '</rdf:RDF>'];
/** A packet’s first part is what is looked at; Adobe’s own limit for one in a JPEG segment is 64 kB. */
const MAX_PACKET = 500_000;
const MAX_PACKETS = 8;

/**
 * The XMP packets of a file, wherever they stand in it, those of pictures inside it included.
 *
 * @param bytes the whole file, or as much as there is
 */
export function* xmpPackets(bytes: Uint8Array): Generator<string> {
  let at = 0;
  for (let found = 0; found < MAX_PACKETS; found += 1) {
    const start = nextOpening(bytes, at);
    if (start < 0) return;
    const text = asText(bytes.subarray(start, start + MAX_PACKET));
    const ends = CLOSINGS.map((closing) => text.indexOf(closing)).filter((end) => end >= 0);
    // RDF closes before the packet that it stands in, so the last of the closings that are there ends it.
    const end = ends.length ? Math.max(...ends) : text.length;
    yield text.slice(0, end);
    at = start + Math.max(end, 1);
  }
}

function nextOpening(bytes: Uint8Array, from: number): number {
  const starts = OPENINGS.map((opening) => nextOf(bytes, opening, from)).filter((start) => start >= 0);
  return starts.length ? Math.min(...starts) : -1;
}

/** Bytes as text, one character each: the names of fields are ASCII, and values are only asked whether they hold anything. */
export function asText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function asBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
