import { RE2JS } from 're2js';
import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';

/** Steps of the compiled program: time per character grows with them, and nobody needs more. */
const LARGEST = 800;
/** Findings of one term in one draft. */
const MOST = 20;

export interface Pattern {
  find(text: string): Span[];
}

/** Why a pattern cannot be used. */
export type PatternProblem = 'not-readable' | 'too-large' | 'matches-nothing';

/**
 * Compiles a technician's pattern, RE2 syntax, capitals and accents or not, for texts that are written plainly. The engine takes time in proportion to the text, whatever the
 * pattern: a careless one cannot freeze the machine (docs/decisions/0009-linear-patterns.md).
 */
export function compilePattern(source: string): Pattern | PatternProblem {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(plain(source), RE2JS.CASE_INSENSITIVE);
  } catch {
    // The error would quote the pattern, which may hold a name.
    return 'not-readable';
  }
  if (compiled.programSize() > LARGEST) return 'too-large';
  if (compiled.matcher('').find()) return 'matches-nothing';
  return {
    find(text) {
      const found: Span[] = [];
      const matcher = compiled.matcher(text);
      while (found.length < MOST && matcher.find())
        if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
      return found;
    },
  };
}
