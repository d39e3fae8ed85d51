/** A share with its 95% interval, all in per cent. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share and its 95% score interval (Wilson 1927), which stays sensible for few drafts and for 0% and 100%.
 * @param hits how many; @param of out of how many. Of none, everything is possible: 0 to 100.
 */
export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, value: NaN, low: 0, high: 100 };
  const z = 1.959964;
  const p = hits / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return {
    hits,
    of,
    value: 100 * p,
    low: 100 * Math.max(0, middle - half),
    high: 100 * Math.min(1, middle + half),
  };
}

/** `72% (58-83)`, or `–` where there was nothing to count. */
export function written({ value, low, high, of }: Share): string {
  if (of === 0) return '–';
  return `${Math.round(value)}% (${Math.round(low)}-${Math.round(high)})`;
}
