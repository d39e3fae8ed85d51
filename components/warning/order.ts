import type { Severity } from '../../rules/engine/rule';
import type { ShownFinding } from '../../school/policy';

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, review: 1, warn: 2, stop: 3 };

export interface OrderedFinding {
  readonly finding: ShownFinding;
  /** Position in the list that was given: what a dismissal speaks of. */
  readonly index: number;
}

/** Gravest first; equally grave ones stay in the order of the draft. */
export function gravestFirst(findings: readonly ShownFinding[]): OrderedFinding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => GRAVITY[b.finding.severity] - GRAVITY[a.finding.severity]);
}
