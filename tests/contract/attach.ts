import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

/** A picture of one dot. */
const DOT = resolve(import.meta.dirname, 'dot.png');

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

/** Pastes a picture into what has the focus, by a paste event as a person's Ctrl+V makes one. */
export function attachByPaste(): (page: Page) => Promise<void> {
  return async (page) => {
    await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
      const blob = await new Promise<Blob>((done) => canvas.toBlob((one) => done(one!)));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([blob], 'pasted.png', { type: 'image/png' }));
      const event = new ClipboardEvent('paste', {
        bubbles: true,
        cancelable: true,
        composed: true,
        clipboardData,
      });
      document.activeElement?.dispatchEvent(event);
    });
  };
}
