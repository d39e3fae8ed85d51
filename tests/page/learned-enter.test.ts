// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageFinding } from '../../page/session';
import { otherSite } from '../../page/sites/other';
import { Watch } from '../../page/watch';

// What Enter does in a box of which only structure is known is learned from what it did.

const FOUND: PageFinding = {
  rule: 'pupil-name',
  messageId: 'roster',
  message: 'This looks like a pupil’s name.',
  clause: '2.1',
  severity: 'warn',
  span: { start: 0, end: 10 },
  holds: true,
};

let area: HTMLTextAreaElement;
let ending: AbortController;
let posts: string[];
let clears: boolean;

beforeEach(() => {
  posts = [];
  clears = true;
  ending = new AbortController();
  document.body.innerHTML = `<main><ol><li class="comment">Frost again.</li></ol><form class="reply">
    <textarea name="comment"></textarea><button type="submit">Publish</button></form></main>`;
  area = document.querySelector('textarea')!;
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    if (!clears) return void (area.value += '\n');
    posts.push(area.value);
    area.value = '';
  });
  new Watch<PageFinding>({
    window,
    site: () => otherSite('example.org'),
    inspection: {
      available: true,
      prepare: () => undefined,
      ask: ({ text }) => Promise.resolve(text.includes('Aisha Khan') ? [FOUND] : []),
    },
    view: { show: () => undefined, hide: () => undefined, chip: () => undefined, hideChip: () => undefined },
    marks: { mark: () => undefined, clear: () => undefined },
    messages: () => false,
    isOurs: () => false,
    isPerson: () => true,
    signal: ending.signal,
  });
});
afterEach(() => ending.abort());

async function write(text: string): Promise<void> {
  key(text.slice(0, 1));
  area.value += text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await new Promise((done) => setTimeout(done));
}

function key(name: string): void {
  const init = { key: name, bubbles: true, cancelable: true, composed: true };
  area.dispatchEvent(new KeyboardEvent('keydown', init));
  area.dispatchEvent(new KeyboardEvent('keyup', init));
}

test('a box that Enter emptied once: the next Enter is held while a finding stands', async () => {
  await write('Cakes at ten');
  key('Enter');
  await write('Aisha Khan won');
  key('Enter');
  expect(posts).toEqual(['Cakes at ten']);
  await write(' a prize');
  expect(area.value).toBe('Aisha Khan won a prize');
});

test('a box where Enter made a line: nothing is held there', async () => {
  clears = false;
  await write('Cakes at ten');
  key('Enter');
  await write('Aisha Khan won');
  key('Enter');
  expect(area.value).toBe('Cakes at ten\nAisha Khan won\n');
});

test('a box that the person emptied after Enter: nothing was learned', async () => {
  clears = false;
  await write('Cakes');
  key('Enter');
  key('Backspace');
  area.value = '';
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await write('Aisha Khan won');
  clears = true;
  key('Enter');
  expect(posts).toEqual(['Aisha Khan won']);
});

test('another box of the same shape on the page: known as well', async () => {
  await write('Cakes at ten');
  key('Enter');
  const form = document.querySelector('form')!;
  const copy = form.cloneNode(true) as HTMLFormElement;
  form.replaceWith(copy);
  area = copy.querySelector('textarea')!;
  area.addEventListener('keydown', (event) => void (event.key === 'Enter' && posts.push(area.value)));
  await write('Aisha Khan won');
  key('Enter');
  expect(posts).toEqual(['Cakes at ten']);
});
