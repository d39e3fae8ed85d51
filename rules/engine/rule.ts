import type * as z from 'zod/mini';
import type { Draft, DraftInput, Surface } from './draft';
import type { SchoolFacts } from './facts';
import type { Region, Sureness } from './seen';

/**
 * How much a finding asks of the person.
 * `note`: worth knowing. `review`: only a person can tell. `warn`: the clause speaks to this; Post is held.
 * `stop`: as `warn`, without "Post anyway"; a school may choose it, no rule ships with it.
 */
export const SEVERITIES = ['note', 'review', 'warn', 'stop'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Half-open, in UTF-16 units of `draft.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where in a draft's pictures something was seen. */
export interface PicturePlace {
  /** Counts in `draft.attachments`. */
  readonly attachment: number;
  /** Empty where it is about the whole picture, or its file. */
  readonly regions: readonly Region[];
  /** How sure the picture readers are; left out where it is no matter of seeing. */
  readonly sure?: Sureness | undefined;
}

/** What a rule yields. Without a span the finding is about the whole draft (its time, its picture). */
export interface Match<MessageId extends string> {
  readonly messageId: MessageId;
  readonly span?: Span | undefined;
  /** One for each picture that it is about, as far as the readers tell. */
  readonly pictures?: readonly PicturePlace[] | undefined;
}

export interface Message {
  /** What was seen, in at most 20 plain words. Holds no word of the draft. */
  readonly text: string;
  /** The reading that would make it harmless, in at most 20 words. */
  readonly harmless?: string;
  /** Where this message differs from its rule's own severity. */
  readonly severity?: Severity;
}

/** A case for the table test: the flagged words stand between `[|` and `|]`. */
export type Example =
  | string
  | ({
      text: string;
      options?: unknown;
      facts?: Partial<SchoolFacts>;
      /** What the one finding says of places in the pictures. */
      pictures?: readonly PicturePlace[];
    } & Partial<DraftInput>);

export interface RuleDefinition<MessageId extends string, Options, Prepared> {
  /** Kebab-case, the file's name, permanent: settings and packs refer to it. */
  readonly id: string;
  /** The rule is asked only about drafts of these kinds (`picture`: any draft with one attached). */
  readonly surfaces: readonly Surface[];
  /** Used where the school's pack says nothing else. */
  readonly severity: Severity;
  /** The rule in one sentence, for the technician. */
  readonly summary: string;
  readonly messages: Readonly<Record<MessageId, Message>>;
  /** What a pack or technician may set; every field has a default. */
  readonly options: z.ZodMiniType<Options>;
  /** Short examples for the generated page about this rule; the table test runs them too. */
  readonly examples: { readonly flags: readonly Example[]; readonly allows: readonly Example[] };
  /**
   * Messages that hold for words read in a picture as well; none without it. Such words go through `find` as a draft of their own,
   * without attachments. What a picture reader makes of an ordinary photo is half junk: name only messages that take whole
   * names, numbers or phrases.
   */
  readonly inPictures?: readonly MessageId[];
  /** Messages about words in a picture that stand back where another rule says as much, or more, of the same words. */
  readonly standsBack?: readonly MessageId[];
  /** What it cannot see, for the generated page: one plain sentence each. */
  readonly blindSpots?: readonly string[];
  /** Runs once per settings: build indexes here. May throw; only this rule is then off, and the health state says so. */
  prepare(options: Options, facts: SchoolFacts): Prepared;
  /** Runs per draft. A generator from a draft to matches; nothing else goes in or out. */
  find(draft: Draft, prepared: Prepared): Iterable<Match<MessageId>>;
}

/** A rule whose own types are known to itself only. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the catalogue holds rules of many types
export type Rule = RuleDefinition<string, any, any>;

type WithoutPrepare<M extends string, O> = Omit<RuleDefinition<M, O, O>, 'prepare'>;

/**
 * Declares a rule. Message ids, options and what `prepare` builds are checked by the compiler.
 * A rule without `prepare` gets its options in `find`.
 */
export function defineRule<const M extends string, O, P>(
  rule: RuleDefinition<M, O, P>,
): RuleDefinition<M, O, P>;
export function defineRule<const M extends string, O>(rule: WithoutPrepare<M, O>): RuleDefinition<M, O, O>;
export function defineRule<const M extends string, O, P>(
  rule: RuleDefinition<M, O, P> | WithoutPrepare<M, O>,
): RuleDefinition<M, O, P> {
  if ('prepare' in rule) return rule;
  return { prepare: (options: O) => options, ...rule } as unknown as RuleDefinition<M, O, P>;
}
