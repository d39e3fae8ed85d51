import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildPage } from '../site/build';
import { HOSTS } from '../site/hosts';
import { demoSite, type DemoSite } from '../site/server';
import { openBrowser, type OpenBrowser } from '../support/browsers';
import { bundlePage } from '../support/page-bundle';
import { startProxy, type Proxy } from '../support/web/proxy';
import type { ComposerContract, RequestContract, SiteContract, Way } from './contract';
import { givenHash } from './attach';
import { PUPIL } from './in-page';
import { leavesAlone, withoutMessages } from './messages';
import type {} from './harness';

const RISKY = `So proud of ${PUPIL} today`;
const CLEAN = 'Cakes 🎂 croeso, zażółć, سب آئیں';

/** What a visitor's browser asks a site for; Urdu runs from right to left. */
const LANGUAGES = ['en', 'cy', 'pl', 'ur'] as const;

let site: DemoSite;
let proxy: Proxy;
let browser: OpenBrowser;
let page: Page;
let errors: string[];

const posted = () => site.received().map(({ text }) => text.trim());
const notice = () => page.evaluate(() => window.contract.notice());
const until = (expected: string | undefined) => expect.poll(notice, { timeout: 5000 }).toBe(expected);

/** Less for the second browser: what a language changes is the page, and the ways to publish are in the matrix too. */
interface Extent {
  readonly languages?: readonly (typeof LANGUAGES)[number][];
  /** Every way to publish in English, a clean draft beside each; otherwise the first way, with a risky one. */
  readonly everyWay?: boolean;
}

/**
 * Runs the contracts of these sites in one browser: every composer in every language, every way to publish in English.
 */
export function runContracts(
  kind: 'chromium' | 'firefox',
  contracts: readonly SiteContract[],
  { languages = LANGUAGES, everyWay = true }: Extent = {},
): void {
  beforeAll(async () => {
    // A page that is built when it is first asked for comes later than any page may.
    for (const folder of foldersOf(contracts)) await buildPage(folder);
    site = demoSite();
    proxy = await startProxy(site.hosts);
    browser = await openBrowser({ browser: kind, proxy });
    page = await browser.newPage();
    await page.setViewport({ width: 1180, height: 780 });
    page.setDefaultTimeout(8000);
    await page.evaluateOnNewDocument(await bundlePage(resolve(import.meta.dirname, 'harness.ts')));
    page.on('pageerror', (error) => {
      // Firefox tells what a page's policy stopped as an error of its script; the block editor's frame asks for such things.
      if (!String(error).includes('Content-Security-Policy')) errors.push(String(error));
    });
  });
  afterAll(async () => {
    await browser.close();
    await proxy.close();
  });
  beforeEach(() => {
    site.forget();
    errors = [];
  });
  afterEach(() => expect(errors).toEqual([]));

  test('this browser reads every selector of every site', async () => {
    await page.goto('https://x.com/plain');
    expect(await page.evaluate(() => window.contract.badSelectors())).toEqual([]);
  });

  for (const { site: id, composers, requests = [] } of contracts)
    describe(id, () => {
      for (const composer of composers.filter(({ only }) => !only || only === kind))
        for (const language of languages)
          test(`${composer.name}, ${language}`, () =>
            keeps(composer, language, everyWay && language === 'en'));
      for (const composer of composers.filter(({ expected }) => expected.kind === 'message'))
        test(`${composer.name}, messages off`, async () => {
          await fill(withoutMessages(composer), 'en', RISKY);
          await leavesAlone(page, composer, RISKY, publishedOnce);
        });
      for (const request of requests)
        for (const language of languages)
          test(`${request.name}, ${language}`, () => keepsRequest(request, language));
    });
}

async function fill(composer: ComposerContract, language: string, text: string): Promise<void> {
  const address = new URL(inLanguage(composer.url, language));
  if (composer.restored) address.searchParams.set('draft', text);
  await page.goto(address.href);
  await composer.open(page);
  if (!composer.restored) await page.keyboard.type(text);
}

/** The demo site's folders behind all the addresses that contracts name. */
function foldersOf(contracts: readonly SiteContract[]): Set<string> {
  const urls = contracts.flatMap(({ composers, requests = [] }) => [
    ...composers.map(({ url }) => url),
    ...requests.map(({ url }) => url(PUPIL)),
  ]);
  return new Set(urls.flatMap((url) => HOSTS[new URL(url).hostname] ?? []));
}

async function open(composer: ComposerContract, language: string, text: string): Promise<void> {
  await fill(composer, language, text);
  await expect
    .poll(() => page.evaluate(() => window.contract.asked()?.draft.text.trim()), { timeout: 5000 })
    .toBe(text);
}

function inLanguage(url: string, language: string): string {
  const address = new URL(url);
  address.searchParams.set('lang', language);
  return address.href;
}

/** Only how pictures are taken, for who works on that: `CONTRACT_PICTURES=1`. */
const PICTURES_ONLY = process.env.CONTRACT_PICTURES === '1';

async function keeps(composer: ComposerContract, language: string, thoroughly: boolean): Promise<void> {
  if (PICTURES_ONLY) return thoroughly ? seesPictures(composer) : undefined;
  await open(composer, language, RISKY);
  await knows(composer);
  const ways = thoroughly ? composer.ways : [composer.ways[0]];
  for (const [index, way] of ways.entries()) {
    if (index) await open(composer, language, RISKY);
    if (index === 0 && thoroughly && composer.newLine) await breaksLine(composer);
    await holdsAndReleases(composer, way);
    site.forget();
    if (!thoroughly) continue;
    await open(composer, language, CLEAN);
    await way.press(page);
    await composer.rest?.(page);
    await publishedOnce(CLEAN, `${way.name}, clean`);
    expect(await notice(), 'no word about a clean draft').toBeUndefined();
    site.forget();
  }
  if (thoroughly) await seesPictures(composer);
}

async function seesPictures(composer: ComposerContract): Promise<void> {
  const { attach, alsoAttach } = composer;
  if (!attach) return;
  for (const [name, way] of Object.entries({ attached: attach, ...alsoAttach }))
    await seesPicture(composer, name, way);
}

/** What the page shows is known, whatever the language it is shown in. */
async function knows({ state, hook, expected }: ComposerContract): Promise<void> {
  const asked = await page.evaluate(() => window.contract.asked());
  const { draft, poster } = asked!;
  const { text } = await page.evaluate((name) => window.demo.state(name), state);
  expect(draft.text, 'the text of the site’s own model').toBe(text.replace(/\n$/, ''));
  expect(draft.kind).toBe(expected.kind);
  expect(draft.audience, 'audience').toBe(expected.audience);
  for (const field of ['addressee', 'group', 'replyTo'] as const)
    if (expected[field]) expect(draft[field], field).toContain(expected[field]);
    else expect(draft[field], field).toBeUndefined();
  expect(draft.tagged).toEqual(expected.tagged);
  if (expected.poster) expect(poster.join('\n'), 'who posts').toContain(expected.poster);
  if (hook === null) expect(poster).toEqual([]);
}

/** A line break is no publication: it goes into the draft, with the finding standing. */
async function breaksLine({ newLine, state }: ComposerContract): Promise<void> {
  if (newLine === 'Shift+Enter') await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  if (newLine === 'Shift+Enter') await page.keyboard.up('Shift');
  await page.keyboard.type('and more');
  const text = `${RISKY}\nand more`;
  await expect.poll(() => page.evaluate((name) => window.demo.state(name).text.trim(), state)).toBe(text);
  await expect
    .poll(() => page.evaluate(() => window.contract.asked()?.draft.text.trim()), { timeout: 5000 })
    .toBe(text);
  expect(await notice()).not.toBe('held');
}

async function holdsAndReleases(composer: ComposerContract, way: Way): Promise<void> {
  await way.press(page);
  await until('held');
  await settle();
  expect(posted(), `${way.name} while a finding stands`).toEqual([]);
  const text = await page.evaluate((name) => window.demo.state(name).text.trim(), composer.state);
  await page.evaluate(() => window.contract.anyway());
  const replays = typeof composer.replays === 'boolean' ? composer.replays : composer.replays(way);
  if (!replays) {
    await until('press-again');
    expect(posted(), 'nothing goes by itself here').toEqual([]);
    await way.press(page);
  }
  await composer.rest?.(page);
  await publishedOnce(text, `${way.name}, anyway`);
}

async function publishedOnce(text: string, what: string): Promise<void> {
  await expect.poll(posted, { timeout: 5000, message: what }).toEqual([text]);
  await settle();
  expect(posted(), what).toEqual([text]);
}

/** What was under way is done: a second post, above all, would have been sent by then. */
async function settle(): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
}

/** The picture is in the draft, and the readers got it: the very file where the page can be seen to take it. */
async function seesPicture(
  composer: ComposerContract,
  name: string,
  attach: (page: Page) => Promise<void>,
): Promise<void> {
  await open(composer, 'en', RISKY);
  await attach(page);
  const attached = () => page.evaluate(() => window.contract.asked()?.draft.attachments ?? []);
  await expect.poll(async () => (await attached()).length, { timeout: 5000, message: name }).toBe(1);
  const given = () => page.evaluate(() => window.contract.pictures());
  const { picture = 'file' } = composer;
  const expected = {
    file: [{ drawn: false, hash: await givenHash(page) }],
    drawn: [{ drawn: true, type: 'image/jpeg' }],
    'out-of-reach': [],
  }[picture];
  await expect.poll(given, { timeout: 5000, message: name }).toMatchObject(expected);
  const [one] = await given();
  if (one)
    await expect.poll(attached, { timeout: 5000, message: name }).toMatchObject([{ picture: one.picture }]);
}

async function keepsRequest(request: RequestContract, language: string): Promise<void> {
  await visit(request, language, PUPIL);
  await page.locator(request.control).click();
  await until('held');
  expect(posted()).toEqual([]);
  const { draft } = (await page.evaluate(() => window.contract.asked()))!;
  expect(draft).toMatchObject({ kind: 'request', direction: request.direction });
  await page.evaluate(() => window.contract.anyway());
  await expect.poll(() => site.received().length, { timeout: 5000 }).toBe(1);
  await settle();
  expect(site.received().length).toBe(1);
  site.forget();
  await visit(request, language, 'Pat Sample');
  await page.locator(request.control).click();
  await expect.poll(() => site.received().length, { timeout: 5000 }).toBe(1);
  expect(await notice()).toBeUndefined();
  site.forget();
  if (!request.other) return;
  await visit(request, language, PUPIL);
  await page.locator(request.other).click();
  await settle();
  expect(await notice(), 'to decline is never held').toBeUndefined();
  // Some sites tell their server that somebody was declined: that is not to arrive in the next test.
  await page.evaluate(() => window.demo.sent());
}

async function visit(request: RequestContract, language: string, person: string): Promise<void> {
  await page.goto(inLanguage(request.url(person), language));
  await request.open?.(page);
}
