import { PICTURE } from '../words';
import { LiveRegion } from './live-region';
import type { lookingAt } from './pictures';

interface LookingProps {
  readonly at: ReturnType<typeof lookingAt>;
}

/** In a card: that pictures are still being looked at, and how far. Said aloud once; the steps are for those who see them. */
export function Looking({ at }: LookingProps) {
  return (
    <>
      <p className="looking quiet" aria-hidden="true" hidden={!at}>
        <LookingWords at={at} />
      </p>
      <LiveRegion text={at ? PICTURE.looking(at.pictures) : ''} heard={false} />
    </>
  );
}

export function LookingWords({ at }: LookingProps) {
  return at && `${PICTURE.looking(at.pictures)} ${PICTURE.step(at.step, at.of)}`;
}
