import { beforeEach, expect, test, vi } from 'vitest';
import type { PictureState, ToBackground } from '../../platform/messages';
import { MAX_FILE_BYTES, PART_BYTES } from '../../platform/pictures/parts';
import { PictureSender } from '../../platform/pictures/sender';

/** As much of the browser's own as is used: Node has none. */
class FakeFileReader {
  result: string | undefined;
  error: Error | undefined;
  onload: (() => void) | undefined;
  onerror: (() => void) | undefined;
  readAsDataURL(blob: Blob): void {
    void blob.arrayBuffer().then(
      (bytes) => {
        this.result = `data:;base64,${Buffer.from(bytes).toString('base64')}`;
        this.onload?.();
      },
      () => this.onerror?.(),
    );
  }
}
beforeEach(() => void vi.stubGlobal('FileReader', FakeFileReader));

const DONE: PictureState = { done: true, looked: ['metadata'] };
const file = (size: number, fill = 1) => new Blob([new Uint8Array(size).fill(fill)], { type: 'image/png' });

function sender() {
  const sent: ToBackground[] = [];
  const states: [number, PictureState][] = [];
  let open = true;
  const one = new PictureSender(
    (message) => {
      if (!open) throw new Error('no port');
      sent.push(message);
    },
    (picture, state) => states.push([picture, state]),
  );
  const parts = () => sent.flatMap((message) => (message.type === 'picture' ? [message] : []));
  return { one, sent, states, parts, openPort: (value: boolean) => void (open = value) };
}

test('a file goes in parts that hold it whole', async () => {
  const { one, parts } = sender();
  one.add(3, file(2 * PART_BYTES + 7, 9));
  await vi.waitFor(() => expect(parts()).toHaveLength(3));
  expect(parts().map(({ picture, mime, part, parts: of, size }) => [picture, mime, part, of, size])).toEqual(
    [0, 1, 2].map((part) => [3, 'image/png', part, 3, 2 * PART_BYTES + 7]),
  );
  const whole = Buffer.concat(parts().map(({ data }) => Buffer.from(data, 'base64')));
  expect(whole.equals(Buffer.alloc(2 * PART_BYTES + 7, 9))).toBe(true);
});

test('two go ahead, the others when one is done', async () => {
  const { one, parts } = sender();
  for (const picture of [1, 2, 3]) one.add(picture, file(5));
  await vi.waitFor(() => expect(parts().map(({ picture }) => picture)).toEqual([1, 2]));
  one.receiveState(1, DONE);
  await vi.waitFor(() => expect(parts().map(({ picture }) => picture)).toEqual([1, 2, 3]));
});

test('one that is too large is said here, and nothing of it sent', async () => {
  const { one, states, sent } = sender();
  one.add(1, { size: MAX_FILE_BYTES + 1 } as Blob);
  expect(states).toEqual([[1, { done: true, looked: [], problem: 'too-large' }]]);
  await expect(one.copy(1, [])).rejects.toThrow();
  expect(sent).toEqual([]);
});

test('after a lost port nothing counts as looked at, and all goes again', async () => {
  const { one, parts, states, openPort } = sender();
  one.add(1, file(5));
  await vi.waitFor(() => expect(parts()).toHaveLength(1));
  one.receiveState(1, DONE);
  openPort(false);
  one.lost();
  expect(states.at(-1)).toEqual([1, { done: false, looked: [] }]);
  openPort(true);
  one.restart();
  await vi.waitFor(() => expect(parts()).toHaveLength(2));
});

test('what is forgotten goes no further', async () => {
  const { one, parts, sent } = sender();
  one.add(1, file(20 * PART_BYTES));
  await vi.waitFor(() => expect(parts().length).toBeGreaterThan(0));
  one.forget(1);
  const before = parts().length;
  one.add(2, file(1));
  await vi.waitFor(() => expect(parts().at(-1)!.picture).toBe(2));
  expect(parts().filter(({ picture }) => picture === 1)).toHaveLength(before);
  expect(sent).toContainEqual({ type: 'forget-picture', picture: 1 });
  expect(one.busy).toBe(true);
});

test('a copy is asked for once all is sent, and its parts make one file', async () => {
  const { one, sent, parts } = sender();
  one.add(1, file(5));
  const copy = one.copy(1, []);
  await vi.waitFor(() => expect(sent.at(-1)).toEqual({ type: 'copy-picture', picture: 1, regions: [] }));
  expect(parts()).toHaveLength(1);
  const part = (number: number, text: string) =>
    one.receiveCopy({
      type: 'picture-copy',
      picture: 1,
      mime: 'image/jpeg',
      part: number,
      parts: 2,
      data: Buffer.from(text).toString('base64'),
    });
  part(0, 'one');
  part(1, ' two');
  const blob = await copy;
  expect([blob.type, await blob.text()]).toEqual(['image/jpeg', 'one two']);
  const none = one.copy(1, []);
  one.receiveCopy({ type: 'picture-copy', picture: 1, mime: '', part: 0, parts: 0, data: '' });
  await expect(none).rejects.toThrow('no copy');
});

test('a file that went away is told as broken', async () => {
  const { one, states } = sender();
  const gone = {
    size: 5,
    type: 'image/png',
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }),
  };
  one.add(1, gone as unknown as Blob);
  await vi.waitFor(() => expect(states).toEqual([[1, { done: true, looked: [], problem: 'broken' }]]));
});
