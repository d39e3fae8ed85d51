import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromBackground, PictureState, ToBackground } from '../../platform/messages';

/** A port as the browser gives it; `die` is a background that goes. */
interface Port {
  readonly posted: ToBackground[];
  say(message: FromBackground): void;
  die(): void;
}
const { ports, browser } = vi.hoisted(() => {
  const ports: Port[] = [];
  const connect = () => {
    const listeners: { message: ((message: unknown) => void)[]; disconnect: (() => void)[] } = {
      message: [],
      disconnect: [],
    };
    const posted: ToBackground[] = [];
    ports.push({
      posted,
      say: (message) => listeners.message.forEach((hear) => hear(message)),
      die: () => listeners.disconnect.forEach((hear) => hear()),
    });
    return {
      onMessage: { addListener: (hear: (message: unknown) => void) => listeners.message.push(hear) },
      onDisconnect: { addListener: (hear: () => void) => listeners.disconnect.push(hear) },
      postMessage: (message: ToBackground) => void posted.push(message),
      disconnect: () => undefined,
    };
  };
  return { ports, browser: { runtime: { id: 'ours', connect } } };
});
vi.mock('wxt/browser', () => ({ browser }));
const { InspectionClient } = await import('../../platform/inspection-client');

beforeEach(() => {
  ports.length = 0;
  vi.useFakeTimers();
  // A file is read in a task of its own, and there is no document here.
  vi.stubGlobal(
    'FileReader',
    class {
      result = 'data:;base64,AAAA';
      onload: (() => void) | undefined;
      readAsDataURL = () => queueMicrotask(() => this.onload?.());
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = (time = 0) => vi.advanceTimersByTimeAsync(time);
const types = (port: Port | undefined) => port?.posted.map(({ type }) => type);
const DONE: PictureState = { done: true, looked: ['metadata', 'faces', 'logo', 'words'] };

function page(onState: (state: PictureState) => void = () => undefined) {
  const states: PictureState[] = [];
  const client = new InspectionClient(() => undefined, {
    onPictureState: (_picture, state) => {
      states.push(state);
      onState(state);
    },
  });
  return { client, states };
}

test('a port that closes as soon as it opens is opened again, and the picture goes again', async () => {
  const { client, states } = page();
  client.sendPicture(1, new Blob(['abc']));
  await settle();
  ports[0]!.say({ type: 'picture-state', picture: 1, state: DONE });
  await settle(60_000);
  // The background stops; a port opened while it is stopping closes once more.
  ports[0]!.die();
  await settle();
  ports[1]!.die();
  await settle(1000);
  expect(ports).toHaveLength(3);
  expect(types(ports[2])).toEqual(['picture']);
  ports[2]!.say({ type: 'picture-state', picture: 1, state: DONE });
  expect(states).toEqual([DONE, { done: false, looked: [] }, DONE]);
});

test('a question that whoever hears of the lost picture asks is not lost with the port', async () => {
  const asked: Promise<unknown>[] = [];
  const { client } = page((state) => {
    if (!state.done) asked.push(client.ask({ text: 'Tea' } as never));
  });
  client.sendPicture(1, new Blob(['abc']));
  await settle();
  ports[0]!.say({ type: 'picture-state', picture: 1, state: DONE });
  ports[0]!.die();
  await settle();
  expect(types(ports[1])?.filter((type) => type === 'inspect')).toHaveLength(1);
  const [question] = ports[1]!.posted.filter((message) => message.type === 'inspect');
  ports[1]!.say({ type: 'answer', id: question!.id, findings: [] });
  expect(await asked[0]).toEqual([]);
});

test('where the background dies at each start, pictures are told as not checked, and tried again when a person acts', async () => {
  const { client, states } = page();
  client.sendPicture(1, new Blob(['abc']));
  await settle();
  let died = 0;
  while (died < ports.length) {
    ports[died++]!.die();
    await settle(10_000);
  }
  expect(died).toBe(5);
  expect(states.at(-1)).toEqual({ done: true, looked: [], problem: 'no-reader' });
  client.sendPicture(2, new Blob(['def']));
  await settle();
  const sent = ports[5]!.posted.flatMap((message) => (message.type === 'picture' ? [message.picture] : []));
  expect(new Set(sent)).toEqual(new Set([1, 2]));
});

test('a background that has become steady gets the pictures that were given up', async () => {
  const { client } = page();
  client.sendPicture(1, new Blob(['abc']));
  await settle();
  for (let died = 0; died < 5; died++) {
    ports[died]!.die();
    await settle(10_000);
  }
  const ask = () => void client.ask({ text: 'Tea' } as never).catch(() => undefined);
  ask();
  await settle();
  expect(types(ports[5])).toEqual(['inspect']);
  ports[5]!.say({ type: 'answer', id: 1, findings: [] });
  await settle(11_000);
  ask();
  await settle();
  expect(types(ports[5])?.filter((type) => type !== 'still-here')).toEqual(['inspect', 'inspect', 'picture']);
});

test('what an earlier port says late is not heard', async () => {
  const { client, states } = page();
  client.sendPicture(1, new Blob(['abc']));
  await settle();
  client.close();
  client.prepare();
  await settle();
  ports[0]!.say({ type: 'picture-state', picture: 1, state: DONE });
  expect(states).toEqual([]);
});
