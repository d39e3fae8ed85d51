import type { Rule } from '../rules';
import { isObject } from './settings/plain-shape';
import { refused, type Problem } from './settings/problem';

export interface FittedOptions {
  /** Options that the rule takes, or the pack's own. */
  readonly options: unknown;
  readonly problems: readonly Problem[];
}

/** Options come as deep as people write them; beyond this, one replaces the other whole. */
const DEPTH = 8;

/**
 * Lays a technician's options over the pack's, and lets the rule itself judge each one: a bad option is named and left out,
 * so that it never silences the rule. Consoles that know only text may write `true`, `20` or a list as text.
 * @param place where the options stand, for the problems
 */
export function fitOptions(
  rule: Rule,
  ofPack: unknown,
  own: Record<string, unknown> | undefined,
  place: string,
): FittedOptions {
  let options: unknown = ofPack;
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(own ?? {})) {
    const shown = /^[\w-]{1,60}$/.test(name) ? `${place}.${name}` : place;
    const candidates = [value, ...fromText(value)].map((one) => merge(options ?? {}, { [name]: one }));
    const taken = candidates.find((candidate) => rule.options.safeParse(candidate).success);
    // A name that the rule does not know would pass unseen: its schema drops it.
    const known = taken !== undefined && isKnown(rule, taken, name);
    if (known) options = taken;
    else
      problems.push(
        refused(shown, `is not an option that ${rule.id} takes; its page in rules.md lists them.`),
      );
  }
  return { options, problems };
}

function isKnown(rule: Rule, options: unknown, name: string): boolean {
  const result = rule.options.safeParse(options);
  return !isObject(result.data) || Object.hasOwn(result.data, name);
}

/** What a text may have meant where a text is not wanted. */
function fromText(value: unknown): unknown[] {
  if (typeof value !== 'string') return [];
  try {
    return [JSON.parse(value.trim().replace(/^(True|False|TRUE|FALSE)$/, (word) => word.toLowerCase()))];
  } catch {
    return [];
  }
}

/** The second over the first: named values are joined, anything else (a list too) is replaced. */
function merge(first: unknown, second: unknown, depth = 0): unknown {
  if (!isObject(first) || !isObject(second) || depth >= DEPTH) return second;
  const joined = new Map(Object.entries(first));
  for (const [name, value] of Object.entries(second))
    joined.set(name, joined.has(name) ? merge(joined.get(name), value, depth + 1) : value);
  return Object.fromEntries(joined);
}
