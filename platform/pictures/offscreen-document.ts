import { browser } from 'wxt/browser';
import { ROOM_PORT } from './room-port';
import { RoomDesk, type RoomDrawing } from './room-desk';
import type { ToRoom } from './room-messages';
import { startPictureWorker } from './start-worker';

/** The offscreen document's whole work: a reading room for as long as the background holds the port, or until it is idle. */
export function serveFromDocument(drawing: RoomDrawing): void {
  const port = browser.runtime.connect({ name: ROOM_PORT });
  const desk = new RoomDesk({
    startWorker: startPictureWorker,
    ...drawing,
    tell: (message) => {
      try {
        port.postMessage(message);
      } catch {
        // The background is gone, and so are we in a moment.
      }
    },
    idle: () => window.close(),
  });
  port.onMessage.addListener((message: unknown) => desk.receive(message as ToRoom));
  port.onDisconnect.addListener(() => {
    desk.close();
    window.close();
  });
}
