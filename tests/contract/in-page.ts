import type { DraftInput } from '../../rules/engine/draft';
import type { Health } from '../../page/health';
import type { Notice } from '../../page/view';

/** The one pupil that the harness's background knows. */
export const PUPIL = 'Aisha Khan';

/** One picture as the picture readers got it. */
export interface GivenPicture {
  readonly picture: number;
  readonly type: string;
  readonly drawn: boolean;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

/** What a contract test asks of the harness in the page. */
export interface Contract {
  /** The last question to the background. */
  asked(): { draft: DraftInput; poster: readonly string[] } | undefined;
  /** The words of every question so far. */
  drafts(): string[];
  /** Pictures that the picture readers have now. */
  pictures(): GivenPicture[];
  /** What the warning would say now. */
  notice(): 'held' | Notice | undefined;
  anyway(): void;
  edit(): void;
  health(): Health;
  /** Selectors of all site files that this browser refuses, each with its place. */
  badSelectors(): string[];
}
