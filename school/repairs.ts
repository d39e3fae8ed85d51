import { selectorProblem } from './selector';

/** What a technician may replace at a hook of a bundled site. */
export const REPAIRABLE = ['editor', 'scope', 'publish', 'attach'] as const;
export type Repairable = (typeof REPAIRABLE)[number];

/**
 * Selectors that stand in for those of one bundled composer, until a release has them. Data only: what is done with the
 * elements they find stays the site's own code.
 */
export type Repair = {
  /** Id of a site, for example `facebook`. */
  readonly site: string;
  /** Id of one of its composers. */
  readonly composer: string;
} & { readonly [field in Repairable]?: string | undefined };

/** Something wrong inside one entry: the property it is about (the entry itself without one), and why. */
export interface RepairProblem {
  readonly field?: Repairable;
  /** A half sentence that follows the place. */
  readonly message: string;
}

/**
 * Judges the selectors of one entry, each by itself: a bad one costs no other.
 * @returns nothing for an entry of which everything can be used
 */
export function repairProblems(entry: Partial<Record<Repairable, unknown>>): RepairProblem[] {
  const given = REPAIRABLE.filter((field) => entry[field] !== undefined);
  if (!given.length) return [{ message: `names nothing to replace; write ${REPAIRABLE.join(', ')}` }];
  const problems: RepairProblem[] = given.flatMap((field) => {
    const message = selectorProblem(entry[field]);
    return message ? [{ field, message }] : [];
  });
  if (problems.length === given.length) problems.push({ message: 'has no selector left that can be used' });
  return problems;
}
