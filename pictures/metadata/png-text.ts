import { tiffBlocks } from './blocks';
import { asText } from './xmp';

/**
 * Texts of a PNG that hold another format’s block: XMP, or a profile written as hex digits by ImageMagick and its kin.
 * exifreader reads neither a compressed XMP text nor an uncompressed profile, and puts no common limit on what it unpacks.
 */
export interface PngTexts {
  readonly xmp: readonly string[];
  /** TIFF blocks, ready for an EXIF reader. */
  readonly exif: readonly Uint8Array<ArrayBuffer>[];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const XMP = 'XML:com.adobe.xmp';
const PROFILE = /^raw profile type (exif|app1|xmp)$/i;
/** Bounds on a hostile file: texts looked at, their packed size, and what each may unpack to. */
const MAX_TEXTS = 8;
const MAX_PACKED = 1_000_000;
const MAX_UNPACKED = 2_000_000;
const MAX_CHUNKS = 100_000;

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** @param bytes a PNG, of any completeness; broken texts are left out */
export async function pngTexts(bytes: Uint8Array): Promise<PngTexts> {
  const xmp: string[] = [];
  const exif: Uint8Array<ArrayBuffer>[] = [];
  for (const { keyword, packed, body } of textChunks(bytes)) {
    const text = packed ? await inflate(body) : body;
    if (!text) continue;
    if (keyword === XMP) {
      xmp.push(asText(text));
      continue;
    }
    const block = fromHex(asText(text));
    if (/xmp$/i.test(keyword) || asText(block.subarray(0, 29)).startsWith('http://ns.adobe.com/xap/1.0/'))
      xmp.push(asText(block));
    else exif.push(...tiffBlocks(block));
  }
  return { xmp, exif };
}

interface TextChunk {
  readonly keyword: string;
  readonly packed: boolean;
  readonly body: Uint8Array;
}

/** Chunk layout: PNG specification (W3C, third edition), 11.3.3. */
function* textChunks(bytes: Uint8Array): Generator<TextChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = 0;
  let at = SIGNATURE.length;
  for (let chunk = 0; chunk < MAX_CHUNKS && at + 12 <= bytes.length && found < MAX_TEXTS; chunk += 1) {
    const length = view.getUint32(at);
    const type = asText(bytes.subarray(at + 4, at + 8));
    if (['tEXt', 'zTXt', 'iTXt'].includes(type) && length < MAX_PACKED) {
      const data = bytes.subarray(at + 8, at + 8 + length);
      const end = data.subarray(0, 80).indexOf(0);
      const keyword = asText(data.subarray(0, Math.max(end, 0)));
      if (keyword === XMP || PROFILE.test(keyword)) {
        found += 1;
        yield { keyword, ...bodyOf(type, data.subarray(end + 1)) };
      }
    }
    at += 12 + length;
  }
}

function bodyOf(type: string, rest: Uint8Array): { packed: boolean; body: Uint8Array } {
  if (type === 'tEXt') return { packed: false, body: rest };
  if (type === 'zTXt') return { packed: true, body: rest.subarray(1) };
  const language = rest.indexOf(0, 2);
  const translated = rest.indexOf(0, language + 1);
  return {
    packed: rest[0] === 1,
    body: language < 0 || translated < 0 ? rest.subarray(0, 0) : rest.subarray(translated + 1),
  };
}

/** Unpacks at most `MAX_UNPACKED` bytes; what a bomb holds beyond is never made. Undefined where nothing can be unpacked. */
async function inflate(packed: Uint8Array): Promise<Uint8Array | undefined> {
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    while (size < MAX_UNPACKED) {
      const { value, done } = await reader.read();
      if (done) break;
      parts.push(value);
      size += value.length;
    }
  } catch {
    // A broken stream: what came before it is worth a look.
  }
  await reader.cancel().catch(() => undefined);
  if (!size) return undefined;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** `\nexif\n    123\n4578...`: the name and length on lines of their own, then hex digits in lines. */
function fromHex(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/^\s*\w+\s+\d+\s/, '').replace(/\s+/g, '');
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16) || 0;
  return bytes;
}
