import { beforeEach, expect, test, vi } from 'vitest';
import type { PageHealth } from '../../platform/messages';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => void;
const fake = vi.hoisted(() => ({ listeners: [] as unknown[], send: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: { addListener: (listener: unknown) => void fake.listeners.push(listener) },
    },
    tabs: { sendMessage: fake.send },
  },
}));
const { askPageHealth, servePageHealth } = await import('../../platform/page-health');

const health: PageHealth = { boxes: { clear: 1 }, messageLeftAlone: false, unknownBox: false };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

beforeEach(() => {
  fake.listeners.length = 0;
  fake.send.mockReset();
});

test.each([
  ['our popup', popup, true],
  ['a content script in a page', { id: 'ours', url: 'https://forum.example.org/' }, false],
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, false],
  ['another extension under our address', { id: 'other', url: popup.url }, false],
  ['nobody known', {}, false],
])('%s asks', (_, sender, answered) => {
  servePageHealth(() => health);
  const respond = vi.fn();
  (fake.listeners[0] as Listener)({ question: 'page-health' }, sender, respond);
  expect(respond.mock.calls).toEqual(answered ? [[health]] : []);
});

test('other messages are left for others to answer', () => {
  servePageHealth(() => health);
  const respond = vi.fn();
  for (const message of [null, 'page-health', { question: 'status' }])
    (fake.listeners[0] as Listener)(message, popup, respond);
  expect(respond).not.toHaveBeenCalled();
});

test('the top frame is asked; a page without us has no answer', async () => {
  fake.send.mockResolvedValueOnce(health);
  expect(await askPageHealth(7)).toEqual(health);
  expect(fake.send).toHaveBeenCalledExactlyOnceWith(7, { question: 'page-health' }, { frameId: 0 });
  fake.send.mockRejectedValueOnce(new Error('Could not establish connection.'));
  expect(await askPageHealth(7)).toBeUndefined();
  fake.send.mockResolvedValueOnce(undefined);
  expect(await askPageHealth(7)).toBeUndefined();
});
