import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { SEVERITY_LABEL } from '../../components/words';
import type { DemoSite } from '../../tests/site/server';
import { clickInWarning, readWarning, settingsArrived, waitForNoWarning, waitForWarning, type OpenBrowser } from '../../tests/support/browsers';
import { demoComposers, openComposer } from '../../tests/support/demo-composers';

type Scene = (page: Page, shoot: (name: string) => Promise<void>) => Promise<void>;

/** Plays four short scenes, prints what was found with its clause, and takes a picture of each, light and dark. */
export async function playStory(browser: OpenBrowser, site: DemoSite, folder: string): Promise<void> {
  await settingsArrived(browser);
  const pictures: string[] = [];
  const scenes: [title: string, scene: Scene][] = [
    ['A pupil’s name, in a Facebook post', pupilsName],
    ['A confidential matter, in a post on X', confidentialMatter],
    ['A clean post on Instagram', cleanPost],
    ['A friend request from a pupil, on Facebook', friendRequest],
  ];
  for (const [title, scene] of scenes) {
    site.forget();
    console.log(`\n${title}`);
    const page = await browser.newPage();
    await page.setViewport({ width: 1180, height: 780 });
    await scene(page, async (name) => {
      for (const look of ['light', 'dark'] as const) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: look },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        const path = join(folder, `${name}-${look}.png`);
        await page.screenshot({ path });
        pictures.push(relative(process.cwd(), path));
      }
    });
    const count = site.received().length;
    console.log(`  The site received: ${count === 0 ? 'nothing' : `${count} post${count === 1 ? '' : 's'}`}.`);
    await page.close();
  }
  console.log(`\nPictures:\n${pictures.map((path) => `  ${path}`).join('\n')}`);
}

async function pupilsName(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await openComposer(page, demoComposers.facebookPost);
  await page.keyboard.type('So proud of Aisha Khan, who read to the whole hall today!');
  await tell(page, 'While typing');
  await shoot('1-pupil-name-typing');
  await demoComposers.facebookPost.publish(page);
  await waitForWarning(page, isHeld);
  console.log('  Post is held until the person decides.');
  await shoot('1-pupil-name-held');
  await clickInWarning(page, 'Edit');
}

async function confidentialMatter(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await openComposer(page, demoComposers.xPost);
  await page.keyboard.type('Another safeguarding referral for one of my Year 4s, and it is only Tuesday');
  await tell(page, 'While typing');
  await demoComposers.xPost.publish(page);
  await waitForWarning(page, isHeld);
  console.log('  Ctrl+Enter is held until the person decides.');
  await shoot('2-confidential-held');
  await clickInWarning(page, 'Edit');
}

async function cleanPost(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await openComposer(page, demoComposers.instagramCaption);
  await page.keyboard.type('Cakes on the field after school on Friday, all welcome');
  await shoot('3-clean');
  await demoComposers.instagramCaption.publish(page);
  await page.waitForSelector('[role=dialog]', { hidden: true });
  console.log((await readWarning(page)) ? '  Something was found.' : '  Nothing found, nothing said; it left at once.');
}

async function friendRequest(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await page.goto('https://www.facebook.com/friends/requests/?person=Aisha+Khan');
  await page.locator('[aria-label="Confirm"][role=button]').click();
  await waitForWarning(page, isHeld);
  await tell(page, 'At Confirm');
  await shoot('4-friend-request-held');
  await clickInWarning(page, 'Go back');
  await waitForNoWarning(page);
}

const isHeld = ({ roles }: { roles: { role: string }[] }) => roles.some(({ role }) => role === 'alertdialog');

const LABELS: readonly string[] = Object.values(SEVERITY_LABEL);

/** Prints what the warning says: each sentence, and the clause behind it. */
async function tell(page: Page, when: string): Promise<void> {
  const { text } = await waitForWarning(page, ({ text }) => text.includes('Clause '));
  const lines = text.split('\n').filter((line) => line.trim());
  // As the warning is read: how much it asks, what was seen, and further down the clause with its words.
  for (const [index, line] of lines.entries()) {
    if (LABELS.includes(line)) console.log(`  ${when}: ${lines[index + 1]}`);
    if (line.startsWith('Clause ')) console.log(`    ${line}: ${lines[index + 1]}`);
  }
}
