import { OpenIcon, TickIcon } from '../icons';
import { STAFF, TECHNICIAN } from '../words';

export interface SiteState {
  readonly id: string;
  readonly title: string;
  readonly on: boolean;
}

/** Each site that Second Look knows, and whether it is on there. */
export function SiteTable({ sites }: { sites: readonly SiteState[] }) {
  if (!sites.length) return <p>{TECHNICIAN.noSites}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{TECHNICIAN.site}</th>
          <th scope="col">{TECHNICIAN.state}</th>
        </tr>
      </thead>
      <tbody>
        {sites.map(({ id, title, on }) => (
          <tr key={id}>
            <td>{title}</td>
            <td>
              <span className="state">
                {on ? <TickIcon /> : <OpenIcon />}
                {on ? STAFF.siteOn : STAFF.siteOff}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
