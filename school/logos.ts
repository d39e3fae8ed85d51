/** One reference picture of the school's logo, by which the logo reader looks for it. */
export interface SchoolLogo {
  /** For people, for example `Crest`. Never logged. */
  readonly name: string;
  /** The picture: a `data:` URI of PNG, JPEG or SVG in base64, checked. */
  readonly picture: string;
}

/** Each costs the reader time on every picture, and two to four say all there is to say of a logo. */
export const LOGOS_AT_MOST = 8;
/** Bytes of one picture's file. A crest of 1,000 px is about 100 kB as PNG. */
export const LOGO_BYTES = 400_000;

const TYPES: Readonly<Record<string, (head: string) => boolean>> = {
  // The first bytes tell what a file is, whatever its name: its own signature for PNG and JPEG, a tag for SVG.
  png: (head) => head.startsWith('\x89PNG\r\n\x1a\n'),
  jpeg: (head) => head.startsWith('\xff\xd8\xff'),
  'svg+xml': (head) => /^(?:\xef\xbb\xbf)?\s*</.test(head),
};

/**
 * What is wrong with a reference picture as a technician wrote it: a half sentence that follows the place, or nothing.
 * Never repeats what was written. Whether the picture can be decoded and used shows where it is first looked at.
 */
export function logoProblem(value: string): string | undefined {
  const [, type, body] = /^data:image\/([a-z+]+)(?:;charset=[\w-]+)?;base64,(.*)$/is.exec(value) ?? [];
  if (type === undefined || body === undefined)
    return /^data:/i.test(value)
      ? 'must be a picture in base64, beginning data:image/png;base64,'
      : 'must be the picture itself, beginning data:image/png;base64, and not an address or a path';
  const isOfType = TYPES[type.toLowerCase().replace('jpg', 'jpeg')];
  if (!isOfType) return 'must be PNG, JPEG or SVG';
  const plain = body.replace(/\s+/g, '');
  if (!plain) return 'has no picture after base64,';
  if (plain.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(plain))
    return 'is not whole base64; it may have been cut off';
  if (Math.floor((plain.replace(/=+$/, '').length * 3) / 4) > LOGO_BYTES)
    return `is larger than ${LOGO_BYTES / 1000} kB; save it smaller, about 1,000 pixels wide`;
  // 64 characters are 48 bytes; SVG may begin with a comment, but always with a tag.
  if (!isOfType(atob(plain.slice(0, 64).replace(/=+$/, ''))))
    return `does not hold a picture of the kind that it says (${type.toLowerCase()})`;
  return undefined;
}
