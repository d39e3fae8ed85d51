import type { Person } from '../engine/facts';
import { skeleton, type Token, type Words } from './tokens';
import { isGivenName, isSurname, isWord } from './word-kinds';

/** Whole names written as one word, folded ("aishakhan"). */
export interface GluedNames {
  readonly names: Map<string, GluedName>;
  /** "akhan" and "aishak": in handles only, and never sure. */
  readonly initials: Map<string, Person>;
  /** Letters in the longest of them. */
  longest: number;
}

export interface GluedName {
  readonly person: Person;
  /** Letters of its last word. */
  readonly tail: number;
}

export interface GluedHit {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
  readonly isNear?: boolean;
}

const SHORTEST = 6;

/**
 * A whole name inside one token: `@aisha_khan07` (the handle is covered with its sign), `#WellDoneAishaKhan` (the name part
 * is covered), `aishakhan`, and a name spelled out letter by letter.
 */
export function findGlued(glued: GluedNames, words: Words, token: Token): GluedHit | undefined {
  if (!glued.longest || token.key.length < (token.kind === 'handle' ? 4 : SHORTEST)) return undefined;
  if (token.kind === 'word') return wholeWord(glued, token);
  const { letters, places } = lettersOf(token);
  const person = (glued.names.get(letters) ?? glued.names.get(trimFigures(letters)))?.person;
  if (token.kind === 'handle') {
    const any =
      person ?? inside(glued, token, letters, places)?.person ?? glued.names.get(skeleton(letters))?.person;
    const near = any ? undefined : glued.initials.get(trimFigures(letters));
    const who = any ?? near;
    return who && { person: who, start: token.start, end: token.end, isNear: near !== undefined };
  }
  const part = person
    ? { person, from: 0, to: trimFigures(letters).length }
    : inside(glued, token, letters, places);
  if (!part) return undefined;
  const from = token.at + (places[part.from] ?? 0);
  const to = token.at + (places[part.to - 1] ?? 0);
  return { person: part.person, start: words.start[from] ?? token.start, end: words.end[to] ?? token.end };
}

function trimFigures(letters: string): string {
  return letters.replace(/\d+$/, '');
}

/** One ordinary word: only as a whole, and not when it is a name or a word itself ("Annabell" for Anna Bell). */
function wholeWord(glued: GluedNames, token: Token): GluedHit | undefined {
  const letters = trimFigures(token.key);
  const name = glued.names.get(letters);
  if (!name) return undefined;
  const hasInnerCapital = /\p{Ll}\p{Lu}/u.test(token.written);
  const isCommon = isWord(letters) || isGivenName(letters) || isSurname(letters);
  // "Stephenson" is seldom Stephen Son, nor "annabell" Anna Bell.
  if (!hasInnerCapital && (isCommon || name.tail < 2 || letters.length < (token.shape === 'Title' ? 9 : 7)))
    return undefined;
  return { person: name.person, start: token.start, end: token.end };
}

/** The letters of a token without its sign and joints, and where each stands in `written`. */
function lettersOf(token: Token): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  for (let index = 0; index < token.written.length; index++) {
    const one = token.written.charAt(index);
    if (!/[\p{L}\p{N}@$!]/u.test(one) || (index === 0 && /[#@]/.test(one))) continue;
    letters += one.toLowerCase();
    places.push(index);
  }
  return { letters, places };
}

type Part = { person: Person; from: number; to: number };

/** A name among other words. Camel case shows where words begin; without it the rest must be words too. */
function inside(
  glued: GluedNames,
  token: Token,
  letters: string,
  places: readonly number[],
): Part | undefined {
  const isCamel = token.kind !== 'spaced' && /\p{Ll}\p{Lu}/u.test(token.written);
  const isEdge = (index: number) => {
    const place = places[index] ?? 0;
    const before = token.written.charAt(place - 1);
    const here = token.written.charAt(place);
    return (
      !/\p{L}/u.test(before) || !/\p{L}/u.test(here) || (/\p{Lu}/u.test(here) && !/\p{Lu}/u.test(before))
    );
  };
  const isSpaced = token.kind === 'spaced';
  const isJointed = !isSpaced && /[\p{L}\p{N}][_.-][\p{L}\p{N}]/u.test(token.written);
  for (let from = 0; from + SHORTEST <= letters.length; from++) {
    if (isCamel && from > 0 && !isEdge(from)) continue;
    for (let to = Math.min(letters.length, from + glued.longest); to - from >= SHORTEST; to--) {
      const person = glued.names.get(letters.slice(from, to))?.person;
      if (!person) continue;
      const isCut =
        (isCamel || isJointed) && (from === 0 || isEdge(from)) && (to === letters.length || isEdge(to));
      const isApart =
        isCut ||
        (!isCamel && areWords(letters.slice(0, from), isSpaced) && areWords(letters.slice(to), isSpaced));
      if (isApart) return { person, from, to };
    }
  }
  return undefined;
}

/** Whether letters can be cut into plain words or given names ("welldone", "congratsto"), figures aside. */
function areWords(letters: string, isSpaced: boolean): boolean {
  const rest = letters.replace(/\d+/g, '');
  // "got a A i s h a": the article is spelled like the name.
  if (isSpaced && /^[ai]$/.test(rest)) return true;
  const reached = [true];
  for (let to = 1; to <= rest.length; to++)
    for (let from = Math.max(0, to - 16); from < to && !reached[to]; from++)
      if (reached[from]) reached[to] = isTagWord(rest.slice(from, to));
  return rest.length === 0 || Boolean(reached[rest.length]);
}

function isTagWord(word: string): boolean {
  return TAG_WORDS.has(word) || (word.length > 2 && (isWord(word) || isGivenName(word)));
}

const TAG_WORDS = new Set(
  'to my of go we is in on by at us mr ms the and for our you your well done congrats happy congratulations congrat proud good luck great birthday bday welcome thanks thank love goodbye bye team'.split(
    ' ',
  ),
);
