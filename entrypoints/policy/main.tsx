import { createRoot } from 'react-dom/client';
import { PolicyReader } from '../../components/policy-reader';
import type { Status } from '../../platform/messages';
import { ask, onSettingsChange } from '../../platform/questions';
import { packs } from '../../school/packs';
import type { PolicyPack } from '../../school/policy';

const root = createRoot(document.getElementById('root') as HTMLElement);
const activeClause = new URLSearchParams(location.search).get('clause') ?? undefined;

/** The pack with the clauses that stand behind its rules here, the technician's own changes among them. */
function inForce(status: Status | undefined): PolicyPack {
  const id = status?.packId ?? 'model';
  const pack = Object.values(packs).find((one) => one.id === id) ?? packs.model;
  if (!status) return pack;
  const rules = status.health.flatMap(({ rule, clause }) => {
    const binding = pack.rules[rule] ?? {};
    return clause ? [[rule, { ...binding, clause }] as const] : [];
  });
  return { ...pack, rules: Object.fromEntries(rules) };
}

async function show(): Promise<void> {
  // A background that does not answer costs the school's name, not the policy.
  const status = await ask('status').catch(() => undefined);
  const summaries = status?.health.map(({ rule, summary }) => [rule, summary] as const) ?? [];
  root.render(
    <PolicyReader
      pack={inForce(status)}
      activeClause={activeClause}
      schoolName={status?.schoolName}
      ruleSummaries={Object.fromEntries(summaries)}
    />,
  );
}

// Just after the browser's start the school's own policy is a few seconds away.
onSettingsChange(() => void show());
void show();
