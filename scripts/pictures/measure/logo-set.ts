/** The set that the logo reader is measured on: drawn logos put into the pool's photographs, and photographs without. */
import { readFile } from 'node:fs/promises';
import type { Point } from '../../../pictures/logo/geometry';
import type { Pixels } from '../../../pictures/reader';
import { loadPool } from '../pool';
import { dice } from './dice';
import { drawnLogo, type DrawnLogo, type LogoKind } from './logo-crests';
import { CARRIERS, decoded, onWhite, scene, type Carrier } from './logo-scenes';
import type { Half } from './table';

export const WIDTHS = [
  [6, 10],
  [10, 15],
  [15, 25],
  [25, 40],
] as const;

/** One picture, which logos are looked for in it, and which one is there. */
export interface LogoCase {
  readonly id: string;
  readonly pixels: Pixels;
  readonly logos: readonly number[];
  readonly there?: {
    readonly logo: number;
    readonly carrier: Carrier | 'whole picture';
    /** Index into `WIDTHS`; none for the whole picture. */
    readonly width: number | undefined;
    readonly quad: readonly Point[];
  };
  /** Index of the logo from whose template another one comes that is there. */
  readonly twinOf?: number;
}

const KINDS: LogoKind[] = [
  'crest',
  'crest',
  'seal',
  'crest',
  'wordmark',
  'crest',
  'seal',
  'crest',
  'wordmark',
  'crest',
  'seal',
  'crest',
];
const FIRST = { tune: 0, report: 100 };
/** Scenes of each carrier at each width. */
const EACH = 6;
/** How many logos that are not there are looked for in each scene. */
const OTHERS = 4;

/** The logos of one half; the halves share none. */
export function logosOf(half: Half): DrawnLogo[] {
  return KINDS.map((kind, i) => drawnLogo(FIRST[half] + i, kind));
}

/** Makes the pictures one by one; the same every time. @param part every `of`th of them from `index` on */
export async function* casesOf(
  half: Half,
  logos: readonly DrawnLogo[],
  part = { of: 1, index: 0 },
): AsyncGenerator<LogoCase> {
  const pool = await loadPool();
  const photos = [...pool.faceless, ...pool.faces, ...pool.carriers].filter((photo) => photo.half === half);
  const unique = [...new Map(photos.map((photo) => [photo.path, photo])).values()];
  const photo = async (at: number) => decoded(await readFile(unique[at % unique.length]!.path), true);
  let count = 0;
  for (const [width, [low, high]] of WIDTHS.entries()) {
    for (const carrier of CARRIERS) {
      for (let i = 0; i < EACH; i++, count++) {
        if (count % part.of !== part.index) continue;
        const random = dice(count + (half === 'tune' ? 1000 : 500_000));
        const logo = count % logos.length;
        const others = Array.from(
          { length: OTHERS },
          (_, k) => (logo + 1 + ((count + 3 * k) % (logos.length - 1))) % logos.length,
        );
        const share = random.between(low, high) / 100;
        const made = await scene(await photo(count * 7 + i), logos[logo]!.canvas, carrier, share, random);
        const there = { logo, carrier, width, quad: made.quad };
        yield { id: `scene ${count}`, pixels: made.pixels, logos: [logo, ...new Set(others)], there };
      }
    }
  }
  for (const [logo, { canvas }] of logos.entries()) {
    if (logo % part.of !== part.index) continue;
    const pixels = onWhite(canvas, 300 + 60 * logo);
    const { width, height } = pixels;
    const quad = [
      { x: 0, y: 0 },
      { x: width, y: 0 },
      { x: width, y: height },
      { x: 0, y: height },
    ];
    yield {
      id: `whole ${logo}`,
      pixels,
      logos: [logo],
      there: { logo, carrier: 'whole picture', width: undefined, quad },
    };
  }
  for (const [logo, { kind }] of logos.entries()) {
    if (logo % part.of !== part.index) continue;
    const random = dice(logo + 77);
    const twin = drawnLogo(FIRST[half] + logo, kind, true);
    const share = random.between(0.15, 0.25);
    const { pixels } = await scene(
      await photo(logo * 5),
      twin.canvas,
      CARRIERS[logo % CARRIERS.length]!,
      share,
      random,
    );
    yield { id: `twin ${logo}`, pixels, logos: [logo], twinOf: logo };
  }
  const all = logos.map((_, i) => i);
  for (const [i, { id, path }] of unique.entries()) {
    if (i % part.of !== part.index) continue;
    yield { id, pixels: await decoded(await readFile(path)), logos: all };
  }
}
