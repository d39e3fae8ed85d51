/**
 * How many faces the reader finds, by size and by pose, and how often it sees one where none is. The photographs are those of
 * the pool; smaller sizes and pictures on their side are made of them.
 */
import { type Box, likeness } from '../../../pictures/faces/boxes';
import { look } from '../../../pictures/faces/find';
import { startKernels } from '../../../pictures/faces/kernels';
import { type FaceNetwork, readNetwork } from '../../../pictures/faces/network';
import { faceReader } from '../../../pictures/faces/reader';
import type { Turns } from '../../../pictures/faces/sample';
import type { Pixels } from '../../../pictures/reader';
import { loadFaceModels } from '../../../tests/support/pictures/face-models';
import { type FacePicture, type FaceTruth, loadPool } from '../pool';
import { collage, type FaceSample, photo, pixelsOf, sizeOf, turned } from './face-sets';
import type { Cell, Goal, Half, Measure, MeasureRow, MeasureTable } from './table';

/** What a way of looking says: places in px, and whether it is certain. */
type Look = (pixels: Pixels) => Promise<{ place: Box; certain: boolean }[]>;

/** The columns: ours as it warns, ours when it is certain, and the plain method. */
const COLUMNS = ['found', 'found, certain', 'plain: one look of 256 px, 0.6'];
const PLAIN = { long: 256, least: 0.6 };

/** Sizes in px of the picture as the reader gets it, at most 1,600 px long. */
const SIZES = [
  [20, 40],
  [40, 80],
  [80, 160],
  [160, Infinity],
] as const;
/** Of the faces in a collage, in px. */
const COLLAGES = [24, 32, 40, 56, 80];
const TURNED: readonly (readonly [string, Turns])[] = [
  ['turned right', 1],
  ['upside down', 2],
  ['turned left', 3],
];
/** What the issue asks for: faces of this size and more, in px. */
const LEAST = 40;

const FOUND: Goal = { wanted: 'at-least', reach: 0.9, aim: 0.98 };
const FLAGGED: Goal = { wanted: 'at-most', reach: 0.02 };

/** A face counts as found when a box shares this much of both areas with it. */
const SAME = 0.3;

export const measure: Measure = async (half) => [
  await photos(half),
  await collages(half),
  await onTheirSide(half),
  await falseAlarms(half),
];

/** The photographs of the pool, by size and by pose. */
async function photos(half: Half): Promise<MeasureTable> {
  const ways = await waysOf();
  const pictures = await picturesOf(half);
  const counted = [];
  for (const picture of pictures) counted.push(await count(await photo(picture), ways));
  const faces = counted.flatMap(({ hits }) => hits);
  const sizes = SIZES.map(([least, most]) => {
    const name = most === Infinity ? `faces over ${least} px` : `faces of ${least}-${most} px`;
    const ofSize = faces.filter(({ face }) => sizeOf(face) >= least && sizeOf(face) < most);
    return least >= LEAST ? judged(found(name, ofSize), FOUND) : found(name, ofSize);
  });
  const large = faces.filter(({ face }) => sizeOf(face) >= LEAST);
  const poses = (['frontal', 'half', 'profile'] as const).map((pose) =>
    found(
      `${pose}, open to view`,
      large.filter(({ face }) => face.pose === pose && !face.hidden),
    ),
  );
  const hidden = found(
    'partly hidden',
    large.filter(({ face }) => face.hidden),
  );
  const all = judged(found('all faces of 40 px and more', large), FOUND);
  const others = alarms('beside the faces of these photos', counted, 'boxes');
  return {
    title: `Faces: photos (${half} half)`,
    intro:
      `${large.length} faces of 40 px and more in ${pictures.length} photos, in px of the picture at most 1,600 px long. ` +
      'Found: a box shares 30% of both areas. All of ours warns; “certain” says so without “possible”.',
    columns: COLUMNS,
    rows: [...sizes, all, ...poses, hidden, others],
  };
}

/** Many faces of one size, made of the photographs. */
async function collages(half: Half): Promise<MeasureTable> {
  const ways = await waysOf();
  const pictures = await picturesOf(half);
  const rows: MeasureRow[] = [];
  for (const size of COLLAGES) {
    const counted = await count(await collage(pictures, size), ways);
    const row = found(`faces of ${size} px`, counted.hits);
    rows.push(size >= LEAST ? judged(row, FOUND) : row, alarms('beside them', [counted], 'boxes'));
  }
  const intro =
    'Like a class photo: frontal faces of larger photos, made smaller, side by side in 1,600 x 1,200 px.';
  return { title: `Faces: crowds (${half} half)`, intro, columns: COLUMNS, rows };
}

/** The photographs lying on their side, as one does that lost its note of which side is up. */
async function onTheirSide(half: Half): Promise<MeasureTable> {
  const ways = await waysOf();
  const pictures = await picturesOf(half);
  const rows: MeasureRow[] = [];
  for (const [name, turns] of TURNED) {
    const hits: Hit[] = [];
    for (const picture of pictures)
      hits.push(...(await count(turned(await photo(picture), turns), ways)).hits);
    rows.push(
      found(
        name,
        hits.filter(({ face }) => sizeOf(face) >= LEAST),
      ),
    );
  }
  const intro = 'The same photos, lying on their side or upside down. Faces of 40 px and more.';
  return { title: `Faces: turned photos (${half} half)`, intro, columns: COLUMNS, rows };
}

/** Photographs without a face. */
async function falseAlarms(half: Half): Promise<MeasureTable> {
  const ways = await waysOf();
  const faceless = (await loadPool()).faceless.filter((picture) => picture.half === half);
  const counted = [];
  for (const { path } of faceless)
    counted.push(await count({ pixels: (await pixelsOf(path)).pixels, faces: [] }, ways));
  return {
    title: `Faces: false alarms (${half} half)`,
    intro: `${faceless.length} photos without a face: rooms, streets, hills, things, animals, clothes, patterns.`,
    columns: ['flagged', 'flagged, certain', COLUMNS[2] ?? ''],
    rows: [judged(alarms('face-free photos', counted, 'pictures'), FLAGGED)],
  };
}

const picturesOf = async (half: Half): Promise<FacePicture[]> =>
  (await loadPool()).faces.filter((picture) => picture.half === half);

const judged = (row: MeasureRow, goal: Goal): MeasureRow => ({ ...row, judged: row.cells[0] ?? null, goal });

/** One face, and for each way of looking whether it was found. */
interface Hit {
  face: FaceTruth;
  found: boolean[];
}

/** What the ways of looking found in one picture, and how many boxes of each are no face. */
async function count(
  { pixels, faces }: FaceSample,
  ways: readonly Look[],
): Promise<{ hits: Hit[]; wrong: number[] }> {
  const hits: Hit[] = faces.map((face) => ({ face, found: [] }));
  const wrong: number[] = [];
  for (const way of ways) {
    const boxes = (await way(pixels)).map(({ place }) => place);
    // Each box may stand for one face, and each face be found once: the most alike come first.
    const pairs = hits
      .flatMap((hit) => boxes.map((box) => ({ hit, box, like: likeness(box, rectangle(hit.face)) })))
      .filter(({ like }) => like >= SAME)
      .sort((a, b) => b.like - a.like);
    const [takenHits, takenBoxes] = [new Set<Hit>(), new Set<Box>()];
    for (const { hit, box } of pairs) {
      if (takenHits.has(hit) || takenBoxes.has(box)) continue;
      takenHits.add(hit);
      takenBoxes.add(box);
    }
    for (const hit of hits) hit.found.push(takenHits.has(hit));
    wrong.push(boxes.filter((box) => !takenBoxes.has(box)).length);
  }
  return { hits: hits.filter(({ face }) => !face.ignore), wrong };
}

const rectangle = ({ x, y, width, height }: FaceTruth) => ({ left: x, top: y, width, height });

function found(name: string, hits: readonly Hit[]): MeasureRow {
  const cells = COLUMNS.map((_, way): Cell => ({
    of: hits.length,
    got: hits.filter((hit) => hit.found[way]).length,
  }));
  return { name, cells };
}

function alarms(
  name: string,
  counted: readonly { wrong: number[] }[],
  what: 'pictures' | 'boxes',
): MeasureRow {
  const cells = COLUMNS.map((_, way): Cell => {
    const wrong = counted.map((picture) => picture.wrong[way] ?? 0);
    if (what === 'boxes') return { value: wrong.reduce((sum, boxes) => sum + boxes, 0), unit: 'boxes' };
    return { of: counted.length, got: wrong.filter((boxes) => boxes > 0).length };
  });
  return { name, cells };
}

async function network(): Promise<FaceNetwork> {
  const kernels = await startKernels(await loadFaceModels('tfjs-backend-wasm-simd.wasm'));
  return readNetwork(kernels, await loadFaceModels('blazeface.json'), await loadFaceModels('blazeface.bin'));
}

/** The ways of looking, in the order of the columns. */
async function waysOf(): Promise<Look[]> {
  const reader = await faceReader(loadFaceModels);
  const plain = await network();
  const read: Look = async (pixels) =>
    (await reader.read(pixels)).faces.map(({ region, sure }) => ({
      place: {
        left: region.left * pixels.width,
        top: region.top * pixels.height,
        width: region.width * pixels.width,
        height: region.height * pixels.height,
        score: 1,
      },
      certain: sure === 'certain',
    }));
  let last: { pixels: Pixels; said: ReturnType<Look> } | undefined;
  // The first two columns are one reading.
  const once: Look = (pixels) => {
    if (last?.pixels !== pixels) last = { pixels, said: read(pixels) };
    return last.said;
  };
  return [
    once,
    async (pixels) => (await once(pixels)).filter(({ certain }) => certain),
    (pixels) =>
      Promise.resolve(
        look(plain, pixels, PLAIN.long, PLAIN.least).map((place) => ({ place, certain: true })),
      ),
  ];
}
