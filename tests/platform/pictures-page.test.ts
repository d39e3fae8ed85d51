import { expect, test } from 'vitest';
import type { FromBackground } from '../../platform/messages';
import {
  MAX_PICTURES,
  MAX_WAITING_BYTES,
  PagePictures,
  isAboutPictures,
} from '../../platform/pictures/page-pictures';
import { MAX_FILE_BYTES, PART_BYTES, partsOf } from '../../platform/pictures/parts';
import type { ToRoom } from '../../platform/pictures/room-messages';
import { withSeen } from '../../platform/pictures/with-seen';

function page(waitingBytes = 0) {
  const sent: ToRoom[] = [];
  const told: FromBackground[] = [];
  let key = 100;
  const room = { nextKey: () => key++, send: (message: ToRoom) => void sent.push(message), waitingBytes };
  const pictures = new PagePictures(room, (message) => told.push(message));
  const states = () =>
    told.flatMap((one) => (one.type === 'picture-state' ? [[one.picture, one.state.problem]] : []));
  return { pictures, sent, told, states, room };
}

const zeros = (bytes: number) => Buffer.alloc(bytes).toString('base64');
const part = (picture: number, size: number, number = 0, changes: object = {}) => ({
  type: 'picture' as const,
  picture,
  mime: 'image/jpeg',
  size,
  part: number,
  parts: partsOf(size),
  data: zeros(Math.max(0, Math.min(PART_BYTES, size - number * PART_BYTES))),
  ...changes,
});
const looked = (key: number, done = true) => ({
  type: 'looked' as const,
  key,
  state: { done, looked: ['metadata' as const] },
  seen: { faces: 2, place: true },
});

test('parts go on under a number of our own, and what was seen comes back under the page’s', () => {
  const { pictures, sent, told, room } = page();
  const size = PART_BYTES + 10;
  pictures.receive(part(7, size, 0));
  pictures.receive(part(7, size, 1));
  expect(sent.map((one) => one.type === 'part' && [one.key, one.part, one.parts])).toEqual([
    [100, 0, 2],
    [100, 1, 2],
  ]);
  expect(room.waitingBytes).toBe(size);
  pictures.hear(looked(100));
  expect(room.waitingBytes).toBe(0);
  expect(pictures.seenIn(7)).toEqual({ faces: 2, place: true });
  // The page is told how far, and never what.
  expect(told).toEqual([{ type: 'picture-state', picture: 7, state: { done: true, looked: ['metadata'] } }]);
});

test('what a page drew says nothing of the file’s own metadata', () => {
  const { pictures } = page();
  pictures.receive(part(1, 10, 0, { drawn: true }));
  pictures.hear(looked(100));
  expect(pictures.seenIn(1)).toEqual({ faces: 2, place: undefined, device: undefined });
});

test('another page’s picture of the same number stays its own', () => {
  const { pictures } = page();
  pictures.receive(part(1, 10));
  pictures.hear(looked(999));
  expect(pictures.seenIn(1)).toEqual({});
});

test.each<[string, object]>([
  ['a size that is none', { size: -1 }],
  ['a number that is none', { picture: 1.5 }],
  ['a wrong count of parts', { parts: 9 }],
  ['too few bytes', { data: 'AAAA' }],
  ['what is no base64', { data: '!'.repeat(16) }],
  ['no data', { data: undefined }],
  ['a middle with no beginning', { size: 3 * PART_BYTES, part: 1, parts: 3, data: zeros(PART_BYTES) }],
])('a part with %s begins nothing', (_, changes) => {
  const { pictures, sent, told } = page();
  pictures.receive({ ...part(1, 10), ...changes });
  expect([sent, told]).toEqual([[], []]);
});

test('a part that leaves one out ends the picture', () => {
  const { pictures, sent, states, room } = page();
  const size = 3 * PART_BYTES;
  pictures.receive(part(1, size, 0));
  pictures.receive(part(1, size, 2));
  expect(states()).toEqual([[1, 'broken']]);
  expect(sent.at(-1)).toEqual({ type: 'forget', key: 100 });
  expect(room.waitingBytes).toBe(0);
});

test('empty, too large, too many, and too much at once are said, and cost no room', () => {
  const { pictures, sent, states } = page(MAX_WAITING_BYTES - 100);
  pictures.receive(part(1, 0));
  pictures.receive(part(2, MAX_FILE_BYTES + 1));
  pictures.receive(part(3, 200));
  expect(states()).toEqual([
    [1, 'empty'],
    [2, 'too-large'],
    [3, 'too-many'],
  ]);
  expect(sent).toEqual([]);
});

test('fifty pictures are looked at, and the next is when one of them goes', () => {
  const { pictures, states } = page();
  for (let picture = 0; picture < MAX_PICTURES + 1; picture++) pictures.receive(part(picture, 10));
  expect(states()).toEqual([[MAX_PICTURES, 'too-many']]);
  pictures.receive({ type: 'forget-picture', picture: 0 } as never);
  pictures.receive(part(MAX_PICTURES + 1, 10));
  expect(states()).toHaveLength(1);
});

test('what was forgotten is gone, and its number begins nothing more', () => {
  const { pictures, sent, room } = page();
  pictures.receive(part(1, 10));
  pictures.hear(looked(100));
  pictures.receive({ type: 'forget-picture', picture: 1 } as never);
  expect(pictures.seenIn(1)).toBeUndefined();
  expect(sent.at(-1)).toEqual({ type: 'forget', key: 100 });
  pictures.receive(part(1, 10));
  expect(sent).toHaveLength(2);
  expect(room.waitingBytes).toBe(0);
});

test('a page that goes takes all its pictures along', () => {
  const { pictures, sent, room } = page();
  pictures.receive(part(1, 10));
  pictures.receive(part(2, 10));
  pictures.close();
  expect(sent.slice(-2)).toEqual([
    { type: 'forget', key: 100 },
    { type: 'forget', key: 101 },
  ]);
  expect(room.waitingBytes).toBe(0);
});

test('a room that dies leaves what was seen, and says so of what was not', () => {
  const { pictures, states, told } = page();
  pictures.receive(part(1, 10));
  pictures.hear(looked(100));
  pictures.receive(part(2, 10));
  pictures.roomLost();
  expect(pictures.seenIn(1)).toMatchObject({ faces: 2 });
  expect(states().at(-1)).toEqual([2, 'no-reader']);
  pictures.receive({ type: 'copy-picture', picture: 1, regions: [] } as never);
  expect(told.at(-1)).toMatchObject({ type: 'picture-copy', picture: 1, parts: 0 });
});

test('what a page sent before it went, and comes afterwards, is not taken', () => {
  const { pictures, sent, told, room } = page();
  pictures.close();
  pictures.receive(part(1, 50));
  expect([sent, told, room.waitingBytes]).toEqual([[], [], 0]);
});

test('a room that dies while a picture is looked at anew says so too', () => {
  const { pictures, states } = page();
  pictures.receive(part(1, 50));
  pictures.hear(looked(100));
  pictures.hear(looked(100, false));
  pictures.roomLost();
  expect(states()).toEqual([
    [1, undefined],
    [1, undefined],
    [1, 'no-reader'],
  ]);
});

test('a copy is asked for by our number; one of no picture, or of no place, is not', () => {
  const { pictures, sent, told } = page();
  const region = { left: 0.1, top: 0.1, width: 0.2, height: 0.2 };
  const copy = (picture: number, ...regions: object[]) =>
    pictures.receive({ type: 'copy-picture', picture, regions } as never);
  pictures.receive(part(1, 10));
  copy(1, region);
  expect(sent.at(-1)).toEqual({ type: 'copy', key: 100, regions: [region] });
  copy(1, { ...region, left: 7 });
  expect(sent).toHaveLength(2);
  copy(2, region);
  expect(told.at(-1)).toMatchObject({ type: 'picture-copy', picture: 2, parts: 0 });
  pictures.hear({ type: 'copy', key: 100, mime: 'image/png', part: 0, parts: 1, data: 'AAAA' });
  expect(told.at(-1)).toEqual({
    type: 'picture-copy',
    picture: 1,
    mime: 'image/png',
    part: 0,
    parts: 1,
    data: 'AAAA',
  });
});

test('other messages are for others', () => {
  expect(isAboutPictures({ type: 'picture' })).toBe(true);
  for (const message of [null, {}, { type: 'inspect' }, { type: 7 }])
    expect(isAboutPictures(message)).toBe(false);
});

test('a draft gets what our readers saw, and never what a page says that they saw', () => {
  const seenIn = (picture: number) => (picture === 1 ? { faces: 2 } : undefined);
  const attachments = [
    { picture: 1, kind: 'image', seen: { faces: 0 } },
    { picture: 2, seen: { faces: 9 } },
    { seen: { words: 'Oakbridge' } },
    'photo.jpg',
    null,
  ];
  expect(withSeen({ text: 'Hello', attachments }, seenIn)).toEqual({
    text: 'Hello',
    attachments: [{ picture: 1, kind: 'image', seen: { faces: 2 } }, { picture: 2 }, {}, 'photo.jpg', null],
  });
  for (const raw of [undefined, null, 'text', { text: 'Hello' }, { attachments: 7 }])
    expect(withSeen(raw, seenIn)).toBe(raw);
});
