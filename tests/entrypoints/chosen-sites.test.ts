import { beforeEach, expect, test, vi } from 'vitest';

/** Only what the code under test uses, with the browsers' own manners: one id is registered once, or it throws. */
const fake = vi.hoisted(() => {
  const state = {
    origins: [] as string[],
    scripts: [] as { id: string; matches: string[]; js: string[]; css: string[] }[],
    calls: [] as string[],
    fileBase: '',
    broken: false,
  };
  const listeners: (() => void)[] = [];
  const event = { addListener: (listener: () => void) => void listeners.push(listener) };
  const own = ['https://www.facebook.com/*'];
  const at = (id: string) => state.scripts.findIndex((script) => script.id === id);
  const pause = () => new Promise<void>((done) => setTimeout(done));
  const browser = {
    runtime: {
      getURL: (path: string) => `moz-extension://one${path}`,
      getManifest: () => ({
        host_permissions: own,
        content_scripts: [
          {
            matches: own,
            js: [`${state.fileBase}content-scripts/composer.js`],
            css: [`${state.fileBase}content-scripts/composer.css`],
          },
        ],
      }),
    },
    permissions: {
      getAll: async () => ({ origins: [...own, ...state.origins] }),
      onAdded: event,
      onRemoved: event,
    },
    scripting: {
      async getRegisteredContentScripts() {
        await pause();
        return structuredClone(state.scripts);
      },
      async registerContentScripts([script]: typeof state.scripts) {
        await pause();
        if (state.broken) throw new Error('no');
        if (at(script!.id) >= 0) throw new Error('Duplicate script ID');
        if (script!.js.some((path) => path.includes(':'))) throw new Error('Script must be a relative path');
        state.calls.push('register');
        state.scripts.push(script!);
      },
      async updateContentScripts([script]: typeof state.scripts) {
        if (at(script!.id) < 0) throw new Error('Nonexistent script ID');
        state.calls.push('update');
        state.scripts[at(script!.id)] = script!;
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        if (at(ids[0]!) < 0) throw new Error('Nonexistent script ID');
        state.calls.push('unregister');
        state.scripts.splice(at(ids[0]!), 1);
      },
    },
  };
  return { state, browser, listeners };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { keepChosenSites } = await import('../../entrypoints/background/chosen-sites');
const { state, listeners } = fake;
const forum = 'https://forum.example.org/*';
const choir = 'https://choir.example.net/*';

/** The person allows these, and nothing else; the browser says so. */
function allow(...origins: string[]): void {
  state.origins = origins;
  for (const listener of listeners) listener();
}

beforeEach(() => {
  Object.assign(state, { origins: [], scripts: [], calls: [], fileBase: '', broken: false });
  listeners.length = 0;
});

test('no site allowed: nothing is registered', async () => {
  await keepChosenSites();
  expect(state.calls).toEqual([]);
});

test('a site that is allowed gets the static script’s files, before the site’s own and in every frame', async () => {
  await keepChosenSites();
  allow(forum);
  await expect
    .poll(() => state.scripts)
    .toEqual([
      {
        id: 'chosen-sites',
        matches: [forum],
        excludeMatches: ['https://www.facebook.com/*'],
        js: ['content-scripts/composer.js'],
        css: ['content-scripts/composer.css'],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ]);
});

test('the files are named as a registration takes them, where the manifest gives whole addresses (Firefox)', async () => {
  state.fileBase = 'moz-extension://one/';
  state.origins = [forum];
  await keepChosenSites();
  expect(state.scripts[0]?.js).toEqual(['content-scripts/composer.js']);
  expect(state.scripts[0]?.css).toEqual(['content-scripts/composer.css']);
});

test('one registration serves them all, and is gone with the last', async () => {
  state.origins = [forum];
  await keepChosenSites();
  allow(forum, choir);
  await expect.poll(() => state.scripts[0]?.matches).toEqual([choir, forum]);
  allow();
  await expect.poll(() => state.scripts).toEqual([]);
  expect(state.calls).toEqual(['register', 'update', 'unregister']);
});

test('two changes at once do not get into each other’s way', async () => {
  await keepChosenSites();
  allow(forum);
  allow(forum, choir);
  await expect.poll(() => state.scripts[0]?.matches).toEqual([choir, forum]);
  expect(state.scripts).toHaveLength(1);
});

test('what fits already is left as it is, each time the background wakes', async () => {
  state.origins = [forum];
  await keepChosenSites();
  await keepChosenSites();
  expect(state.calls).toEqual(['register']);
});

test('a browser that refuses once is asked again at the next change', async () => {
  state.broken = true;
  state.origins = [forum];
  await keepChosenSites();
  expect(state.scripts).toEqual([]);
  state.broken = false;
  allow(forum);
  await expect.poll(() => state.scripts).toHaveLength(1);
});
