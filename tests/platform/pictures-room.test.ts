import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PART_BYTES, partsOf } from '../../platform/pictures/parts';
import { RoomDesk, type RoomParts } from '../../platform/pictures/room-desk';
import type { FromRoom, FromWorker, ToWorker } from '../../platform/pictures/room-messages';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Worker {
  readonly posted: ToWorker[];
  say(message: FromWorker): void;
  die(): void;
  ended: boolean;
}

function room(drawFrames: RoomParts['drawFrames'] = async function* () {}, keptBytes?: number) {
  const workers: Worker[] = [];
  const told: FromRoom[] = [];
  const idle = vi.fn();
  const desk = new RoomDesk(
    {
      startWorker: (say, die) => {
        const worker: Worker = { posted: [], say, die, ended: false };
        workers.push(worker);
        return { post: (message) => void worker.posted.push(message), end: () => void (worker.ended = true) };
      },
      drawFrames,
      drawLogo: async (picture) => {
        if (picture === 'broken') throw new Error('broken');
        return { width: 5, height: 5 } as ImageBitmap;
      },
      tell: (message) => void told.push(message),
      idle,
    },
    keptBytes,
  );
  const give = (key: number, size = 10, fill = 1) => {
    for (let part = 0; part < partsOf(size); part++) {
      const length = Math.min(PART_BYTES, size - part * PART_BYTES);
      const data = Buffer.alloc(length, fill).toString('base64');
      desk.receive({ type: 'part', key, mime: 'image/png', size, part, parts: partsOf(size), data });
    }
    return settle();
  };
  const jobs = () =>
    workers.flatMap(({ posted }) => posted.map((one) => one.type + ('key' in one ? one.key : '')));
  return { desk, workers, told, idle, give, jobs };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const done = (key: number): FromWorker => ({
  type: 'looked',
  key,
  state: { done: true, looked: ['metadata'] },
  seen: { faces: key },
});

test('bytes come together and one picture is looked at after the other', async () => {
  const { workers, give, jobs, told } = room();
  await give(1, PART_BYTES + 5, 7);
  await give(2);
  expect(jobs()).toEqual(['look1']);
  const [job] = workers[0]!.posted;
  expect(job).toMatchObject({ type: 'look', mime: 'image/png' });
  expect((job as { bytes: Uint8Array }).bytes).toEqual(new Uint8Array(PART_BYTES + 5).fill(7));
  workers[0]!.say(done(1));
  await settle();
  expect(jobs()).toEqual(['look1', 'look2']);
  expect(told).toEqual([done(1)]);
});

test('what is forgotten is neither looked at nor told of', async () => {
  const { desk, workers, give, jobs, told } = room();
  await give(1);
  await give(2);
  await give(3);
  desk.receive({ type: 'forget', key: 2 });
  desk.receive({ type: 'forget', key: 1 });
  expect(jobs()).toEqual(['look1', 'abort1']);
  workers[0]!.say(done(1));
  await settle();
  expect(jobs()).toEqual(['look1', 'abort1', 'look3']);
  expect(told).toEqual([]);
});

test.each(['dies', 'says nothing'])('a worker that %s costs the picture that it had', async (how) => {
  const { workers, give, told, jobs } = room();
  await give(1);
  await give(2);
  workers[0]!.say({
    type: 'looked',
    key: 1,
    state: { done: false, looked: ['metadata'] },
    seen: { place: true },
  });
  if (how === 'dies') workers[0]!.die();
  else await vi.advanceTimersByTimeAsync(30_000);
  await settle();
  expect(told.at(-1)).toEqual({
    type: 'looked',
    key: 1,
    seen: { place: true },
    state: { done: true, looked: ['metadata'], problem: 'no-reader' },
  });
  expect(workers[0]!.ended).toBe(true);
  expect(workers).toHaveLength(2);
  expect(jobs()).toEqual(['look1', 'look2']);
  // What the dead one still has to say is not heard.
  const before = told.length;
  workers[0]!.say(done(2));
  expect(told).toHaveLength(before);
});

test('the worker goes when nothing is to be done, the room when it holds nothing either', async () => {
  const { desk, workers, give, idle } = room();
  await give(1);
  workers[0]!.say(done(1));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(workers[0]!.ended).toBe(true);
  expect(idle).not.toHaveBeenCalled();
  desk.receive({ type: 'forget', key: 1 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(idle).toHaveBeenCalledOnce();
});

test('a copy comes in parts; without the bytes there is none', async () => {
  const { desk, workers, give, told } = room();
  await give(1);
  workers[0]!.say(done(1));
  told.length = 0;
  desk.receive({ type: 'copy', key: 1, regions: [] });
  await settle();
  expect(workers[0]!.posted.at(-1)).toMatchObject({
    type: 'copy',
    key: 1,
    bytes: new Uint8Array(10).fill(1),
  });
  const bytes = new Uint8Array(PART_BYTES + 1).fill(9);
  workers[0]!.say({ type: 'copy', key: 1, mime: 'image/jpeg', bytes });
  expect(told.map((one) => one.type === 'copy' && [one.part, one.parts, one.mime])).toEqual([
    [0, 2, 'image/jpeg'],
    [1, 2, 'image/jpeg'],
  ]);
  const joined = told.flatMap((one) => (one.type === 'copy' ? [...Buffer.from(one.data, 'base64')] : []));
  expect(joined).toEqual([...bytes]);
  desk.receive({ type: 'copy', key: 5, regions: [] });
  expect(told.at(-1)).toMatchObject({ key: 5, parts: 0 });
});

test('bytes are kept up to a cap; the oldest picture then has no copy', async () => {
  const { desk, workers, give, told } = room(undefined, 100);
  for (const key of [1, 2]) {
    await give(key, 60);
    workers[0]!.say(done(key));
  }
  desk.receive({ type: 'copy', key: 1, regions: [] });
  expect(told.at(-1)).toMatchObject({ type: 'copy', key: 1, parts: 0 });
  desk.receive({ type: 'copy', key: 2, regions: [] });
  await settle();
  expect(workers[0]!.posted.at(-1)).toMatchObject({ type: 'copy', key: 2 });
});

test('bytes that still come in are not among those that go', async () => {
  const { desk, workers, give, jobs } = room(undefined, 100);
  const size = PART_BYTES + 5;
  const part = (number: number, bytes: number) =>
    desk.receive({
      type: 'part',
      key: 1,
      mime: 'image/png',
      size,
      part: number,
      parts: 2,
      data: Buffer.alloc(bytes).toString('base64'),
    });
  part(0, PART_BYTES);
  await give(2, 90);
  workers[0]!.say(done(2));
  part(1, 5);
  await settle();
  expect(jobs()).toEqual(['look2', 'look1']);
});

test('the logo’s pictures are there before the first picture is looked at; a broken one is left out', async () => {
  const { desk, workers, give, jobs } = room();
  const logos = [
    { name: 'crest', picture: 'data:image/png;base64,AAAA' },
    { name: 'badge', picture: 'broken' },
  ];
  desk.receive({ type: 'logos', logos });
  await give(1);
  expect(jobs()).toEqual(['logos', 'look1']);
  expect(workers[0]!.posted[0]).toMatchObject({ logos: [{ name: 'crest' }] });
  workers[0]!.say(done(1));
  desk.receive({ type: 'logos', logos: [] });
  await settle();
  expect(jobs()).toEqual(['logos', 'look1', 'logos', 'look1']);
});

test('frames that only a document can draw go one by one, and then word that there are no more', async () => {
  const drawn = [{ close: vi.fn() }, { close: vi.fn() }] as unknown as ImageBitmap[];
  const { workers, give, jobs } = room(async function* () {
    yield* drawn;
    throw new Error('the video broke');
  });
  await give(1);
  workers[0]!.say({ type: 'needs-frames', key: 1, kind: 'video' });
  await settle();
  expect(jobs()).toEqual(['look1', 'frame1', 'frame1', 'frame1']);
  expect(workers[0]!.posted.at(-1)).toEqual({ type: 'frame', key: 1 });
});
