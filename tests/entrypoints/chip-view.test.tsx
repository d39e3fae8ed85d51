import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Box } from '../../page/place';
import type { Anchor } from '../../page/view';

// What a chip says and when; where it may stand is decided by what the browser drew, and tried in the real ones.

const shown: string[] = [];
let free: Box | undefined;

vi.mock('../../components/mount-warning', () => ({
  mountChip: () => ({
    update: (state: string, seen: boolean, words = state) => shown.push(seen ? words : `no ${state}`),
    unmount: () => shown.push('gone'),
  }),
}));
vi.mock('../../page/chip-place', () => ({ chipSpots: () => [], freeSpot: () => free }));
vi.mock('../../page/room', () => ({
  RoomAround: class {
    cutters = [];
    read = () => ({});
  },
}));

const { ChipView } = await import('../../entrypoints/composer.content/chip-view');
const { OwnEvents } = await import('../../entrypoints/composer.content/own-events');

let editor: HTMLTextAreaElement;
let anchor: Anchor;
let chips: InstanceType<typeof ChipView>;
const last = () => shown.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
  free = { left: 10, top: 10, width: 20, height: 20 };
  editor = document.createElement('textarea');
  editor.checkVisibility = () => true;
  document.body.append(editor);
  editor.focus();
  anchor = { editor, scope: document.body, publish: () => undefined };
  chips = new ChipView(new OwnEvents(window));
});
afterEach(() => {
  editor.blur();
  chips.hide(anchor);
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('it comes up when the words pause, and not before', () => {
  for (let word = 0; word < 5; word++) {
    chips.show(anchor, 'checking');
    chips.show(anchor, 'clear');
    vi.advanceTimersByTime(200);
  }
  expect(shown).not.toContain('clear');
  vi.advanceTimersByTime(200);
  expect(last()).toBe('clear');
});

test('one that stands there says at once what is new', () => {
  chips.show(anchor, 'clear');
  vi.advanceTimersByTime(400);
  chips.show(anchor, 'found');
  expect(last()).toBe('found');
});

test('the same answer again draws nothing', () => {
  chips.show(anchor, 'clear');
  vi.advanceTimersByTime(400);
  const drawn = shown.length;
  for (let word = 0; word < 5; word++) {
    chips.show(anchor, 'clear');
    vi.advanceTimersByTime(400);
  }
  expect(shown).toHaveLength(drawn);
});

test('a look that takes less than 300 ms is not shown', () => {
  chips.show(anchor, 'checking');
  vi.advanceTimersByTime(250);
  chips.show(anchor, 'clear');
  vi.advanceTimersByTime(400);
  expect(last()).toBe('clear');
  for (let word = 0; word < 5; word++) {
    chips.show(anchor, 'checking');
    vi.advanceTimersByTime(200);
    chips.show(anchor, 'clear');
  }
  expect(shown).not.toContain('checking');
});

test('a look that takes longer is', () => {
  chips.show(anchor, 'clear');
  vi.advanceTimersByTime(400);
  chips.show(anchor, 'checking');
  vi.advanceTimersByTime(299);
  expect(last()).toBe('clear');
  vi.advanceTimersByTime(1);
  expect(last()).toBe('checking');
});

test('says how far a picture was looked at, at each step', () => {
  const picture = (...looked: string[]) => [
    { picture: 1, source: undefined, state: { done: false, looked } },
  ];
  chips.show(anchor, 'checking', picture());
  vi.advanceTimersByTime(300);
  expect(last()).toBe('Looking at the picture… 1 of 4');
  chips.show(anchor, 'checking', picture('metadata', 'faces'));
  expect(last()).toBe('Looking at the picture… 3 of 4');
  chips.show(anchor, 'clear', picture('metadata', 'faces'));
  expect(last()).toBe('clear');
});

test('words that keep coming do not put it off for ever', () => {
  for (let word = 0; word < 4; word++) {
    chips.show(anchor, 'checking');
    vi.advanceTimersByTime(100);
  }
  expect(last()).toBe('checking');
});

test('an emptied box: out of sight, and off the page only when nobody writes there', () => {
  chips.show(anchor, 'clear');
  vi.advanceTimersByTime(400);
  chips.hide(anchor);
  expect(last()).toBe('no clear');
  expect(document.body.childElementCount).toBe(2);
  editor.blur();
  chips.hide(anchor);
  expect(last()).toBe('gone');
  expect(document.body.childElementCount).toBe(1);
});

test('nothing where there is no room', () => {
  free = undefined;
  chips.show(anchor, 'found');
  vi.advanceTimersByTime(400);
  expect(last()).toBe('no found');
});
