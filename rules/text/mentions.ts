import type { Span } from '../engine/rule';
import { givenHere } from './name-lists';
import { gapJoins } from './name-shape';
import type { RosterIndex } from './roster-index';
import { nearSchool } from './school-context';
import type { Token, Words } from './tokens';
import type { NameGuess } from './unknown-finder';
import { isBodyWord, isGivenName, isPlaceOrBody, isSurname, isTitle, isWord } from './word-kinds';

/** A first name or a surname of the roster that stands alone: only its surroundings make it a pupil's. */
export interface Mention extends Span {
  readonly kind: 'first-name' | 'surname';
}

const FAMILY =
  /^(?:twins?|brothers?|sisters?|siblings|kids|children|boys?|girls?|lads?|lad|family|triplets)$/;
const YOUNG = /^(?:young|little|baby|wee)$/;

/** These odds of a tagger say that a capitalised first name is one; a word that is a name as well needs more. */
const LIKELY = 0.1;
const LIKELY_WORD = 0.3;
const LIKELY_OPENING = 0.6;
/** A capital after one of these is seldom a plain word. */
const TO_PERSON = /^(?:from|with|to|for|and|told|asked|tell|saw|thank|thanks|done|bless)$/;

/**
 * First names and surnames of the roster that stand alone. A first name needs three letters and nobody else's surname
 * after it; it counts in talk of school, or where it reads as a name. What the words around it make somebody else's (an
 * aunt's, an author's, a teacher's) is left out.
 * @param isTaken spans that are explained already (whole names, words never flagged)
 * @param guesses what the tagger thinks may be a name
 */
export function* findMentions(
  words: Words,
  index: RosterIndex,
  isTaken: (span: Span) => boolean,
  guesses: readonly NameGuess[],
): Generator<Mention> {
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at];
    if (!token || token.kind !== 'word' || token.key.length < 3) continue;
    const pair = words.tokens[at + 1];
    const isDouble = pair && index.byFirst.has(`${token.key} ${pair.key}`) && gapJoins(pair);
    const to = isDouble && pair.shape === token.shape ? at + 2 : at + 1;
    const isFirst = to > at + 1 || index.byFirst.has(token.key);
    const isLast = token.shape !== 'lower' && index.byLast.has(token.key);
    if ((!isFirst && !isLast) || isTaken(token)) continue;
    const guess = guesses.find(({ start, end }) => start < token.end && token.start < end);
    if (isFirst && isFirstName(words, at, to, guess)) {
      yield { kind: 'first-name', start: token.start, end: words.tokens[to - 1]?.end ?? token.end };
      at = to - 1;
    } else if (isLast && isOfFamily(words, at)) yield { kind: 'surname', start: token.start, end: token.end };
  }
}

function isFirstName(words: Words, at: number, to: number, guess: NameGuess | undefined): boolean {
  const token = words.tokens[at];
  if (!token || !standsAlone(words, at, to)) return false;
  if (guess && guess.standing !== 'open' && guess.standing !== 'pupil') return false;
  const odds = guess?.odds ?? 0;
  // "Justin Bieber" is not the Justin of the roster.
  if (guess && odds > LIKELY_WORD && guess.end > (words.tokens[to - 1]?.end ?? 0)) return false;
  const isSchool = nearSchool(words, token.start);
  if (to > at + 1) return isSchool || token.shape !== 'lower';
  const isName = isGivenName(token.key) || givenHere(token.key) === 'common';
  if (isWord(token.key) || isPlaceOrBody(token.key)) {
    const before = words.tokens[at - 1];
    const opens = !before || /[.!?\n]/.test(token.gap);
    if (token.shape !== 'Title' || /^(?:an?|the|this|our|your)$/.test(before?.key ?? '')) return false;
    const isTime = /^(?:january|february|march|april|may|june|july|august|summer|autumn)$/.test(token.key);
    if (opens || isTime) return odds >= (opens ? LIKELY_OPENING : LIKELY_WORD);
    const isGiven = guess !== undefined || TO_PERSON.test(before.key);
    return odds >= LIKELY || (isGiven && !isPlaceOrBody(token.key));
  }
  if (token.shape === 'lower') return isName && token.key.length > 3 && isSchool;
  // "the Hudson", "the IRA": no child's.
  return words.tokens[at - 1]?.key !== 'the' && (token.shape === 'Title' || token.key.length > 3);
}

/** One name that is nobody else's: no title or first name before it, no surname after it. */
function standsAlone({ tokens }: Words, at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || token.shape === 'mIxed') return false;
  const before = tokens[at - 1];
  const after = tokens[to];
  if (token.shape === 'UPPER' && (before?.shape === 'UPPER' || after?.shape === 'UPPER')) return false;
  if (before && gapJoins(token, 'initial') && (isTitle(before.key) || isCapitalName(before))) return false;
  if (
    !after ||
    tokens[to - 1]?.possessive ||
    !gapJoins(after) ||
    after.gap === '.' ||
    /^[.,]/.test(after.gap)
  )
    return true;
  // "Thomas the Tank Engine"; a capital after a first name is mostly its surname.
  if (after.key === 'the') return false;
  return after.shape === 'lower' ? !isBodyWord(after.key) : BESIDE.test(after.key);
}

/** A capital on a word that is no plain word: the other half of a name. */
function isCapitalName(token: Token): boolean {
  if (token.shape === 'lower' || token.key === 'i') return false;
  return !isWord(token.key) || isGivenName(token.key) || isSurname(token.key);
}

/** "The Khan twins", "young Khan": a family at school, spoken of by surname. */
function isOfFamily(words: Words, at: number): boolean {
  const { tokens } = words;
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || isWord(token.key) || token.shape !== 'Title') return false;
  if (after?.gap === ' ' && after.shape === 'lower' && FAMILY.test(after.key))
    return nearSchool(words, token.start) || before?.key === 'the';
  if (token.gap !== ' ' || !before || !YOUNG.test(before.key)) return false;
  return !(after && isCapitalName(after) && after.gap === ' ') && nearSchool(words, token.start);
}

/** Capitals and figures that may follow a name without being part of it. */
const BESIDE = /^(?:i|year|yr|y\d+|class|form|reception|nursery|ks\d|\d.*)$/;
