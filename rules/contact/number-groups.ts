/** A run of digits within a longer run. */
export type Group = RegExpExecArray;

const DATE = /^\D?(?:0?[1-9]|[12]\d|3[01])([./ -])(?:0[1-9]|1[0-2])\1(?:19|20)?\d\d(?:\D|$)/;

/** Whether groups of digits look like one number, and not like scores, dates or times side by side. */
export function looksWritten(written: string, groups: readonly Group[]): boolean {
  if (DATE.test(written)) return false;
  const lead = groups[0]?.index ?? 0;
  const gaps = groups.slice(1).map((group, at) => {
    const before = groups[at];
    return before ? written.slice(before.index + before[0].length - lead, group.index - lead) : '';
  });
  const singles = groups.filter((group) => group[0].length === 1).length;
  // Digit by digit is one number only when every gap is the same: `0-1 2-3` are scores. A written code may stand before.
  const isCoded = groups[0] !== undefined && groups[0][0].length > 2;
  if (singles > 3 && new Set(isCoded ? gaps.slice(1) : gaps).size > 1) return false;
  const [one, two] = groups.map((group) => group[0]);
  // Without its plus a country code stands before longer groups; pairs are a draw of the lottery.
  if (one === '44' && groups.every((group) => group[0].length <= 2)) return false;
  const time = /^(?:0[5-9]|1\d|2[0-3])[0-5]\d$/;
  return !(one && two && time.test(one) && time.test(two) && one < two);
}
