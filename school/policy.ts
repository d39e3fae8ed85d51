import type { Finding, RuleBinding } from '../rules';

/** One passage of a school's policy, in our own words, where the document says it. */
export interface Clause {
  /** As the document numbers it, for example `4.1(iv)`; unique in its pack, permanent, and what a finding carries. */
  readonly id: string;
  /** The section it stands in, for example `Guidance and advice`. */
  readonly section: string;
  /** What the clause asks, in our own words: at most two sentences of at most 20 words. */
  readonly text: string;
  /** What the school advises to do instead, in its own sense, where the document says so. */
  readonly advice?: string;
}

export interface PolicyDocument {
  /** The document's own title, for example `Model social media policy for school staff`. */
  readonly title: string;
  /** When it was adopted or last reviewed, as the document says it, for example `September 2018`. */
  readonly date: string;
}

/** One school's map from rule to clause, severity and options. A rule without an entry is off. */
export interface PolicyPack {
  readonly id: string;
  readonly document: PolicyDocument;
  readonly clauses: readonly Clause[];
  readonly rules: Readonly<Record<string, RuleBinding>>;
}

/** How strongly a policy speaks in one place. Positive duties have their own words: `must`, `should`. */
export const FORCES = [
  'must-not',
  'must',
  'should-not',
  'should',
  'caution',
  'advice',
  'allowed-with-conditions',
  'statement',
] as const;
export type Force = (typeof FORCES)[number];

/** A rule that answers a row of a policy. */
export interface RowRule {
  readonly rule: string;
  /** Only these messages of the rule. */
  readonly messages?: readonly string[] | undefined;
  /** Why the rule, or these messages, stay off at this school although the row speaks to them. */
  readonly off?: string | undefined;
}

/**
 * What a school's document asks in one place, and what is made of it: a clause with rules behind it, or the reason why no
 * browser can tell. For docs/coverage.md and its test; the extension itself carries no rows.
 */
export type PolicyRow = {
  /** Where it stands, as scripts/clauses/inventory.ts names the place. */
  readonly path: string;
  /** The how-manieth row of that place; 1 without it. */
  readonly nth?: number;
  /** What it asks, in our own words: sentences of at most 20 words. */
  readonly says: string;
  readonly force: Force;
  /** What the document itself leaves out of the rule. */
  readonly exceptions?: readonly string[];
} & (
  | {
      /** The clause of the pack that carries it. */
      readonly clause: string;
      readonly boundTo: readonly RowRule[];
    }
  | { readonly notEnforceable: string }
);

/** A finding with what the person is shown about it. Made in the background, sent to the page's isolated world. */
export interface ShownFinding extends Finding {
  readonly clauseText: string;
  readonly advice?: string;
  readonly document: PolicyDocument;
}

/** Somebody at the school to ask. */
export interface Contact {
  readonly name: string;
  readonly role?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}
