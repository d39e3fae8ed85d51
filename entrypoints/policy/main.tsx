import { createRoot } from 'react-dom/client';
import type { DocumentState } from '../../components/own-document';
import { PolicyReader } from '../../components/policy-reader';
import type { Status } from '../../platform/messages';
import { ask, onSettingsChange } from '../../platform/questions';
import { quoteClause } from '../../school/documents/find-clause';
import { readSchoolFile, MAX_DOCUMENT_SIZE, type SchoolDocument } from '../../school/documents/read-document';
import { packs } from '../../school/packs';
import type { PolicyPack } from '../../school/policy';

const root = createRoot(document.getElementById('root') as HTMLElement);
const activeClause = new URLSearchParams(location.search).get('clause') ?? undefined;

/** The school's own document, for as long as this page is open; it is stored nowhere. */
let own: SchoolDocument | undefined;
let documentState: DocumentState | undefined;
let status: Status | undefined;

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
  status = await ask('status').catch(() => undefined);
  draw();
}

function draw(): void {
  const summaries = status?.health.map(({ rule, summary }) => [rule, summary] as const) ?? [];
  const pack = inForce(status);
  root.render(
    <PolicyReader
      pack={pack}
      activeClause={activeClause}
      schoolName={status?.schoolName}
      ruleSummaries={Object.fromEntries(summaries)}
      // The model's numbers are ours: in a school's document they would point at other clauses.
      {...(pack.id !== packs.model.id && {
        quotes: own && quotesFrom(own, pack),
        onOpenDocument: (file: File) => void open(file),
        documentState,
      })}
    />,
  );
}

function quotesFrom(document: SchoolDocument, pack: PolicyPack): Record<string, string> {
  const quotes = pack.clauses.flatMap(({ id }) => {
    const quote = quoteClause(document, id);
    return quote ? [[id, quote.text] as const] : [];
  });
  return Object.fromEntries(quotes);
}

/** Reads the chosen file here. `DOMParser` makes a page that runs no script and loads nothing. */
async function open(file: File): Promise<void> {
  own = undefined;
  documentState = await read(file);
  draw();
}

async function read(file: File): Promise<DocumentState> {
  if (file.size > MAX_DOCUMENT_SIZE) return { problem: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: 'unreadable' };
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const result = readSchoolFile(file.name, new Uint8Array(bytes), parse);
  if ('problem' in result) return result;
  own = result.document;
  return { title: own.title || file.name };
}

// Just after the browser's start the school's own policy is a few seconds away.
onSettingsChange(() => void show());
void show();
