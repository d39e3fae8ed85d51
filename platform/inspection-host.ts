import { browser } from 'wxt/browser';
import { readPoster } from '../school/accounts';
import { INSPECTION_PORT, type FromBackground, type PageSettings, type ToBackground } from './messages';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** What the background does for pages. */
export interface InspectionService {
  /**
   * Findings for whatever a page sent as a draft; throws when it was none.
   * @param poster what the page shows for whoever is posting, already checked
   */
  inspect(
    draft: unknown,
    poster: readonly string[] | undefined,
  ): Promise<Extract<FromBackground, { type: 'answer' }>['findings']>;
  settings(): Promise<PageSettings>;
  openClause(clause: string): void;
}

/**
 * The background's side of the ports. Registered at once when the background starts: a page's first message wakes it.
 * @returns a function that tells every open page the settings as they are now
 */
export function serveInspections(service: InspectionService): () => void {
  const ports = new Set<Port>();
  const tell = (port: Port, changed: boolean) =>
    service.settings().then(
      (settings) => post(port, { type: 'settings', settings, changed }),
      () => undefined,
    );
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== INSPECTION_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      ports.delete(port);
    });
    port.onMessage.addListener((message: unknown) => void answer(service, port, message));
    void tell(port, false);
  });
  return () => {
    for (const port of ports) void tell(port, true);
  };
}

async function answer(service: InspectionService, port: Port, raw: unknown): Promise<void> {
  const message = raw as Partial<ToBackground> | null;
  if (message?.type === 'open-clause' && typeof message.clause === 'string')
    return service.openClause(message.clause);
  if (message?.type !== 'inspect' || typeof message.id !== 'number') return;
  const { id } = message;
  try {
    const findings = await service.inspect(message.draft, readPoster(message.poster));
    post(port, { type: 'answer', id, findings });
  } catch {
    // Why is not said here: an error's text might quote the draft.
    post(port, { type: 'failed', id });
  }
}

/** A page may close its port while we think: then nobody is there to hear. */
function post(port: Port, message: FromBackground): void {
  try {
    port.postMessage(message);
  } catch {
    // Closed.
  }
}
