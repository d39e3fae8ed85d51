import type { z } from 'zod';
import { REPAIRABLE } from '../repairs';
import { didYouMean, refused, type Problem } from './problem';
import { isObject, type Plain } from './plain-shape';
import { settingsSchema, type SettingsKey } from './schema';

/** More problems than this about one key tell a technician nothing new. */
const PROBLEMS_PER_KEY = 50;
const CUT = Symbol('an entry that was refused');

export interface Checked {
  /** The key's value with every refused entry left out, or undefined when nothing of it can be used. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Of a list that lost entries: where each one left stood in what was written, 0-based. */
  readonly kept?: readonly number[];
}

/**
 * Checks one key entry by entry: what the schema refuses is cut out at the innermost entry of a list (or rule, or
 * property) and named; the rest is checked again without it. Never throws, and no message repeats what was written.
 */
export function check(key: SettingsKey, plain: Plain): Checked {
  const schema: z.ZodType = settingsSchema.shape[key];
  const root: Record<string, unknown> = { [key]: plain.value };
  const problems: Problem[] = [];
  let kept: number[] | undefined;
  // A second round may see what the first could not (an end before its start, beside a wrong word). Each round only
  // ever removes, so a third is never needed; it is there so that a surprise costs one key and not an endless loop.
  for (let round = 0; round < 3; round++) {
    const result = schema.safeParse(root[key]);
    if (result.success) {
      const value = root[key] === undefined ? undefined : result.data;
      return { value, problems, ...(kept ? { kept } : {}) };
    }
    const { issues } = result.error;
    const room = Math.max(0, PROBLEMS_PER_KEY - problems.length);
    for (const issue of issues.slice(0, room))
      problems.push(...describe(key, asWritten(plain, kept), root, issue));
    if (issues.length > room) problems.push(refused(key, `has ${issues.length - room} more problems.`));
    const left = cutOut(
      root,
      issues.map((issue) => [key, issue] as const),
    ).get(root[key]);
    if (left) kept = left.map((index) => kept?.[index] ?? index);
  }
  return { value: undefined, problems: [...problems, refused(key, 'cannot be used.')] };
}

/** The same places, counted as they were before entries were cut out in an earlier round. */
function asWritten(plain: Plain, kept: readonly number[] | undefined): Plain {
  if (!kept) return plain;
  const place = ([index, ...rest]: readonly PropertyKey[]) =>
    plain.place(index === undefined ? [] : [kept[index as number] ?? index, ...rest]);
  return { ...plain, place };
}

/**
 * Removes what the issues are about: unknown properties by name, anything else at the innermost entry.
 * @returns of each list that lost entries, the indexes of those that are left
 */
function cutOut(
  root: unknown,
  issues: readonly (readonly [string, z.core.$ZodIssue])[],
): Map<unknown, number[]> {
  const lists = new Set<unknown[]>();
  for (const [key, issue] of issues) {
    const path = [key, ...issue.path];
    const owner = at(root, path);
    if (issue.code === 'unrecognized_keys' && isObject(owner)) {
      for (const name of issue.keys) delete owner[name];
      continue;
    }
    const cut = path.slice(0, cutLength(root, path));
    const holder = at(root, cut.slice(0, -1));
    const last = cut.at(-1);
    if (Array.isArray(holder) && typeof last === 'number') {
      // Only marked for now: the numbers of the other issues still count from the whole list.
      holder[last] = CUT;
      lists.add(holder);
    } else if (isObject(holder) && last !== undefined) delete holder[String(last)];
  }
  const left = new Map<unknown, number[]>();
  for (const list of lists) {
    left.set(
      list,
      [...list.keys()].filter((index) => list[index] !== CUT),
    );
    const kept = list.filter((item) => item !== CUT);
    list.length = 0;
    for (const item of kept) list.push(item);
  }
  return left;
}

/**
 * How much of the path is cut away: up to the innermost list entry, else the whole rule, else the property itself.
 * Of a repair one selector is cut alone: the others help as much as before.
 */
function cutLength(root: unknown, path: readonly PropertyKey[]): number {
  if (path[0] === 'rules') return Math.min(2, path.length);
  if (path[0] === 'repairs' && (REPAIRABLE as readonly PropertyKey[]).includes(path.at(-1) ?? ''))
    return path.length;
  const inner = path.findLastIndex((_, index) => index > 0 && Array.isArray(at(root, path.slice(0, index))));
  return inner > 0 ? inner + 1 : path.length;
}

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      isObject(here) || Array.isArray(here) ? (here as Record<PropertyKey, unknown>)[step] : undefined,
    root,
  );
}

function describe(key: SettingsKey, plain: Plain, root: unknown, issue: z.core.$ZodIssue): Problem[] {
  const place = plain.place(issue.path);
  const written = at(root, [key, ...issue.path]);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownProperty(key, plain, issue.path, name));
    case 'invalid_type':
      return [
        refused(place, written === undefined ? 'is missing.' : `must be ${NOUNS[issue.expected] ?? 'text'}.`),
      ];
    case 'invalid_value': {
      const known = issue.values.map(String);
      const guess = typeof written === 'string' ? didYouMean(written, known) : '';
      return [refused(place, `must be one of ${known.join(', ')}.${guess}`)];
    }
    case 'too_small':
      return [refused(place, 'is empty.')];
    case 'too_big':
      return [refused(place, `is longer than ${issue.maximum} characters.`)];
    case 'invalid_format':
    case 'custom':
      return [refused(place, `${issue.message}.`)];
    default:
      return [refused(place, 'cannot be used.')];
  }
}

const NOUNS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of named values',
  record: 'a group of named values',
  boolean: 'true or false',
  number: 'a number',
};

/** Keys whose insides may be names of people, even where a property's name should stand. */
const HOLDS_NAMES: readonly SettingsKey[] = ['roster', 'contacts', 'neverFlag', 'terms'];

function unknownProperty(
  key: SettingsKey,
  plain: Plain,
  path: readonly PropertyKey[],
  name: string,
): Problem {
  const known = propertiesAt(key, path);
  const say = `Known here: ${known.join(', ')}.${didYouMean(name, known)}`;
  const showable = !HOLDS_NAMES.includes(key) && /^[A-Za-z][\w-]{0,30}$/.test(name);
  return showable
    ? refused(plain.place([...path, name]), `is not a known setting. ${say}`)
    : refused(plain.place(path), `holds a property that is not known. ${say}`);
}

/** The names of the properties that the schema knows at a path. */
function propertiesAt(key: SettingsKey, path: readonly PropertyKey[]): string[] {
  let here: Described | undefined = settingsSchema.shape[key] as unknown as Described;
  for (const step of path) here = typeof step === 'number' ? bare(here)?.element : inside(bare(here), step);
  return Object.keys(bare(here)?.shape ?? {});
}

/** As much of zod's own description of a schema as is needed to walk it. */
interface Described {
  readonly def?: { readonly innerType?: Described };
  readonly shape?: Record<string, Described>;
  readonly element?: Described;
  readonly valueType?: Described;
}

function inside(schema: Described | undefined, step: PropertyKey): Described | undefined {
  return schema?.shape?.[String(step)] ?? schema?.valueType;
}

function bare(schema: Described | undefined): Described | undefined {
  return schema?.def?.innerType ? bare(schema.def.innerType) : schema;
}
