/* eslint-disable @typescript-eslint/ban-ts-comment */
// @ts-nocheck AssemblyScript: its numbers are machine types that TypeScript does not know.
// What a point looks like: its direction and 128 numbers (Lowe 2004, sections 5 and 6).

const RECORD: i32 = 8;
const BINS: i32 = 36;
const LAYERS: i32 = 3;
/** Samples across the square that is described: 5 cells of 4. */
const ACROSS: i32 = 20;
const SAMPLES: i32 = ACROSS * ACROSS;
/** Bytes of a description: 128 whole numbers of 16 bits. */
const BYTES: usize = 256;

/** An angle in turns (0 to 1) of the vector (x, y), to about 0.0003: a polynomial is enough here and far faster. */
function turns(y: f32, x: f32): f32 {
  const ax: f32 = abs(x);
  const ay: f32 = abs(y);
  const large: f32 = max(ax, ay);
  if (large === 0) return 0;
  const a: f32 = min(ax, ay) / large;
  const s: f32 = a * a;
  let r: f32 = ((-0.0464964749 * s + 0.15931422) * s - 0.327622764) * s * a + a;
  r *= 0.15915494;
  if (ay > ax) r = 0.25 - r;
  if (x < 0) r = 0.5 - r;
  return y < 0 ? 1 - r : r;
}

/** The table of the samples: where each lies, its cell, and how much it gives to the four cells around it. */
export function tabulate(table: usize): void {
  for (let i: i32 = 0; i < SAMPLES; i++) {
    const u: f32 = -2.5 + ((((i % ACROSS) as f32) + 0.5) * 5) / (ACROSS as f32);
    const v: f32 = -2.5 + ((((i / ACROSS) as f32) + 0.5) * 5) / (ACROSS as f32);
    const weight: f32 = Mathf.exp(-(u * u + v * v) / 8);
    // Cells lie at -1.5 to 1.5; a rim of cells around them takes what falls outside.
    const column: f32 = u + 2.5;
    const row: f32 = v + 2.5;
    const c: i32 = floor(column) as i32;
    const r: i32 = floor(row) as i32;
    const fc: f32 = column - (c as f32);
    const fr: f32 = row - (r as f32);
    const at: usize = table + ((i * 8) as usize) * 4;
    store<f32>(at, u);
    store<f32>(at, v, 4);
    store<i32>(at, (r * 6 + c) * 8, 8);
    store<f32>(at, weight * (1 - fr) * (1 - fc), 12);
    store<f32>(at, weight * (1 - fr) * fc, 16);
    store<f32>(at, weight * fr * (1 - fc), 20);
    store<f32>(at, weight * fr * fc, 24);
  }
}

/**
 * Gives each point its directions (at most two) and its description.
 * @param records what `peaks` wrote; @param out records, with size and angle; @param numbers their descriptions
 * @param table from `tabulate`; @param room 36 + 288 floats; @returns how many were written, at most `most`
 */
export function describe(
  planes: usize,
  plane: usize,
  width: i32,
  height: i32,
  stride: i32,
  records: usize,
  count: i32,
  table: usize,
  room: usize,
  out: usize,
  numbers: usize,
  most: i32,
): i32 {
  let written: i32 = 0;
  for (let i: i32 = 0; i < count; i++) {
    const record: usize = records + ((i * RECORD) as usize) * 4;
    const x = load<f32>(record);
    const y = load<f32>(record, 4);
    const layer = load<f32>(record, 8);
    const size: f32 = 1.6 * Mathf.pow(2, layer / (LAYERS as f32));
    const from: usize = planes + (min(LAYERS, max(1, nearest(layer) as i32)) as usize) * plane;
    directions(from, width, height, stride, x, y, size, room);
    let top: f32 = 0;
    for (let b: i32 = 0; b < BINS; b++) top = max(top, load<f32>(room + ((b as usize) << 2)));
    let given: i32 = 0;
    for (let b: i32 = 0; b < BINS && given < 2; b++) {
      const here = load<f32>(room + ((b as usize) << 2));
      const before = load<f32>(room + ((((b + BINS - 1) % BINS) as usize) << 2));
      const after = load<f32>(room + ((((b + 1) % BINS) as usize) << 2));
      if (here < 0.8 * top || here <= before || here <= after || written >= most) continue;
      const bin: f32 = (b as f32) + 0.5 + (0.5 * (before - after)) / (before - 2 * here + after);
      const angle: f32 = bin / (BINS as f32);
      const target: usize = out + ((written * RECORD) as usize) * 4;
      memory.copy(target, record, RECORD * 4);
      store<f32>(target, size, 12);
      store<f32>(target, angle, 24);
      const hist: usize = room + BINS * 4;
      gather(from, width, height, stride, x, y, size, angle, table, hist);
      finish(hist, numbers + (written as usize) * BYTES);
      written++;
      given++;
    }
  }
  return written;
}

/** How strongly the picture rises in each of 36 directions around a point. */
function directions(
  from: usize,
  width: i32,
  height: i32,
  stride: i32,
  x: f32,
  y: f32,
  size: f32,
  room: usize,
): void {
  memory.fill(room, 0, BINS * 4);
  const reach: f32 = 4.5 * size;
  const step: f32 = max<f32>(1, size * 0.5);
  const fall: f32 = -1 / (2 * 1.5 * 1.5 * size * size);
  for (let v: f32 = -reach; v <= reach; v += step) {
    const py: i32 = nearest(y + v) as i32;
    if (py < 1 || py >= height - 1) continue;
    for (let u: f32 = -reach; u <= reach; u += step) {
      const far: f32 = u * u + v * v;
      if (far > reach * reach) continue;
      const px: i32 = nearest(x + u) as i32;
      if (px < 1 || px >= width - 1) continue;
      const p: usize = from + ((py * stride + px) as usize) * 4;
      const dx: f32 = load<f32>(p + 4) - load<f32>(p - 4);
      const dy: f32 = load<f32>(p + ((stride as usize) << 2)) - load<f32>(p - ((stride as usize) << 2));
      const bin: i32 = min(BINS - 1, (turns(dy, dx) * (BINS as f32)) as i32);
      const slot: usize = room + ((bin as usize) << 2);
      store<f32>(slot, load<f32>(slot) + sqrt<f32>(dx * dx + dy * dy) * Mathf.exp(far * fall));
    }
  }
  smooth(room);
  smooth(room);
}

/** Smooths the ring of directions by a kernel of 1, 4, 6, 4, 1. */
function smooth(room: usize): void {
  const last: usize = room + (BINS - 1) * 4;
  const first0 = load<f32>(room);
  const first1 = load<f32>(room, 4);
  let before2 = load<f32>(last - 4);
  let before1 = load<f32>(last);
  for (let b: i32 = 0; b < BINS; b++) {
    const slot: usize = room + ((b as usize) << 2);
    const here = load<f32>(slot);
    const after1 = b + 1 < BINS ? load<f32>(slot, 4) : first0;
    const after2 = b + 2 < BINS ? load<f32>(slot, 8) : b + 2 === BINS ? first0 : first1;
    store<f32>(slot, (before2 + after2) * 0.0625 + (before1 + after1) * 0.25 + here * 0.375);
    before2 = before1;
    before1 = here;
  }
}

/** Sums the slopes around a point into 6 x 6 cells of 8 directions, in the point's own frame. */
function gather(
  from: usize,
  width: i32,
  height: i32,
  stride: i32,
  x: f32,
  y: f32,
  size: f32,
  angle: f32,
  table: usize,
  hist: usize,
): void {
  memory.fill(hist, 0, 288 * 4);
  const cell: f32 = 3 * size;
  const c: f32 = Mathf.cos(angle * 6.2831853) * cell;
  const s: f32 = Mathf.sin(angle * 6.2831853) * cell;
  const bytes: usize = (stride as usize) << 2;
  for (let i: i32 = 0; i < SAMPLES; i++) {
    const at: usize = table + ((i as usize) << 5);
    const u = load<f32>(at);
    const v = load<f32>(at, 4);
    const px: i32 = nearest(x + c * u - s * v) as i32;
    const py: i32 = nearest(y + s * u + c * v) as i32;
    if (px < 1 || py < 1 || px >= width - 1 || py >= height - 1) continue;
    const p: usize = from + ((py * stride + px) as usize) * 4;
    const dx: f32 = load<f32>(p + 4) - load<f32>(p - 4);
    const dy: f32 = load<f32>(p + bytes) - load<f32>(p - bytes);
    const strength: f32 = sqrt<f32>(dx * dx + dy * dy);
    let bin: f32 = (turns(dy, dx) - angle) * 8;
    if (bin < 0) bin += 8;
    if (bin >= 8) bin -= 8;
    const low: i32 = (bin as i32) & 7;
    const part: f32 = (bin - floor(bin)) * strength;
    const rest: f32 = strength - part;
    const lowAt: usize = hist + ((load<i32>(at, 8) as usize) << 2) + ((low as usize) << 2);
    const highAt: usize = hist + ((load<i32>(at, 8) as usize) << 2) + ((((low + 1) & 7) as usize) << 2);
    const a = load<f32>(at, 12);
    const b = load<f32>(at, 16);
    const e = load<f32>(at, 20);
    const f = load<f32>(at, 24);
    store<f32>(lowAt, load<f32>(lowAt) + a * rest);
    store<f32>(highAt, load<f32>(highAt) + a * part);
    store<f32>(lowAt, load<f32>(lowAt, 32) + b * rest, 32);
    store<f32>(highAt, load<f32>(highAt, 32) + b * part, 32);
    store<f32>(lowAt, load<f32>(lowAt, 192) + e * rest, 192);
    store<f32>(highAt, load<f32>(highAt, 192) + e * part, 192);
    store<f32>(lowAt, load<f32>(lowAt, 224) + f * rest, 224);
    store<f32>(highAt, load<f32>(highAt, 224) + f * part, 224);
  }
}

/** The inner 4 x 4 cells as 128 numbers of length 512: large ones cut, then their roots (Arandjelovic and Zisserman 2012). */
function finish(hist: usize, out: usize): void {
  let square: f32 = 0;
  for (let i: i32 = 0; i < 128; i++) {
    const value = load<f32>(inner(hist, i));
    square += value * value;
  }
  const cut: f32 = 0.2 * sqrt<f32>(square);
  let sum: f32 = 1e-12;
  for (let i: i32 = 0; i < 128; i++) sum += min(cut, load<f32>(inner(hist, i)));
  for (let i: i32 = 0; i < 128; i++) {
    const value: f32 = 512 * sqrt<f32>(min(cut, load<f32>(inner(hist, i))) / sum);
    store<i16>(out + ((i as usize) << 1), nearest(value) as i16);
  }
}

function inner(hist: usize, i: i32): usize {
  const row: i32 = i >> 5;
  const column: i32 = (i >> 3) & 3;
  return hist + ((((row + 1) * 6 + column + 1) * 8 + (i & 7)) as usize) * 4;
}
