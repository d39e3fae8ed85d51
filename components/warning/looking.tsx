import { PICTURE } from '../words';
import { LiveRegion } from './live-region';
import { lookingAt, type WarnedPicture } from './pictures';

/** In a card: that pictures are still being looked at, and how far. Said aloud once; the steps are for those who see them. */
export function Looking({ pictures }: { readonly pictures: readonly WarnedPicture[] }) {
  const at = lookingAt(pictures);
  return (
    <>
      <p className="looking quiet" aria-hidden="true" hidden={!at}>
        {lookingWords(pictures)}
      </p>
      <LiveRegion text={at ? PICTURE.looking(at.pictures) : ''} heard={false} />
    </>
  );
}

/** That pictures are being looked at, and how far; undefined when nothing more will come. */
export function lookingWords(pictures: readonly WarnedPicture[]): string | undefined {
  const at = lookingAt(pictures);
  return at && `${PICTURE.looking(at.pictures)} ${PICTURE.step(at.step, at.of)}`;
}
