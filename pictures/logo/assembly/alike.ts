/* eslint-disable @typescript-eslint/ban-ts-comment */
// @ts-nocheck AssemblyScript: its numbers are machine types that TypeScript does not know.
// Which descriptions are alike.

/** Bytes of a description: 128 whole numbers of 16 bits. */
const BYTES: usize = 256;

/**
 * For each description the most alike of others, and the most alike that stands elsewhere in the same picture.
 * @param places x and y of each of the others; two are elsewhere when farther apart than `apart`
 * @param out for each: index (i32, -1 for none), product, second product (i32); a product of 262144 is the same
 */
export function alike(
  numbers: usize,
  count: i32,
  others: usize,
  otherCount: i32,
  places: usize,
  apart: f32,
  out: usize,
): void {
  for (let i: i32 = 0; i < count; i++) {
    const mine: usize = numbers + (i as usize) * BYTES;
    let best: i32 = -1;
    let product: i32 = 0;
    let second: i32 = 0;
    let bx: f32 = 0;
    let by: f32 = 0;
    for (let j: i32 = 0; j < otherCount; j++) {
      const other: usize = others + (j as usize) * BYTES;
      let sum = i32x4.splat(0);
      let more = i32x4.splat(0);
      for (let k: usize = 0; k < BYTES; k += 64) {
        sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load(mine + k), v128.load(other + k)));
        more = i32x4.add(more, i32x4.dot_i16x8_s(v128.load(mine + k, 16), v128.load(other + k, 16)));
        sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load(mine + k, 32), v128.load(other + k, 32)));
        more = i32x4.add(more, i32x4.dot_i16x8_s(v128.load(mine + k, 48), v128.load(other + k, 48)));
      }
      sum = i32x4.add(sum, more);
      const dot: i32 =
        i32x4.extract_lane(sum, 0) +
        i32x4.extract_lane(sum, 1) +
        i32x4.extract_lane(sum, 2) +
        i32x4.extract_lane(sum, 3);
      if (dot <= second) continue;
      const x = load<f32>(places + ((j as usize) << 3));
      const y = load<f32>(places + ((j as usize) << 3), 4);
      const elsewhere: bool = (x - bx) * (x - bx) + (y - by) * (y - by) > apart * apart;
      if (dot > product) {
        if (elsewhere) second = product;
        best = j;
        product = dot;
        bx = x;
        by = y;
      } else if (elsewhere) {
        second = dot;
      }
    }
    const target: usize = out + ((i * 12) as usize);
    store<i32>(target, best);
    store<i32>(target, product, 4);
    store<i32>(target, second, 8);
  }
}
