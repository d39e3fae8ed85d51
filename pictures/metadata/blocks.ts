/**
 * Blocks of metadata, found by their own first bytes wherever they stand in a file, instead of by walking JPEG segments,
 * PNG and WebP chunks and HEIC boxes: a block counts in a format nobody thought of, in a picture inside the picture, in a file cut
 * short, and a hostile size or offset leads nowhere. Pixels that look like one are read as a block that says nothing.
 */

/** How TIFF begins (TIFF 6.0, section 2), which is what EXIF is written in: little and big endian. */
const TIFF = [Uint8Array.of(0x49, 0x49, 0x2a, 0x00), Uint8Array.of(0x4d, 0x4d, 0x00, 0x2a)];
/** How a JPEG’s segment with IPTC in it begins: `Photoshop 3.0` and a nought. */
const IPTC = [Uint8Array.from('Photoshop 3.0\0', (letter) => letter.charCodeAt(0))];

/** EXIF in a JPEG cannot be longer than 64 kB; other formats hold the same blocks. */
const MAX_TIFF = 128_000;
const MAX_SEGMENT = 65_533;
/** Blocks looked at: a burst or motion photo holds several pictures, a hostile file any number. */
const MAX_BLOCKS = 16;

/** TIFF blocks, each a copy of its own. A file that is a TIFF is one block as a whole, as its fields may stand at its end. */
export function tiffBlocks(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const starts = startsOf(bytes, TIFF);
  if (starts[0] === 0) return [Uint8Array.from(bytes)];
  return starts.map((start) => Uint8Array.from(bytes.subarray(start, start + MAX_TIFF)));
}

/** IPTC blocks, each in a JPEG of its own with nothing else in it, as exifreader takes them. */
export function iptcBlocks(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  return startsOf(bytes, IPTC).map((start) => {
    const block = bytes.subarray(start, start + MAX_SEGMENT);
    const length = block.length + 2;
    return Uint8Array.of(0xff, 0xd8, 0xff, 0xed, length >> 8, length & 255, ...block, 0xff, 0xd9);
  });
}

/** Where any of some beginnings stands, in order, at most `MAX_BLOCKS`. */
function startsOf(bytes: Uint8Array, beginnings: readonly Uint8Array[]): number[] {
  return beginnings
    .flatMap((beginning) => {
      const starts: number[] = [];
      for (let at = 0; starts.length < MAX_BLOCKS; at += 1) {
        at = nextOf(bytes, beginning, at);
        if (at < 0) break;
        starts.push(at);
      }
      return starts;
    })
    .sort((a, b) => a - b)
    .slice(0, MAX_BLOCKS);
}

/** @returns where `beginning` stands next, from `from` on; -1 where it does not */
export function nextOf(bytes: Uint8Array, beginning: Uint8Array, from: number): number {
  const [first = 0] = beginning;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (beginning.every((byte, offset) => bytes[at + offset] === byte)) return at;
  return -1;
}
