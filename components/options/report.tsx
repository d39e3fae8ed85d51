import { useRef, useState } from 'react';
import { TECHNICIAN } from '../words';
import type { LogoState } from './logo-table';
import type { TechnicianStatusProps } from './technician-status';

/** A text for a ticket or a check record, and a button that copies it. */
export function Report({ status }: { status: TechnicianStatusProps }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const text = reportText(status);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(TECHNICIAN.copied);
    } catch {
      // A browser may refuse the clipboard; the selection is still there.
      setSaid(TECHNICIAN.notCopied);
    }
  };
  return (
    <>
      <h2>
        <label htmlFor="report">{TECHNICIAN.report}</label>
      </h2>
      <p className="lead" id="report-hint">
        {TECHNICIAN.reportHint}
      </p>
      <textarea
        ref={field}
        id="report"
        className="report"
        aria-describedby="report-hint"
        readOnly
        rows={10}
        value={text}
      />
      <div className="row">
        <button type="button" className="button" onClick={() => void copy()}>
          {TECHNICIAN.copy}
        </button>
        <p role="status">{said}</p>
      </div>
    </>
  );
}

/** Plain text, one fact a line. Holds counts, places and ids; no name of a person. */
export function reportText(status: TechnicianStatusProps): string {
  const { source, loadedAt, problems, ruleHealth, packTitle, rosterCount, sites, extensionVersion } = status;
  const lines = [
    `Second Look ${extensionVersion}`,
    `Settings: ${source}, read ${loadedAt ?? 'not yet'}`,
    `Policy: ${packTitle}`,
    `People on the roster: ${rosterCount}`,
    `School accounts: ${status.accounts}`,
    `Repairs of sites: ${status.repairs}`,
    ...(status.logos ? [`Pictures of the logo: ${logoCounts(status.logos.logos)}`] : []),
    `Sites on: ${list(sites.filter(({ on }) => on).map(({ id }) => id))}`,
    `Sites off: ${list(sites.filter(({ on }) => !on).map(({ id }) => id))}`,
    `Sites you suggest: ${list(status.moreSites.map(({ host, allowed }) => `${host} (${allowed ? 'allowed' : 'waits'})`))}`,
    ...(status.browserNote ? [`Browser: ${status.browserNote}`] : []),
    '',
    `Entries that need a look: ${problems.length}`,
    ...problems.map(({ place, message, severity }) => `- ${severity ?? 'refused'}: ${place}: ${message}`),
    '',
    'Rules:',
    ...ruleHealth.map(
      ({ rule, state, clause, reason }) =>
        `- ${rule}: ${state}${clause ? `, clause ${clause}` : ''}${reason ? `, ${reason}` : ''}`,
    ),
  ];
  return lines.join('\n');
}

/** How many, and how many of them need another. Their names stay here. */
function logoCounts(logos: readonly LogoState[]): string {
  const weak = logos.filter(({ state }) => state === 'too-plain' || state === 'unreadable').length;
  return weak ? `${logos.length} (${weak} cannot be known again)` : `${logos.length}`;
}

function list(ids: readonly string[]): string {
  return ids.length ? ids.join(', ') : 'none';
}
