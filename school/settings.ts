import { check } from './settings/check';
import { isObject, toPlainShape } from './settings/plain-shape';
import { advice, didYouMean, refused, type Problem } from './settings/problem';
import { SETTINGS_KEYS, settingsSchema, TEXT_KEYS, type Settings, type SettingsKey } from './settings/schema';

export type { Problem } from './settings/problem';
export { SETTINGS_KEYS, type RuleSetting, type Settings, type SettingsKey } from './settings/schema';

export interface ParsedSettings {
  /** Everything that could be used, defaults filled in. */
  readonly settings: Settings;
  /** Every entry that could not be used, and advice. Never holds a name or a rejected value. */
  readonly problems: readonly Problem[];
  /** Keys that were given and of which nothing could be used: an older good value is better than none. */
  readonly refusedKeys: readonly SettingsKey[];
  /** Of each list that lost entries: where those that are left stood in what was written, 0-based. */
  readonly kept?: Partial<Record<SettingsKey, readonly number[]>>;
}

/** Settings of a school that has said nothing. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

const TWINS = new Map<string, SettingsKey>(TEXT_KEYS.map((key) => [`${key}Text`, key]));

/**
 * Reads what a technician pushed, entry by entry: one mistake removes that entry, is named, and nothing else changes.
 * @param raw managed storage, a settings file or anything at all; never throws
 */
export function parseSettings(raw: unknown): ParsedSettings {
  if (!isObject(raw))
    return {
      settings: DEFAULT_SETTINGS,
      problems: [refused('settings', 'must be a group of named values such as {"school": {...}}.')],
      refusedKeys: [],
    };
  const problems: Problem[] = [];
  const refusedKeys: SettingsKey[] = [];
  const kept: Partial<Record<SettingsKey, readonly number[]>> = {};
  const values: Partial<Record<SettingsKey, unknown>> = {};
  for (const key of SETTINGS_KEYS) {
    const twin = `${key}Text`;
    const written = isGiven(raw[key]) || !TWINS.has(twin) ? key : twin;
    if (!isGiven(raw[written])) continue;
    if (written === key && TWINS.has(twin) && isGiven(raw[twin]))
      problems.push(advice(twin, `is not read, because ${key} is given too.`));
    const plain = toPlainShape(key, raw[written], written);
    const checked = plain.value === undefined ? undefined : check(key, plain);
    const own = [...plain.problems, ...(checked?.problems ?? [])];
    problems.push(...own);
    if (checked?.kept) kept[key] = checked.kept;
    if (checked?.value !== undefined) values[key] = checked.value;
    if (own.length && (checked?.value === undefined || isBare(checked.value))) refusedKeys.push(key);
  }
  problems.push(...unknownKeys(raw));
  const settings = { ...DEFAULT_SETTINGS, ...values } as Settings;
  return {
    settings,
    problems: once([...problems, ...secondThoughts(settings)]),
    refusedKeys,
    ...(Object.keys(kept).length ? { kept } : {}),
  };
}

/** A short form can be wrong at both its ends; said once, that is enough. */
function once(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [`${problem.place}: ${problem.message}`, problem]));
  return [...byText.values()];
}

/** Consoles and registries write an empty text, or null, where nothing is set. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Of a list that had only bad entries nothing is left. */
function isBare(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function unknownKeys(raw: Record<string, unknown>): Problem[] {
  const known: string[] = [...SETTINGS_KEYS, ...TWINS.keys()];
  const unknown = Object.keys(raw).filter((key) => !known.includes(key));
  return unknown.slice(0, 20).map((key) =>
    // A key that does not look like one might be a person's name that slipped a level up.
    /^[A-Za-z$][\w-]{0,30}$/.test(key)
      ? refused(key, `is not a known setting.${didYouMean(key, SETTINGS_KEYS)}`)
      : refused('settings', 'holds a key that is not a known setting.'),
  );
}

/** What is valid but will probably not do what was meant. */
function secondThoughts({ school, calendar }: Settings): Problem[] {
  const problems: Problem[] = [];
  for (const [index, alias] of school.aliases.entries()) {
    const place = `school.aliases[${index}]`;
    if (alias.length < 4)
      problems.push(advice(place, 'is very short and may be seen in words that mean nothing.'));
    else if (!/\s/.test(alias))
      problems.push(advice(place, 'is one word, which may also be a place or an ordinary word.'));
  }
  if (calendar && Object.values(calendar.hours).every((ranges) => !ranges?.length))
    problems.push(advice('calendar.hours', 'has no working hours, so rules about time stay silent.'));
  for (const [index, term] of (calendar?.terms ?? []).entries())
    if (calendar?.closures.some((closure) => closure.start <= term.start && closure.end >= term.end))
      problems.push(advice(`calendar.terms[${index}]`, 'lies wholly inside a closure.'));
  return problems;
}
