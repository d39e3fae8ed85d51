// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DraftInput } from '../../rules/engine/draft';
import { defineSite } from '../../page/sites/site';
import { Watch } from '../../page/watch';
import type { PageFinding } from '../../page/session';

// What a form's other controls mean: one that never publishes, a link that plays a button, an audience that makes a message.

const FOUND: PageFinding = {
  rule: 'pupil-name',
  messageId: 'roster',
  message: 'This looks like a pupil’s name.',
  clause: '2.1',
  severity: 'warn',
  span: { start: 0, end: 5 },
  holds: true,
};

const site = defineSite({
  id: 'made-up',
  title: 'Made up',
  matches: [],
  composers: [
    { id: 'message', kind: 'message', editor: 'textarea', scope: 'form.private', enter: 'new-line' },
    {
      id: 'post',
      kind: 'post',
      editor: 'textarea',
      scope: 'form',
      publish: '#save, #link',
      harmless: '#preview',
      enter: 'new-line',
    },
  ],
});

let asked: DraftInput[];
let ending: AbortController;
let submitted: number;
let area: HTMLTextAreaElement;
let form: HTMLFormElement;

beforeEach(async () => {
  asked = [];
  submitted = 0;
  ending = new AbortController();
  new Watch<PageFinding>({
    window,
    site: () => site,
    inspection: {
      available: true,
      prepare: () => undefined,
      ask: (draft) => {
        asked.push(draft);
        return Promise.resolve([FOUND]);
      },
    },
    view: { show: () => undefined, hide: () => undefined, chip: () => undefined, hideChip: () => undefined },
    marks: { mark: () => undefined, clear: () => undefined },
    messages: () => false,
    isOurs: () => false,
    isPerson: () => true,
    signal: ending.signal,
  });
  form = document.createElement('form');
  form.innerHTML =
    '<textarea></textarea><input type="submit" id="save"><input type="submit" id="preview"><a id="link" role="button" tabindex="0">Go</a>';
  document.body.replaceChildren(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted++;
  });
  area = form.querySelector('textarea')!;
  await write('Aisha Khan');
});
afterEach(() => ending.abort());

async function write(text: string): Promise<void> {
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await Promise.resolve();
  await Promise.resolve();
}

const submitBy = (id: string) =>
  form.dispatchEvent(
    new SubmitEvent('submit', {
      bubbles: true,
      cancelable: true,
      submitter: form.querySelector<HTMLElement>(id),
    }),
  );

test('a form that is submitted by a control that never publishes goes', () => {
  submitBy('#preview');
  expect(submitted).toBe(1);
  submitBy('#save');
  expect(submitted).toBe(1);
});

test.each(['Enter', ' '])('%j on a link without an address, which plays a button, is held', (key) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  form.querySelector('#link')!.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
});

test('a link with an address makes its own click of Enter, and that is what counts', () => {
  form.querySelector('#link')!.setAttribute('href', '#');
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  form.querySelector('#link')!.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

test('a post that becomes a private message is not looked at any more, where messages are not', async () => {
  expect(asked).toHaveLength(1);
  form.className = 'private';
  await write('Aisha Khan again');
  expect(asked).toHaveLength(1);
  submitBy('#save');
  expect(submitted).toBe(1);
  form.className = '';
  await write('Aisha Khan for all');
  expect(asked.map(({ kind }) => kind)).toEqual(['post', 'post']);
});
