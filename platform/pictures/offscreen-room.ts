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
  let arrived: ((port: Port) => void) | undefined;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ROOM_PORT) return;
    // Only our own document: a content script may choose any name for its port.
    const ours =
      port.sender?.url === new URL(PAGE, browser.runtime.getURL('/')).href && port.sender.tab === undefined;
    if (ours && arrived) arrived(port);
    else port.disconnect();
  });
  let last: Promise<unknown> = Promise.resolve();
  return (onMessage, onLost) => {
    const waiting: ToRoom[] = [];
    let port: Port | undefined;
    let over = false;
    const lose = () => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      onLost();
    };
    const timer = setTimeout(lose, START_TIME);
    const begin = async () => {
      arrived = (opened) => {
        arrived = undefined;
        if (over) return opened.disconnect();
        clearTimeout(timer);
        port = opened;
        port.onMessage.addListener((message: unknown) => onMessage(message as FromRoom));
        port.onDisconnect.addListener(() => {
          void browser.runtime.lastError;
          lose();
        });
        for (const message of waiting.splice(0)) post(port, message);
      };
      await createDocument();
    };
    // One after the other: there can be one offscreen document only.
    last = last.then(begin).catch(lose);
    return {
      send(message) {
        if (port) post(port, message);
        else if (!over) waiting.push(message);
      },
    };
  };
}

async function createDocument(): Promise<void> {
  const { offscreen } = browser;
  // One that an earlier background left behind holds pictures that nobody knows any more.
  if (await offscreen.hasDocument()) await offscreen.closeDocument().catch(() => undefined);
  await offscreen.createDocument({
    url: PAGE,
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
