import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPage } from '../site/build';
import { demoSite } from '../site/server';
import type {} from '../site/src/editors/index';
import { LIBRARIES } from '../site/src/shared/editors/libraries';
import { openBrowser, type OpenBrowser } from '../support/browsers';
import { bundlePage } from '../support/page-bundle';
import type {} from '../support/reader-entry';
import { startProxy, type Proxy } from '../support/web/proxy';

// What the reader takes from the page is what the editor's own model says, for each editor library that social sites use.
// No extension here: the reader alone, in the page's world. Two things are not compared: a no-break space counts as a
// space (bare editables and CKEditor write them for spaces that would collapse), and line breaks at the very end do not
// count (libraries differ on whether the last one is there).

type Step =
  string | { key: 'Enter' | 'soft' | 'undo' } | { paste: string } | { mention: string } | { emoji: string };

const enter: Step = { key: 'Enter' };
const soft: Step = { key: 'soft' };

/**
 * What is done, and what the draft then is. Undefined: it is the library's affair, as long as it is not as before.
 * `seen`: what stands in a bare editable, where `innerText`, its model, counts more lines than there are to see.
 */
const SCRIPT: Record<string, { steps: Step[]; text?: string; seen?: string }> = {
  'two lines': { steps: ['One two', enter, 'Three'], text: 'One two\nThree' },
  'a soft line': { steps: ['One', soft, 'two'], text: 'One\ntwo' },
  'soft lines at the end of a block': {
    steps: ['One', soft, soft, 'two', soft, enter, 'Three'],
    seen: 'One\n\ntwo\n\nThree',
  },
  'a blank line between': { steps: ['One', enter, enter, 'Two'], text: 'One\n\nTwo' },
  'a blank line first': { steps: [enter, 'Two'], text: '\nTwo' },
  'a line break at the end': { steps: ['One', enter], text: 'One' },
  'spaces in front, between and behind': {
    steps: ['One  two ', enter, '  three '],
    text: 'One  two \n  three ',
  },
  emoji: { steps: ['Well done 🎉 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿🇵🇱 👍🏽!'], text: 'Well done 🎉 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿🇵🇱 👍🏽!' },
  'other letters': {
    steps: ['Zażółć ŵyth ŷ', enter, 'آج اسکول بند ہے'],
    text: 'Zażółć ŵyth ŷ\nآج اسکول بند ہے',
  },
  'a hashtag': { steps: ['See you #SpringFair2026 then'], text: 'See you #SpringFair2026 then' },
  'a mention': {
    steps: ['Thanks ', { mention: 'Jo Sample' }, ' and all'],
    text: 'Thanks @Jo Sample and all',
  },
  'a mention alone': { steps: [{ mention: 'Jo Sample' }], text: '@Jo Sample' },
  'an emoji picture': { steps: ['Well ', { emoji: '🎉' }, ' done'], text: 'Well 🎉 done' },
  'emoji pictures, one by one': {
    steps: ['One', enter, { emoji: '👍🏽' }, { emoji: '🇵🇱' }],
    text: 'One\n👍🏽🇵🇱',
  },
  'pasted lines': { steps: ['See: ', { paste: 'Pasted one\nPasted two' }, '!'] },
  'an undone word': { steps: ['One two', { key: 'undo' }] },
};

const RESTORED = 'Restored one\n\nand two 🎉';

let proxy: Proxy;
let reader: string;
let browsers: OpenBrowser[] = [];

beforeAll(async () => {
  // All editor libraries in one bundle: longer than a page may take to open.
  await buildPage('editors');
  proxy = await startProxy(demoSite().hosts);
  reader = await bundlePage(resolve('tests/support/reader-entry.ts'));
  browsers = await Promise.all(
    (['chromium', 'firefox'] as const).map((browser) => openBrowser({ browser, proxy })),
  );
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await proxy.close();
});

test.each(Object.keys(LIBRARIES))('%s', (library) =>
  inBoth(async (browser) => {
    const page = await openEditor(browser, library);
    const inBrowser = { browser: browser.kind };
    const nothing = { read: '', model: '', astray: [], complete: true };
    expect({ ...inBrowser, ...(await look(page)) }).toEqual({ ...inBrowser, ...nothing });
    for (const [name, { steps, text, seen }] of Object.entries(SCRIPT)) {
      if (!(await canDo(page, library, steps))) continue;
      await empty(page);
      for (const step of steps) await take(page, step);
      await settle(page);
      const { read, model, astray, complete } = await look(page);
      const of = { ...inBrowser, name };
      const exact = (library === 'contenteditable' ? (seen ?? text) : undefined) ?? model;
      expect({ ...of, read, astray, complete }).toEqual({ ...of, read: exact, astray: [], complete: true });
      if (text === undefined) expect({ ...of, model }).not.toEqual({ ...of, model: steps[0] });
      else if (library !== 'contenteditable') expect({ ...of, model }).toEqual({ ...of, model: text });
    }
    await openEditor(browser, library, `&initial=${encodeURIComponent(RESTORED)}`, page);
    const { read, model, astray } = await look(page);
    const exact = library === 'contenteditable' ? RESTORED : model;
    expect({ ...inBrowser, read, astray }).toEqual({ ...inBrowser, read: exact, astray: [] });
    if (library !== 'input') expect({ ...inBrowser, read }).toEqual({ ...inBrowser, read: RESTORED });
    await page.close();
  }),
);

test.each(['dialog', 'shadow', 'closed-shadow', 'frame'])('elsewhere: %s', (where) =>
  inBoth(async (browser) => {
    let page: Page | undefined;
    for (const library of ['prosemirror', 'textarea', 'contenteditable']) {
      page = await openEditor(browser, library, `&where=${where}`, page);
      await empty(page);
      for (const step of ['One', enter, 'two  three 🎉']) await take(page, step);
      await settle(page);
      const text = 'One\ntwo  three 🎉';
      const of = { browser: browser.kind, library };
      expect({ ...of, ...(await look(page)) }).toEqual({
        ...of,
        read: text,
        model: text,
        astray: [],
        complete: true,
      });
    }
    await page?.close();
  }),
);

test('a list in Quill, without what Quill draws beside it', () =>
  inBoth(async (browser) => {
    const page = await openEditor(browser, 'quill');
    await empty(page);
    for (const step of ['- One', enter, 'two', enter, enter, 'three']) await take(page, step);
    await settle(page);
    const { read, model } = await look(page);
    const drawn = await page.evaluate(() => window.editorBox.root().querySelectorAll('.ql-ui').length);
    expect(drawn).toBeGreaterThan(1);
    expect([read, model]).toEqual(['One\ntwo\nthree', 'One\ntwo\nthree']);
    await page.close();
  }));

test('CodeMirror keeps only what is in sight of a long draft: it is read as a part', () =>
  inBoth(async (browser) => {
    const page = await openEditor(browser, 'codemirror6');
    await empty(page);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.cm-editor')!.style.height = '200px';
    });
    const lines = Array.from({ length: 2000 }, (_, index) => `Line number ${index}`);
    await take(page, { paste: lines.join('\n') });
    await settle(page);
    const { read, model, astray, complete } = await look(page);
    expect(model.split('\n')).toHaveLength(lines.length);
    expect({ complete, astray }).toEqual({ complete: false, astray: [] });
    const seen = read.split('\n');
    expect(seen.length).toBeLessThan(lines.length);
    expect(lines).toEqual(expect.arrayContaining(seen));
    await page.close();
  }));

/** Both browsers at once: most of a run is waiting for the page. */
async function inBoth(run: (browser: OpenBrowser) => Promise<void>): Promise<void> {
  await Promise.all(browsers.map(run));
}

/** Opens one editor and waits until one can write in it. */
async function openEditor(browser: OpenBrowser, library: string, more = '', tab?: Page): Promise<Page> {
  const page = tab ?? (await browser.newPage());
  if (!tab) {
    await page.bringToFront();
    await page.evaluateOnNewDocument(reader);
  }
  await page.goto(`https://x.com/editors?library=${library}${more}`);
  await page.waitForFunction(() => {
    try {
      const root = window.editorBox.root();
      return (
        root.matches('textarea, input, [contenteditable=true]') ||
        root.querySelector('[contenteditable=true]')
      );
    } catch {
      return false;
    }
  });
  await settle(page);
  return page;
}

async function canDo(page: Page, library: string, steps: readonly Step[]): Promise<boolean> {
  const wants = (name: string) => steps.some((step) => typeof step === 'object' && name in step);
  const { mention, emoji } = await page.evaluate(() => ({
    mention: Boolean(window.editorBox.insertMention),
    emoji: Boolean(window.editorBox.insertEmojiImage),
  }));
  if (
    library === 'input' &&
    steps.some((step) => typeof step === 'object' && 'key' in step && step.key !== 'undo')
  )
    return false;
  return (mention || !wants('mention')) && (emoji || !wants('emoji'));
}

async function empty(page: Page): Promise<void> {
  await page.evaluate(() => window.editorBox.clear());
  await settle(page);
  await page.evaluate(() => window.editorBox.focus());
  await settle(page);
}

async function take(page: Page, step: Step): Promise<void> {
  if (typeof step === 'string') return page.keyboard.type(step);
  if ('key' in step) {
    const modifier = step.key === 'soft' ? 'Shift' : step.key === 'undo' ? 'Control' : undefined;
    await settle(page);
    if (modifier) await page.keyboard.down(modifier);
    await page.keyboard.press(step.key === 'undo' ? 'KeyZ' : 'Enter');
    if (modifier) await page.keyboard.up(modifier);
    return;
  }
  await settle(page);
  if ('paste' in step) await page.evaluate(paste, step.paste);
  else if ('mention' in step)
    await page.evaluate((name) => window.editorBox.insertMention!(name), step.mention);
  else await page.evaluate((emoji) => window.editorBox.insertEmojiImage!(emoji), step.emoji);
  await settle(page);
}

/**
 * Until the page has nothing left to do. React's editors and CKEditor take a key in tasks of their own, WordPress in the
 * browser's idle time; the others are done when the driver's key is.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const library = new URLSearchParams(location.search).get('library') ?? '';
    if (library.startsWith('gutenberg'))
      return new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 300 })));
    if (/^(draft|slate|ckeditor|lexical)/.test(library))
      return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return new Promise((done) => setTimeout(done));
  });
}

/** Runs in the page: what a browser does at Ctrl+V, which no driver can do in both browsers without a clipboard. */
function paste(text: string): void {
  const { ownerDocument } = window.editorBox.root();
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox gives a script's own event no data.
  const getData = (type: string) => (/^text(\/plain)?$/i.test(type) ? text : '');
  const clipboardData = { getData, types: ['text/plain'], files: [], items: [] };
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  if (ownerDocument.activeElement!.dispatchEvent(event)) ownerDocument.execCommand('insertText', false, text);
}

/** The reader's text beside the model's, and the spans of it that do not lead to the same words in the page. */
async function look(page: Page) {
  const { read, model, complete, astray } = await page.evaluate(() => {
    const root = window.editorBox.root();
    const { text, ranges, complete = true } = window.readText(root);
    // Letters that are no text nodes: a box's own, and pictures.
    const pictures = [...root.querySelectorAll('img')].map(({ alt }) => alt).filter(Boolean);
    const letters = (words: string) => pictures.reduce((left, one) => left.replaceAll(one, ''), words);
    const clean = (words: string) => letters(words).replace(/[\n\ufeff]/g, '');
    const native = root.matches('textarea, input');
    const lost: string[] = [];
    for (let start = 0; !native && start < text.length && start < 500; start += 3)
      for (const end of [start + 1, start + 7, text.length]) {
        const slice = text.slice(start, end);
        // A span that cuts a picture's letters has no range of its own.
        if (pictures.length && letters(slice) !== slice.replace(/[^\p{ASCII}]/gu, '')) continue;
        const found = ranges({ start, end: Math.min(end, text.length) })
          .map(String)
          .join('');
        if (found !== clean(slice)) lost.push(`${JSON.stringify(slice)}: ${JSON.stringify(found)}`);
      }
    return { read: text, model: window.editorBox.text(), complete, astray: lost };
  });
  const normal = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\n+$/, '');
  return { read: normal(read), model: normal(model), complete, astray };
}
