import type { PolicyPack, PolicyRow } from '../../school/policy';
import type { InventoryRow } from './inventory';

/** The place of a row, as people name it. */
export function placeOf({ path, nth = 1 }: { path: string; nth?: number }): string {
  return nth === 1 ? path : `${path} (${nth})`;
}

/**
 * What is wrong between a policy's inventory, the rows that answer it, and its pack: rows missing, twice or made up; rows
 * that point at clauses or rules which the pack does not have; rules that speak without a row behind them.
 * One sentence each; empty when every row is answered.
 */
export function coverageProblems(
  inventory: readonly InventoryRow[],
  rows: readonly PolicyRow[],
  pack: PolicyPack,
): string[] {
  const answered = rows.map(placeOf);
  const wanted = inventory.map(placeOf);
  return [
    ...wanted.filter((place) => !answered.includes(place)).map((place) => `${place}: has no row.`),
    ...answered
      .filter((place) => !wanted.includes(place))
      .map((place) => `${place}: is not in the inventory.`),
    ...answered
      .filter((place, index) => answered.indexOf(place) !== index)
      .map((place) => `${place}: has two rows.`),
    ...rows.flatMap((row) => rowProblems(row, pack)),
    ...rulesWithoutRow(rows, pack),
  ];
}

function rowProblems(row: PolicyRow, pack: PolicyPack): string[] {
  const place = placeOf(row);
  if ('notEnforceable' in row) return row.notEnforceable.trim() ? [] : [`${place}: gives no reason.`];
  const problems = row.boundTo.length ? [] : [`${place}: has neither a rule nor a reason.`];
  if (!pack.clauses.some(({ id }) => id === row.clause))
    problems.push(`${place}: clause ${row.clause} is not in the pack.`);
  for (const { rule, messages, off } of row.boundTo) {
    const isOff = isSilent(pack, rule, messages);
    if (isOff && !off) problems.push(`${place}: ${rule} is off, without a reason.`);
    if (!isOff && off) problems.push(`${place}: ${rule} is on, and the row says why it is off.`);
  }
  return problems;
}

/** Whether the pack keeps the rule, or each of these messages of it, quiet. */
function isSilent(pack: PolicyPack, rule: string, messages: readonly string[] | undefined): boolean {
  const bound = pack.rules[rule];
  if (!bound?.clause || bound.severity === 'off') return true;
  return messages?.every((message) => bound.messages?.[message]?.severity === 'off') ?? false;
}

function rulesWithoutRow(rows: readonly PolicyRow[], pack: PolicyPack): string[] {
  const named = rows.flatMap((row) => ('boundTo' in row ? row.boundTo.map(({ rule }) => rule) : []));
  return Object.keys(pack.rules)
    .filter((rule) => !named.includes(rule))
    .map((rule) => `${rule}: has a clause, and no row speaks to it.`);
}
