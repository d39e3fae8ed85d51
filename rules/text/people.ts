import type { Draft } from '../engine/draft';
import { ROLES, type Person, type Role, type SchoolFacts } from '../engine/facts';
import type { Span } from '../engine/rule';
import { findInitials, indexInitials, type ClassInitials } from './class-initials';
import { knownNames } from './known-names';
import { findMentions } from './mentions';
import { indexPhrases, isWithin, overlaps, type PhraseIndex } from './phrases';
import { indexRoster, joinRosters, type RosterIndex } from './roster-index';
import { findRosterNames } from './roster-names';
import type { Standing } from './standing';
import { wordsOf } from './tokens';
import { findUnknownNames, type KnownNames } from './unknown-finder';

/**
 * A person named in a draft.
 * `roster`: somebody of the roster by more than a first name. `near`: close to it, or shared with somebody of another role.
 * `first-name`: a first name (or a family's surname) of the roster alone, beside talk of school. `unknown`: on no roster.
 */
export interface NamedPerson {
  readonly span: Span;
  /** Who it is, unless unknown. Two people of different roles with one name stand here twice, with the same span. */
  readonly person?: Person;
  /** Sure enough to hold Post on: only ever true for `roster`; for `unknown` it says that two finders agree. */
  readonly sure: boolean;
  readonly kind: 'roster' | 'near' | 'first-name' | 'unknown';
  /** For `unknown`: whose name it is, as far as the words around it say. */
  readonly standing?: Standing;
}

/** The roster and what is never flagged, compiled once for one school. */
export interface PeopleIndex {
  readonly roles: readonly { readonly role: Role; readonly own: RosterIndex; readonly others: RosterIndex }[];
  readonly initials: ClassInitials;
  readonly never: PhraseIndex;
  readonly known: KnownNames;
  /** What was found in the last draft, so that several rules that ask about it cost once. */
  last?: { readonly text: string; readonly people: readonly NamedPerson[] };
}

const indexes = new WeakMap<SchoolFacts, PeopleIndex>();

/** Compiles a school's people. Every rule of one school that asks gets the same index. */
export function indexPeople(facts: SchoolFacts): PeopleIndex {
  const compiled = indexes.get(facts);
  if (compiled) return compiled;
  const { people, neverFlag, schoolNames } = facts;
  const rosters = new Map(
    ROLES.map((role) => [role, people.filter((person) => person.role === role)] as const)
      .filter(([, own]) => own.length)
      .map(([role, own]) => [role, indexRoster(own)] as const),
  );
  const roles = [...rosters].map(([role, own]) => ({
    role,
    own,
    others: joinRosters([...rosters].filter(([other]) => other !== role).map(([, roster]) => roster)),
  }));
  const never = indexPhrases([...neverFlag, ...schoolNames]);
  const known = knownNames(joinRosters([...rosters.values()]), never);
  const index: PeopleIndex = { roles, initials: indexInitials(people), never, known };
  indexes.set(facts, index);
  return index;
}

/**
 * Everybody named in a draft, in order of position: all roles of the roster, and names on no roster.
 * Names and phrases that the technician set aside are left out, and so is the school's own name.
 */
export function findPeople(draft: Draft, index: PeopleIndex): readonly NamedPerson[] {
  if (index.last?.text === draft.text) return index.last.people;
  const people = [...search(draft, index)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  index.last = { text: draft.text, people };
  return people;
}

function* search(draft: Draft, { roles, initials, never, known }: PeopleIndex): Generator<NamedPerson> {
  const words = wordsOf(draft);
  const allowed = never.find(words);
  const taken: Span[] = [...allowed];
  for (const { own, others } of roles)
    for (const { hit, span, isSure } of findRosterNames(words, own, others)) {
      if (isWithin(span, allowed)) continue;
      taken.push(span);
      yield { span, person: hit.person, sure: isSure, kind: isSure ? 'roster' : 'near' };
    }
  for (const { span, person } of findInitials(initials, words)) {
    if (overlaps(span, taken)) continue;
    taken.push(span);
    yield { span, person, sure: false, kind: 'near' };
  }
  const whole = [...taken];
  const guesses = roles.length ? findUnknownNames.guess(draft) : [];
  for (const { own } of roles)
    for (const { start, end } of findMentions(words, own, (span) => overlaps(span, whole), guesses)) {
      const key = words.tokens.find((token) => token.start === start)?.key ?? '';
      const person = own.byFirst.get(key) ?? own.byLast.get(key);
      taken.push({ start, end });
      yield { span: { start, end }, ...(person ? { person } : {}), sure: false, kind: 'first-name' };
    }
  for (const { span, standing, sure } of findUnknownNames(draft, known))
    if (!overlaps(span, taken)) yield { span, sure, kind: 'unknown', standing };
}
