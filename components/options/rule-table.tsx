import { OpenIcon, SignIcon, TickIcon } from '../icons';
import { TECHNICIAN } from '../words';
import type { TechnicianStatusProps } from './technician-status';

const FIRST = { failed: 0, on: 1, off: 2 } as const;

/** Each rule, the clause behind it, and how it is doing; those that failed come first. */
export function RuleTable({ rules }: { rules: TechnicianStatusProps['ruleHealth'] }) {
  const sorted = [...rules].sort((a, b) => FIRST[a.state] - FIRST[b.state]);
  const on = rules.filter(({ state }) => state === 'on').length;
  return (
    <>
      <p className="lead">{TECHNICIAN.rulesOn(on, rules.length)}</p>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{TECHNICIAN.rule}</th>
            <th scope="col">{TECHNICIAN.state}</th>
            <th scope="col">{TECHNICIAN.clause}</th>
            <th scope="col">{TECHNICIAN.reason}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ rule, state, clause, reason }) => (
            <tr key={rule}>
              <td>
                <code>{rule}</code>
              </td>
              <td>
                <span className={state === 'failed' ? 'state bad' : 'state'}>
                  {state === 'on' ? <TickIcon /> : state === 'off' ? <OpenIcon /> : <SignIcon />}
                  {TECHNICIAN.health[state]}
                </span>
              </td>
              <td data-label={TECHNICIAN.clause}>{clause ?? TECHNICIAN.noClause}</td>
              <td>{reason ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
