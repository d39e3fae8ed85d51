/** A plane seen from somewhere: nine numbers, row by row, that take (x, y, 1) to (x', y', w'). */
export type Plane = readonly number[];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a point of one picture lies in another, and how much that is to be trusted. */
export interface Pair {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
}

export function mapped(plane: Plane, { x, y }: Point): Point {
  const w = plane[6]! * x + plane[7]! * y + plane[8]!;
  return {
    x: (plane[0]! * x + plane[1]! * y + plane[2]!) / w,
    y: (plane[3]! * x + plane[4]! * y + plane[5]!) / w,
  };
}

/** Scale, turn and shift: what one match of two points tells. @param turn in turns, as in `Features` */
export function similarity(scale: number, turn: number, from: Point, to: Point): Plane {
  const c = scale * Math.cos(turn * 2 * Math.PI);
  const s = scale * Math.sin(turn * 2 * Math.PI);
  return [c, -s, to.x - (c * from.x - s * from.y), s, c, to.y - (s * from.x + c * from.y), 0, 0, 1];
}

/**
 * The plane that takes the pairs' first points to their second ones best, by weighed least squares.
 * @param kind how free it is: with `similar` 2 pairs are enough, with `affine` 3, with `perspective` 4
 * @returns undefined where the pairs do not settle it
 */
export function fitted(
  pairs: readonly Pair[],
  kind: 'similar' | 'affine' | 'perspective',
): Plane | undefined {
  const middle = (points: readonly Point[]) => ({
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  });
  if (pairs.length < 2) return undefined;
  const from = middle(pairs.map((pair) => pair.from));
  const to = middle(pairs.map((pair) => pair.to));
  const spread = (points: readonly Point[], at: Point) =>
    points.reduce((sum, { x, y }) => sum + Math.hypot(x - at.x, y - at.y), 0) / points.length || 1;
  // Around their middles and of like size, the numbers of the equations stay of like size too (Hartley 1997).
  const a = spread(
    pairs.map((pair) => pair.from),
    from,
  );
  const b = spread(
    pairs.map((pair) => pair.to),
    to,
  );

  const size = { similar: 4, affine: 6, perspective: 8 }[kind];
  const matrix = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  const add = (row: readonly number[], value: number, weight: number) => {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) matrix[i]![j]! += weight * row[i]! * row[j]!;
      matrix[i]![size]! += weight * row[i]! * value;
    }
  };
  for (const pair of pairs) {
    const x = (pair.from.x - from.x) / a;
    const y = (pair.from.y - from.y) / a;
    const u = (pair.to.x - to.x) / b;
    const v = (pair.to.y - to.y) / b;
    if (kind === 'similar') {
      add([x, -y, 1, 0], u, pair.weight);
      add([y, x, 0, 1], v, pair.weight);
    } else {
      add([x, y, 1, 0, 0, 0, -x * u, -y * u].slice(0, size), u, pair.weight);
      add([0, 0, 0, x, y, 1, -x * v, -y * v].slice(0, size), v, pair.weight);
    }
  }
  const found = solved(matrix);
  if (!found) return undefined;
  const [p, q, r, s, t, w, g = 0, h = 0] = found as [number, number, number, number, number, number];
  const own = kind === 'similar' ? [p, -q, r, q, p, s, 0, 0, 1] : [p, q, r, s, t, w, g, h, 1];
  return product(product([b, 0, to.x, 0, b, to.y, 0, 0, 1], own), [
    1 / a,
    0,
    -from.x / a,
    0,
    1 / a,
    -from.y / a,
    0,
    0,
    1,
  ]);
}

function product(left: Plane, right: Plane): Plane {
  return Array.from({ length: 9 }, (_, i) => {
    const [row, column] = [Math.floor(i / 3) * 3, i % 3];
    return [0, 1, 2].reduce((sum, k) => sum + left[row + k]! * right[k * 3 + column]!, 0);
  });
}

/** Solves linear equations by elimination; each row ends with its right-hand side. */
function solved(matrix: number[][]): number[] | undefined {
  const size = matrix.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) {
      if (Math.abs(matrix[r]![i]!) > Math.abs(matrix[pivot]![i]!)) pivot = r;
    }
    [matrix[i], matrix[pivot]] = [matrix[pivot]!, matrix[i]!];
    const row = matrix[i]!;
    if (Math.abs(row[i]!) < 1e-9) return undefined;
    for (let r = 0; r < size; r++) {
      if (r === i) continue;
      const share = matrix[r]![i]! / row[i]!;
      for (let c = i; c <= size; c++) matrix[r]![c]! -= share * row[c]!;
    }
  }
  return matrix.map((row, i) => row[size]! / row[i]!);
}

/** The four corners of a picture of this size under a plane, in order around it. */
export function corners(plane: Plane, width: number, height: number): Point[] {
  const around: Point[] = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  return around.map((point) => mapped(plane, point));
}

/** Twice the signed area of the corners' four triangles: all of one sign where the corners go round as they should. */
export function turnsAt(quad: readonly Point[]): number[] {
  return quad.map((point, i) => {
    const next = quad[(i + 1) % 4]!;
    const after = quad[(i + 2) % 4]!;
    return (next.x - point.x) * (after.y - next.y) - (next.y - point.y) * (after.x - next.x);
  });
}

/** The area inside the corners, in square px. */
export function areaOf(quad: readonly Point[]): number {
  return Math.abs(
    quad.reduce((sum, point, i) => {
      const next = quad[(i + 1) % quad.length]!;
      return sum + point.x * next.y - point.y * next.x;
    }, 0) / 2,
  );
}
