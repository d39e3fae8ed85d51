import { isoBox } from './iso-boxes';

/** What a file is by its first bytes; what the page calls it counts for nothing. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'bmp'
  | 'ico'
  | 'svg'
  | 'tiff'
  | 'jxl'
  | 'psd'
  | 'video';

/** What the head of a file says, before anything is decoded. */
export interface FileHead {
  readonly kind: FileKind;
  /** In px, not yet turned upright; undefined where the head does not say, as for video. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** It may hold more than one frame. */
  readonly animated?: boolean | undefined;
}

/**
 * The most pixels that are decoded: 4 bytes each, so about 200 MB for the moment that it takes. Phones give up to 50 megapixels.
 * A head that claims more, as a decompression bomb does, is believed, and the picture left alone.
 */
export const MAX_PIXELS = 52_000_000;

/** Reads the head of a file. Undefined: no picture or video. Sizes of 0 mean that the head is broken. */
export function readHead(bytes: Uint8Array): FileHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return KINDS.find(([is]) => is(bytes))?.[1](view, bytes);
}

type Read = (view: DataView, bytes: Uint8Array) => FileHead;

/** Magic bytes: https://www.iana.org/assignments/media-types and each format's own specification. */
const KINDS: readonly (readonly [(bytes: Uint8Array) => boolean, Read])[] = [
  [starts(0, 0xff, 0xd8, 0xff), jpeg],
  [starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), png],
  [starts(0, 'GIF8'), (view) => sized('gif', view, 6, 8, (at) => view.getUint16(at, true), true)],
  [(bytes) => starts(0, 'RIFF')(bytes) && starts(8, 'WEBP')(bytes), webp],
  [(bytes) => starts(0, 'RIFF')(bytes) && starts(8, 'AVI ')(bytes), () => ({ kind: 'video' })],
  [starts(4, 'ftyp'), isoMedia],
  [starts(4, 'moov'), () => ({ kind: 'video' })],
  [starts(4, 'mdat'), () => ({ kind: 'video' })],
  [starts(0, 0x1a, 0x45, 0xdf, 0xa3), () => ({ kind: 'video' })],
  [starts(0, 'OggS'), () => ({ kind: 'video' })],
  [starts(0, 'FLV'), () => ({ kind: 'video' })],
  [starts(0, 0, 0, 1, 0xba), () => ({ kind: 'video' })],
  [starts(0, 'BM'), bmp],
  [starts(0, 0, 0, 1, 0), () => ({ kind: 'ico' })],
  [starts(0, 'II*\0'), () => ({ kind: 'tiff' })],
  [starts(0, 'MM\0*'), () => ({ kind: 'tiff' })],
  [starts(0, 0xff, 0x0a), () => ({ kind: 'jxl' })],
  [starts(4, 'JXL '), () => ({ kind: 'jxl' })],
  [starts(0, '8BPS'), () => ({ kind: 'psd' })],
  [isSvg, () => ({ kind: 'svg' })],
];

function starts(at: number, ...magic: [string] | number[]): (bytes: Uint8Array) => boolean {
  const [first] = magic;
  const wanted =
    typeof first === 'string' ? Array.from(first, (letter) => letter.charCodeAt(0)) : (magic as number[]);
  return (bytes) => wanted.every((byte, index) => bytes[at + index] === byte);
}

/** Reads two sizes; a file that ends before them is broken, which sizes of 0 say. */
function sized(
  kind: FileKind,
  view: DataView,
  widthAt: number,
  heightAt: number,
  read: (at: number) => number,
  animated?: boolean,
): FileHead {
  if (Math.max(widthAt, heightAt) + 4 > view.byteLength) return { kind, width: 0, height: 0 };
  return { kind, width: read(widthAt), height: read(heightAt), animated };
}

/** Size stands in the frame header (SOF0 to SOF15, but for three that are none): ITU-T T.81, B.2.2. */
function jpeg(view: DataView): FileHead {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return { kind: 'jpeg', width: 0, height: 0 };
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else if (marker === 0xda || marker === 0xd9) break;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return { kind: 'jpeg', width: 0, height: 0 };
}

/** IHDR is the first chunk; `acTL` before the first `IDAT` makes it an animation. */
function png(view: DataView, bytes: Uint8Array): FileHead {
  let animated = false;
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const isNamed = (name: string) => starts(at + 4, name)(bytes);
    if (isNamed('acTL')) animated = true;
    if (animated || isNamed('IDAT')) break;
  }
  return sized('png', view, 16, 20, (at) => view.getUint32(at), animated);
}

/** Three kinds of first chunk: https://developers.google.com/speed/webp/docs/riff_container */
function webp(view: DataView, bytes: Uint8Array): FileHead {
  const read14 = (at: number) => view.getUint16(at, true) & 0x3fff;
  if (starts(12, 'VP8 ')(bytes)) return sized('webp', view, 26, 28, read14);
  if (starts(12, 'VP8L')(bytes)) {
    if (view.byteLength < 25) return { kind: 'webp', width: 0, height: 0 };
    const bits = view.getUint32(21, true);
    return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!starts(12, 'VP8X')(bytes) || view.byteLength < 30) return { kind: 'webp', width: 0, height: 0 };
  const read24 = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  return { kind: 'webp', width: read24(24), height: read24(27), animated: (view.getUint8(20) & 2) !== 0 };
}

/** A height below 0 means that rows run from the top. The oldest header has 16-bit sizes. */
function bmp(view: DataView): FileHead {
  if (view.byteLength >= 26 && view.getUint32(14, true) === 12)
    return { kind: 'bmp', width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return sized('bmp', view, 18, 22, (at) => Math.abs(view.getInt32(at, true)));
}

const AVIF = ['avif', 'avis'];
const HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** ISO base media: the brands say whether it is a picture; a picture's largest `ispe` is its size, the others are tiles. */
function isoMedia(view: DataView, bytes: Uint8Array): FileHead {
  const end = Math.min(view.getUint32(0), view.byteLength, 512);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4)
    if (at !== 12) brands.push(String.fromCharCode(...bytes.subarray(at, at + 4)));
  const isOne = (of: readonly string[]) => brands.some((brand) => of.includes(brand));
  const kind = isOne(AVIF) ? 'avif' : isOne(HEIC) ? 'heic' : 'video';
  if (kind === 'video') return { kind };
  const properties = isoBox(view, ['meta', 'iprp', 'ipco']);
  let [width, height] = [0, 0];
  for (const { name, start, end: last } of properties) {
    if (name !== 'ispe' || start + 12 > last) continue;
    const [wide, high] = [view.getUint32(start + 4), view.getUint32(start + 8)];
    if (wide * high > width * height) [width, height] = [wide, high];
  }
  // Where no size is found the file may still be whole: some browsers open it, and the others say that they cannot.
  return { kind, ...(width && height ? { width, height } : {}), animated: brands.includes('avis') };
}

/** An `svg` element comes first, but for a declaration, a document type and comments. */
function isSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  if (!text.startsWith('<')) return false;
  const rest = text.replace(/<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*(\[[^\]]*\])?[^>]*>/gi, '').trimStart();
  return /^<(\w+:)?svg[\s>]/i.test(rest);
}
