import type { PhraseIndex } from './phrases';
import type { RosterIndex } from './roster-index';
import { readWords } from './tokens';
import type { KnownNames } from './unknown-finder';

/**
 * Everybody on the roster, by whole name or first name, and what the technician set aside.
 * Pupils are among them: their names are found and judged by the roster itself.
 */
export function knownNames(everybody: RosterIndex, never: PhraseIndex): KnownNames {
  return {
    has(name) {
      const words = readWords(name);
      const [only, ...more] = words.tokens;
      if (!only || never.find(words).length) return true;
      if (more.length) return everybody.find(words).length > 0;
      return everybody.byFirst.has(only.key);
    },
  };
}
