import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDrafts, readTuneHalf, withSentences } from '../../scripts/scorer/drafts';
import { score, train } from '../../scripts/scorer/logistic';

const row = (...known: number[]) => ({ known, total: known.length });

test('logistic regression learns which feature tells, and gives the same weights twice', () => {
  const rows = [row(0, 2), row(0, 3), row(1, 2), row(1, 3)];
  const isHit = [true, true, false, false];
  const model = train(rows, isHit, 4);
  expect(score(row(0), model)).toBeGreaterThan(0);
  expect(score(row(1), model)).toBeLessThan(0);
  expect([...train(rows, isHit, 4).weights]).toEqual([...model.weights]);
});

test('a draft that is not sound is named by file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  writeFileSync(
    join(folder, 'a.jsonl'),
    '{"text":"Fine","labels":[]}\n{"text":"open [|mark","labels":["x"]}\n',
  );
  expect(() => readDrafts(folder)).toThrow('a.jsonl, line 2');
});

test('of a risky draft only the marked sentences are taken by themselves, of a clean one all', () => {
  const made = (text: string, spans: { start: number; end: number }[], labels: string[]) =>
    withSentences({ file: 'a', text, spans, labels, kind: 'post' }).map((one) => one.text);
  const text = 'What a long day this was. He is a complete waste of space.';
  expect(made(text, [{ start: 34, end: 57 }], ['derogatory'])).toEqual([
    text,
    'He is a complete waste of space.',
  ]);
  expect(made(text, [], [])).toHaveLength(3);
});

test('the half that reports is never learned from', () => {
  expect(readTuneHalf().length).toBeGreaterThan(100);
  expect(readTuneHalf().every(({ file }) => file.startsWith('tune '))).toBe(true);
});
