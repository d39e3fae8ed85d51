import type { Draft } from '../engine/draft';
import type { Person, Role } from '../engine/facts';
import type { Span } from '../engine/rule';
import { findPeople, type NamedPerson, type PeopleIndex } from '../text/people';
import { overlaps } from '../text/phrases';
import { nearSchool } from '../text/school-context';
import { wordsOf, type Token } from '../text/tokens';
import { isWord } from '../text/word-kinds';
import { isOwn, TITLE_FIRST } from './cues';

/** Words beside a first name that say whose it is: those right before it, or those right after. */
export interface Beside {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Anywhere in the draft. */
  readonly anywhere?: RegExp;
}

/** Somebody of the roster, as one of the given roles. */
export interface NamedAs extends Span {
  readonly kind: 'roster' | 'near' | 'first-name';
  readonly person: Person;
}

/**
 * People of these roles in a draft: by whole name, and by a first name alone where the draft speaks of school or the
 * words beside it say what they are (`Marek our caretaker`). A first name that a pupil shares stays with the pupil.
 * @param text the draft's text made plain, as the words beside are looked up in it
 */
export function* namedAs(
  draft: Draft,
  text: string,
  index: PeopleIndex,
  wanted: ReadonlySet<Role>,
  beside: Beside,
): Generator<NamedAs> {
  const people = findPeople(draft, index);
  const taken: Span[] = [];
  for (const { kind, span, person } of people) {
    if (kind !== 'unknown') taken.push(span);
    if (!person || kind === 'unknown' || !wanted.has(person.role)) continue;
    if (kind === 'first-name') {
      if (isShared(people, span, wanted) || isOwn(text, span)) continue;
      if (!nearSchool(wordsOf(draft), span.start) && !isBeside(text, span, beside)) continue;
    }
    // `Mr Tarrant` is no slip of a whole name.
    const isTitled = kind === 'near' && TITLE_FIRST.test(text.slice(span.start, span.end));
    yield { ...span, kind: isTitled ? 'first-name' : kind, person };
  }
  if (!beside.before && !beside.after && !beside.anywhere?.test(text)) return;
  for (const token of wordsOf(draft).tokens) {
    const person = firstNamed(token, index, wanted);
    if (!person || overlaps(token, taken)) continue;
    if (!isBeside(text, token, beside) || isOwn(text, token)) continue;
    yield { start: token.start, end: token.end, kind: 'first-name', person };
  }
}

function firstNamed(token: Token, { roles }: PeopleIndex, wanted: ReadonlySet<Role>): Person | undefined {
  if (token.kind !== 'word' || token.key.length < 3 || token.shape !== 'Title') return undefined;
  if (isWord(token.key)) return undefined;
  for (const { role, own } of roles) {
    const person = wanted.has(role) ? own.byFirst.get(token.key) : undefined;
    if (person) return person;
  }
  return undefined;
}

function isBeside(text: string, { start, end }: Span, { before, after, anywhere }: Beside): boolean {
  const next = text.slice(end, end + 60);
  // Another capital right after it makes it somebody else's whole name.
  if (/^ [A-Z][a-z]/.test(next)) return false;
  return Boolean(
    before?.test(text.slice(Math.max(0, start - 60), start)) || after?.test(next) || anywhere?.test(text),
  );
}

function isShared(people: readonly NamedPerson[], span: Span, wanted: ReadonlySet<Role>): boolean {
  return people.some(
    (other) => other.span.start === span.start && other.person && !wanted.has(other.person.role),
  );
}
