import { browser } from 'wxt/browser';
import { readPoster } from '../school/accounts';
import { PagePictures, isAboutPictures } from './pictures/page-pictures';
import type { ReadingRoom } from './pictures/reading-room';
import { withSeen } from './pictures/with-seen';
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
  /** Where pictures are looked at. */
  readonly room: ReadingRoom;
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
    const pictures = new PagePictures(service.room, (message) => post(port, message));
    service.room.listen(pictures);
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      ports.delete(port);
      service.room.unlisten(pictures);
      pictures.close();
    });
    // The first answer waits for the settings, and so do pictures: which logo to look for stands there.
    const ready = tell(port, false);
    port.onMessage.addListener((message: unknown) => void answer(service, port, message, pictures, ready));
  });
  return () => {
    for (const port of ports) void tell(port, true);
  };
}

async function answer(
  service: InspectionService,
  port: Port,
  raw: unknown,
  pictures: PagePictures,
  ready: Promise<void>,
): Promise<void> {
  const message = raw as Partial<ToBackground> | null;
  // Asking the browser anything is what keeps Firefox's event page awake.
  if (message?.type === 'still-here') return void browser.runtime.getPlatformInfo();
  if (isAboutPictures(message)) {
    await ready;
    return pictures.receive(message);
  }
  if (message?.type === 'open-clause' && typeof message.clause === 'string')
    return service.openClause(message.clause);
  if (message?.type !== 'inspect' || typeof message.id !== 'number') return;
  const { id } = message;
  try {
    const draft = withSeen(message.draft, (picture) => pictures.seenIn(picture));
    const findings = await service.inspect(draft, readPoster(message.poster));
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
