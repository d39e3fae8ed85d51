import type { Span } from '../engine/rule';
import { phraseFinder, type Word } from '../wording/phrases';
import { CLASSES } from './classes';
import { INSIDE_CARE } from './inside-care';
import { INSIDE_HARM } from './inside-harm';
import { INSIDE_HOME } from './inside-home';
import { INSIDE_PUPILS } from './inside-pupils';
import { INSIDE_SCHOOL } from './inside-school';
import { INSIDE_STAFF } from './inside-staff';
import { INSIDE_WORK } from './inside-work';
import { MATTERS, type Matter, type MatterId } from './matters';

/** What only somebody inside a school could tell, whether or not the draft says of whom. */
export interface Inside {
  readonly id: MatterId;
  /** Of a child or family; otherwise of staff or the school. */
  readonly isCase?: boolean;
  /** Casework and business: nobody need be spoken of at all. */
  readonly alone: readonly string[];
  /** Enough beside `he`, `her`, `mum` or `one of ours`. */
  readonly ofSomebody: readonly string[];
}

export interface InsideTold {
  readonly matter: Matter;
  readonly isCase: boolean;
  readonly isAlone: boolean;
}

const ALL: readonly Inside[] = [
  ...INSIDE_CARE,
  ...INSIDE_HOME,
  ...INSIDE_PUPILS,
  ...INSIDE_STAFF,
  ...INSIDE_SCHOOL,
  ...INSIDE_HARM,
  ...INSIDE_WORK,
];

/** Finds what only somebody inside a school could tell, in order of the words. Compiled once, when the rule is loaded. */
export const findInside: (words: readonly Word[]) => { span: Span; value: InsideTold }[] =
  phraseFinder<InsideTold>(
    ALL.flatMap(({ id, isCase = false, alone, ofSomebody }) => {
      const matter = MATTERS.find((one) => one.id === id);
      if (!matter) throw new RangeError(`no matter is called ${id}`);
      return [
        ...alone.map((phrase) => [phrase, { matter, isCase, isAlone: true }] as const),
        ...ofSomebody.map((phrase) => [phrase, { matter, isCase, isAlone: false }] as const),
      ];
    }),
    CLASSES,
  );
