import type { Grey } from './grey';
import type { Kernel } from './kernel';
import type { Steps } from './steps';

/**
 * Points of a picture that can be known again, and what each looks like: SIFT (Lowe, "Distinctive Image Features from
 * Scale-Invariant Keypoints", IJCV 60, 2004), whose patent US6711293 has expired. Descriptions as roots (Arandjelovic and
 * Zisserman, "Three things everyone should know to improve object retrieval", CVPR 2012).
 */
export interface Features {
  readonly count: number;
  /** The first so many are bright in dark surroundings, the others dark in bright. */
  readonly bright: number;
  /** `PLACE` numbers each: x and y in px of the picture, size in px, angle in turns (0 to 1, clockwise from the right). */
  readonly places: Float32Array;
  /** 128 numbers each, of length 512. */
  readonly numbers: Int16Array;
}

/** Numbers of a point in `Features.places`. */
export const PLACE = 4;
/** Numbers of a description. */
export const NUMBERS = 128;

/** How points are looked for. */
export interface Search {
  /** Looks at the picture in double size first: finds small points, takes five times as long. */
  readonly doubled: boolean;
  /** The most points of a picture; the strongest of each part of it stay. */
  readonly most: number;
}

const BLURS = 6;
const LAYERS = 3;
const FIRST_BLUR = 1.6;
/** How blurred a picture is taken to be as it comes (Lowe 2004, section 3.3). */
const CAMERA_BLUR = 0.5;
/** The least strength of a point: under Lowe's 0.03, for stitches tone on tone. */
const WEAKEST = 0.015 / LAYERS;
const EDGES = 10;
const RECORD = 8;
const PADDING = 16;
const SMALLEST = 16;
/** Peaks of one octave before the strongest are chosen. */
const PEAKS = 40_000;
/** Parts along each side of the picture, among which its points are shared out. */
const PARTS = 8;

/**
 * Finds the points of a picture.
 * It pauses after each octave, where it may be left. Nothing else may use the kernel before it is through.
 */
export function* featuresOf(kernel: Kernel, picture: Grey, { doubled, most }: Search): Steps<Features> {
  const { program } = kernel;
  let scale = doubled ? 2 : 1;
  let width = picture.width * scale;
  let height = picture.height * scale;
  let stride = strideOf(width);
  const plane = stride * height * 4;
  const kept = Math.ceil(most * 1.5);
  const [planes, rows, line, taps, peaks, table, room, out, numbers] = kernel.rooms(
    plane * BLURS,
    stride * 4 * 15,
    (stride + 2 * PADDING) * 4,
    (PADDING + 1) * 4,
    PEAKS * RECORD * 4,
    400 * RECORD * 4,
    512 * 4,
    kept * RECORD * 4,
    kept * NUMBERS * 2,
  ) as [number, number, number, number, number, number, number, number, number];
  const blur = (from: number, to: number, sigma: number) => {
    const weights = gauss(sigma);
    kernel.f32(taps, weights.length).set(weights);
    program.blur(from, to, width, height, stride, taps, weights.length - 1, line);
  };

  program.tabulate(table);
  // The first blur goes by way of the second plane, since a plane cannot be blurred into itself.
  load(kernel, picture, planes + plane, stride, doubled);
  blur(planes + plane, planes, Math.sqrt(FIRST_BLUR ** 2 - (CAMERA_BLUR * scale) ** 2));

  const found = new Found();
  let left = most;
  while (Math.min(width, height) >= SMALLEST && left > 0) {
    for (let i = 1; i < BLURS; i++) {
      const before = FIRST_BLUR * 2 ** ((i - 1) / LAYERS);
      blur(planes + (i - 1) * plane, planes + i * plane, before * Math.sqrt(2 ** (2 / LAYERS) - 1));
    }
    const count = program.peaks(
      ...([planes, plane, width, height, stride, rows, WEAKEST, EDGES, peaks, PEAKS] as const),
    );
    // Half of what is left goes to each octave: fine points are many, coarse ones few and steady.
    const share = Math.ceil(left * 0.6);
    const chosen = strongest(kernel.f32(peaks, count * RECORD), share, width, height);
    kernel.f32(peaks, chosen.length).set(chosen);
    const described = program.describe(
      ...([planes, plane, width, height, stride, peaks, chosen.length / RECORD, table, room] as const),
      ...([out, numbers, kept] as const),
    );
    found.add(kernel.f32(out, described * RECORD), kernel.i16(numbers, described * NUMBERS), scale);
    left -= chosen.length / RECORD;

    yield;
    const [smallWidth, smallHeight] = [width >> 1, height >> 1];
    const smallStride = strideOf(smallWidth);
    program.halve(planes + LAYERS * plane, planes, smallWidth, smallHeight, stride, smallStride);
    [width, height, stride] = [smallWidth, smallHeight, smallStride];
    scale /= 2;
  }
  return found.features();
}

/** The points of all octaves, bright ones apart from dark ones. */
class Found {
  readonly #bright = { places: [] as number[], numbers: [] as Int16Array[] };
  readonly #dark = { places: [] as number[], numbers: [] as Int16Array[] };

  /** @param scale px of the octave per px of the picture */
  add(records: Float32Array, numbers: Int16Array, scale: number): void {
    for (let i = 0; i * RECORD < records.length; i++) {
      const at = i * RECORD;
      // A difference of blurs is low where the picture is bright: the wider blur is the darker one there.
      const side = records[at + 5]! < 0 ? this.#bright : this.#dark;
      const place = (value: number) => (value + 0.5) / scale - 0.5;
      side.places.push(
        place(records[at]!),
        place(records[at + 1]!),
        records[at + 3]! / scale,
        records[at + 6]!,
      );
      side.numbers.push(numbers.slice(i * NUMBERS, (i + 1) * NUMBERS));
    }
  }

  features(): Features {
    const [bright, dark] = [this.#bright, this.#dark];
    const all = [...bright.numbers, ...dark.numbers];
    const numbers = new Int16Array(all.length * NUMBERS);
    all.forEach((one, i) => numbers.set(one, i * NUMBERS));
    const places = Float32Array.from([...bright.places, ...dark.places]);
    return { count: all.length, bright: bright.numbers.length, places, numbers };
  }
}

function strideOf(width: number): number {
  return Math.ceil(width / 16) * 16;
}

/** Half of a Gaussian from its middle, all of which sums to one. */
function gauss(sigma: number): Float32Array {
  const radius = Math.min(PADDING, Math.ceil(3 * sigma));
  const half = Array.from({ length: radius + 1 }, (_, k) => Math.exp(-(k * k) / (2 * sigma * sigma)));
  const sum = half.reduce((all, weight, k) => all + (k === 0 ? weight : 2 * weight), 0);
  return Float32Array.from(half, (weight) => weight / sum);
}

/** Puts a picture into a plane, row by row, twice as large if asked. */
function load(kernel: Kernel, { width, height, values }: Grey, to: number, stride: number, doubled: boolean) {
  const plane = kernel.f32(to, stride * height * (doubled ? 2 : 1));
  if (!doubled) {
    for (let y = 0; y < height; y++) {
      plane.set(values.subarray(y * width, (y + 1) * width), y * stride);
      plane.fill(values[(y + 1) * width - 1]!, y * stride + width, (y + 1) * stride);
    }
    return;
  }
  for (let y = 0; y < 2 * height; y++) {
    const fy = Math.max(0, y / 2 - 0.25);
    const top = Math.min(height - 1, Math.floor(fy));
    const low = Math.min(height - 1, top + 1);
    for (let x = 0; x < stride; x++) {
      const fx = Math.min(width - 1, Math.max(0, x / 2 - 0.25));
      const left = Math.floor(fx);
      const right = Math.min(width - 1, left + 1);
      const [u, v] = [fx - left, fy - top];
      plane[y * stride + x] =
        (1 - v) * ((1 - u) * values[top * width + left]! + u * values[top * width + right]!) +
        v * ((1 - u) * values[low * width + left]! + u * values[low * width + right]!);
    }
  }
}

/** The strongest records, shared out over the parts of the picture: a busy hedge takes no places from a shirt. */
function strongest(records: Float32Array, most: number, width: number, height: number): Float32Array {
  const count = records.length / RECORD;
  if (count <= most) return records.slice();
  const order = Array.from({ length: count }, (_, i) => i);
  order.sort((a, b) => records[b * RECORD + 4]! - records[a * RECORD + 4]!);
  const taken = new Int32Array(PARTS * PARTS);
  // First comes each part's best, then each part's second: rank within the part decides, then strength.
  const ranked = order.map((i) => {
    const column = Math.min(PARTS - 1, Math.floor((records[i * RECORD]! / width) * PARTS));
    const row = Math.min(PARTS - 1, Math.floor((records[i * RECORD + 1]! / height) * PARTS));
    return { i, rank: taken[row * PARTS + column]!++ };
  });
  ranked.sort((a, b) => a.rank - b.rank);
  const out = new Float32Array(most * RECORD);
  ranked.slice(0, most).forEach(({ i }, at) => {
    out.set(records.subarray(i * RECORD, (i + 1) * RECORD), at * RECORD);
  });
  return out;
}
