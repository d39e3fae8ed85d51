import { RoomDesk, type RoomDrawing } from './room-desk';
import type { OpenRoom } from './reading-room';
import { startPictureWorker } from './start-worker';

/** Firefox's reading room: the event page is a document, so it holds the pictures and their worker itself. */
export function eventPageRooms(drawing: RoomDrawing): OpenRoom {
  return (onMessage, onLost) => {
    const desk = new RoomDesk({
      startWorker: startPictureWorker,
      ...drawing,
      tell: onMessage,
      idle: () => {
        desk.close();
        onLost();
      },
    });
    return { send: (message) => desk.receive(message) };
  };
}
