import { useState } from 'react';
import { PLACE, POPUP } from '../words';

/** The page of the tab in front, and what can be done there. */
export type PlaceInFront =
  /** A site that Second Look knows. `on`: not switched off by the school. */
  | { readonly state: 'known'; readonly title: string; readonly on: boolean }
  /** A site that the person switched on. `everywhere`: by allowing all sites in the browser's own settings. */
  | { readonly state: 'chosen'; readonly host: string; readonly everywhere: boolean }
  /** Any other site. `suggested`: the school lists it. */
  | { readonly state: 'other'; readonly host: string; readonly suggested: boolean }
  /** Where no extension, or not ours, can work. */
  | { readonly state: 'closed'; readonly why: keyof typeof PLACE.closed };

export interface PlaceProps {
  /** Undefined until the settings in force are known. */
  readonly place: PlaceInFront | undefined;
  /** Whether our content script answers on the page as it is loaded now. */
  readonly running: boolean;
  onSwitchOn(): Promise<boolean>;
  onSwitchOff(): Promise<unknown>;
}

/** Whether Second Look is on for the site in front, and a button where the person can change that. */
export function Place({ place, running, onSwitchOn, onSwitchOff }: PlaceProps) {
  const [said, setSaid] = useState('');
  const change = (action: () => Promise<unknown>) => {
    setSaid('');
    // Asked in the click's own task: a browser takes a request for a permission from nowhere else.
    action().then(
      (done) => setSaid(done === false ? PLACE.unchanged : ''),
      () => setSaid(PLACE.blocked),
    );
  };
  return (
    <>
      <h1>{headingOf(place)}</h1>
      {place?.state === 'closed' && <p>{PLACE.closed[place.why]}</p>}
      {place?.state === 'other' && (
        <div className="place">
          {place.suggested && <p>{PLACE.suggested}</p>}
          {running && <p>{PLACE.offNext}</p>}
          <button type="button" className="button" onClick={() => change(onSwitchOn)}>
            {PLACE.switchOn(place.host)}
          </button>
          <p className="quiet">{PLACE.switchOnHint}</p>
        </div>
      )}
      {place?.state === 'chosen' && (
        <div className="place">
          {!running && <p>{PLACE.onNext}</p>}
          <button type="button" className="button" onClick={() => change(onSwitchOff)}>
            {place.everywhere ? PLACE.switchOffEverywhere : PLACE.switchOff}
          </button>
        </div>
      )}
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}

function headingOf(place: PlaceInFront | undefined): string {
  if (!place) return PLACE.asking;
  if (place.state === 'known') return place.on ? POPUP.on(place.title) : POPUP.off(place.title);
  if (place.state !== 'chosen') return POPUP.elsewhere;
  return place.everywhere ? PLACE.everywhere : PLACE.chosen(place.host);
}
