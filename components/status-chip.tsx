import { CrossIcon, OpenIcon, SignIcon, TickIcon } from './icons';
import { CHIP } from './words';

export type ChipState = keyof typeof CHIP;

/** How things stand, in a few quiet words: for the corner of a composer, and for our popup. Says nothing aloud. */
export function StatusChip({ state }: { state: ChipState }) {
  return (
    <span className={`chip ${state}`}>
      {iconOf(state)}
      {CHIP[state]}
    </span>
  );
}

function iconOf(state: ChipState) {
  if (state === 'clear') return <TickIcon />;
  if (state === 'found') return <SignIcon />;
  return state === 'unreadable' ? <CrossIcon /> : <OpenIcon />;
}
