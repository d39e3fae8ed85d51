import type { Draft, Finding, Severity } from '../../rules';
import { atLeast } from '../../rules';
import type { Case, Expected } from './corpus';
import { share, type Share } from './interval';

/** What a finder says about a draft: our own inspector, or another tool dressed as one. */
export type Look = (draft: Draft) => readonly Pick<Finding, 'rule' | 'severity' | 'span'>[];

/** How one rule does over a set of cases. */
export interface RuleFigures {
  readonly rule: string;
  /** Of its findings, those that a case expects of it (or of a rule in its place). */
  readonly precision: Share;
  /** Of what is expected of it, what it (or a rule that would be right as well) found. */
  readonly recall: Share;
  /** Clean drafts with any finding of it. */
  readonly alarms: Share;
  /** Clean drafts with a finding of it that holds Post. */
  readonly warnings: Share;
}

/** How all rules together do. */
export interface Figures {
  readonly rules: readonly RuleFigures[];
  readonly byGravity: readonly {
    readonly gravity: Expected['gravity'];
    readonly found: Share;
    readonly rightRule: Share;
  }[];
  /** Everyday drafts, near to nothing. */
  readonly everyday: { readonly any: Share; readonly warn: Share };
  /** Near misses, written to be mistaken. */
  readonly near: { readonly any: Share; readonly warn: Share };
}

interface Count {
  found: number;
  expected: number;
  right: number;
  findings: number;
  alarms: number;
  warnings: number;
}

/**
 * Measures a finder on cases. A finding is right where its rule is expected and the spans touch; a finding on the whole
 * draft, or an expectation of it, touches everything.
 * @param isClean which cases have nothing to find
 */
export function measure(
  cases: readonly Case[],
  rules: readonly string[],
  look: Look,
  isClean = (one: Case) => one.expected.length === 0,
): Figures {
  const counts = new Map<string, Count>(rules.map((rule) => [rule, none()]));
  const gravity = new Map<string, { any: number; right: number; of: number }>();
  const clean = { everyday: noCards(), near: noCards() };
  let cleanDrafts = 0;
  for (const one of cases) {
    const found = look(one.draft);
    for (const [rule, count] of counts) {
      const own = found.filter((finding) => finding.rule === rule);
      count.findings += own.length;
      count.right += own.filter((finding) => one.expected.some((wanted) => answers(finding, wanted))).length;
      for (const wanted of one.expected.filter((wanted) => wanted.rule === rule)) {
        count.expected++;
        if (found.some((finding) => answers(finding, wanted))) count.found++;
      }
      if (isClean(one) && own.length) count.alarms++;
      if (isClean(one) && own.some(holds)) count.warnings++;
    }
    for (const wanted of one.expected) {
      const row = gravity.get(wanted.gravity) ?? { any: 0, right: 0, of: 0 };
      gravity.set(wanted.gravity, row);
      row.of++;
      if (found.length) row.any++;
      if (found.some((finding) => answers(finding, wanted))) row.right++;
    }
    if (!isClean(one)) continue;
    cleanDrafts++;
    const cards = one.near ? clean.near : clean.everyday;
    cards.of++;
    if (found.length) cards.any++;
    if (found.some(holds)) cards.warn++;
  }
  return {
    rules: [...counts].map(([rule, count]) => ({
      rule,
      precision: share(count.right, count.findings),
      recall: share(count.found, count.expected),
      alarms: share(count.alarms, cleanDrafts),
      warnings: share(count.warnings, cleanDrafts),
    })),
    byGravity: (['high', 'medium', 'low'] as const).map((name) => {
      const { any, right, of } = gravity.get(name) ?? { any: 0, right: 0, of: 0 };
      return { gravity: name, found: share(any, of), rightRule: share(right, of) };
    }),
    everyday: shares(clean.everyday),
    near: shares(clean.near),
  };
}

function answers({ rule, span }: { rule: string; span?: Finding['span'] }, wanted: Expected): boolean {
  if (rule !== wanted.rule && !wanted.or.includes(rule)) return false;
  return !span || !wanted.span || (span.start < wanted.span.end && wanted.span.start < span.end);
}

function holds({ severity }: { severity: Severity }): boolean {
  return atLeast(severity, 'warn');
}

function none(): Count {
  return { found: 0, expected: 0, right: 0, findings: 0, alarms: 0, warnings: 0 };
}

function noCards() {
  return { any: 0, warn: 0, of: 0 };
}

function shares({ any, warn, of }: ReturnType<typeof noCards>) {
  return { any: share(any, of), warn: share(warn, of) };
}
