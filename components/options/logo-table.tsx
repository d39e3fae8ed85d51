import { OpenIcon, SignIcon, TickIcon } from '../icons';
import { TECHNICIAN } from '../words';

/** One of the technician's pictures of the logo. `checking`: it is being tried; `unreadable`: it cannot be opened. */
export interface LogoState {
  /** The technician's word for it. */
  readonly name: string;
  readonly state: 'good' | 'too-plain' | 'unreadable' | 'checking';
}

export interface LogoTableProps {
  readonly logos: readonly LogoState[];
  /** Rules that are on and see a logo only by such a picture. */
  readonly rules: readonly string[];
}

/** Whether each picture of the school's logo can be known again, and what follows where there is none. */
export function LogoTable({ logos, rules }: LogoTableProps) {
  if (!logos.length)
    return (
      <>
        <p className="state wrap">
          <OpenIcon />
          {TECHNICIAN.noLogos}
        </p>
        {rules.length > 0 && (
          <p className="lead">
            {TECHNICIAN.logosWanted} <code>{rules.join(', ')}</code>
          </p>
        )}
      </>
    );
  return (
    <>
      <p className="lead">{TECHNICIAN.logosGiven(logos.length)}</p>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{TECHNICIAN.logo}</th>
            <th scope="col">{TECHNICIAN.state}</th>
          </tr>
        </thead>
        <tbody>
          {logos.map(({ name, state }, index) => (
            <tr key={index}>
              <td className="name">{name}</td>
              <td>
                <span className={state === 'unreadable' ? 'state wrap bad' : 'state wrap'}>
                  {state === 'good' ? <TickIcon /> : state === 'checking' ? <OpenIcon /> : <SignIcon />}
                  {TECHNICIAN.logoState[state]}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
