import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

/** A picture of one dot. */
const DOT = resolve(import.meta.dirname, 'dot.png');

declare global {
  interface Window {
    /** SHA-256 of what was pasted last, in hexadecimal. */
    pasted?: string;
  }
}

/** Attaches a picture by a file input of the page. @param selector Puppeteer's: `>>>` goes into open shadow roots */
export function attachBy(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(DOT);
  };
}

/** Attaches a picture by a control that opens the file chooser, as sites do whose input is in no document. */
export function attachByChooser(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.locator(selector).click()]);
    await chooser.accept([DOT]);
  };
}

/** Pastes a picture from the clipboard into what has the focus, by Ctrl+V. The browser makes another PNG of it. Chromium only. */
export function attachByPaste(): (page: Page) => Promise<void> {
  return async (page) => {
    const session = await page.createCDPSession();
    for (const name of ['clipboard-read', 'clipboard-write'])
      await session.send('Browser.setPermission', { permission: { name }, setting: 'granted' });
    await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
      const blob = await new Promise<Blob>((done) => canvas.toBlob((one) => done(one!)));
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      const remember = async ({ clipboardData }: ClipboardEvent) => {
        const hash = await crypto.subtle.digest('SHA-256', await clipboardData!.files[0]!.arrayBuffer());
        window.pasted = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join(
          '',
        );
      };
      window.addEventListener('paste', (event) => void remember(event), { capture: true, once: true });
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    await page.waitForFunction(() => window.pasted);
  };
}

/** Drops a picture from the person's desktop onto an element. Chromium only. */
export function attachByDrop(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    const target = await page.waitForSelector(selector, { visible: true });
    const { x, y } = await target!.clickablePoint();
    const session = await page.createCDPSession();
    const data = { items: [], files: [DOT], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
  };
}

/** SHA-256 of the file that was attached last, in hexadecimal. */
export async function givenHash(page: Page): Promise<string> {
  const pasted = await page.evaluate(() => window.pasted);
  return pasted ?? createHash('sha256').update(readFileSync(DOT)).digest('hex');
}
