import type { Person, Role, SchoolFacts } from '../engine/facts';
import type { Span } from '../engine/rule';
import { indexPhrases, isWithin, type PhraseIndex } from '../text/phrases';
import { indexRoster, type RosterIndex } from '../text/roster-index';
import { findRosterNames, type RosterName } from '../text/roster-names';
import { readWords, type Words } from '../text/tokens';

/** Somebody of the roster whom a name or handle stands for. */
export interface Known {
  readonly person: Person;
  readonly span: Span;
  /** Not sure where the name is a slip away, a title and a surname, or a namesake's of another role. */
  readonly sure: boolean;
}

interface Circle {
  readonly own: RosterIndex;
  readonly others: RosterIndex;
}

export interface Acquaintances {
  /** Children first: where a pupil and a grown-up share a name, the pupil is meant, and nobody is sure. */
  readonly circles: readonly Circle[];
  readonly never: PhraseIndex;
}

// A name that is a pupil’s and a former pupil’s is taken as the pupil’s: an index keeps who comes first.
const CIRCLES: readonly (readonly Role[])[] = [['pupil', 'former-pupil'], ['parent'], ['staff', 'governor']];

const compiled = new WeakMap<SchoolFacts, Acquaintances>();

/** Compiles the roster for looking up one name at a time. Every rule of one school that asks gets the same index. */
export function acquaintancesOf(facts: SchoolFacts): Acquaintances {
  const known = compiled.get(facts);
  if (known) return known;
  const circles = CIRCLES.map((roles) => {
    const own = roles.flatMap((role) => facts.people.filter((person) => person.role === role));
    const others = facts.people.filter(({ role }) => !roles.includes(role));
    return { own: indexRoster(own), others: indexRoster(others) };
  }).filter(({ own }) => own.size > 0);
  const acquaintances = { circles, never: indexPhrases(facts.neverFlag) };
  compiled.set(facts, acquaintances);
  return acquaintances;
}

/** Everybody of the roster among these words, children before grown-ups. */
export function knownIn(words: Words, { circles, never }: Acquaintances): Known[] {
  const allowed = never.find(words);
  const found: Known[] = [];
  for (const { own, others } of circles)
    for (const { hit, span, isSure } of namesIn(words, own, others)) {
      const isTaken = found.some((one) => one.span.start < span.end && span.start < one.span.end);
      if (!isTaken && !isWithin(span, allowed)) found.push({ person: hit.person, span, sure: isSure });
    }
  return found;
}

/** Who a display name or handle is. Undefined for a stranger, and for a draft whose page names nobody. */
export function whoIs(name: string | undefined, acquaintances: Acquaintances): Known | undefined {
  return name ? knownIn(readWords(withoutInitial(name)), acquaintances)[0] : undefined;
}

/** Where there is no portrait, sites show the first letter in its place, and it reads as `AAisha Khan`. */
function withoutInitial(name: string): string {
  return name.trim().replace(/^(\p{L})(?=\1\p{Ll})/u, '');
}

/** A display name stands alone, so a pupil known by one name only needs no school words around it. */
function namesIn(words: Words, own: RosterIndex, others: RosterIndex): RosterName[] {
  const [only, ...more] = own.find(words);
  if (only?.form === 'mononym' && !more.length && only.to - only.from === words.tokens.length)
    return [{ hit: only, span: { start: only.start, end: only.end }, isSure: true }];
  return findRosterNames(words, own, others);
}

/** A full name in a form that two spellings of it share. */
export function nameKey(name: string): string {
  return readWords(name)
    .tokens.map(({ key }) => key)
    .join(' ');
}
