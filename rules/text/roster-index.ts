import type { Person } from '../engine/facts';
import { findGlued, type GluedNames } from './glued-names';
import { FORMS, formsOf, type Form } from './name-forms';
import { addInexact, findInexact, newInexactTables, type InexactTables } from './inexact-names';
import { isCommonSurname } from './name-lists';
import { gapJoins, isSmall, standsAsName } from './name-shape';
import { skeleton, type Token, type Words } from './tokens';
import { isSurname, isWord } from './word-kinds';

/** Where a person's name stands in a text. Covers the name as written, in UTF-16 units of the original. */
export interface NameHit {
  readonly person: Person;
  /** `near`: a full name but for one slip that makes another known name. */
  readonly form: Form | 'title-last' | 'near';
  readonly start: number;
  readonly end: number;
  /** Tokens taken, half-open. */
  readonly from: number;
  readonly to: number;
}

export interface RosterIndex {
  readonly size: number;
  /** Longest names first at each place; hits never overlap. */
  find(words: Words): NameHit[];
  /** People by one first name, and by one last name; folded keys. */
  readonly byFirst: ReadonlyMap<string, Person>;
  readonly byLast: ReadonlyMap<string, Person>;
}

interface Entry {
  readonly person: Person;
  readonly form: Form;
}

interface Tables {
  readonly sequences: Map<string, Entry>;
  /** By first token: the longest sequence that begins with it. */
  readonly heads: Map<string, number>;
  readonly glued: GluedNames;
  readonly bones: Map<string, Entry>;
  /** Whole names, for slips and masks. */
  readonly inexact: InexactTables<Entry>;
}

/** Compiles people once. Earlier people win where two share a form, so put those who matter most first. */
export function indexRoster(people: readonly Person[]): RosterIndex {
  const tables: Tables = {
    sequences: new Map(),
    heads: new Map(),
    glued: { names: new Map(), initials: new Map(), longest: 0 },
    bones: new Map(),
    inexact: newInexactTables(),
  };
  const byFirst = new Map<string, Person>();
  const byLast = new Map<string, Person>();
  for (const person of people) {
    const { forms, firsts, lasts } = formsOf(person);
    for (const first of firsts) if (!byFirst.has(first)) byFirst.set(first, person);
    for (const last of lasts) if (!byLast.has(last)) byLast.set(last, person);
    for (const { form, keys } of forms) addForm(tables, { person, form }, keys);
  }
  let last: { words: Words; hits: NameHit[] } | undefined;
  const find = (words: Words) => {
    // Several roles ask about one draft; each roster is looked through once.
    if (last?.words !== words) last = { words, hits: findAll(tables, byLast, words) };
    return last.hits;
  };
  return { size: people.length, byFirst, byLast, find };
}

/** Several rosters as one; the first of those that share a name wins. Their hits may overlap. */
export function joinRosters(rosters: readonly RosterIndex[]): RosterIndex {
  const join = (of: 'byFirst' | 'byLast') =>
    new Map(rosters.toReversed().flatMap((roster) => [...roster[of]]));
  return {
    size: rosters.reduce((sum, { size }) => sum + size, 0),
    byFirst: join('byFirst'),
    byLast: join('byLast'),
    find: (words) => rosters.flatMap((roster) => roster.find(words)),
  };
}

function addForm(tables: Tables, entry: Entry, keys: readonly string[]): void {
  const head = keys[0] ?? '';
  const joined = keys.join('');
  if (entry.form !== 'handle') {
    const sequence = keys.join(' ');
    const known = tables.sequences.get(sequence);
    if (!known || FORMS.indexOf(entry.form) < FORMS.indexOf(known.form))
      tables.sequences.set(sequence, entry);
    if ((tables.heads.get(head) ?? 0) < keys.length) tables.heads.set(head, keys.length);
  }
  if (entry.form === 'full' || entry.form === 'handle' || (entry.form === 'reversed' && keys.length === 2)) {
    // A handle on the roster is meant as it stands, figures and all.
    if (joined.length >= (entry.form === 'handle' ? 4 : 6) && !tables.glued.names.has(joined)) {
      tables.glued.names.set(joined, { person: entry.person, tail: keys.at(-1)?.length ?? 0 });
      tables.glued.longest = Math.max(tables.glued.longest, joined.length);
    }
  }
  if (/initial/.test(entry.form) && joined.length >= 5 && !tables.glued.initials.has(joined))
    tables.glued.initials.set(joined, entry.person);
  if (entry.form !== 'full' && entry.form !== 'mononym') return;
  const bone = skeleton(joined);
  if (bone.length >= 6 && !tables.bones.has(bone)) tables.bones.set(bone, entry);
  addInexact(tables.inexact, keys, entry);
}

function findAll(tables: Tables, byLast: ReadonlyMap<string, Person>, words: Words): NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < words.tokens.length;) {
    const hit =
      exactAt(tables, words, at) ??
      oddAt(tables, words, at) ??
      inexactAt(tables, words, at) ??
      titleAt(byLast, words, at);
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}

/** The longest written form that begins at this token, with up to two middle names the roster does not hold. */
function exactAt(tables: Tables, words: Words, at: number): NameHit | undefined {
  const { tokens } = words;
  const first = tokens[at];
  if (!first || first.kind === 'tag' || first.kind === 'handle') return undefined;
  const longest = tables.heads.get(first.key);
  if (!longest) return undefined;
  let to = at + 1;
  while (to < tokens.length && to - at < longest && !tokens[to - 1]?.possessive && gapJoins(tokens[to])) to++;
  for (; to > at; to--) {
    const hit = sequenceHit(tables, words, at, to);
    if (hit) return hit;
  }
  for (let skip = 1; skip <= 2; skip++) {
    const middle = tokens[at + skip];
    if (!middle || middle.possessive || middle.kind !== 'word') break;
    if (isSmall(middle)) break;
    if (!gapJoins(middle, 'middle')) break;
    for (let end = Math.min(tokens.length, at + skip + longest); end > at + skip + 1; end--) {
      const run = [first, ...tokens.slice(at + skip + 1, end)];
      const isSwapped = tokens.slice(at + 1, at + skip + 1).every(({ key }) => SWAPPED.test(key));
      if ((!isSwapped && run.some(isSmall)) || !run.slice(1).every((token) => gapJoins(token, 'middle')))
        continue;
      const entry = tables.sequences.get(run.map(keyOf).join(' '));
      if (entry?.form === 'full' && standsAsName(words, at, end, 'full')) return hitOf(entry, words, at, end);
    }
  }
  return undefined;
}

function sequenceHit(tables: Tables, words: Words, at: number, to: number): NameHit | undefined {
  const run = words.tokens.slice(at, to);
  const keys = run.map(({ key }) => key);
  let entry = tables.sequences.get(keys.join(' '));
  let trimmed = 0;
  const last = keys.at(-1) ?? '';
  if (!entry && /\p{L}\d+$/u.test(last))
    entry = tables.sequences.get([...keys.slice(0, -1), last.replace(/\d+$/, '')].join(' '));
  if (!entry && to - at > 1 && last.endsWith('s')) {
    // "Aisha Khans book": a possessive without its apostrophe.
    entry = tables.sequences.get([...keys.slice(0, -1), last.slice(0, -1)].join(' '));
    trimmed = 1;
    if (entry?.form !== 'full') return undefined;
  }
  if (!entry || !standsAsName(words, at, to, entry.form)) return undefined;
  return hitOf(entry, words, at, to, trimmed);
}

/** Small words of a surname that people mix up, and that are no words of English. */
const SWAPPED = /^(?:de|da|di|du|del|van|von|der|den|bin|ibn|bint|binti|al|el|ul|ur|ap|ab|ferch|abu)$/;

/** Hashtags, handles, names written as one word, leet, stretched and masked letters. */
function oddAt(tables: Tables, words: Words, at: number): NameHit | undefined {
  const token = words.tokens[at];
  if (!token) return undefined;
  const glued = findGlued(tables.glued, words, token);
  if (glued) {
    const { person, start, end, isNear } = glued;
    return { person, form: isNear ? 'near' : 'handle', start, end, from: at, to: at + 1 };
  }
  const run = [token];
  for (let to = at + 1; to <= at + 4; to++) {
    if (to - at > 1) {
      const next = words.tokens[to - 1];
      const isLeetSign = next?.kind === 'handle' && next.gap === ' ';
      if (!next || !(isLeetSign || gapJoins(next)) || words.tokens[to - 2]?.possessive) break;
      run.push(next);
    }
    if (!run.some((one) => one.isDisguised || (one.kind === 'handle' && run.length > 1))) continue;
    const entry = tables.bones.get(skeleton(run.map(spokenKey).join('')));
    if (entry) return hitOf(entry, words, at, to);
  }
  return undefined;
}

/** Whole names with typing slips or hidden letters. */
function inexactAt(tables: Tables, words: Words, at: number): NameHit | undefined {
  const found = findInexact(tables.inexact, words, at);
  if (!found) return undefined;
  const hit = hitOf(found.entry, words, at, found.to);
  return found.isSure ? hit : { ...hit, form: 'near' };
}

/** "Master Khan", "Miss Khan", "Mr van Dijk": as a school writes to a pupil. "Mrs" is a grown-up. */
function titleAt(byLast: ReadonlyMap<string, Person>, words: Words, at: number): NameHit | undefined {
  const title = words.tokens[at];
  if (!title || title.shape === 'lower' || title.possessive || !PUPIL_TITLE.test(title.key)) return undefined;
  for (let to = Math.min(words.tokens.length, at + 4); to > at + 1; to--) {
    const run = words.tokens.slice(at + 1, to);
    const person = byLast.get(run.map(keyOf).join(' '));
    const isApart = run.some(
      (token, index) => !gapJoins(token, index ? 'name' : 'initial') || isSmall(token),
    );
    if (!person || isApart || (run.length === 1 && isOnlyWord(run[0]?.key ?? ''))) continue;
    return {
      person,
      form: 'title-last',
      start: title.start,
      end: run.at(-1)?.end ?? title.end,
      from: at,
      to,
    };
  }
  return undefined;
}

/** "Miss World": a word that is no surname. */
const isOnlyWord = (key: string) => isWord(key) && !isSurname(key) && !isCommonSurname(key);

const PUPIL_TITLE = /^(?:master|miss|mr|ms|mx)$/;

/** "@isha Khan": the sign of a handle stands for a letter where the rest of a name follows. */
const spokenKey = ({ key, kind }: Token) => `${kind === 'handle' ? 'a' : ''}${key.replace(/[_.-]/g, '')}`;
const keyOf = ({ key }: Token) => key;

function hitOf({ person, form }: Entry, { tokens }: Words, from: number, to: number, trimmed = 0): NameHit {
  return {
    person,
    form,
    start: tokens[from]?.start ?? 0,
    end: (tokens[to - 1]?.end ?? 0) - trimmed,
    from,
    to,
  };
}
