import type { Page } from 'puppeteer-core';
import type { DraftInput } from '../../../rules';
import { INSPECTION_PORT, type FromBackground, type PictureState } from '../../../platform/messages';
import { bytesOfPart, PART_BYTES, partsOf } from '../../../platform/pictures/parts';

/** One word of the background on a picture. `at`: ms since its last part was handed to the port, by the page's clock. */
export interface Told {
  readonly at: number;
  readonly state: PictureState;
}

/** What stands in the extension's page. */
interface Probe {
  port: { postMessage(message: object): void; disconnect(): void };
  heard: { at: number; message: FromBackground }[];
  lost: boolean;
  wake?: (() => void) | undefined;
}
type Holder = { probe?: Probe };

/**
 * Opens the port that a content script opens, from a page of the extension, where it can be listened in on. One that is open there
 * already is closed first, and all its pictures are forgotten.
 * @param page of the extension, such as its options page
 */
export async function openPort(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const holder = globalThis as unknown as Holder &
      Record<'browser' | 'chrome', typeof globalThis | undefined>;
    holder.probe?.port.disconnect();
    const api = (holder.browser ?? holder.chrome) as unknown as {
      runtime: {
        connect(
          of: object,
        ): Probe['port'] &
          Record<
            'onMessage' | 'onDisconnect',
            { addListener(listener: (message: FromBackground) => void): void }
          >;
      };
    };
    const port = api.runtime.connect({ name });
    const probe: Probe = { port, heard: [], lost: false };
    holder.probe = probe;
    port.onMessage.addListener((message) => {
      probe.heard.push({ at: performance.now(), message });
      probe.wake?.();
    });
    port.onDisconnect.addListener(() => {
      probe.lost = true;
      probe.wake?.();
    });
  }, INSPECTION_PORT);
}

interface SentPicture {
  readonly picture: number;
  readonly mime: string;
  readonly size: number;
  readonly parts: readonly string[];
}

/** Gives pictures to the background all at once, and waits until it says of each that it is done. @throws when the port closes */
export async function lookAt(
  page: Page,
  pictures: readonly { picture: number; bytes: Uint8Array; mime: string }[],
): Promise<Told[][]> {
  const sent: SentPicture[] = pictures.map(({ picture, bytes, mime }) => ({
    picture,
    mime,
    size: bytes.length,
    parts: Array.from({ length: partsOf(bytes.length) }, (_, part) => {
      const start = part * PART_BYTES;
      return Buffer.from(bytes.subarray(start, start + bytesOfPart(bytes.length, part))).toString('base64');
    }),
  }));
  return page.evaluate(async (all) => {
    const { probe } = globalThis as unknown as Holder;
    if (!probe) throw new Error('no port is open');
    const handed = new Map<number, number>();
    const told = new Map<number, { at: number; state: PictureState }[]>(
      all.map(({ picture }) => [picture, []]),
    );
    probe.heard = [];
    for (const { picture, mime, size, parts } of all) {
      for (const [part, data] of parts.entries())
        probe.port.postMessage({ type: 'picture', picture, mime, size, part, parts: parts.length, data });
      handed.set(picture, performance.now());
    }
    for (;;) {
      for (const { at, message } of probe.heard.splice(0))
        if (message.type === 'picture-state')
          told
            .get(message.picture)
            ?.push({ at: at - (handed.get(message.picture) ?? 0), state: message.state });
      if ([...told.values()].every((states) => states.at(-1)?.state.done)) return [...told.values()];
      if (probe.lost) throw new Error('the port closed while pictures were looked at');
      await new Promise<void>((wake) => (probe.wake = wake));
    }
  }, sent);
}

/** Asks about a draft. @throws when the port closes, or the background cannot answer */
export async function inspect(
  page: Page,
  draft: DraftInput,
): Promise<Extract<FromBackground, { type: 'answer' }>['findings']> {
  return page.evaluate(async (asked) => {
    const { probe } = globalThis as unknown as Holder;
    if (!probe) throw new Error('no port is open');
    const id = Math.floor(performance.now() * 1000);
    probe.heard = [];
    probe.port.postMessage({ type: 'inspect', id, draft: asked });
    for (;;) {
      for (const { message } of probe.heard.splice(0)) {
        if (message.type === 'answer' && message.id === id) return message.findings;
        if (message.type === 'failed') throw new Error('the draft could not be inspected');
      }
      if (probe.lost) throw new Error('the port closed before the answer');
      await new Promise<void>((wake) => (probe.wake = wake));
    }
  }, draft);
}
