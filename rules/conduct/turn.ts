import type { Contempt } from './contempt';

/** A turn of phrase whose parts change with every writer. */
export interface Turn extends Contempt {
  readonly words: RegExp;
}

/** A pattern that starts at a word, in any case. */
export const turn = (source: string): RegExp => new RegExp(String.raw`(?<![a-z'])(?:${source})`, 'i');
