import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftSchema } from '../../rules';
import { LookInside } from '../../scripts/inspect/look-inside';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-pictures-'));
  const canvas = createCanvas(1200, 600);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, 1200, 600);
  drawing.fillStyle = '#000';
  drawing.font = '60px sans-serif';
  drawing.fillText('Oakbridge Primary School', 100, 300);
  writeFileSync(join(folder, 'sign.png'), canvas.toBuffer('image/png'));
  writeFileSync(join(folder, 'empty.jpg'), '');
  writeFileSync(join(folder, 'notes.txt'), 'no picture');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that a draft names is looked into; what cannot be is said by its field, and the rest goes on', async () => {
  const inside = new LookInside([], (path) => join(folder, path));
  const draft = draftSchema.parse({
    text: 'Hello',
    attachments: [
      { file: 'nowhere.jpg' },
      { file: 'empty.jpg' },
      { file: 'notes.txt' },
      { file: 7 },
      'only-a-name.jpg',
      { file: 'sign.png', alt: 'A sign' },
    ],
  });
  const { draft: looked, problems } = await inside.look(draft);
  expect(problems).toEqual([
    'attachments[0].file leads to no file.',
    'attachments[1].file has no bytes.',
    'attachments[2].file is no picture or video.',
    'attachments[3].file must be the path of a file.',
  ]);
  expect(looked.text).toBe('Hello');
  expect(
    looked.attachments.map(({ name, seen }) => [name, seen?.words?.trim(), seen?.faces, seen?.place]),
  ).toEqual([
    [undefined, undefined, undefined, undefined],
    ['empty.jpg', undefined, undefined, undefined],
    ['notes.txt', undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined],
    ['only-a-name.jpg', undefined, undefined, undefined],
    ['sign.png', 'Oakbridge Primary School', 0, false],
  ]);
  expect(looked.attachments.at(-1)).toMatchObject({ alt: 'A sign', seen: { width: 1200, height: 600 } });
}, 60_000);
