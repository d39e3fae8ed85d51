import { parseSettings, SETTINGS_KEYS, type Problem, type SettingsKey } from './settings';
import { isObject } from './settings/plain-shape';
import { advice, nearest, refused } from './settings/problem';

/** Where the settings in force come from. */
export type SettingsSource = 'default' | 'cached' | 'managed';

export interface DecidedSettings {
  readonly source: SettingsSource;
  /** For `parseSettings`. */
  readonly raw: Record<string, unknown>;
  /** What was wrong with keys of which nothing could be used; `parseSettings(raw)` names the rest. */
  readonly problems: readonly Problem[];
}

/**
 * Chooses between what the browser gives now and the last good copy, in this order: bundled defaults, last good copy,
 * managed settings. Chromium answers `{}` both for "not yet loaded" and for "no policy", Firefox refuses to answer where
 * there is none: so neither ever replaces a good copy. A managed key of which nothing can be used keeps its last good
 * value, and is named.
 * @param managed the answer of `storage.managed.get()`, or `unavailable` when it failed
 * @param lastGood the copy kept from an earlier time, if any
 */
export function decideSettings({
  managed,
  lastGood,
}: {
  managed: unknown;
  lastGood: unknown;
}): DecidedSettings {
  const kept = isObject(lastGood) && Object.keys(lastGood).length > 0 ? lastGood : undefined;
  const fallback: DecidedSettings = kept
    ? { source: 'cached', raw: kept, problems: [] }
    : { source: 'default', raw: {}, problems: [] };
  if (managed === 'unavailable' || managed === undefined) return fallback;
  if (!isObject(managed))
    return { ...fallback, problems: [refused('managed settings', 'are not a group of named values.')] };
  if (Object.keys(managed).length === 0) return fallback;
  const { problems, refusedKeys } = parseSettings(managed);
  // Settings meant for somebody else, or every key mistyped: not a word in it is ours.
  if (!Object.keys(managed).some((name) => KNOWN.includes(name))) return { ...fallback, problems };
  const raw: Record<string, unknown> = { ...managed };
  const named: Problem[] = [];
  for (const key of new Set([...refusedKeys, ...mistyped(managed)])) {
    const written = [key, `${key}Text`];
    const good = kept && written.find((name) => kept[name] !== undefined);
    // Without an older value the key stays as it is, so that `parseSettings` names it.
    if (!kept || !good) continue;
    for (const name of written) delete raw[name];
    raw[good] = kept[good];
    named.push(
      ...problems.filter(({ place }) => written.some((name) => isAt(place, name))),
      advice(key, 'keeps its last good value.'),
    );
  }
  return { source: 'managed', raw, problems: named };
}

const KNOWN: readonly string[] = SETTINGS_KEYS.flatMap((key) => [key, `${key}Text`]);

/** Keys that were meant, by the look of an unknown one, and are not given besides. */
function mistyped(managed: Record<string, unknown>): SettingsKey[] {
  const unknown = Object.keys(managed).filter((name) => !KNOWN.includes(name));
  return unknown
    .map((name) => nearest(name, SETTINGS_KEYS) as SettingsKey | undefined)
    .filter((key) => key !== undefined)
    .filter((key) => managed[key] === undefined && managed[`${key}Text`] === undefined);
}

function isAt(place: string, key: string): boolean {
  return place === key || (place.startsWith(key) && /^[.[,:]/.test(place.slice(key.length)));
}

/** Keys that may hold the names of pupils (a term of the technician's own may be one); `relatives` of a rule does too. */
const HOLDS_NAMES = ['roster', 'rosterText', 'neverFlag', 'neverFlagText', 'terms', 'termsText', 'rulesText'];

/**
 * The copy that may be kept on the disk (`storage.local`): known keys only, because a mistyped one may hold a roster too,
 * and without those that hold people's names. The whole copy belongs in `storage.session`, which lives in memory.
 */
export function withoutRoster(raw: unknown): Record<string, unknown> {
  if (!isObject(raw)) return {};
  const known = SETTINGS_KEYS.flatMap((key) => [key, `${key}Text`]);
  const kept = Object.entries(raw).filter(([key]) => known.includes(key) && !HOLDS_NAMES.includes(key));
  return Object.fromEntries(
    kept.flatMap(([key, value]) => (key === 'rules' ? rulesWithoutNames(value) : [[key, value]])),
  );
}

/** Rules by id, without options: a rule of tomorrow may take names too. Rules in one text are left out. */
function rulesWithoutNames(rules: unknown): [string, unknown][] {
  if (!isObject(rules)) return [];
  const bare = Object.entries(rules).map(([id, rule]) => {
    if (!isObject(rule)) return [id, typeof rule === 'string' && /[{[]/.test(rule) ? undefined : rule];
    return [id, { ...rule, options: undefined }];
  });
  return [['rules', JSON.parse(JSON.stringify(Object.fromEntries(bare)))]];
}
