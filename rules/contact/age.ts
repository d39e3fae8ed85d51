/** At what age pupils leave this school, and from what age somebody counts as grown up. */
export interface Ages {
  readonly leavingAge: number;
  readonly adultAge: number;
}

/**
 * Whether somebody who left on a day is not yet grown up at a time. Counts from the first of September after they left, when
 * the youngest of a year group has the leaving age. Unknown where a date is missing.
 * @param left `YYYY-MM-DD`; @param at ISO time of the draft
 */
export function isUnderAge(left: string | undefined, at: string | undefined, ages: Ages): boolean {
  if (!left || !at) return false;
  const year = Number(left.slice(0, 4)) + (left.slice(5) > '09-01' ? 1 : 0);
  const years = Math.max(0, ages.adultAge - ages.leavingAge);
  return at.slice(0, 10) < `${String(year + years).padStart(4, '0')}-09-01`;
}
