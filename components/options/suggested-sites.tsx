import { OpenIcon, TickIcon } from '../icons';
import { TECHNICIAN } from '../words';

export interface SuggestedSite {
  readonly host: string;
  /** Whether somebody at this computer has switched it on. */
  readonly allowed: boolean;
}

/** The sites that the settings suggest, and whether each is allowed in this browser yet. */
export function SuggestedSites({ sites }: { sites: readonly SuggestedSite[] }) {
  return (
    <>
      <h3 className="below">{TECHNICIAN.moreSites}</h3>
      <p className="lead">{TECHNICIAN.moreSitesHint}</p>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{TECHNICIAN.site}</th>
            <th scope="col">{TECHNICIAN.state}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ host, allowed }) => (
            <tr key={host}>
              <td>{host}</td>
              <td>
                <span className="state wrap">
                  {allowed ? <TickIcon /> : <OpenIcon />}
                  {allowed ? TECHNICIAN.allowed : TECHNICIAN.waits}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
