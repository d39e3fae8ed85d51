import type { Draft } from '../engine/draft';
import type { Span } from '../engine/rule';
import type { Standing } from './standing';
import { sentencesOf } from './sentences';
import { analyseSentence, type Analysis } from './unknown-candidates';

/** Names that are never reported here: staff, parents, everybody on the roster, and what the technician set aside. */
export interface KnownNames {
  has(name: string): boolean;
}

/** `full`: a first name with a surname or an initial. `first`: a single name, beside talk of school. */
export interface UnknownName {
  readonly span: Span;
  readonly kind: 'full' | 'first';
  /** Whose it is, as far as the words around it say. */
  readonly standing: Standing;
  /** Whether two finders agree. */
  readonly sure: boolean;
}

/** What the tagger thinks may be a name. Half-open, UTF-16 units of the draft. */
export interface NameGuess extends Span {
  readonly odds: number;
  readonly standing: Standing;
}

/** How many sentences are remembered: a draft of 20,000 characters has about 300. */
const REMEMBERED = 1000;

/**
 * Makes a finder with its own memory. The language work is done once per sentence, so that while somebody types only
 * the sentence they are in is read again. The memory is bounded, in memory only, and forgets the longest unused.
 * @param analyse reads one sentence; its answer must depend on that sentence alone
 */
export function createNameFinder(
  analyse: (sentence: string) => Analysis = (sentence) => analyseSentence(sentence),
) {
  const memory = new Map<string, Analysis>();
  const recall = (sentence: string): Analysis => {
    const known = memory.get(sentence);
    if (known) memory.delete(sentence);
    const analysis = known ?? analyse(sentence);
    memory.set(sentence, analysis);
    if (memory.size > REMEMBERED)
      for (const oldest of memory.keys()) return (memory.delete(oldest), analysis);
    return analysis;
  };
  const read = (text: string) => {
    const analyses = sentencesOf(text).map(({ start, end }) => ({
      start,
      ...recall(text.slice(start, end)),
    }));
    return { analyses, schooling: analyses.some((one) => one.schooling) };
  };
  const find = (draft: Draft, known: KnownNames): UnknownName[] => {
    const { analyses, schooling } = read(draft.text);
    const found: UnknownName[] = [];
    for (const [index, { start: offset, candidates }] of analyses.entries()) {
      const school = [-1, 0, 1].some((step) => analyses[index + step]?.school);
      for (const { start, end, kind, needsSchool, standing, atSchool, sure } of candidates) {
        if (needsSchool && !school) continue;
        const span = { start: offset + start, end: offset + end };
        if (known.has(draft.text.slice(span.start, span.end))) continue;
        found.push({ span, kind, standing: schooling ? atSchool : standing, sure });
      }
    }
    return found;
  };
  /** Everything the tagger thinks may be a name, however unsure. */
  const guess = (draft: Draft): NameGuess[] => {
    const { analyses, schooling } = read(draft.text);
    return analyses.flatMap(({ start: offset, guesses }) =>
      guesses.map(({ start, end, odds, standing, atSchool }) => ({
        start: offset + start,
        end: offset + end,
        odds,
        standing: schooling ? atSchool : standing,
      })),
    );
  };
  return Object.assign(find, { guess });
}

/**
 * Names in a draft that are on no roster.
 * @param known names never to report
 * @returns spans in UTF-16 units of `draft.text`, in order
 */
export const findUnknownNames = createNameFinder();
