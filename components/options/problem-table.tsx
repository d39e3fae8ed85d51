import { OpenIcon, SignIcon, TickIcon } from '../icons';
import { TECHNICIAN } from '../words';
import type { TechnicianProblem } from './technician-status';

/** Each entry that could not be used, or that needs a thought, by its place in the settings. */
export function ProblemTable({ problems }: { problems: readonly TechnicianProblem[] }) {
  if (!problems.length)
    return (
      <p className="state">
        <TickIcon />
        {TECHNICIAN.noProblems}
      </p>
    );
  return (
    <>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{TECHNICIAN.place}</th>
            <th scope="col">{TECHNICIAN.state}</th>
            <th scope="col">{TECHNICIAN.what}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ place, message, severity }) => (
            <tr key={`${place} ${message}`}>
              <td>
                <code>{place}</code>
              </td>
              <td>
                <span className={severity === 'advice' ? 'state' : 'state bad'}>
                  {severity === 'advice' ? <OpenIcon /> : <SignIcon />}
                  {severity === 'advice' ? TECHNICIAN.advised : TECHNICIAN.refused}
                </span>
              </td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="lead">{TECHNICIAN.restUsed}</p>
    </>
  );
}
