import { browser } from 'wxt/browser';
import type { FromRoom, ToRoom } from './room-messages';
import type { OpenRoom } from './reading-room';
import { ROOM_PORT } from './room-port';

const PAGE = '/offscreen.html';
/** How long the document may take to report, in ms. */
const START_TIME = 15_000;

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/**
 * Chromium's reading rooms: a service worker has no `Worker`, so an offscreen document holds it. The document opens the port, never
 * we: a port that we opened would reach every page of ours, and theirs would keep a content script's port open when we die.
 * Must be called when the background starts.
 */
export function offscreenRooms(): OpenRoom {
  let awaited: { readonly url: string; take(port: Port): void } | undefined;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ROOM_PORT) return;
    // Only our own document, and only that of this room: a content script may choose any name for its port, and the document
    // of an earlier background may still be on its way.
    const ours = port.sender?.url === awaited?.url && port.sender?.tab === undefined;
    if (ours && awaited) awaited.take(port);
    else port.disconnect();
  });
  let last: Promise<unknown> = Promise.resolve();
  return (onMessage, onLost) => {
    const waiting: ToRoom[] = [];
    let port: Port | undefined;
    let over = false;
    let end!: () => void;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const lose = () => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      end();
      onLost();
    };
    const timer = setTimeout(lose, START_TIME);
    const begin = async () => {
      if (over) return;
      const url = new URL(`${PAGE}?room=${crypto.randomUUID()}`, browser.runtime.getURL('/')).href;
      awaited = {
        url,
        take(opened) {
          awaited = undefined;
          if (over) return opened.disconnect();
          clearTimeout(timer);
          port = opened;
          port.onMessage.addListener((message: unknown) => onMessage(message as FromRoom));
          port.onDisconnect.addListener(() => {
            void browser.runtime.lastError;
            lose();
          });
          for (const message of waiting.splice(0)) post(port, message);
        },
      };
      await createDocument(url);
    };
    // One after the other: there can be one offscreen document only. One that never comes keeps no later one waiting.
    last = last.then(() => Promise.race([begin(), ended])).catch(lose);
    return {
      send(message) {
        if (port) post(port, message);
        else if (!over) waiting.push(message);
      },
    };
  };
}

async function createDocument(url: string): Promise<void> {
  const { offscreen } = browser;
  // One that an earlier background left behind holds pictures that nobody knows any more.
  if (await offscreen.hasDocument()) await offscreen.closeDocument().catch(() => undefined);
  await offscreen.createDocument({
    url,
    reasons: ['WORKERS', 'BLOBS'],
    justification: 'Looks at the pictures of a draft, in a worker, without sending them anywhere.',
  });
}

function post(port: Port, message: ToRoom): void {
  try {
    port.postMessage(message);
  } catch {
    // It closed; its `onDisconnect` says so.
  }
}
