import { deflateSync } from 'node:zlib';

/** What a test writes into a picture’s metadata. Angles are degrees, minutes, seconds, each as a fraction. */
export interface ExifContent {
  readonly make?: string;
  readonly model?: string;
  readonly takenAt?: string;
  readonly gps?: {
    readonly latitude: readonly (readonly [number, number])[];
    readonly longitude: readonly (readonly [number, number])[];
  };
  /** A GPS block without a position, as a phone writes it that may not tell. */
  readonly emptyGps?: boolean;
  readonly bigEndian?: boolean;
}

/** 51°30′26″N 0°7′39″W: a public place, Trafalgar Square. */
export const SQUARE: NonNullable<ExifContent['gps']> = {
  latitude: [
    [51, 1],
    [30, 1],
    [26, 1],
  ],
  longitude: [
    [0, 1],
    [7, 1],
    [39, 1],
  ],
};

type Entry = { tag: number; type: number; count: number; bytes: number[] };

/** A TIFF block with EXIF in it (TIFF 6.0; Exif 2.32). */
export function tiff(content: ExifContent): Uint8Array<ArrayBuffer> {
  const { make, model, takenAt, gps, emptyGps = false, bigEndian = false } = content;
  const number = (value: number, size: number) =>
    Array.from(
      { length: size },
      (_, at) => Math.floor(value / 256 ** (bigEndian ? size - 1 - at : at)) % 256,
    );
  const ascii = (tag: number, text: string): Entry => ({
    tag,
    type: 2,
    count: text.length + 1,
    bytes: [...Buffer.from(`${text}\0`, 'latin1')],
  });
  const angle = (tag: number, parts: readonly (readonly [number, number])[]): Entry => ({
    tag,
    type: 5,
    count: parts.length,
    bytes: parts.flatMap(([over, under]) => [...number(over, 4), ...number(under, 4)]),
  });
  const pointer = (tag: number, offset: number): Entry => ({
    tag,
    type: 4,
    count: 1,
    bytes: number(offset, 4),
  });

  const directory = (entries: readonly Entry[], start: number): number[] => {
    let free = start + 2 + entries.length * 12 + 4;
    const values: number[] = [];
    const rows = entries.flatMap(({ tag, type, count, bytes }) => {
      const head = [...number(tag, 2), ...number(type, 2), ...number(count, 4)];
      if (bytes.length <= 4) return [...head, ...bytes, ...Array<number>(4 - bytes.length).fill(0)];
      const offset = free;
      values.push(...bytes);
      free += bytes.length;
      return [...head, ...number(offset, 4)];
    });
    return [...number(entries.length, 2), ...rows, 0, 0, 0, 0, ...values];
  };

  const ownFields = [...(make ? [ascii(0x010f, make)] : []), ...(model ? [ascii(0x0110, model)] : [])];
  const exifFields = takenAt ? [ascii(0x9003, takenAt)] : [];
  const gpsFields: Entry[] = gps
    ? [ascii(1, 'N'), angle(2, gps.latitude), ascii(3, 'W'), angle(4, gps.longitude)]
    : [{ tag: 0, type: 1, count: 4, bytes: [2, 3, 0, 0] }];
  const isLocated = gps !== undefined || emptyGps;
  const pointersOf = (exifAt: number, gpsAt: number) => [
    ...(exifFields.length ? [pointer(0x8769, exifAt)] : []),
    ...(isLocated ? [pointer(0x8825, gpsAt)] : []),
  ];
  const length = directory([...ownFields, ...pointersOf(0, 0)], 8).length;
  const exifAt = 8 + length;
  const exif = exifFields.length ? directory(exifFields, exifAt) : [];
  const gpsAt = exifAt + exif.length;
  return Uint8Array.from([
    ...(bigEndian ? [0x4d, 0x4d, 0, 42] : [0x49, 0x49, 42, 0]),
    ...number(8, 4),
    ...directory([...ownFields, ...pointersOf(exifAt, gpsAt)], 8),
    ...exif,
    ...(isLocated ? directory(gpsFields, gpsAt) : []),
  ]);
}

/** XMP as Adobe’s tools write it; `inside` goes into the description, `attributes` onto it. */
export function xmp(inside: string, attributes = ''): Uint8Array<ArrayBuffer> {
  return text(
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  );
}

export function text(written: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(written, 'utf8'));
}

/** IPTC-IIM record 2 in Photoshop’s resource block, as it stands in a JPEG’s APP13. Numbers: 90 city, 92 sub-location, 101 country. */
export function iptc(fields: Readonly<Record<number, string>>): Uint8Array<ArrayBuffer> {
  const records = Object.entries(fields).flatMap(([number, value]) => {
    const bytes = [...text(value)];
    return [0x1c, 2, Number(number), bytes.length >> 8, bytes.length & 255, ...bytes];
  });
  return joined(
    text('Photoshop 3.0\0'),
    text('8BIM'),
    Uint8Array.of(4, 4, 0, 0),
    big(records.length),
    Uint8Array.from(records),
    Uint8Array.from(records.length % 2 ? [0] : []),
  );
}

/** Puts segments behind the first marker of a JPEG. */
export function inJpeg(
  jpeg: Uint8Array,
  segments: readonly { readonly marker: number; readonly body: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  return joined(
    jpeg.subarray(0, 2),
    ...segments.map(({ marker, body }) =>
      joined(Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255), body),
    ),
    jpeg.subarray(2),
  );
}

export const exifSegment = (block: Uint8Array) => ({ marker: 0xe1, body: joined(text('Exif\0\0'), block) });
export const xmpSegment = (packet: Uint8Array) => ({
  marker: 0xe1,
  body: joined(text('http://ns.adobe.com/xap/1.0/\0'), packet),
});
export const iptcSegment = (block: Uint8Array) => ({ marker: 0xed, body: block });

/** Puts chunks behind the header of a PNG. The checksums are left at nought: no reader of metadata looks at them. */
export function inPng(
  png: Uint8Array,
  chunks: readonly { readonly type: string; readonly body: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const header = 8 + 25;
  return joined(
    png.subarray(0, header),
    ...chunks.map(({ type, body }) => joined(big(body.length), text(type), body, big(0))),
    png.subarray(header),
  );
}

/** An international text chunk’s body. */
export function itxt(keyword: string, body: Uint8Array, packed = false): Uint8Array<ArrayBuffer> {
  return joined(
    text(`${keyword}\0`),
    Uint8Array.of(packed ? 1 : 0, 0, 0, 0),
    packed ? Uint8Array.from(deflateSync(body)) : body,
  );
}

/** A compressed text chunk’s body. */
export function ztxt(keyword: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined(text(`${keyword}\0\0`), Uint8Array.from(deflateSync(body)));
}

/** A profile in hex digits, as ImageMagick writes it into a PNG’s text. */
export function hexProfile(name: string, block: Uint8Array): Uint8Array<ArrayBuffer> {
  const lines = Buffer.from(block)
    .toString('hex')
    .replace(/(.{72})/g, '$1\n');
  return text(`\n${name}\n${String(block.length).padStart(8)}\n${lines}\n`);
}

/** Puts chunks at the end of a WebP, where its format wants them. */
export function inWebp(
  webp: Uint8Array,
  chunks: readonly { readonly type: string; readonly body: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const all = joined(
    webp,
    ...chunks.map(({ type, body }) =>
      joined(text(type), little(body.length), body, Uint8Array.from(body.length % 2 ? [0] : [])),
    ),
  );
  all.set(little(all.length - 8), 4);
  return all;
}

/**
 * The boxes of a HEIC or AVIF without its picture: `ftyp`, `meta` with the items’ names and places, `mdat` with what they hold
 * (ISO 14496-12, 8.11; ISO 23008-12, annex A).
 */
export function heif(
  brand: string,
  items: readonly { readonly type: 'Exif' | 'mime'; readonly body: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const ftyp = box('ftyp', text(brand), big(0), text('mif1'), text(brand));
  const infos = items.map(({ type }, at) =>
    box(
      'infe',
      Uint8Array.of(2, 0, 0, 0, 0, at + 1, 0, 0),
      text(type),
      text(type === 'mime' ? '\0application/rdf+xml\0' : '\0'),
    ),
  );
  const iinf = box('iinf', Uint8Array.of(0, 0, 0, 0, 0, items.length), ...infos);
  const locations = (start: number) => {
    let at = start;
    return items.map(({ body }, index) => {
      const row = joined(Uint8Array.of(0, index + 1, 0, 0, 0, 1), big(at), big(body.length));
      at += body.length;
      return row;
    });
  };
  const meta = (start: number) =>
    box(
      'meta',
      big(0),
      iinf,
      box('iloc', Uint8Array.of(0, 0, 0, 0, 0x44, 0, 0, items.length), ...locations(start)),
    );
  const start = ftyp.length + meta(0).length + 8;
  return joined(ftyp, meta(start), box('mdat', ...items.map(({ body }) => body)));
}

/** The body of a HEIC’s Exif item: how far the TIFF block is away, then `Exif` and it. */
export function exifItem(block: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined(big(6), text('Exif\0\0'), block);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}

function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = joined(...parts);
  return joined(big(body.length + 8), text(type), body);
}

function big(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

function little(value: number): Uint8Array<ArrayBuffer> {
  return big(value).reverse();
}
