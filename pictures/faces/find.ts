import type { Pixels } from '../reader';
import { type Box, likeness, oneEach, proposals } from './boxes';
import { COARSEST, type FaceNetwork } from './network';
import { mirrored, type Rectangle, sample, turnedBack, turnedSize, type Turns } from './sample';

/**
 * What is looked for, and how likely a face has to be. Chosen on the tuning half of the set of scripts/pictures/measure/faces.ts;
 * docs/decisions/0016-face-reader.md has the figures of both halves.
 */
export interface Looks {
  /** The long sides, in px, in which a picture is shown to the network: small for large faces, large for small ones. */
  readonly passes: readonly number[];
  /** One more, where there is a crowd. */
  readonly crowd: number;
  /** The same for a picture that may lie on its side. */
  readonly turnedPasses: readonly number[];
  /** What scores below this in a look at the whole picture is no face. */
  readonly least: number;
  /** What scores below this when it is looked at again by itself is no face. */
  readonly possible: number;
  /** And from this on it certainly is one. */
  readonly certain: number;
}

/**
 * One look at the whole picture.
 * @param long the long side in which it is shown to the network, in px
 * @returns in px of the turned picture; one for each face, likeliest first
 */
export function look(
  network: FaceNetwork,
  pixels: Pixels,
  long: number,
  least: number,
  turns: Turns = 0,
): Box[] {
  const size = turnedSize(pixels, turns);
  const scale = Math.max(size.width, size.height) / long;
  const width = toMultiple(size.width / scale);
  const height = toMultiple(size.height / scale);
  const part = { left: 0, top: 0, width: width * scale, height: height * scale };
  const found = proposals(network.run(sample(pixels, part, width, height, turns), width, height), least);
  return oneEach(found).map((box) => placed(box, part, scale));
}

const toMultiple = (length: number) => Math.max(1, Math.ceil(length / COARSEST)) * COARSEST;

/** The size in which a face is looked at again, in px, and how much of it the face fills. */
const CLOSE = 128;
const FACE_SHARE = 0.5;
/** How much of both areas the face must share with the place where it was seen first. */
const SAME_PLACE = 0.3;

/**
 * Looks at one place again, by itself and in the size the network is best at, as it is and mirrored. A face stays a face; a
 * pattern seldom does.
 * @returns how likely it is a face (0 to 1): the mean of both and of `place.score`
 */
function lookAgain(network: FaceNetwork, pixels: Pixels, place: Box, turns: Turns = 0): number {
  const side = Math.max(place.width, place.height) / FACE_SHARE;
  const left = place.left + (place.width - side) / 2;
  const top = place.top + (place.height - side) / 2;
  const part = { left, top, width: side, height: side };
  const input = sample(pixels, part, CLOSE, CLOSE, turns);
  // A place in the middle is there in the mirror too.
  const scores = [input, mirrored(input, CLOSE)].map((shown) => {
    const found = proposals(network.run(shown, CLOSE, CLOSE), 0.02);
    const there = found.filter((box) => likeness(placed(box, part, side / CLOSE), place) > SAME_PLACE);
    return Math.max(0, ...there.map(({ score }) => score));
  });
  return scores.reduce((sum, score) => sum + score, place.score) / 3;
}

const placed = (box: Box, part: Rectangle, scale: number): Box => ({
  left: part.left + box.left * scale,
  top: part.top + box.top * scale,
  width: box.width * scale,
  height: box.height * scale,
  score: box.score,
});

/** A picture with at least this many faces, most of them smaller than this share of its long side, is a crowd. */
const CROWD = 6;
const SMALL = 1 / 20;
/** No more places than this are looked at again: a picture of hundreds need not be counted to the last. */
const MOST = 80;

/**
 * All faces in a picture, in steps, so that who reads it can stop in between. When nobody is certainly there, the picture may
 * lie on its side (its note of which side is up was lost): then it is turned both ways, and only what is certain counts.
 * @returns in px of the picture, likeliest first; scores are those of the second look
 */
export function* findFaces(network: FaceNetwork, pixels: Pixels, looks: Looks): Generator<void, Box[]> {
  const isCertain = ({ score }: Box) => score >= looks.certain;
  const upright = yield* facesIn(network, pixels, looks, 0);
  if (upright.some(isCertain)) return upright;
  for (const turns of [1, 3] as const) {
    const faces = (yield* facesIn(network, pixels, looks, turns)).filter(isCertain);
    if (faces.length > 0) return oneEach([...faces, ...upright]);
  }
  return upright;
}

function* facesIn(network: FaceNetwork, pixels: Pixels, looks: Looks, turns: Turns): Generator<void, Box[]> {
  const long = Math.max(pixels.width, pixels.height);
  // A picture is never made larger than it is: what then looks like a face seldom is one.
  const passes = new Set(
    (turns === 0 ? looks.passes : looks.turnedPasses).map((pass) => Math.min(pass, long)),
  );
  const seen: Box[] = [];
  for (const pass of passes) {
    seen.push(...look(network, pixels, pass, looks.least, turns));
    yield;
  }
  const small = oneEach(seen).filter(({ width, score }) => width < long * SMALL && score >= looks.possible);
  if (small.length >= CROWD && looks.crowd < long) {
    seen.push(...look(network, pixels, looks.crowd, looks.least, turns));
    yield;
  }
  const faces: Box[] = [];
  for (const place of oneEach(seen).slice(0, MOST)) {
    const score = lookAgain(network, pixels, place, turns);
    if (score >= looks.possible) faces.push({ ...turnedBack(place, pixels, turns), score });
    yield;
  }
  return faces.sort((a, b) => b.score - a.score);
}
