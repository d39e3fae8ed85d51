import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ComposerContract } from './contract';
import type {} from './harness';

/** The composer's address where the school's settings do not have private messages looked at. */
export function withoutMessages(composer: ComposerContract): ComposerContract {
  const url = new URL(composer.url);
  url.searchParams.set('messages', 'off');
  return { ...composer, url: url.href };
}

/**
 * A private message where messages are not looked at: nothing was asked, nothing is held, and the person can be told that it
 * was left alone. The words are in the box, with a pupil's name in them.
 * @param publishedOnce the text reached the site's server, once
 */
export async function leavesAlone(
  page: Page,
  composer: ComposerContract,
  text: string,
  publishedOnce: (text: string, what: string) => Promise<void>,
): Promise<void> {
  const written = () => page.evaluate((name) => window.demo.state(name).text.trim(), composer.state);
  await expect.poll(written).toBe(text);
  expect(await page.evaluate(() => window.contract.health().messageLeftAlone), 'left alone').toBe(true);
  const [way] = composer.ways;
  await way.press(page);
  await composer.rest?.(page);
  await publishedOnce(text, `${way.name}, not looked at`);
  const drafts = await page.evaluate(() => window.contract.drafts());
  // A request that goes with it is asked about by the person's name alone.
  expect(drafts.filter(Boolean), 'asked').toEqual([]);
  expect(await page.evaluate(() => window.contract.notice())).toBeUndefined();
}
