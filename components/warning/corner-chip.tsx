import { CrossIcon, OpenIcon, SignIcon, TickIcon } from '../icons';
import { CHIP } from '../words';

export type CornerState = keyof typeof CHIP;

const ICONS: readonly (readonly [CornerState, () => React.JSX.Element])[] = [
  ['checking', OpenIcon],
  ['clear', TickIcon],
  ['found', SignIcon],
  ['not-checked', OpenIcon],
  ['unreadable', CrossIcon],
];

interface CornerChipProps {
  readonly state: CornerState;
  readonly shown: boolean;
  /** In the place of the state's own words. */
  readonly words?: string | undefined;
}

/**
 * How things stand with one composer: a sign of 20 px in its corner, the words on the pointer's rest. The live region
 * speaks to those who do not see it. All signs are there and one is shown: in Chromium a node that leaves the page while
 * somebody writes in a textarea changes what one undo takes back.
 */
export function CornerChip({ state, shown, words = CHIP[state] }: CornerChipProps) {
  return (
    <div className="second-look" lang="en-GB" dir="ltr" aria-hidden="true">
      <div className={`corner ${state}${shown ? ' shown' : ''}`} title={words}>
        {ICONS.map(([of, Icon]) => (
          <span key={of} className={of === state ? 'sign shown' : 'sign'}>
            <Icon />
          </span>
        ))}
      </div>
    </div>
  );
}
