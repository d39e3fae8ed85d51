import { compilePattern, type PatternProblem } from '../../rules/terms/pattern';
import { advice, refused, type Problem } from './problem';
import type { Settings } from './schema';

const WHY: Record<PatternProblem, string> = {
  'not-readable':
    'is not a pattern in RE2 syntax (no look-ahead, no back-references); this term is left out.',
  'too-large': 'is too large a pattern; use fewer and smaller repeats. This term is left out.',
  'matches-nothing': 'is a pattern that fits an empty text, so it would fit anywhere. This term is left out.',
};

/**
 * What a technician should know of the school's own terms: patterns that cannot be used, and terms that will be seen too
 * often. Names the place, never the term: it may hold a name.
 */
export function checkTerms(terms: Settings['terms']): Problem[] {
  return terms.flatMap(({ term, match, near }, index) => {
    const place = `terms[${index}].term`;
    if (match === 'pattern') {
      const pattern = compilePattern(term);
      return typeof pattern === 'string' ? [refused(place, WHY[pattern])] : [];
    }
    if (/\\[a-z]|\.[*+]|\[[^\]]+\]|\w\|\w/i.test(term))
      return [advice(place, 'looks like a pattern; set match to pattern if it is meant as one.')];
    const letters = term.replace(/[^\p{L}\p{N}]/gu, '');
    if (letters.length > 0 && letters.length < 3 && !near.length)
      return [advice(place, 'is very short and will be seen often; add words under near.')];
    return [];
  });
}
