/** A colour, and whether a point (in shares of the picture's width and height) has it. */
type Shape = readonly [colour: number, has: (x: number, y: number) => boolean];

const box =
  (left: number, top: number, width: number, height: number) =>
  (x: number, y: number): boolean =>
    x >= left && x < left + width && y >= top && y < top + height;
const round =
  (left: number, top: number, width: number, height: number) =>
  (x: number, y: number): boolean =>
    ((x - left - width / 2) / width) ** 2 + ((y - top - height / 2) / height) ** 2 <= 0.25;

/** Somebody in a green sweatshirt with a badge; nobody in particular. `face` is where the face is. */
function person(left: number, top: number, size: number): Shape[] {
  const at = (x: number, y: number, width: number, height: number) =>
    [left + x * size, top + y * size, width * size, height * size] as const;
  return [
    [0x4a3423, round(...at(-0.06, -0.1, 1.12, 1.1))],
    [0xc98f6b, round(...at(0, 0, 1, 1.2))],
    [0x1f5b3c, round(...at(-0.5, 1.15, 2, 2.4))],
    [0xe8d9a0, box(...at(0.75, 1.7, 0.35, 0.4))],
    [0x1f5b3c, box(...at(0.82, 1.78, 0.2, 0.1))],
    [0x2b2b2b, round(...at(0.25, 0.45, 0.12, 0.12))],
    [0x2b2b2b, round(...at(0.63, 0.45, 0.12, 0.12))],
  ];
}

const SCENE: readonly Shape[] = [
  [0xa9cbe6, () => true],
  [0xf4f6f7, round(0.1, 0.06, 0.3, 0.1)],
  [0xb3664c, box(0.45, 0.2, 0.5, 0.4)],
  [0xdfe9ee, box(0.52, 0.28, 0.1, 0.12)],
  [0xdfe9ee, box(0.74, 0.28, 0.1, 0.12)],
  [0x6f9a58, box(0, 0.58, 1, 0.42)],
  ...person(0.2, 0.36, 0.14),
  ...person(0.6, 0.46, 0.11),
];

/** Where the faces and the badge of the drawn playground are. */
export const FACES = [
  { left: 0.2, top: 0.36, width: 0.14, height: 0.168 },
  { left: 0.6, top: 0.46, width: 0.11, height: 0.132 },
];
export const BADGE = [{ left: 0.305, top: 0.598, width: 0.049, height: 0.056 }];

const LETTER: readonly Shape[] = [
  [0x3b4248, () => true],
  [0xfaf8f2, box(0.12, 0.06, 0.76, 0.9)],
  [0x1f5b3c, round(0.42, 0.1, 0.16, 0.1)],
  ...Array.from({ length: 14 }, (_, line): Shape => [
    0x6b6f73,
    box(0.2, 0.27 + line * 0.045, line % 5 === 4 ? 0.3 : 0.6, 0.014),
  ]),
];
/** A name in the drawn letter. */
export const NAME_IN_LETTER = [{ left: 0.2, top: 0.395, width: 0.18, height: 0.03 }];

/** A playground with two people, drawn by us, as the bytes of a bitmap file: upright or on its side. */
export function playground(width = 640, height = 480): Blob {
  return bitmapFile(SCENE, width, height);
}

/** A letter on a table. */
export function letter(): Blob {
  return bitmapFile(LETTER, 420, 560);
}

/** A BMP: every browser opens it, and nothing is needed to write it. */
function bitmapFile(shapes: readonly Shape[], width: number, height: number): Blob {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = new Uint8Array(54 + row * height);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x424d);
  for (const [at, value] of [
    [2, bytes.length],
    [10, 54],
    [14, 40],
    [18, width],
    [22, height],
    [34, row * height],
  ] as const)
    view.setUint32(at, value, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [colour] = shapes.findLast(([, has]) => has(x / width, y / height))!;
      // The last row comes first, and blue before green before red.
      const at = 54 + (height - 1 - y) * row + x * 3;
      bytes.set([colour & 255, (colour >> 8) & 255, colour >> 16], at);
    }
  return new Blob([bytes], { type: 'image/bmp' });
}
