import { BOX_NUMBERS, type Grid } from './network';
import type { Rectangle } from './sample';

/** A place where a face may be, and how likely that is (0 to 1). */
export interface Box extends Rectangle {
  readonly score: number;
}

/**
 * What the network's numbers mean: each proposal's box is told from the centre of its cell, in px of the network's input.
 * The numbers of eyes, nose, mouth and ears that come with each box are passed over.
 * @param least proposals below this score are left out
 */
export function proposals(grids: readonly Grid[], least: number): Box[] {
  const leastLogit = Math.log(least / (1 - least));
  const boxes: Box[] = [];
  for (const grid of grids) {
    grid.scores.forEach((logit, index) => {
      if (!(logit >= leastLogit)) return;
      const cell = Math.floor(index / grid.anchors);
      const at = index * BOX_NUMBERS;
      const [x = 0, y = 0, width = 0, height = 0] = grid.boxes.subarray(at, at + 4);
      if (!(width > 0 && height > 0)) return;
      const left = x + ((cell % grid.width) + 0.5) * grid.stride - width / 2;
      const top = y + (Math.floor(cell / grid.width) + 0.5) * grid.stride - height / 2;
      boxes.push({ left, top, width, height, score: 1 / (1 + Math.exp(-logit)) });
    });
  }
  return boxes;
}

/** Boxes that share more than this of both their areas propose the same face. */
const SAME_FACE = 0.3;
/** A box of which more than this lies in a likelier one is a part of that face: a nose seen close up, or the head with its hair. */
const PART_OF_FACE = 0.65;

/**
 * One box for each face: likelier boxes take in those that overlap them, and become their mean, weighted by score.
 * @returns likeliest first
 */
export function oneEach(boxes: readonly Box[]): Box[] {
  const left = [...boxes].sort((a, b) => b.score - a.score);
  const faces: Box[] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const taken = [first];
    for (let at = left.length - 1; at >= 0; at--) {
      const other = left[at];
      if (other === undefined) continue;
      const shared = overlap(first, other);
      const same = shared / (area(first) + area(other) - shared) > SAME_FACE;
      if (!same && shared / Math.min(area(first), area(other)) <= PART_OF_FACE) continue;
      left.splice(at, 1);
      if (same) taken.push(other);
    }
    faces.push({ ...mean(taken), score: first.score });
  }
  return faces;
}

/** How much of both areas two rectangles share: 0 to 1. */
export function likeness(a: Rectangle, b: Rectangle): number {
  const shared = overlap(a, b);
  return shared / (area(a) + area(b) - shared);
}

/** The shared area of two rectangles, in square px. */
function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

const area = ({ width, height }: Rectangle) => width * height;

function mean(boxes: readonly Box[]): Rectangle {
  const all = boxes.reduce((sum, { score }) => sum + score, 0);
  const of = (key: keyof Rectangle) => boxes.reduce((sum, box) => sum + box[key] * box.score, 0) / all;
  return { left: of('left'), top: of('top'), width: of('width'), height: of('height') };
}
