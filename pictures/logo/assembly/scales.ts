/* eslint-disable @typescript-eslint/ban-ts-comment */
// @ts-nocheck AssemblyScript: its numbers are machine types that TypeScript does not know.
// Scale space of SIFT: blurring, halving, and where the differences of blurs peak (Lowe 2004, sections 3 and 4).
// Planes are rows of `stride` f32, `stride` a multiple of 16. All addresses are in bytes. Nothing here allocates.

/** How many blurs a plane stack has, and how many layers of it are looked through for peaks. */
const BLURS: i32 = 6;
const LAYERS: i32 = 3;
/** Floats kept free at both ends of the line buffer, at least the largest radius of a blur. */
const PADDING: i32 = 16;
/** Pixels at each edge in which no point is looked for. */
const EDGE: i32 = 5;
/** Floats of one record of a point: x, y, layer, size, strength, sign, angle, (free). */
const RECORD: i32 = 8;

/**
 * Blurs one plane into another with a symmetric kernel, edges repeated.
 * @param taps `radius + 1` weights from the middle outwards; @param line room for `stride + 2 * PADDING` floats
 */
export function blur(
  from: usize,
  to: usize,
  width: i32,
  height: i32,
  stride: i32,
  taps: usize,
  radius: i32,
  line: usize,
): void {
  const row: usize = line + PADDING * 4;
  const bytes: usize = (stride as usize) * 4;
  for (let y: i32 = 0; y < height; y++) {
    for (let x: i32 = 0; x < stride; x += 16) {
      const at: usize = (x as usize) * 4;
      const here: usize = from + (y as usize) * bytes + at;
      let tap = v128.load32_splat(taps);
      let a = f32x4.mul(tap, v128.load(here));
      let b = f32x4.mul(tap, v128.load(here, 16));
      let c = f32x4.mul(tap, v128.load(here, 32));
      let d = f32x4.mul(tap, v128.load(here, 48));
      for (let k: i32 = 1; k <= radius; k++) {
        tap = v128.load32_splat(taps + ((k as usize) << 2));
        const up: usize = from + (max(0, y - k) as usize) * bytes + at;
        const down: usize = from + (min(height - 1, y + k) as usize) * bytes + at;
        a = f32x4.add(a, f32x4.mul(tap, f32x4.add(v128.load(up), v128.load(down))));
        b = f32x4.add(b, f32x4.mul(tap, f32x4.add(v128.load(up, 16), v128.load(down, 16))));
        c = f32x4.add(c, f32x4.mul(tap, f32x4.add(v128.load(up, 32), v128.load(down, 32))));
        d = f32x4.add(d, f32x4.mul(tap, f32x4.add(v128.load(up, 48), v128.load(down, 48))));
      }
      v128.store(row + at, a);
      v128.store(row + at, b, 16);
      v128.store(row + at, c, 32);
      v128.store(row + at, d, 48);
    }
    const first = load<f32>(row);
    const last = load<f32>(row + ((width - 1) as usize) * 4);
    for (let k: i32 = 1; k <= PADDING; k++) store<f32>(row - ((k as usize) << 2), first);
    for (let x: i32 = width; x < stride + PADDING; x++) store<f32>(row + ((x as usize) << 2), last);

    for (let x: i32 = 0; x < stride; x += 16) {
      const here: usize = row + (x as usize) * 4;
      let tap = v128.load32_splat(taps);
      let a = f32x4.mul(tap, v128.load(here));
      let b = f32x4.mul(tap, v128.load(here, 16));
      let c = f32x4.mul(tap, v128.load(here, 32));
      let d = f32x4.mul(tap, v128.load(here, 48));
      for (let k: i32 = 1; k <= radius; k++) {
        const off: usize = (k as usize) << 2;
        tap = v128.load32_splat(taps + off);
        const left: usize = here - off;
        const right: usize = here + off;
        a = f32x4.add(a, f32x4.mul(tap, f32x4.add(v128.load(left), v128.load(right))));
        b = f32x4.add(b, f32x4.mul(tap, f32x4.add(v128.load(left, 16), v128.load(right, 16))));
        c = f32x4.add(c, f32x4.mul(tap, f32x4.add(v128.load(left, 32), v128.load(right, 32))));
        d = f32x4.add(d, f32x4.mul(tap, f32x4.add(v128.load(left, 48), v128.load(right, 48))));
      }
      const out: usize = to + (y as usize) * bytes + (x as usize) * 4;
      v128.store(out, a);
      v128.store(out, b, 16);
      v128.store(out, c, 32);
      v128.store(out, d, 48);
    }
  }
}

/** Takes every second pixel of every second row. `width` and `height` are those of the smaller plane. */
export function halve(from: usize, to: usize, width: i32, height: i32, fromStride: i32, toStride: i32): void {
  for (let y: i32 = 0; y < height; y++) {
    let source: usize = from + ((2 * y * fromStride) as usize) * 4;
    let target: usize = to + ((y * toStride) as usize) * 4;
    for (let x: i32 = 0; x < width; x++) {
      store<f32>(target, load<f32>(source));
      source += 8;
      target += 4;
    }
    const last = load<f32>(target - 4);
    for (let x: i32 = width; x < toStride; x++) {
      store<f32>(target, last);
      target += 4;
    }
  }
}

/** One row of all differences of neighbouring blurs, into a ring of three rows per layer. */
function differences(planes: usize, plane: usize, y: i32, stride: i32, rows: usize): void {
  const bytes: usize = (stride as usize) * 4;
  for (let layer: i32 = 0; layer < BLURS - 1; layer++) {
    const low: usize = planes + (layer as usize) * plane + (y as usize) * bytes;
    const high: usize = low + plane;
    const out: usize = rows + ((layer * 3 + (y % 3)) as usize) * bytes;
    for (let x: usize = 0; x < bytes; x += 16) {
      v128.store(out + x, f32x4.sub(v128.load(high + x), v128.load(low + x)));
    }
  }
}

/**
 * Finds the points where the difference of blurs is larger or smaller than at all 26 neighbours, placed between pixels.
 * @param planes the stack of blurs, `plane` bytes each; @param rows room for 15 rows
 * @param weakest the least strength of a point; @param edges the largest ratio of its two curvatures
 * @returns how many records were written to `out`, at most `most`
 */
export function peaks(
  planes: usize,
  plane: usize,
  width: i32,
  height: i32,
  stride: i32,
  rows: usize,
  weakest: f32,
  edges: f32,
  out: usize,
  most: i32,
): i32 {
  const bytes: usize = (stride as usize) * 4;
  const floor = f32x4.splat(weakest * 0.5);
  const zero = f32x4.splat(0);
  let count: i32 = 0;
  if (height <= 2 * EDGE || width <= 2 * EDGE) return 0;
  differences(planes, plane, EDGE - 1, stride, rows);
  differences(planes, plane, EDGE, stride, rows);
  for (let y: i32 = EDGE; y < height - EDGE; y++) {
    differences(planes, plane, y + 1, stride, rows);
    for (let layer: i32 = 1; layer <= LAYERS; layer++) {
      const ring: usize = rows + ((layer * 3) as usize) * bytes;
      const above: usize = ring + (((y + 2) % 3) as usize) * bytes;
      const middle: usize = ring + ((y % 3) as usize) * bytes;
      const below: usize = ring + (((y + 1) % 3) as usize) * bytes;
      for (let x: i32 = EDGE; x < width - EDGE; x += 4) {
        const at: usize = (x as usize) * 4;
        const here = v128.load(middle + at);
        let open = f32x4.gt(f32x4.abs(here), floor);
        if (!v128.any_true(open)) continue;
        // Negative values are turned round, so that one comparison finds both kinds of peak.
        const flip = v128.and(f32x4.lt(here, zero), i32x4.splat(0x80000000));
        const value = v128.xor(here, flip);
        open = beats(open, value, flip, middle + at - 4);
        open = beats(open, value, flip, middle + at + 4);
        if (!v128.any_true(open)) continue;
        open = beatsRow(open, value, flip, above + at);
        open = beatsRow(open, value, flip, below + at);
        if (!v128.any_true(open)) continue;
        for (let side: i32 = -1; side <= 1; side += 2) {
          const off: isize = (side as isize) * 3 * (bytes as isize);
          open = beatsRow(open, value, flip, above + at + off);
          open = beatsRow(open, value, flip, middle + at + off);
          open = beatsRow(open, value, flip, below + at + off);
        }
        let lanes: i32 = i32x4.bitmask(open);
        while (lanes !== 0) {
          const lane: i32 = ctz(lanes);
          lanes &= lanes - 1;
          const column: i32 = x + lane;
          if (column >= width - EDGE || count >= most) continue;
          const record: usize = out + ((count * RECORD) as usize) * 4;
          if (place(planes, plane, width, height, stride, column, y, layer, weakest, edges, record)) count++;
        }
      }
    }
  }
  return count;
}

function beats(open: v128, value: v128, flip: v128, at: usize): v128 {
  return v128.and(open, f32x4.ge(value, v128.xor(v128.load(at), flip)));
}

function beatsRow(open: v128, value: v128, flip: v128, at: usize): v128 {
  const most = f32x4.max(
    f32x4.max(v128.xor(v128.load(at - 4), flip), v128.xor(v128.load(at + 4), flip)),
    v128.xor(v128.load(at), flip),
  );
  return v128.and(open, f32x4.ge(value, most));
}

/** The difference of blurs at one pixel: `at` is its address in the lower of the two planes. */
function at2(at: usize, plane: usize): f32 {
  return load<f32>(at + plane) - load<f32>(at);
}

/** Places a peak between pixels by a quadratic (Lowe 2004, section 4); writes its record unless it is weak or an edge. */
function place(
  planes: usize,
  plane: usize,
  width: i32,
  height: i32,
  stride: i32,
  px: i32,
  py: i32,
  pl: i32,
  weakest: f32,
  edges: f32,
  out: usize,
): bool {
  let x: i32 = px;
  let y: i32 = py;
  let layer: i32 = pl;
  const bytes: usize = (stride as usize) * 4;
  for (let turn: i32 = 0; turn < 5; turn++) {
    const p: usize = planes + (layer as usize) * plane + (y as usize) * bytes + (x as usize) * 4;
    const value: f32 = at2(p, plane);
    const left = at2(p - 4, plane);
    const right = at2(p + 4, plane);
    const up = at2(p - bytes, plane);
    const down = at2(p + bytes, plane);
    const low = at2(p - plane, plane);
    const high = at2(p + plane, plane);
    const dx: f32 = (right - left) * 0.5;
    const dy: f32 = (down - up) * 0.5;
    const dl: f32 = (high - low) * 0.5;
    const xx: f32 = right + left - 2 * value;
    const yy: f32 = down + up - 2 * value;
    const ll: f32 = high + low - 2 * value;
    const xy: f32 =
      (at2(p + bytes + 4, plane) -
        at2(p + bytes - 4, plane) -
        at2(p - bytes + 4, plane) +
        at2(p - bytes - 4, plane)) *
      0.25;
    const xl: f32 =
      (at2(p + plane + 4, plane) -
        at2(p + plane - 4, plane) -
        at2(p - plane + 4, plane) +
        at2(p - plane - 4, plane)) *
      0.25;
    const yl: f32 =
      (at2(p + plane + bytes, plane) -
        at2(p + plane - bytes, plane) -
        at2(p - plane + bytes, plane) +
        at2(p - plane - bytes, plane)) *
      0.25;
    const a: f32 = yy * ll - yl * yl;
    const b: f32 = xl * yl - xy * ll;
    const c: f32 = xy * yl - xl * yy;
    const whole: f32 = xx * a + xy * b + xl * c;
    if (whole === 0) return false;
    const e: f32 = xx * ll - xl * xl;
    const f: f32 = xy * xl - xx * yl;
    const g: f32 = xx * yy - xy * xy;
    const ox: f32 = -(a * dx + b * dy + c * dl) / whole;
    const oy: f32 = -(b * dx + e * dy + f * dl) / whole;
    const ol: f32 = -(c * dx + f * dy + g * dl) / whole;
    if (abs(ox) < 0.5 && abs(oy) < 0.5 && abs(ol) < 0.5) {
      const strength: f32 = value + 0.5 * (dx * ox + dy * oy + dl * ol);
      if (abs(strength) < weakest) return false;
      const trace: f32 = xx + yy;
      if (g <= 0 || trace * trace * edges >= (edges + 1) * (edges + 1) * g) return false;
      store<f32>(out, (x as f32) + ox);
      store<f32>(out, (y as f32) + oy, 4);
      store<f32>(out, (layer as f32) + ol, 8);
      store<f32>(out, abs(strength), 16);
      store<f32>(out, strength < 0 ? -1 : 1, 20);
      return true;
    }
    if (!(abs(ox) < 100 && abs(oy) < 100 && abs(ol) < 100)) return false;
    x += nearest(ox) as i32;
    y += nearest(oy) as i32;
    layer += nearest(ol) as i32;
    if (layer < 1 || layer > LAYERS) return false;
    if (x < EDGE || y < EDGE || x >= width - EDGE || y >= height - EDGE) return false;
  }
  return false;
}
