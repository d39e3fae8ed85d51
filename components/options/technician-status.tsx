import { PageFrame } from '../page-frame';
import { TECHNICIAN } from '../words';
import { LogoTable, type LogoTableProps } from './logo-table';
import { ProblemTable } from './problem-table';
import { Report } from './report';
import { RuleTable } from './rule-table';
import { SiteTable, type SiteState } from './site-table';
import { SuggestedSites, type SuggestedSite } from './suggested-sites';
import type { RuleHealth } from '../../rules/engine/inspector';

export interface TechnicianProblem {
  /** Where in the settings, for example `roster[17].name`. */
  readonly place: string;
  /** What is wrong there; never the value itself. */
  readonly message: string;
  readonly severity?: 'refused' | 'advice' | undefined;
}

export interface TechnicianStatusProps {
  readonly source: 'default' | 'cached' | 'managed';
  /** ISO time at which the settings in force were read. */
  readonly loadedAt?: string | undefined;
  readonly problems: readonly TechnicianProblem[];
  readonly ruleHealth: readonly (RuleHealth & { readonly clause?: string | undefined })[];
  readonly packTitle: string;
  readonly rosterCount: number;
  /** How many accounts the school calls its own, and how many composers have a selector repaired. */
  readonly accounts: number;
  readonly repairs: number;
  readonly moreSites: readonly SuggestedSite[];
  readonly sites: readonly SiteState[];
  /** Pictures of the school's logo; left out where the background says nothing of them. */
  readonly logos?: LogoTableProps | undefined;
  readonly extensionVersion: string;
  /** Something this browser does that a technician should know, in one sentence. */
  readonly browserNote?: string | undefined;
  onReload(): void;
}

/** For the technician: what is in force here, each entry that could not be used, and a report without names. */
export function TechnicianStatus(status: TechnicianStatusProps) {
  const { source, loadedAt, problems, ruleHealth, packTitle, rosterCount, sites, extensionVersion } = status;
  return (
    <PageFrame>
      <h1>{TECHNICIAN.title}</h1>
      <p className="note">{TECHNICIAN.source[source]}</p>
      {status.browserNote && <p className="note">{status.browserNote}</p>}

      <h2>{TECHNICIAN.problems}</h2>
      <ProblemTable problems={problems} />

      <h2>{TECHNICIAN.facts}</h2>
      <dl className="facts">
        <dt>{TECHNICIAN.factPolicy}</dt>
        <dd>{packTitle}</dd>
        <dt>{TECHNICIAN.factRoster}</dt>
        <dd>{rosterCount}</dd>
        <dt>{TECHNICIAN.factAccounts}</dt>
        <dd>{status.accounts}</dd>
        <dt>{TECHNICIAN.factRepairs}</dt>
        <dd>{status.repairs}</dd>
        <dt>{TECHNICIAN.factVersion}</dt>
        <dd>{extensionVersion}</dd>
        <dt>{TECHNICIAN.loaded}</dt>
        <dd>{loadedAt ? <time dateTime={loadedAt}>{readable(loadedAt)}</time> : TECHNICIAN.notLoaded}</dd>
      </dl>
      <p className="below">
        <button type="button" className="button" onClick={status.onReload}>
          {TECHNICIAN.reload}
        </button>
      </p>

      <h2>{TECHNICIAN.rules}</h2>
      <RuleTable rules={ruleHealth} />

      {status.logos && (
        <>
          <h2>{TECHNICIAN.logos}</h2>
          <LogoTable {...status.logos} />
        </>
      )}

      <h2>{TECHNICIAN.sites}</h2>
      <SiteTable sites={sites} />
      {status.moreSites.length > 0 && <SuggestedSites sites={status.moreSites} />}

      <Report status={status} />
    </PageFrame>
  );
}

/** In the reader's own zone, to the second: that is how a technician sees that a reload arrived. */
function readable(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime())
    ? iso
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' }).format(time);
}
