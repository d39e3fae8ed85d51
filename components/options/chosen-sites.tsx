import { STAFF } from '../words';

export interface ChosenSitesProps {
  /** By host; `*` where all sites were allowed in the browser's own settings. `pattern` is what is given back. */
  readonly sites: readonly { readonly pattern: string; readonly host: string }[];
  onSwitchOff(pattern: string): void;
}

/** The sites that a person switched on from the popup, each with a button that takes it back. */
export function ChosenSites({ sites, onSwitchOff }: ChosenSitesProps) {
  return (
    <>
      <h3 className="below">{STAFF.chosen}</h3>
      {sites.length ? (
        <ul className="chosen">
          {sites.map(({ pattern, host }) => {
            const name = host === '*' ? STAFF.everySite : host;
            return (
              <li key={pattern}>
                <span>{name}</span>
                <button
                  type="button"
                  className="button small"
                  aria-label={STAFF.switchOffFor(name)}
                  onClick={() => onSwitchOff(pattern)}
                >
                  {STAFF.switchOff}
                </button>
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="lead">{STAFF.noChosen}</p>
      )}
    </>
  );
}
