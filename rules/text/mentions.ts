import type { Span } from '../engine/rule';
import { gapJoins } from './name-shape';
import type { RosterIndex } from './roster-index';
import { nearSchool } from './school-context';
import type { Token, Words } from './tokens';
import { isBodyWord, isGivenName, isPlaceOrBody, isSurname, isTitle, isWord } from './word-kinds';

/** A first name or a surname of the roster that stands alone: only its surroundings make it a pupil's. */
export interface Mention extends Span {
  readonly kind: 'first-name' | 'surname';
}

const FAMILY =
  /^(?:twins?|brothers?|sisters?|siblings|kids|children|boys?|girls?|lads?|lad|family|triplets)$/;
const YOUNG = /^(?:young|little|baby|wee)$/;

/**
 * First names and surnames of the roster that stand alone in a school sentence.
 * A first name needs a capital, three letters, no plain word, and nobody else's surname after it.
 * @param isTaken spans that are explained already (whole names, staff, words never flagged)
 */
export function* findMentions(
  words: Words,
  pupils: RosterIndex,
  known: RosterIndex,
  isTaken: (span: Span) => boolean,
): Generator<Mention> {
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at];
    if (!token || token.kind !== 'word' || token.key.length < 3 || token.shape === 'lower') continue;
    const isFirst = pupils.byFirst.has(token.key) && !known.byFirst.has(token.key);
    const isLast = pupils.byLast.has(token.key) && !known.byLast.has(token.key);
    if ((!isFirst && !isLast) || isTaken(token)) continue;
    if (isFirst && standsAlone(words, at) && nearSchool(words, token.start)) {
      yield { kind: 'first-name', start: token.start, end: token.end };
    } else if (isLast && isOfFamily(words, at)) yield { kind: 'surname', start: token.start, end: token.end };
  }
}

/** One name that is nobody else's: no title or first name before it, no surname after it. */
function standsAlone({ tokens }: Words, at: number): boolean {
  const token = tokens[at];
  if (!token || isWord(token.key) || isPlaceOrBody(token.key) || token.shape === 'mIxed') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.shape === 'UPPER' && (before?.shape === 'UPPER' || after?.shape === 'UPPER')) return false;
  if (before && gapJoins(token, 'initial') && (isTitle(before.key) || isCapitalName(before))) return false;
  if (!after || token.possessive || !gapJoins(after) || after.gap === '.' || /^[.,]/.test(after.gap))
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
