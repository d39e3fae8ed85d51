/**
 * How well the school's logo is found: logos drawn by us in the pool's photographs, by how it is carried and how much of
 * the width it takes, and how often one is seen that is not there. Beside it two simpler ways on the same pictures.
 *
 *     npx tsx scripts/pictures/measure/logo.ts [tune]
 */
import type { Point } from '../../../pictures/logo/geometry';
import { judged } from '../../../pictures/logo/verdict';
import { workingsOf, type Weighed } from '../../../pictures/logo/workings';
import { toGrey } from '../../../pictures/logo/grey';
import type { Pixels } from '../../../pictures/reader';
import type { Region } from '../../../rules/engine/seen';
import { isRunDirectly } from '../../generated-file';
import { CARRIERS, onWhite } from './logo-scenes';
import { casesOf, logosOf, WIDTHS, type LogoCase } from './logo-set';
import { hashOf, nearest } from './phash';
import type { Cell, Half, Measure, MeasureTable } from './table';

/** Votes that the plain way asks for: the least with at most one false alarm in 1,000 pairs of the tuning half. */
const PLAIN_VOTES = 10;
/** Bits in which hashes may differ: a guess as yet, not chosen on the tuning half. */
const HASH_BITS = 8;
/** A place counts as found when it shares this much with the true one (intersection over union). */
const OVERLAP = 0.25;

/** What the three ways say of one pair of picture and logo. */
export interface Answer {
  readonly case: Omit<LogoCase, 'pixels' | 'logos'>;
  readonly isThere: boolean;
  readonly reader: boolean;
  readonly certain: boolean;
  /** The most votes of a pose, and the fewest bits that differ: the plain way and the hash decide by these alone. */
  readonly plain: number;
  readonly hash: number;
}

export const measure: Measure = async (half) => tablesOf(half, [await countsOf(half)]);

/** What was counted on a part of a half. */
export interface Counts {
  readonly answers: readonly Answer[];
  readonly milliseconds: number;
  readonly pictures: number;
}

/** Tables of all parts of a half. */
export function tablesOf(half: Half, parts: readonly Counts[]): MeasureTable[] {
  const answers = parts.flatMap((part) => part.answers);
  const sum = (of: (part: Counts) => number) => parts.reduce((all, part) => all + of(part), 0);
  const milliseconds = sum((part) => part.milliseconds) / sum(({ pictures }) => pictures);
  return [foundTable(half, answers), waysTable(answers, milliseconds)];
}

/** @param part every `of`th picture from `index` on, where several processes share the work */
export async function countsOf(half: Half, part = { of: 1, index: 0 }): Promise<Counts> {
  const logos = logosOf(half);
  const references = logos.map(({ name, canvas }) => ({ name, pixels: onWhite(canvas) }));
  const workings = workingsOf(references);
  const hashed = references.map(({ pixels }) => ({
    hash: hashOf(toGrey(pixels)),
    shape: pixels.width / pixels.height,
  }));
  const answers: Answer[] = [];
  let milliseconds = 0;
  let pictures = 0;
  for await (const one of casesOf(half, logos, part)) {
    const start = process.cpuUsage().user;
    const weighed = await workings.weigh(one.pixels, undefined, one.logos);
    milliseconds += (process.cpuUsage().user - start) / 1000;
    pictures++;
    const bits = nearest(
      one.pixels,
      one.logos.map((logo) => hashed[logo]!),
    );
    one.logos.forEach((logo, i) => {
      const own = weighed.filter(({ reference }) => reference === logos[logo]!.name);
      answers.push(answerOf(one, logo, own, bits[i]!));
    });
  }
  return { answers, milliseconds, pictures };
}

function answerOf(one: LogoCase, logo: number, weighed: readonly Weighed[], bits: number): Answer {
  const isThere = one.there?.logo === logo;
  const truth = isThere ? boxOf(one.there!.quad, one.pixels) : undefined;
  const counts = ({ region }: { region: Region }) => !truth || overlap(region, truth) > OVERLAP;
  const parts = judged(weighed).filter(counts);
  return {
    case: {
      id: one.id,
      ...(one.there && { there: one.there }),
      ...(one.twinOf !== undefined && { twinOf: one.twinOf }),
    },
    isThere,
    reader: parts.length > 0,
    certain: parts.some(({ sure }) => sure === 'certain'),
    plain: Math.max(0, ...weighed.filter(counts).map(({ votes }) => votes)),
    hash: bits,
  };
}

function boxOf(quad: readonly Point[], { width, height }: Pixels): Region {
  const side = (values: number[], length: number) => {
    const clamped = values.map((value) => Math.min(1, Math.max(0, value / length)));
    return [Math.min(...clamped), Math.max(...clamped)] as const;
  };
  const [left, right] = side(
    quad.map(({ x }) => x),
    width,
  );
  const [top, bottom] = side(
    quad.map(({ y }) => y),
    height,
  );
  return { left, top, width: right - left, height: bottom - top };
}

function overlap(a: Region, b: Region): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (a.width * a.height + b.width * b.height - width * height);
}

const isAbsent = ({ isThere, case: { twinOf } }: Answer) => !isThere && twinOf === undefined;

const share = (answers: readonly Answer[], is: (answer: Answer) => boolean): Cell => ({
  of: answers.length,
  got: answers.filter(is).length,
});

function foundTable(half: Half, answers: readonly Answer[]): MeasureTable {
  const scenes = answers.filter(({ isThere, case: { there } }) => isThere && there?.width !== undefined);
  const columns = WIDTHS.map(([low, high]) => `${low}-${high}% of width`);
  const cells = (some: readonly Answer[]) =>
    WIDTHS.map((_, width) =>
      share(
        some.filter((answer) => answer.case.there?.width === width),
        ({ reader }) => reader,
      ),
    );
  const wide = scenes.filter((answer) => (answer.case.there?.width ?? 0) >= 1);
  const whole = answers.filter(
    ({ isThere, case: { there } }) => isThere && there?.carrier === 'whole picture',
  );
  const absent = answers.filter(isAbsent);
  const twins = answers.filter(({ case: { twinOf } }) => twinOf !== undefined);
  const photos = absent.filter(({ case: { there } }) => !there);
  const none = columns.map(() => null);
  return {
    title: 'Logo',
    intro:
      `Twelve drawn logos (crests, seals, wordmarks) in photographs of the ${half} half, turned up to 30 degrees, in ` +
      'perspective, one in three partly hidden, in one colour at times, unevenly lit, noisy, JPEG 50 to 86. ' +
      'Found means a place told, certain or possible, that shares a quarter with the true one.',
    columns: [...columns, 'in all'],
    rows: [
      ...CARRIERS.map((carrier) => {
        const own = scenes.filter((answer) => answer.case.there?.carrier === carrier);
        return { name: carrier, cells: [...cells(own), share(own, ({ reader }) => reader)] };
      }),
      {
        name: 'all carriers',
        cells: [...cells(scenes), share(scenes, ({ reader }) => reader)],
        judged: share(wide, ({ reader }) => reader),
        goal: { wanted: 'at-least', reach: 0.8, aim: 0.95 },
        note: 'The goal is for 10% of the width and more.',
      },
      { name: 'of them certain', cells: [...none, share(scenes, ({ certain }) => certain)] },
      { name: 'as the whole picture', cells: [...none, share(whole, ({ reader }) => reader)] },
      {
        name: 'false alarms, pairs of picture and logo',
        cells: [...none, share(absent, ({ reader }) => reader)],
        judged: share(absent, ({ reader }) => reader),
        goal: { wanted: 'at-most', reach: 0.001 },
        note: 'In scenes with another logo of the set, and in photographs without one.',
      },
      {
        name: 'of them in photographs without a logo',
        cells: [...none, share(photos, ({ reader }) => reader)],
      },
      {
        name: 'twins: another logo from the same template',
        cells: [...none, share(twins, ({ reader }) => reader)],
        note: 'Not among the false alarms above.',
      },
      { name: 'twins told for certain', cells: [...none, share(twins, ({ certain }) => certain)] },
    ],
  };
}

function waysTable(answers: readonly Answer[], milliseconds: number): MeasureTable {
  const there = answers.filter(({ isThere }) => isThere);
  const wide = there.filter((answer) => (answer.case.there?.width ?? 0) >= 1);
  const absent = answers.filter(isAbsent);
  const row = (name: string, is: (answer: Answer) => boolean) => ({
    name,
    cells: [share(there, is), share(wide, is), share(absent, is)],
  });
  return {
    title: 'Logo, beside simpler ways',
    intro: 'The same pictures. Thresholds of the first two were chosen on the tuning half.',
    columns: ['found', 'found from 10% of width', 'false alarms'],
    rows: [
      row('this reader', ({ reader }) => reader),
      row('the same points and poses, nothing compared', ({ plain }) => plain >= PLAIN_VOTES),
      row('perceptual hash, whole and crops', ({ hash }) => hash <= HASH_BITS),
      {
        name: 'processor time of a picture and its logos',
        cells: [{ value: Math.round(milliseconds), unit: 'ms' }, null, null],
      },
    ],
  };
}

if (isRunDirectly(import.meta.url)) {
  print([await measure(process.argv[2] === 'tune' ? 'tune' : 'report')].flat());
}

/** Writes tables to the terminal. */
export function print(tables: readonly MeasureTable[]): void {
  for (const { title, columns, rows } of tables) {
    console.log(`\n${title}\n${'-'.repeat(title.length)}\n${['', ...columns].join(' | ')}`);
    for (const { name, cells } of rows) console.log([name, ...cells.map(written)].join(' | '));
  }
}

function written(cell: Cell): string {
  if (!cell) return '-';
  if ('value' in cell) return `${cell.value} ${cell.unit}`;
  return `${((100 * cell.got) / Math.max(1, cell.of)).toFixed(1)}% (${cell.got}/${cell.of})`;
}
