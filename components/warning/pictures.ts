import type { PicturePlace } from '../../rules/engine/rule';
import type { Region } from '../../rules/engine/seen';
import type { ShownFinding } from '../../school/policy';

/** Why a picture was not, or not wholly, looked at. `out-of-reach`: the page gives nobody its pixels. */
export type PictureProblem =
  | 'empty'
  | 'broken'
  | 'not-a-picture'
  | 'unknown-format'
  | 'too-large'
  | 'too-many'
  | 'no-reader'
  | 'out-of-reach';

/** One of the draft's attachments as the warning may show it; `PicturePlace.attachment` counts in a list of these. */
export interface WarnedPicture {
  /** The page's number for it; undefined where nothing of it was given to the readers. */
  readonly picture: number | undefined;
  /** The person's own file, or what was drawn of it; undefined until it is there, and where it is out of reach. */
  readonly source: Blob | undefined;
  /** Undefined until something is known. */
  readonly state:
    | {
        readonly done: boolean;
        /** Names of the readers that have looked, of `STEPS`. */
        readonly looked: readonly string[];
        readonly problem?: PictureProblem | undefined;
      }
    | undefined;
}

/** How many readers look at a picture, one after the other. */
const STEPS = 4;
/** More places than this the background leaves out of no copy. */
const MAX_REGIONS = 500;

/** How far the looking is, over all pictures that are looked at; undefined when nothing more will come. */
export function lookingAt(
  pictures: readonly WarnedPicture[],
): { readonly pictures: number; readonly step: number; readonly of: number } | undefined {
  const states = pictures.flatMap(({ picture, state }) => (picture !== undefined && state ? [state] : []));
  if (states.every(({ done }) => done)) return undefined;
  const looked = states.reduce(
    (sum, { done, looked }) => sum + (done ? STEPS : Math.min(looked.length, STEPS - 1)),
    0,
  );
  return { pictures: states.length, step: looked + 1, of: states.length * STEPS };
}

/** Which pictures were not, or not wholly, looked at. `slow`: it is still going on, and nobody waits for it any more. */
export function missedOf(pictures: readonly WarnedPicture[]): {
  readonly all: number;
  readonly missed: number;
  /** Undefined where there is more than one reason. */
  readonly why: PictureProblem | 'slow' | undefined;
  /** Readers that look at what can be seen have looked; others have not. */
  readonly partly: boolean;
} {
  const states = pictures.flatMap(({ picture, state }) => (picture !== undefined && state ? [state] : []));
  const missed = states.filter(({ done, problem }) => !done || problem);
  const [why, ...others] = new Set(missed.map(({ problem }) => problem ?? 'slow'));
  const partly = states.length === 1 && missed.some(({ looked }) => looked.length > 1);
  return { all: states.length, missed: missed.length, why: others.length ? undefined : why, partly };
}

/** What is to be seen at a finding's places. `both`: faces, and words that name. */
export type Marked = 'face' | 'logo' | 'words' | 'both' | 'other';

const MARKED: Readonly<Record<string, Marked>> = {
  'pupil-picture': 'face',
  'colleague-picture': 'face',
  'picture-care': 'face',
  'name-with-picture': 'face',
  'name-with-picture read-face': 'both',
  'name-with-picture elsewhere': 'words',
  'name-with-picture elsewhere-face': 'both',
  'school-logo': 'logo',
  'school-logo name-face': 'both',
  'picture-text': 'words',
};

/** What the places of a finding show, as far as its rule tells. */
export function markedIn({ rule, messageId, inPicture }: ShownFinding): Marked {
  return inPicture ? 'words' : (MARKED[`${rule} ${messageId}`] ?? MARKED[rule] ?? 'other');
}

/** Whether there is, or will be, something to draw: not of a video, and not of what cannot be opened. */
export function canBeShown(one: WarnedPicture | undefined): boolean {
  if (!one) return false;
  if (!one.source) return one.state?.done === false;
  return isDrawable(one);
}

function isDrawable({ source, state }: WarnedPicture): boolean {
  // A browser draws no SVG that is not loaded like any other picture.
  if (/^(video\/|image\/svg)/.test(source?.type ?? '')) return false;
  return state?.problem === undefined || !CLOSED.has(state.problem);
}

/** Problems of a file that can be neither drawn nor copied. */
const CLOSED: ReadonlySet<PictureProblem> = new Set([
  'empty',
  'broken',
  'not-a-picture',
  'unknown-format',
  'too-large',
  'out-of-reach',
]);

/** A copy that can be made of one picture. */
export interface CopyWish {
  readonly picture: number;
  readonly regions: readonly Region[];
}

/** What a copy would be without: what this finding marks, all that is marked, or only what the file says of place or device. */
export type CopyWithout = 'marked' | 'all-marked' | 'place' | 'device';

export interface CopyOfferOf {
  readonly wishes: readonly CopyWish[];
  readonly without: CopyWithout;
}

/**
 * The copies that would answer all findings which stand: one for each picture, without anything that any of them marks in it.
 * @returns undefined where no copy would help, or none can be made
 */
export function copiesFor(
  findings: readonly ShownFinding[],
  pictures: readonly WarnedPicture[],
): CopyOfferOf | undefined {
  const regions = new Map<number, Region[]>();
  const marking = new Set<ShownFinding>();
  const said = new Set<string>();
  for (const finding of findings)
    for (const place of finding.pictures ?? []) {
      const number = copyable(pictures[place.attachment]);
      if (number === undefined || !copyHelps(finding, place)) continue;
      regions.set(number, [...(regions.get(number) ?? []), ...place.regions]);
      if (place.regions.length) marking.add(finding);
      else said.add(finding.messageId);
    }
  const wishes = [...regions].map(([picture, all]) => ({ picture, regions: unique(all) }));
  if (!wishes.length || wishes.some((wish) => wish.regions.length > MAX_REGIONS)) return undefined;
  const onlyDevice = said.size === 1 && said.has('device');
  const without = marking.size > 1 ? 'all-marked' : marking.size ? 'marked' : onlyDevice ? 'device' : 'place';
  return { wishes, without };
}

/** Whether a copy would take away what a finding is about. */
export function copyHelps({ rule }: ShownFinding, { regions }: PicturePlace): boolean {
  return regions.length > 0 || rule === 'picture-location';
}

/** The number of a picture of which a copy can be made. */
function copyable(one: WarnedPicture | undefined): number | undefined {
  if (!one?.source || !isDrawable(one) || one.state?.problem === 'too-many') return undefined;
  return one.picture;
}

function unique(regions: readonly Region[]): Region[] {
  return [...new Map(regions.map((region) => [JSON.stringify(region), region])).values()];
}
