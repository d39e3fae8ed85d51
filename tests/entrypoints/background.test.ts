import { expect, test, vi } from 'vitest';

/** As much of a browser as the background asks for, with one page that can open a port. */
const fake = vi.hoisted(() => {
  const listeners: Record<string, ((...given: never[]) => unknown)[]> = {};
  const event = (name: string) => ({
    addListener: (listener: (...given: never[]) => unknown) => void (listeners[name] ??= []).push(listener),
  });
  const managed = {
    school: { name: 'Oakbridge Primary School', accounts: ['@oakbridge | x'] },
    moreSites: ['forum.example.org', 'x.com'],
    repairs: [
      { site: 'x', composer: 'dialog', editor: '.box', scope: '*' },
      { site: 'x', composer: 'dialogue', editor: '.box' },
    ],
  };
  const area = (kept: object) => ({ get: async () => kept, set: async () => {}, remove: async () => {} });
  const browser = {
    runtime: {
      getURL: (path: string) => `chrome-extension://one${path}`,
      onConnect: event('connect'),
      onMessage: event('message'),
      sendMessage: async () => {},
    },
    storage: { managed: area(managed), local: area({}), session: area({}), onChanged: event('changed') },
  };
  return { browser, listeners };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('../../entrypoints/background/chosen-sites', () => ({ keepChosenSites: async () => {} }));

const { default: background } = await import('../../entrypoints/background');
background.main();

type Told = { type: string; id?: number; findings?: { rule: string }[]; settings?: unknown };

/** A page's port: what it says, and what it is told. */
function openPort() {
  const told: Told[] = [];
  const heard: ((message: unknown) => void)[] = [];
  const port = {
    name: 'inspection',
    postMessage: (message: Told) => void told.push(message),
    onMessage: { addListener: (listener: (message: unknown) => void) => void heard.push(listener) },
    onDisconnect: { addListener: () => {} },
  };
  for (const listener of fake.listeners.connect ?? []) listener(port as never);
  return { told, say: (message: unknown) => heard.forEach((listener) => listener(message)) };
}

const DRAFT = { text: 'Vote Labour on Thursday, they will fund our schools.', kind: 'post', site: 'x' };

async function rulesFor(poster: unknown, draft: object = DRAFT): Promise<string[]> {
  const { told, say } = openPort();
  say({ type: 'inspect', id: 1, draft, poster });
  const answer = await vi.waitUntil(() => told.find(({ type }) => type === 'answer' || type === 'failed'));
  expect(answer.type).toBe('answer');
  return (answer.findings ?? []).map((finding) => JSON.stringify(finding)).sort();
}

test('who posts decides which account a draft counts for, unless the draft says so itself', async () => {
  const school = await rulesFor(['@oakbridge']);
  expect(school).toEqual(await rulesFor(undefined, { ...DRAFT, account: 'school' }));
  const personal = await rulesFor(['Sam Example']);
  expect(personal).toEqual(await rulesFor(undefined, { ...DRAFT, account: 'personal' }));
  expect(personal).not.toEqual(school);
  expect(await rulesFor(['@oakbridge'], { ...DRAFT, account: 'personal' })).toEqual(personal);
  // The account is listed for X alone.
  expect(await rulesFor(['@oakbridge'], { ...DRAFT, site: 'facebook' })).toEqual(personal);
});

test.each([[7], ['@oakbridge'], [['@oakbridge', 7]], [['@oakbridge', 'x'.repeat(301)]], [null]])(
  'rubbish about who posts (%#) costs no answer and says nothing',
  async (poster) => {
    expect(await rulesFor(poster)).toEqual(await rulesFor(undefined));
  },
);

test('a page is told the repairs that can be used, and no account', async () => {
  const { told } = openPort();
  const { settings } = await vi.waitUntil(() => told.find(({ type }) => type === 'settings'));
  expect(settings).toEqual({
    messages: false,
    contacts: [],
    repairs: [{ site: 'x', composer: 'dialog', editor: '.box' }],
  });
});

test('the technician’s page is told hosts, counts, and what is wrong', async () => {
  const status = await new Promise<Record<string, unknown>>((respond) => {
    for (const listener of fake.listeners.message ?? [])
      listener(
        { question: 'status' } as never,
        { url: 'chrome-extension://one/options.html' } as never,
        respond as never,
      );
  });
  expect(status).toMatchObject({ moreSites: ['forum.example.org', 'x.com'], repairs: 1, accounts: 1 });
  expect((status.problems as { place: string }[]).map(({ place }) => place)).toEqual([
    'repairs[0].scope',
    'repairs[1].composer',
    'moreSites[1]',
  ]);
});
