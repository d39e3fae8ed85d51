import type { Span } from '../engine/rule';
import { nearSchool } from './school-context';
import type { NameHit, RosterIndex } from './roster-index';
import type { Words } from './tokens';
import { isGivenName, isWord } from './word-kinds';

/** A roster name in a text. `isSure` is false where it may well be somebody else: a slip that makes another name, a surname after a title, a namesake among staff and parents. */
export interface RosterName {
  readonly hit: NameHit;
  readonly span: Span;
  readonly isSure: boolean;
}

/**
 * Pupils' names in a text, without those that are as well a colleague's or parent's by title and surname.
 * A pupil with one name only counts like a whole name where the draft speaks of school, or where the name is rare.
 */
export function findRosterNames(words: Words, pupils: RosterIndex, others: RosterIndex): RosterName[] {
  const found: RosterName[] = [];
  const known = others.find(words);
  for (const hit of pupils.find(words)) {
    const first = words.tokens[hit.from];
    if (!first) continue;
    if (hit.form === 'title-last' && others.byLast.has(words.tokens[hit.to - 1]?.key ?? '')) continue;
    if (hit.form === 'mononym' && !isMononym(words, hit)) continue;
    const namesake = known.find(({ start, end }) => start < hit.end && hit.start < end);
    // "A. Khan" is a colleague just as well; only the whole name is worth asking about.
    if (namesake && hit.form !== 'full' && hit.form !== 'nickname') continue;
    const isSure = !UNSURE.has(hit.form) && namesake?.form !== 'full';
    found.push({ hit, span: { start: hit.start, end: hit.end }, isSure });
  }
  return found;
}

/** Forms that may well be somebody else's. */
const UNSURE = new Set<NameHit['form']>(['near', 'title-last', 'nickname']);

function isMononym(words: Words, { from, to }: NameHit): boolean {
  const run = words.tokens.slice(from, to);
  const key = run.map((token) => token.key).join('');
  const first = run[0];
  if (!first || key.length < 3 || run.some(({ shape }) => shape === 'lower') || isWord(key)) return false;
  return nearSchool(words, first.start) || (key.length >= 5 && !isGivenName(key));
}
