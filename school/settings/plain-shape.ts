import { WEEKDAYS } from '../../rules/engine/facts';
import { toHost } from '../hosts';
import { LOGOS_AT_MOST } from '../logos';
import { rosterFromCsv } from './roster-table';
import { placeOf, refused, type Problem } from './problem';
import type { SettingsKey } from './schema';

/** A value in the schema's plain shape, and how its paths are written for the technician. */
export interface Plain {
  readonly value: unknown;
  readonly place: (path: readonly PropertyKey[]) => string;
  readonly problems: readonly Problem[];
}

/** Lists that may have only a few. */
const MOST: Partial<Record<SettingsKey, number>> = { logos: LOGOS_AT_MOST };
/** The most entries that one list may have; a bigger one is junk or a mistake, and would only take memory. */
const LIST_LIMIT = 50_000;

/**
 * Brings one key's value into the plain shape of the schema: JSON in a text, CSV, one entry where a list is meant,
 * short forms such as `08:30-16:00`. What it does not understand it leaves for the schema to refuse. Never throws.
 * @param key the setting; @param written the key as it was written (`roster` or its twin `rosterText`)
 */
export function toPlainShape(key: SettingsKey, raw: unknown, written: string = key): Plain {
  const place = (path: readonly PropertyKey[]) => placeOf([written, ...asWritten(copy, path)]);
  const problem = (message: string): Plain => ({
    value: undefined,
    place,
    problems: [refused(written, message)],
  });
  let copy: unknown;
  try {
    // A copy of plain data: later steps may cut entries out, and the caller's object stays as it was.
    copy = JSON.parse(JSON.stringify(raw) ?? 'null');
  } catch {
    return problem('is not plain data.');
  }
  if (typeof copy === 'string' && SHAPES[key]) {
    const text = copy.replace(/^\uFEFF/, '').trim();
    if (text === '') return { value: undefined, place, problems: [] };
    if (/^[[{]/.test(text)) {
      try {
        copy = JSON.parse(text);
      } catch {
        return problem('is text that starts like JSON but is not valid JSON.');
      }
    } else if (key === 'roster') return rosterFromCsv(text, written, LIST_LIMIT);
  }
  const problems: Problem[] = [];
  if (Array.isArray(copy) && copy.length > LIST_LIMIT) {
    problems.push(refused(written, `has more than ${LIST_LIMIT} entries; the rest is left out.`));
    copy.length = LIST_LIMIT;
  }
  const value = (SHAPES[key] ?? trimmed)(copy);
  const most = MOST[key];
  if (most && Array.isArray(value) && value.length > most) {
    problems.push(refused(written, `has more than ${most} entries; the rest is left out.`));
    value.length = most;
  }
  return { value, place, problems };
}

/**
 * The path as the technician wrote it. Where one entry stands and a list is meant, its place has no number;
 * a short form such as `08:30-16:00` has no inside to point at.
 */
function asWritten(written: unknown, path: readonly PropertyKey[]): PropertyKey[] {
  const steps: PropertyKey[] = [];
  let here = written;
  for (const step of path) {
    if (typeof here === 'string') break;
    if (typeof step === 'number' && !Array.isArray(here)) continue;
    steps.push(step);
    here = isObject(here) || Array.isArray(here) ? (here as Record<PropertyKey, unknown>)[step] : undefined;
  }
  return steps;
}

type Shape = (value: unknown) => unknown;

/** Registries hand on yes and no as numbers or texts. */
function toBoolean(value: unknown): unknown {
  const text = String(value).trim().toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : value;
}

const SHAPES: Partial<Record<SettingsKey, Shape>> = {
  school: (value) =>
    typeof value === 'string'
      ? { name: value }
      : withFields(value, {
          aliases: listOf(same),
          emailDomains: listOf(same),
          // A school's name may hold a comma, so a bare text is one account a line.
          accounts: (accounts) =>
            listOf(toAccount)(typeof accounts === 'string' ? split(accounts, /[\r\n;]+/) : accounts),
        }),
  rules: (value) => (isObject(value) ? mapValues(value, toRule) : value),
  roster: listOf((row) =>
    typeof row === 'string'
      ? { name: inOrder(row) }
      : withFields(row, {
          name: inOrder,
          role: (role) => (typeof role === 'string' ? role.trim().toLowerCase().replace(/\s+/g, '-') : role),
          knownAs: listOf(same),
          group: toText,
          photos: toYesOrNo,
        }),
  ),
  calendar: (value) =>
    withFields(value, {
      hours: (hours) =>
        withFields(hours, Object.fromEntries(WEEKDAYS.map((day) => [day, listOf(toTimeRange)]))),
      breaks: listOf(toTimeRange),
      terms: listOf(toDateRange),
      closures: listOf(toDateRange),
    }),
  contacts: listOf((one) => withFields(one, { phone: toText })),
  sites: (value) => withFields(value, { off: listOf(same) }),
  moreSites: (value) =>
    listOf((host) => (typeof host === 'string' ? toHost(host) : host))(
      typeof value === 'string' ? split(value, /[\s,;]+/) : value,
    ),
  repairs: listOf((one) => withFields(one, { site: toId, composer: toId })),
  messages: toBoolean,
  // A picture holds commas and may be broken into lines, so each begins where it says what it is.
  logos: (value) => listOf(toLogo)(typeof value === 'string' ? split(value, /\s+(?=data:)/i) : value),
  neverFlag: (value) => (typeof value === 'string' ? split(value, /[\r\n,;]+/) : value),
  // Patterns may hold commas, so a bare text is one term a line.
  terms: (value) =>
    listOf((one) => (typeof one === 'string' ? { term: one } : withFields(one, { near: listOf(same) })))(
      typeof value === 'string' ? split(value, /[\r\n;]+/) : value,
    ),
};

/** A bare picture has no name of its own. Consoles break long lines, so white space inside one means nothing. */
function toLogo(value: unknown): unknown {
  if (typeof value === 'string') return { name: 'Logo', picture: value.replace(/\s+/g, '') };
  return withFields(value, {
    picture: (picture) => (typeof picture === 'string' ? picture.replace(/\s+/g, '') : picture),
  });
}

/** `Oakbridge Primary School`, or `Oakbridge Primary School | facebook` for one site only. */
function toAccount(value: unknown): unknown {
  if (typeof value !== 'string') return withFields(value, { site: toId });
  const [name, site, ...more] = split(value, /\s*\|\s*/);
  if (site === undefined) return { name: value };
  return more.length === 0 ? { name, site: toId(site) } : value;
}

function toId(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().toLowerCase() : value;
}

/** Exports of school systems say yes and no in many ways. */
function toYesOrNo(value: unknown): unknown {
  const text = String(value).trim().toLowerCase();
  if (/^(y|yes|true|1|given|granted)$/.test(text)) return 'yes';
  return /^(n|no|false|0|refused|withdrawn)$/.test(text) ? 'no' : value;
}

/** `off` and `false` are what people write when they mean a severity. */
function toRule(value: unknown): unknown {
  if (typeof value === 'string' && /^\s*\{/.test(value)) return toRule(fromJson(value));
  if (typeof value === 'string') return { severity: value.trim().toLowerCase() };
  if (value === false) return { severity: 'off' };
  return withFields(value, {
    severity: (severity) => (typeof severity === 'string' ? severity.trim().toLowerCase() : severity),
    options: (options) => (typeof options === 'string' ? fromJson(options) : options),
  });
}

/** `08:30-16:00`, several of them parted by commas, or nothing for a day off. */
function toTimeRange(value: unknown): unknown {
  if (typeof value !== 'string') return withFields(value, { start: toTime, end: toTime });
  const [start, end, ...more] = split(value, /\s*(?:-|–|—|\bto\b)\s*/);
  return end !== undefined && more.length === 0 ? { start: toTime(start), end: toTime(end) } : value;
}

/** One day, or `2026-10-26 to 2026-10-30`. */
function toDateRange(value: unknown): unknown {
  if (typeof value === 'string') {
    const [start, end = start] = split(value, /\s+(?:to|-|–)\s+|\.\.|\//);
    return { start, end };
  }
  return isObject(value) && value.start !== undefined && value.end === undefined
    ? { ...value, end: value.start }
    : value;
}

function toTime(value: unknown): unknown {
  return typeof value === 'string'
    ? value
        .trim()
        .replace(/^(\d)([:.])/, '0$1$2')
        .replace('.', ':')
    : value;
}

/** `Khan, Aisha` as school systems print it becomes `Aisha Khan`. */
export function inOrder(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [last, first, ...more] = split(value, /\s*,\s*/);
  return last && first && more.length === 0 ? `${first} ${last}` : value;
}

function listOf(shape: Shape): Shape {
  return (value) => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value === 'string') return split(value, /\s*,\s*/).map(shape);
    return isObject(value) ? [shape(value)] : value;
  };
}

function withFields(value: unknown, shapes: Record<string, Shape>): unknown {
  if (!isObject(value)) return value;
  return mapValues(value, (field, name) => shapes[name]?.(field) ?? field);
}

function mapValues(value: Record<string, unknown>, map: (value: unknown, name: string) => unknown) {
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, map(field, name)]));
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function same(value: unknown): unknown {
  return value;
}

/** Registries give a class such as 4 as a number. */
function toText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function split(text: string, mark: RegExp): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
