import type { Span } from '../engine/rule';
import { phraseFinder, type Word } from '../wording/phrases';
import { CLASSES } from './classes';
import { CONDUCT_PHRASES } from './conduct-phrases';
import { LOOSE_PHRASES } from './loose-phrases';
import { MATTERS, type Matter } from './matters';
import type { Phrases } from './phrases-of';
import { PUPIL_PHRASES } from './pupil-phrases';
import { SCHOOL_PHRASES } from './school-phrases';
import { TONE_PHRASES } from './tone-phrases';

/** A matter as told in other words, with what is known of the matter itself. */
export interface Told {
  readonly phrases: Phrases;
  readonly matter: Matter;
}

const ALL: readonly Phrases[] = [
  ...PUPIL_PHRASES,
  ...CONDUCT_PHRASES,
  ...SCHOOL_PHRASES,
  ...LOOSE_PHRASES,
  ...TONE_PHRASES,
];

/** Finds matters told in other words than the plain terms, in order of the words. Compiled once, when the rule is loaded. */
export const findTold: (words: readonly Word[]) => { span: Span; value: Told }[] = phraseFinder(
  ALL.flatMap((phrases) => {
    const matter = MATTERS.find(({ id }) => id === phrases.id);
    if (!matter) throw new RangeError(`no matter is called ${phrases.id}`);
    return phrases.says.map((phrase) => [phrase, { phrases, matter }] as const);
  }),
  CLASSES,
);
