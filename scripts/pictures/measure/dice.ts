/** Chance that falls the same way every time. */
export interface Dice {
  /** 0 to just under 1. */
  (): number;
  between(low: number, high: number): number;
  /** A whole number from 0 to one under `limit`. */
  below(limit: number): number;
  one<T>(all: readonly T[]): T;
}

/** @param seed settles every throw (mulberry32, public domain) */
export function dice(seed: number): Dice {
  let state = seed | 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return Object.assign(roll, {
    between: (low: number, high: number) => low + (high - low) * roll(),
    below: (limit: number) => Math.floor(roll() * limit),
    one: <T>(all: readonly T[]) => all[Math.floor(roll() * all.length)] as T,
  });
}
