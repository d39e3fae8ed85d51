import { rows } from './rows';

/** What a draft tells of the writer; a message id each. */
export type What = 'drink' | 'absence' | 'idle' | 'sexual' | 'violent' | 'swearing' | 'rules';

export interface Doing {
  readonly what: What;
  /**
   * `itself`: holds work and all. `sure`: improper beside work. `private`: improper even where work is not named, though
   * then only maybe. `maybe`: beside work only, and then maybe.
   */
  readonly strength: 'itself' | 'sure' | 'private' | 'maybe';
}

export const doing = (what: What, strength: Doing['strength'], phrases: string) =>
  rows<Doing>({ what, strength }, phrases);
