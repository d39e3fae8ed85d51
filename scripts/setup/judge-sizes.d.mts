/** Holds shipped scripts (gzip bytes) against the budget (kB, 1000 bytes); see `judge-sizes.mjs`. */
export function judgeSizes(
  sizes: readonly { file: string; bytes: number }[],
  budget: Record<string, number>,
): { name: string; kilobytes: number; limit: number | undefined; over: boolean }[];
