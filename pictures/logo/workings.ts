import type { Region } from '../../rules/engine/seen';
import type { LogoReference, Pixels } from '../reader';
import { featuresOf } from './features';
import { corners } from './geometry';
import { toGrey, withLongSide, type Grey } from './grey';
import { startKernel, type Kernel } from './kernel';
import { matches } from './match';
import { poses } from './pose';
import { prepared, type Prepared } from './reference';
import { inSteps, type Steps } from './steps';
import { agreement, cellsOf, halvesOf, type Agreement, type Cell } from './verify';

/** Px of the longer side of a picture as it is read. */
const LONG_SIDE = 1600;
/** Below this many px the picture is looked at in double size too, which costs little there. */
const SMALL = 1000 * 750;
const MOST_POINTS = 4000;

/** One place that was weighed, with all that was measured there. */
export interface Weighed extends Agreement {
  readonly reference: string;
  readonly votes: number;
  readonly region: Region;
}

/** The reader's steps on one picture, for measuring them apart. */
export interface Workings {
  readonly references: readonly Prepared[];
  /** @param only looks for these references alone, by their place in the list */
  weigh(pixels: Pixels, signal?: AbortSignal, only?: readonly number[]): Promise<Weighed[]>;
}

export function workingsOf(references: readonly LogoReference[]): Workings {
  const kernel = startKernel();
  const all = references.map((one) => {
    const reference = prepared(kernel, one);
    return { reference, cells: cellsOf(reference) };
  });
  return {
    references: all.map(({ reference }) => reference),
    weigh: (pixels, signal, only = all.map((_, i) => i)) =>
      inSteps(
        weigh(
          kernel,
          only.map((i) => all[i]!),
          pixels,
        ),
        signal,
      ),
  };
}

function* weigh(
  kernel: Kernel,
  references: readonly { reference: Prepared; cells: readonly Cell[] }[],
  pixels: Pixels,
): Steps<Weighed[]> {
  const whole = toGrey(pixels);
  const grey = Math.max(whole.width, whole.height) > LONG_SIDE ? withLongSide(whole, LONG_SIDE) : whole;
  const doubled = grey.width * grey.height <= SMALL;
  const features = yield* featuresOf(kernel, grey, { doubled, most: MOST_POINTS });
  const halves = halvesOf(grey);
  const found: Weighed[] = [];
  for (const { reference, cells } of references) {
    yield;
    const pairs = matches(kernel, features, reference);
    yield;
    for (const pose of poses(pairs, reference.width, reference.height)) {
      const result = agreement(halves, reference, cells, pose.plane);
      found.push({
        ...result,
        reference: reference.health.name,
        votes: pose.votes,
        region: regionOf(result.plane, reference, grey),
      });
    }
  }
  return found;
}

function regionOf(plane: Agreement['plane'], { width, height }: Prepared, picture: Grey): Region {
  const quad = corners(plane, width, height);
  const share = (values: number[], length: number) => {
    const clamped = values.map((value) => Math.min(1, Math.max(0, value / length)));
    return [Math.min(...clamped), Math.max(...clamped)] as const;
  };
  const [left, right] = share(
    quad.map(({ x }) => x),
    picture.width,
  );
  const [top, bottom] = share(
    quad.map(({ y }) => y),
    picture.height,
  );
  return { left, top, width: right - left, height: bottom - top };
}
