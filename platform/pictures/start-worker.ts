import type { FromWorker } from './room-messages';
import type { RoomWorker } from './room-desk';

/** Starts the worker that looks at pictures, from our own package. */
export function startPictureWorker(
  onMessage: (message: FromWorker) => void,
  onDeath: () => void,
): RoomWorker {
  const worker = new Worker('/picture-worker.js');
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
  worker.onerror = (event) => {
    // What went wrong may name what was read; it goes no further.
    event.preventDefault();
    onDeath();
  };
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    end: () => worker.terminate(),
  };
}
