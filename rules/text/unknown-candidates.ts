import { fold } from './fold';
import { givenHere, isCommonSurname } from './name-lists';
import { tagNames, type TaggedName } from './name-tagger';
import { isNoName, placedNames } from './placed-names';
import { maskUnread } from './sentences';
import { isAboutSchooling, standingOf, type Standing, type Surroundings } from './standing';
import { speaksOfSchool } from './unknown-context';
import { isGivenName, isSurname, isWord } from './word-kinds';

/** A name somebody might have, in one sentence. Half-open, UTF-16 units of the sentence. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: 'full' | 'first';
  /** Counts only where a sentence beside this one, or this one, speaks of school. */
  readonly needsSchool: boolean;
  readonly standing: Standing;
  /** The same where the draft is about school. */
  readonly atSchool: Standing;
  /** Whether the tagger and the words around the name both say that it is one. */
  readonly sure: boolean;
}

/** A name as the tagger sees it, sure or not. */
export interface Guess extends TaggedName {
  readonly standing: Standing;
  readonly atSchool: Standing;
}

export interface Analysis {
  readonly candidates: readonly Candidate[];
  /** Everything the tagger thinks may be a name: a word about names that are known from elsewhere. */
  readonly guesses: readonly Guess[];
  /** Whether the sentence speaks of pupils and lessons. */
  readonly school: boolean;
  /** Whether it is about schooling in the widest sense. */
  readonly schooling: boolean;
}

/** From these odds on a name is reported: lower ones will do where the words around it say as much, or say "a pupil". */
const ENOUGH = 0.27;
const ENOUGH_AGREED = 0.2;
const ENOUGH_BESIDE = 0.1;
const ENOUGH_WORD = 0.4;
const ENOUGH_OPENING = 0.5;

/**
 * The names one sentence may hold, by the tagger and by what stands around them. Depends on the sentence alone, so it can
 * be remembered for it.
 */
export function analyseSentence(
  sentence: string,
  tag: (sentence: string) => TaggedName[] = tagNames,
): Analysis {
  const school = speaksOfSchool(sentence);
  const placed = placedNames(sentence);
  const candidates: Candidate[] = [];
  const guesses: Guess[] = [];
  for (const { start, end, odds } of tag(sentence)) {
    const agreed = placed.find((one) => one.start < end && start < one.end);
    const around = surroundingsOf(sentence, start, end);
    const name = sentence.slice(start, end);
    const standing = standingOf(name, around, false);
    const atSchool = standingOf(name, around, true);
    guesses.push({ start, end, odds, standing, atSchool });
    const enough = standing === 'pupil' ? ENOUGH_BESIDE : agreed ? ENOUGH_AGREED : ENOUGH;
    const least = standing === 'pupil' ? 0 : leastFor(name, around.before);
    if (odds < Math.max(enough, least) || isPlainThing(name, odds)) continue;
    candidates.push({
      start,
      end,
      kind: /\s/.test(name) ? 'full' : 'first',
      needsSchool: false,
      standing,
      atSchool,
      sure: agreed !== undefined,
    });
  }
  for (const { start, end, kind, beside } of placed) {
    if (candidates.some((one) => start < one.end && one.start < end)) continue;
    const around = surroundingsOf(sentence, start, end);
    const stands = (schooling: boolean) =>
      beside ? 'pupil' : standingOf(sentence.slice(start, end), around, schooling);
    candidates.push({
      start,
      end,
      kind,
      needsSchool: !beside,
      standing: stands(false),
      atSchool: stands(true),
      sure: false,
    });
  }
  return {
    candidates: candidates.sort((a, b) => a.start - b.start),
    guesses,
    school,
    schooling: school || isAboutSchooling(sentence),
  };
}

function surroundingsOf(sentence: string, start: number, end: number): Surroundings {
  const readable = maskUnread(sentence);
  return {
    before: readable.slice(Math.max(0, start - 80), start).replace(/["'“‘(*]+$/, ''),
    after: readable.slice(end, end + 60).replace(/^\./, ''),
    sentence,
  };
}

/** A single word that no list holds as a name needs more, most of all where it opens its sentence: capitals say nothing there. */
function leastFor(name: string, before: string): number {
  const key = fold(name).lower;
  if (!/^\p{L}+$/u.test(key)) return 0;
  if (givenHere(key) || isGivenName(key) || isSurname(key) || isCommonSurname(key)) return 0;
  return /\p{L}/u.test(before) ? (isWord(key) ? ENOUGH_WORD : 0) : ENOUGH_OPENING;
}

/** One word that is no name of a pupil however sure the tagger is, or a hashtag that it is not sure of. */
function isPlainThing(name: string, odds: number): boolean {
  if (name.startsWith('#')) return odds < 0.5;
  return isNoName(name);
}
