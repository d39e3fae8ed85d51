import type { PicturePlace } from '../../rules/engine/rule';
import type { ShownFinding } from '../../school/policy';
import { PICTURE } from '../words';
import { canBeShown, markedIn, type WarnedPicture } from './pictures';
import { Thumbnail } from './thumbnail';

/** More pictures than this would push the words out of sight. */
const AT_ONCE = 3;

export interface FindingPicturesProps {
  readonly finding: ShownFinding;
  /** Those of the finding's places that are shown with it; the others stand higher up in the list already. */
  readonly places: readonly PicturePlace[];
  /** One for each attachment of the draft. */
  readonly pictures: readonly WarnedPicture[];
  /** Further down in a list. */
  readonly small: boolean;
}

/** The pictures that a finding is about, with the places marked, and how sure that is. */
export function FindingPictures({ finding, places, pictures, small }: FindingPicturesProps) {
  const what = markedIn(finding);
  const shown = places.slice(0, AT_ONCE);
  // Without a place to be seen in it, it only says which picture is meant.
  const isSmall = small || shown.length > 1 || !shown[0]?.regions.length;
  const more = places.length - shown.length;
  const unsure = (finding.pictures ?? []).some(({ sure }) => sure === 'possible');
  return (
    <>
      {finding.inPicture && <p className="read-in">{PICTURE.readIn}</p>}
      {shown.length > 0 && (
        <ul className={isSmall ? 'pictures small' : 'pictures'}>
          {shown.map(({ attachment, regions }) => {
            const which = PICTURE.which(attachment + 1, pictures.length);
            return (
              <li key={attachment}>
                <Thumbnail
                  source={pictures[attachment]?.source}
                  regions={regions}
                  label={PICTURE.label(which, regions.length, what)}
                />
                {pictures.length > 1 && (
                  <p className="quiet" aria-hidden="true">
                    {which}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {more > 0 && <p className="quiet">{PICTURE.more(more)}</p>}
      {unsure && <p className="quiet">{PICTURE.might[what]}</p>}
    </>
  );
}

/**
 * Which places are shown with each finding of a list: a picture with the same marks is shown once, and one without marks
 * only where it has not been shown at all.
 */
export function placesToShow(
  findings: readonly ShownFinding[],
  pictures: readonly WarnedPicture[],
): readonly (readonly PicturePlace[])[] {
  const seen = new Set<string>();
  return findings.map(({ pictures: places = [] }) =>
    places.filter(({ attachment, regions }) => {
      if (!canBeShown(pictures[attachment])) return false;
      const marks = `${attachment} ${JSON.stringify(regions)}`;
      const isNew = !seen.has(regions.length ? marks : `${attachment}`);
      seen.add(marks).add(`${attachment}`);
      return isNew;
    }),
  );
}
