import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Pixels, WordReader } from '../../../pictures/reader';
import { startEngine, type TextEngine } from '../../../pictures/words/engine';
import { greyOf } from '../../../pictures/words/grey';
import { wordReader } from '../../../pictures/words/reader';
import { draftSchema } from '../../../rules/engine/draft';
import type { SchoolFacts } from '../../../rules/engine/facts';
import { readNames } from '../../../rules/picture/read-names';
import { indexPeople, type PeopleIndex } from '../../../rules/text/people';
import { loadWordModels } from '../../../tests/support/pictures/word-models';
import { loadPool } from '../pool';
import type { Half, Measure, MeasureRow } from './table';
import { CARRIERS, HANDWRITTEN, namedPicture, TAKES, type NamedPicture } from './words-set';
import { fetchHands, madeUpNames } from './words-support';

/** How many pictures of each carrier and take; kept small, as every one is read twice. */
const EACH = Number(process.env.WORDS_EACH ?? 2);
/** A school’s roster: the names in the pictures are among them. */
const ROSTER = 600;
const SEEDS: Record<Half, number> = { tune: 1, report: 2 };

type Count = { got: number; plain: number; of: number; times: number[]; plainTimes: number[] };

/** Roster names found whole in pictures with writing, and found where nobody wrote any. */
export const measure: Measure = async (half) => {
  await fetchHands();
  const pool = await loadPool();
  const backdrops = pool.carriers.filter((picture) => picture.half === half);
  const free = pool.faceless.filter((picture) => picture.half === half);
  const names = madeUpNames(ROSTER, SEEDS[half]);
  const index = indexPeople(factsOf(names));
  const reader = await wordReader(loadWordModels);
  const engine = await startEngine(loadWordModels);
  // The first picture pays for the start.
  await reader.read(drawnBlank());
  const counts = new Map<string, Count>();
  let at = 0;
  for (let round = 0; round < EACH; round += 1)
    for (const take of TAKES)
      for (const carrier of CARRIERS) {
        at += 1;
        const path = backdrops[at % Math.max(backdrops.length, 1)]?.path;
        const backdrop = path && take !== 'screenshot' ? await pixelsOf(path) : undefined;
        const start = (at * 8) % (ROSTER - 8);
        const picture = await namedPicture(
          carrier,
          take,
          at + 1_000 * SEEDS[half],
          names.slice(start, start + 8),
          backdrop,
        );
        const kind = `${HANDWRITTEN.includes(carrier) ? 'hand-like font' : 'print'}, ${take}`;
        const count = counts.get(kind) ?? { got: 0, plain: 0, of: 0, times: [], plainTimes: [] };
        counts.set(kind, count);
        await tally(count, picture, reader, engine, index);
        process.stderr.write(`words: ${kind} ${carrier} ${count.got}/${count.of}, plain ${count.plain}\n`);
      }
  const rows = [...counts].sort(([a], [b]) => b.localeCompare(a)).map(([name, count]) => rowOf(name, count));
  rows.push(
    await falseNames(
      free.map(({ path }) => path),
      reader,
      engine,
      index,
    ),
  );
  reader.release();
  engine.release();
  return {
    title: 'Words: roster names found whole',
    intro: `Drawn pictures (name badge, register, letter, chat; exam paper and whiteboard in hand-like fonts) with made-up names, in photos laid on photos of the pool with uneven light, blur, noise and JPEG. A name counts when the rules’ look-up finds it by a roster of ${ROSTER}. Plain method: Tesseract as it comes, one look at the picture as it is. Time is the processor’s, median.`,
    columns: ['names found', 'plain method', 'time', 'plain time'],
    rows,
  };
};

async function tally(
  count: Count,
  { pixels, names }: NamedPicture,
  reader: WordReader,
  engine: TextEngine,
  index: PeopleIndex,
) {
  const [words, time] = await timed(async () => (await reader.read(pixels)).words);
  const [plain, plainTime] = await timed(async () => plainly(engine, pixels));
  const [found, foundPlainly] = [namesIn(words, index), namesIn(plain, index)];
  count.of += names.length;
  count.got += names.filter((name) => found.has(name)).length;
  count.plain += names.filter((name) => foundPlainly.has(name)).length;
  count.times.push(time);
  count.plainTimes.push(plainTime);
}

function rowOf(name: string, { got, plain, of, times, plainTimes }: Count): MeasureRow {
  const found = { got, of };
  return {
    name,
    cells: [found, { got: plain, of }, ms(times), ms(plainTimes)],
    judged: found,
    ...(name === 'print, straight photo' ? { goal: { wanted: 'at-least', reach: 0.85, aim: 0.95 } } : {}),
  };
}

async function falseNames(
  paths: readonly string[],
  reader: WordReader,
  engine: TextEngine,
  index: PeopleIndex,
): Promise<MeasureRow> {
  let [flagged, plainFlagged, letters, plainLetters] = [0, 0, 0, 0];
  const times: number[] = [];
  const plainTimes: number[] = [];
  for (const path of paths) {
    const pixels = await pixelsOf(path);
    const [words, time] = await timed(async () => (await reader.read(pixels)).words);
    const [plain, plainTime] = await timed(async () => plainly(engine, pixels));
    flagged += namesIn(words, index).size ? 1 : 0;
    plainFlagged += namesIn(plain, index).size ? 1 : 0;
    letters += words.length;
    plainLetters += plain.length;
    times.push(time);
    plainTimes.push(plainTime);
  }
  const found = { got: flagged, of: paths.length };
  const each = (sum: number) => Math.round(sum / Math.max(paths.length, 1));
  return {
    name: 'photos without names: a name found',
    cells: [found, { got: plainFlagged, of: paths.length }, ms(times), ms(plainTimes)],
    judged: found,
    goal: { wanted: 'at-most', reach: 0.02, aim: 0 },
    note: `${each(letters)} characters read a photo, plain ${each(plainLetters)}; slowest ${Math.round(Math.max(...times))} ms`,
  };
}

/** Tesseract as it comes: what its package’s own example does. */
function plainly(engine: TextEngine, pixels: Pixels): string {
  return engine
    .read(greyOf(pixels), 'page')
    .map(({ text, endsLine }) => text + (endsLine ? '\n' : ' '))
    .join('');
}

function namesIn(words: string, index: PeopleIndex): Set<string> {
  const draft = draftSchema.parse({ text: '', attachments: [{ kind: 'image', seen: { words } }] });
  return new Set(readNames(draft, index).map(({ person }) => person.name));
}

function factsOf(names: readonly string[]): SchoolFacts {
  return {
    schoolNames: ['Oakbridge Primary School'],
    people: names.map((name) => ({ name, role: 'pupil' })),
    neverFlag: [],
    emailDomains: [],
    terms: [],
  };
}

/** The picture as the decoder gives it: its long side at most 1,600 px. */
async function pixelsOf(path: string): Promise<Pixels> {
  const image = await loadImage(path);
  const scale = Math.min(1, 1_600 / Math.max(image.width, image.height));
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

function drawnBlank(): Pixels {
  const context = createCanvas(600, 200).getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 600, 200);
  context.fillStyle = '#000000';
  context.font = '40px "DejaVu Sans"';
  context.fillText('Oakbridge Primary School', 20, 100);
  return { width: 600, height: 200, data: context.getImageData(0, 0, 600, 200).data };
}

/** What a piece of work gives, and the processor’s time it took in ms: other sessions share this machine. */
async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1_000];
}

function ms(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  return { value: Math.round(sorted[sorted.length >> 1] ?? 0), unit: 'ms' };
}
