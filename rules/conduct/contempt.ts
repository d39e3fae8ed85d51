import type { Span } from '../engine/rule';
import type { Target } from './mentions';

/**
 * How much some words say.
 * `plain`: contempt, whoever is meant. `soft`: contempt only of somebody who is named as being of the school.
 * `irony`: praise or politeness that may be meant the other way round.
 */
export type Strength = 'plain' | 'soft' | 'irony';

export interface Contempt {
  readonly strength: Strength;
  /** `felt`: the writer is in it as who feels it. `object`: about whoever stands after it: `can't stand` her. */
  readonly about?: 'felt' | 'object';
  /** The words mean this only of these. */
  readonly only?: readonly Target[];
  /** Whom the words are about by themselves, whoever else is named. */
  readonly as?: Target;
}

export interface ContemptSpan extends Contempt {
  readonly span: Span;
}

/** Phrases (in the notation of `rules/wording/phrases`), one a line, that say the same kind of thing. */
export interface PhraseGroup extends Contempt {
  readonly phrases: string;
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
