import { areaOf, corners, fitted, mapped, similarity, turnsAt, type Pair, type Plane } from './geometry';
import type { Match } from './match';

/** A place where the reference may be: a plane that takes shares of its longer side to px of the picture. */
export interface Pose {
  readonly plane: Plane;
  /** How many different points of the reference speak for it. */
  readonly votes: number;
}

/** How far a match may lie from where another's pose puts it, in shares of the reference's longer side. */
const NEAR = 0.12;
/** How many doublings its size may differ, and how many turns its direction. */
const SIZES = 0.8;
const TURNS = 0.1;
const LEAST_VOTES = 3;
const MOST_POSES = 10;
/** Two points of the reference nearer than this are one voice. */
const VOICE = 1 / 30;
/** Ever stricter distances of the fit. */
const CLOSER = [0.1, 0.07, 0.05, 0.035, 0.035];
const SMALLEST = 24;

/**
 * Where the reference may be, the most voted first. Each match votes with its scale, turn and place for a pose, as in
 * Lowe's Hough transform (2004, section 7.3), but without bins: each is held against all others. The pose that most speak
 * for is fitted by least squares, ever more strictly, and its matches take no part in the next.
 */
export function poses(all: readonly Match[], width: number, height: number): Pose[] {
  const voters = all.map((match) => agreeing(match, all));
  const used = new Set<Match>();
  const found: Pose[] = [];
  // With the matches of a found pose gone, the votes that others got from them are gone too.
  const left = voters.map((some) => voices(some));
  for (let turn = 0; turn < MOST_POSES; turn++) {
    let best = -1;
    for (let i = 0; i < all.length; i++) {
      if (used.has(all[i]!) || left[i]! < LEAST_VOTES || (best >= 0 && left[i]! <= left[best]!)) continue;
      left[i] = voices(voters[i]!.filter((other) => !used.has(other)));
      if (left[i]! >= LEAST_VOTES && (best < 0 || left[i]! > left[best]!)) best = i;
    }
    if (best < 0) break;
    const own = voters[best]!.filter((other) => !used.has(other));
    for (const match of own) used.add(match);
    const pose = settled(all[best]!, own, width, height);
    if (pose) found.push(pose);
  }
  return found.sort((a, b) => b.votes - a.votes);
}

/** The matches that lie about where this one's pose puts them, itself among them. */
function agreeing(match: Match, all: readonly Match[]): Match[] {
  const c = match.scale * Math.cos(match.turn * 2 * Math.PI);
  const s = match.scale * Math.sin(match.turn * 2 * Math.PI);
  const [least, most] = [match.scale * 2 ** -SIZES, match.scale * 2 ** SIZES];
  const near = (NEAR * match.scale) ** 2;
  return all.filter((other) => {
    if (other.scale > most || other.scale < least) return false;
    const turn = Math.abs(other.turn - match.turn);
    if (turn > TURNS && turn < 1 - TURNS) return false;
    const dx = other.x - match.x;
    const dy = other.y - match.y;
    const x = match.px + c * dx - s * dy - other.px;
    const y = match.py + s * dx + c * dy - other.py;
    return x * x + y * y < near;
  });
}

/** How many different points of the reference these are. */
function voices(some: readonly Match[]): number {
  if (some.length < LEAST_VOTES) return some.length;
  return new Set(some.map(({ x, y }) => Math.floor(x / VOICE) * 1000 + Math.floor(y / VOICE))).size;
}

/** The plane that the voters mean together. */
function settled(first: Match, voters: readonly Match[], width: number, height: number): Pose | undefined {
  const pairs = voters.map((match) => ({ match, pair: pairOf(match) }));
  let plane = similarity(first.scale, first.turn, first, { x: first.px, y: first.py });
  let inside = pairs;
  for (const closer of CLOSER) {
    const here = plane;
    const near = pairs.filter(({ pair }) => {
      const at = mapped(here, pair.from);
      return Math.hypot(at.x - pair.to.x, at.y - pair.to.y) < closer * first.scale;
    });
    const count = voices(near.map(({ match }) => match));
    if (count < LEAST_VOTES) break;
    inside = near;
    const kind = count >= 14 ? 'perspective' : count >= 6 ? 'affine' : 'similar';
    const next = fitted(
      near.map(({ pair }) => pair),
      kind,
    );
    if (!next || !isSound(next, width, height)) break;
    plane = next;
  }
  if (!isSound(plane, width, height)) return undefined;
  return { plane, votes: voices(inside.map(({ match }) => match)) };
}

function pairOf({ x, y, px, py }: Match): Pair {
  return { from: { x, y }, to: { x: px, y: py }, weight: 1 };
}

/** Whether a person could see the reference so: the right way round, not folded, not a sliver. */
export function isSound(plane: Plane, width: number, height: number): boolean {
  const quad = corners(plane, width, height);
  const bends = turnsAt(quad);
  if (!bends.every((bend) => bend > 0)) return false;
  const area = areaOf(quad);
  if (area < SMALLEST * SMALLEST * 0.5) return false;
  const sides = quad.map((point, i) =>
    Math.hypot(point.x - quad[(i + 1) % 4]!.x, point.y - quad[(i + 1) % 4]!.y),
  );
  const across = [sides[0]! / width, sides[2]! / width];
  const down = [sides[1]! / height, sides[3]! / height];
  const all = [...across, ...down];
  return Math.max(...all) / Math.min(...all) < 3.5;
}
