import { indexPhrases, isWithin } from '../text/phrases';
import { wordsOf } from '../text/tokens';
import { hasPicture, type Draft } from './draft';
import { NO_FACTS, type SchoolFacts } from './facts';
import { findingsInPictures } from './picture-findings';
import type { Match, PicturePlace, Rule, Severity, Span } from './rule';

/** What the school's pack says about one rule. */
export interface RuleBinding {
  /** The clause behind the rule: its id in the school's policy. Without one the rule is off. */
  readonly clause?: string | undefined;
  /** Replaces the rule's own severity. `off` switches it off. */
  readonly severity?: Severity | 'off' | undefined;
  /** Checked against the rule's own schema; a bad value silences this rule only. */
  readonly options?: unknown;
  /** Where single messages of the rule stand on another clause or severity. */
  readonly messages?:
    | Readonly<Record<string, { clause?: string | undefined; severity?: Severity | 'off' | undefined }>>
    | undefined;
}

export interface InspectorSettings {
  /** By rule id. A rule that is not listed has no clause here, and is off. */
  readonly rules: Readonly<Record<string, RuleBinding | undefined>>;
  readonly facts?: SchoolFacts;
}

/** Holds positions and ids, never the draft's words: it can be counted or sent without carrying the draft. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  /** The rule's sentence for this message. */
  readonly message: string;
  readonly harmless?: string;
  /** Id of the clause in the school's policy. */
  readonly clause: string;
  readonly severity: Severity;
  readonly span?: Span;
  /** Where in the pictures; see `PicturePlace`. */
  readonly pictures?: readonly PicturePlace[];
  /**
   * The words that it is about were read in a picture, not in the draft: it has `pictures` (empty `regions` where nobody
   * knows the place) and no span. Its `message` is the one for drafts ("This looks like a pupil’s name."), so say before it
   * where that was read, for example "In the picture:". Absent on findings that already speak of the picture themselves.
   */
  readonly inPicture?: true;
}

/**
 * How one rule is doing. `off` has no clause or was switched off. `failed` was silenced: by bad options, by its own
 * set-up, or by a draft it could not read. `reason` is for the technician and holds no word of a draft or roster.
 */
export interface RuleHealth {
  readonly rule: string;
  readonly state: 'on' | 'off' | 'failed';
  readonly reason?: string;
}

export interface Inspect {
  /** Runs every rule that is on; findings in order of position, those without a span last. Never throws. */
  (draft: Draft): Finding[];
  /** How each rule of the catalogue is doing now. */
  health(): RuleHealth[];
  /**
   * Lets each rule look at a draft once, one rule a step, and says nothing of what they find. Tables and patterns that are
   * compiled at first need then are; between two steps there is room for a real question.
   */
  warmUp(draft: Draft): Iterable<void>;
}

type Running = { rule: Rule; prepared: unknown; binding: RuleBinding & { clause: string } };

/**
 * Compiles the school's settings once into a function over drafts.
 * @param settings bindings (rule to clause) and the school's facts
 * @param catalogue the rules to choose from
 */
export function createInspector(settings: InspectorSettings, catalogue: readonly Rule[]): Inspect {
  const health = new Map<string, RuleHealth>();
  const running: Running[] = [];
  const facts = settings.facts ?? NO_FACTS;
  for (const rule of catalogue) {
    const started = start(rule, settings.rules[rule.id], facts);
    if ('prepared' in started) running.push(started);
    health.set(rule.id, 'state' in started ? started : { rule: rule.id, state: 'on' });
  }
  const never = indexPhrases(facts.neverFlag);
  // What the technician set aside is set aside for every rule.
  const allowedIn = (draft: Draft) => (facts.neverFlag.length ? never.find(wordsOf(draft)) : []);
  const look = (rules: readonly Running[], draft: Draft): Finding[] => {
    const findings: Finding[] = [];
    const allowed = allowedIn(draft);
    for (const { rule, prepared, binding } of rules) {
      if (!speaksTo(rule, draft)) continue;
      try {
        for (const match of rule.find(draft, prepared)) {
          const finding = toFinding(rule, binding, match, draft.text.length);
          if (finding && !(finding.span && isWithin(finding.span, allowed))) findings.push(finding);
        }
      } catch (error) {
        // One rule that fails on one draft must not cost the person the others. What it had found so far stands.
        health.set(rule.id, {
          rule: rule.id,
          state: 'failed',
          reason: `stopped on a draft (${kindOf(error)})`,
        });
      }
    }
    return findings;
  };
  const inPictures = findingsInPictures(catalogue, (draft, ids) =>
    look(
      running.filter(({ rule }) => ids.has(rule.id)),
      draft,
    ),
  );
  const inspect = (draft: Draft): Finding[] => inPictures(draft, look(running, draft)).sort(byPosition);
  function* warmUp(draft: Draft): Generator<void> {
    for (const { rule, prepared } of running) {
      try {
        for (const _ of rule.find(draft, prepared)) break;
      } catch {
        // A rule that fails says so at its first real draft.
      }
      yield;
    }
  }
  return Object.assign(inspect, { health: () => [...health.values()], warmUp });
}

function start(rule: Rule, binding: RuleBinding | undefined, facts: SchoolFacts): Running | RuleHealth {
  const off = (reason: string): RuleHealth => ({ rule: rule.id, state: 'off', reason });
  if (!binding?.clause) return off('no clause of the policy stands behind it');
  if (binding.severity === 'off') return off('switched off in the settings');
  const options = rule.options.safeParse(binding.options ?? {});
  if (!options.success) {
    const issue = options.error.issues[0];
    const place = issue?.path.length ? `option ${issue.path.join('.')}` : 'options';
    return { rule: rule.id, state: 'failed', reason: `${place}: ${issue?.code ?? 'not valid'}` };
  }
  try {
    const prepared: unknown = rule.prepare(options.data, facts);
    return { rule, prepared, binding: { ...binding, clause: binding.clause } };
  } catch (error) {
    return { rule: rule.id, state: 'failed', reason: `could not start (${kindOf(error)})` };
  }
}

function speaksTo(rule: Rule, draft: Draft): boolean {
  return rule.surfaces.includes(draft.kind) || (rule.surfaces.includes('picture') && hasPicture(draft));
}

function toFinding(
  rule: Rule,
  binding: Running['binding'],
  match: Match<string>,
  length: number,
): Finding | undefined {
  const message = rule.messages[match.messageId];
  if (!message) throw new RangeError('unknown message id');
  const own = binding.messages?.[match.messageId];
  // Most particular first: the pack on this message, the rule on this message unless the pack speaks on the whole rule.
  const severity = own?.severity ?? softer(binding.severity, message.severity) ?? rule.severity;
  if (severity === 'off') return undefined;
  const span = match.span;
  if (span && !(span.start >= 0 && span.start < span.end && span.end <= length))
    throw new RangeError('span outside the draft');
  return {
    rule: rule.id,
    messageId: match.messageId,
    message: message.text,
    ...(message.harmless ? { harmless: message.harmless } : {}),
    clause: own?.clause ?? binding.clause,
    severity,
    ...(span ? { span: { start: span.start, end: span.end } } : {}),
    ...(match.pictures?.length ? { pictures: match.pictures } : {}),
  };
}

const RANK: Record<Severity | 'off', number> = { off: 0, note: 1, review: 2, warn: 3, stop: 4 };

/** A message that its rule marks as less sure stays so, however strict the pack is on the rule as a whole. */
function softer(
  pack: Severity | 'off' | undefined,
  message: Severity | undefined,
): Severity | 'off' | undefined {
  if (!pack || !message) return pack ?? message;
  return RANK[message] < RANK[pack] ? message : pack;
}

/** The class of an error only: its message might quote the draft. */
function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function byPosition(a: Finding, b: Finding): number {
  if (a.span && b.span) return a.span.start - b.span.start || b.span.end - a.span.end;
  return Number(!a.span) - Number(!b.span);
}

/** Whether `severity` is at least `from`. */
export function atLeast(severity: Severity, from: Severity): boolean {
  return RANK[severity] >= RANK[from];
}

/** The gravest severity among findings, or `clean` when there are none. */
export function verdictOf(findings: readonly { severity: Severity }[]): Severity | 'clean' {
  let worst: Severity | 'clean' = 'clean';
  for (const { severity } of findings)
    if (worst === 'clean' || RANK[severity] > RANK[worst]) worst = severity;
  return worst;
}
