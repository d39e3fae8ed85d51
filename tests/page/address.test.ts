// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DraftInput } from '../../rules/engine/draft';
import type { PageFinding } from '../../page/session';
import { defineSite } from '../../page/sites/site';
import { Watch } from '../../page/watch';

// One box for a channel that many read and for a private conversation, as in chats: the address says which it is now.

const HOOK = { editor: 'textarea', scope: 'form', publish: 'button', enter: 'publishes' } as const;
const CHAT = defineSite({
  id: 'chat',
  title: 'Chat',
  matches: [],
  composers: [
    { ...HOOK, id: 'message', kind: 'message', path: /^\/me\// },
    { ...HOOK, id: 'channel-post', kind: 'post', path: /^\/channels\// },
  ],
});

let asked: DraftInput[];
let messages: boolean;
let area: HTMLTextAreaElement;
let watch: Watch<PageFinding>;
let ending: AbortController;

beforeEach(() => {
  asked = [];
  messages = false;
  ending = new AbortController();
  const form = document.createElement('form');
  area = document.createElement('textarea');
  form.append(area, document.createElement('button'));
  document.body.replaceChildren(form);
  watch = new Watch<PageFinding>({
    window,
    site: () => CHAT,
    inspection: {
      available: true,
      prepare: () => undefined,
      ask: (draft) => {
        asked.push(draft);
        return Promise.resolve([]);
      },
    },
    view: {
      show: () => undefined,
      hide: () => undefined,
      chip: () => undefined,
      hideChip: () => undefined,
    },
    marks: { mark: () => undefined, clear: () => undefined },
    messages: () => messages,
    isOurs: () => false,
    isPerson: () => true,
    signal: ending.signal,
  });
});
afterEach(() => ending.abort());

/** The page goes elsewhere, as its own script does it, and the person writes in the box that stands there still. */
function writeAt(path: string, text: string): void {
  history.pushState(null, '', path);
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

test('a channel’s box that becomes a private conversation’s is left alone', () => {
  writeAt('/channels/1', 'Cakes on Friday');
  expect(asked.map(({ kind }) => kind)).toEqual(['post']);
  writeAt('/me/2', 'Just for you');
  expect(asked.map(({ text }) => text)).toEqual(['Cakes on Friday']);
  expect(watch.health().messageLeftAlone).toBe(true);
});

test('where messages are looked at, it is asked about as one', async () => {
  messages = true;
  writeAt('/channels/1', 'Cakes on Friday');
  await Promise.resolve();
  writeAt('/me/2', 'Just for you');
  expect(asked.at(-1)).toMatchObject({ kind: 'message', text: 'Just for you' });
});
