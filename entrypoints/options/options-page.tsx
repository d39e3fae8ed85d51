import { useCallback, useEffect, useState } from 'react';
import { OptionsNav, type OptionsView } from '../../components/options/options-nav';
import { StaffOptions } from '../../components/options/staff-options';
import { TechnicianStatus } from '../../components/options/technician-status';
import { BROWSER_NOTES, OPTIONS } from '../../components/words';
import { sites as knownSites } from '../../page/sites';
import type { Status } from '../../platform/messages';
import { extensionVersion, openPage } from '../../platform/pages';
import { ask, onSettingsChange } from '../../platform/questions';
import { chosenSites, giveBack, hostFits, onAccessChange, type ChosenSite } from '../../platform/site-access';
import { keepMyHours, onMyHoursChange, readMyHours } from '../../platform/settings-source';
import { packs } from '../../school/packs';
import { parseSettings } from '../../school/settings';
import type { LogoState } from '../../components/options/logo-table';
import { DraftChecker } from '../popup/draft-checker';
import type { Hours } from '../../components/options/working-hours';

const checker = new DraftChecker();

/** The options page: for staff, and for technicians. `?for=technician` opens the second at once. */
export function OptionsPage() {
  const [status, setStatus] = useState<Status | 'silent'>();
  const [own, setOwn] = useState<Hours>();
  const [chosen, setChosen] = useState<readonly ChosenSite[]>([]);
  const [logos, setLogos] = useState<readonly LogoState[]>([]);
  const [hoursRead, setHoursRead] = useState(false);
  const [view, setView] = useState<OptionsView>(
    new URLSearchParams(location.search).get('for') === 'technician' ? 'technician' : 'staff',
  );
  const load = useCallback(async (question: 'status' | 'reload') => {
    setStatus(await ask(question).catch(() => 'silent' as const));
  }, []);
  const loadHours = useCallback(async () => {
    const kept: unknown = await readMyHours();
    // Hours that can no longer be read count as none: the school's are in force then, and the page says so.
    const { settings, problems } = parseSettings({ calendar: { hours: kept } });
    const readable = kept !== undefined && !problems.some(({ severity }) => severity !== 'advice');
    setOwn(readable ? (settings.calendar?.hours as Hours | undefined) : undefined);
    setHoursRead(true);
  }, []);
  const loadChosen = useCallback(async () => setChosen(await chosenSites()), []);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the state comes from outside React, once it has answered
    void load('status');
    void loadHours();
    void loadChosen();
    onAccessChange(() => void loadChosen());
    onMyHoursChange(() => void loadHours());
    onSettingsChange(() => void load('status'));
  }, [load, loadHours, loadChosen]);

  const references = status === 'silent' ? undefined : status?.logos;
  useEffect(() => {
    if (view !== 'technician' || !references) return;
    let over = false;
    // With the logo reader, which nobody else on this page needs.
    void import('./logo-health')
      .then(({ logoHealth }) => logoHealth(references))
      .then((states) => !over && setLogos(states));
    return () => {
      over = true;
    };
  }, [view, references]);

  if (status === 'silent') return <p role="alert">{OPTIONS.silent}</p>;
  if (!status || !hoursRead) return null;
  const sites = knownSites.map(({ id, title }) => ({ id, title, on: !status.sitesOff.includes(id) }));
  const pack = Object.values(packs).find(({ id }) => id === status.packId) ?? packs.model;
  return (
    <>
      <OptionsNav view={view} problems={status.problems.length} onView={setView} />
      {view === 'staff' ? (
        <StaffOptions
          packTitle={pack.document.title}
          sites={sites}
          chosen={{ sites: chosen, onSwitchOff: (pattern) => void giveBack(pattern) }}
          messages={status.messages}
          hours={
            status.schoolHours && {
              school: status.schoolHours,
              own,
              onSave: (hours) => void keepMyHours(hours),
              onReset: () => void keepMyHours(undefined),
            }
          }
          check={{
            onCheck: (text, picture, onStep) => checker.check(text, picture, onStep),
            onCopyPicture: checker.copy,
            onOpenClause: (clause) => openPage('policy', { clause }),
          }}
          onOpenPolicy={() => openPage('policy')}
        />
      ) : (
        <TechnicianStatus
          source={status.source}
          loadedAt={status.loadedAt}
          problems={status.problems}
          ruleHealth={status.health}
          packTitle={pack.document.title}
          rosterCount={status.rosterCount}
          accounts={status.accounts}
          repairs={status.repairs}
          moreSites={status.moreSites.map((host) => ({
            host,
            allowed: chosen.some((site) => hostFits(site.host, host)),
          }))}
          logos={
            references && {
              logos: references.map(({ name }, index) => logos[index] ?? { name, state: 'checking' }),
              rules: status.wantLogos ?? [],
            }
          }
          sites={sites}
          extensionVersion={extensionVersion()}
          browserNote={import.meta.env.FIREFOX ? BROWSER_NOTES.firefox : BROWSER_NOTES.chromium}
          onReload={() => void load('reload')}
        />
      )}
    </>
  );
}
