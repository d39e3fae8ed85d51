import type { MatterId } from './matters';

/** Phrases for one matter. */
export interface Phrases {
  readonly id: MatterId;
  /** Grave enough that a pronoun in talk of school life will do for a pupil. */
  readonly isGrave?: boolean;
  /** Plain enough that nobody need be named at all. */
  readonly isAnybody?: boolean;
  /** Private only beside somebody plainly of the school, and not beside praise. */
  readonly isLoose?: boolean;
  /** Told of a class or group as well as of one pupil. */
  readonly isOfGroup?: boolean;
  readonly says: readonly string[];
}
