/**
 * @typedef {{ file: string, bytes: number }} Size gzip bytes of one shipped script
 * @typedef {{ name: string, kilobytes: number, limit: number | undefined, over: boolean }} Judged 1 kB is 1000 bytes
 */

/**
 * Holds shipped scripts against the budget, biggest first, and `total` last. A name without a budget is over it, so
 * that a new script is a decision. The hash in a chunk's name is left out: `chunks/options-Ab3_x9Zq.js` is
 * `chunks/options.js`.
 *
 * @param {readonly Size[]} sizes
 * @param {Record<string, number>} budget kB by name
 * @returns {Judged[]}
 */
export function judgeSizes(sizes, budget) {
  /** @param {string} name @param {number} bytes */
  const judge = (name, bytes) => {
    const limit = budget[name];
    const kilobytes = bytes / 1000;
    return { name, kilobytes, limit, over: limit === undefined || kilobytes > limit };
  };
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...sizes
      .toSorted((one, other) => other.bytes - one.bytes)
      .map(({ file, bytes }) => judge(file.replace(/(?<=^chunks\/.+)-[\w-]{8}(?=\.js$)/, ''), bytes)),
    judge('total', total),
  ];
}
