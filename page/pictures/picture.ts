/** Why a picture was not, or not wholly, looked at: the background's words for it, and one of the page's own. */
export type PictureProblem =
  | 'empty'
  | 'broken'
  | 'not-a-picture'
  | 'unknown-format'
  | 'too-large'
  | 'too-many'
  | 'no-reader'
  /** The page shows it in a way that gives nobody its pixels, such as from another site's address. */
  | 'out-of-reach';

/** How far a picture was looked at. Says nothing of what it shows: that is for the findings. */
export interface PictureState {
  /** Nothing more will come of its own accord. */
  readonly done: boolean;
  /** Readers that have looked, cheapest first. */
  readonly looked: readonly ('metadata' | 'faces' | 'logo' | 'words')[];
  readonly problem?: PictureProblem | undefined;
}

/** One of the draft's attachments as the warning may show it. In memory only; the blob never leaves the page but for the readers. */
export interface ShownPicture {
  /** The page's number for it; undefined where nothing of it was given to the readers. */
  readonly picture: number | undefined;
  /** The person's own file, or what was drawn of it; undefined until it is there, and where it is out of reach. */
  readonly source: Blob | undefined;
  /** `source` was drawn from the page: smaller than the person's own, and without its metadata. */
  readonly drawn: boolean;
  /** Undefined until something is known. */
  readonly state: PictureState | undefined;
  readonly name?: string | undefined;
}
