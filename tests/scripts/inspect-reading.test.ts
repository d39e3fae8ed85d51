import { describe, expect, test } from 'vitest';
import { firstJsonError } from '../../scripts/inspect/json-error';
import { readDraft } from '../../scripts/inspect/read-draft';
import { decode, lines } from '../../scripts/inspect/text-input';

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(bytes: Uint8Array, size = 7): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines(decode(chunks(bytes, size)))) found.push(line);
  return found;
}

describe('lines of a file', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  test.each([1, 2, 7, 1000])('marks, line ends and letters over chunks of %i bytes', async (size) => {
    expect(await all(utf8('\uFEFFZoë 🎉\r\n\r\nb\nc'), size)).toEqual(['Zoë 🎉', '', 'b', 'c']);
  });
  test('a line separator inside a text ends no line', async () => {
    expect(await all(utf8('{"text":"a\u2028b\u2029c"}\n'))).toEqual(['{"text":"a\u2028b\u2029c"}']);
  });
  test('what Windows PowerShell writes', async () => {
    expect(await all(new Uint8Array(Buffer.from('\uFEFFZoë\r\n🎉\r\n', 'utf16le')), 3)).toEqual([
      'Zoë',
      '🎉',
    ]);
  });
  test('bytes that are no text become replacement characters', async () => {
    expect(await all(new Uint8Array([0x61, 0xff, 0x62, 0x0a]))).toEqual(['a\uFFFDb']);
  });
  test.each([[''], ['a']])('hardly anything: %j', async (text) => {
    expect(await all(utf8(text))).toEqual(text ? [text] : []);
  });
});

describe('one line of JSON', () => {
  test('fields that are not known are ignored, null is not given', () => {
    const read = readDraft('{"text": "a", "at": null, "kind": null, "likes": 7}');
    expect(read).toEqual({ draft: { text: 'a', kind: 'post', attachments: [] } });
  });
  test.each([
    ['{"text": "secret"', 'is not valid JSON.'],
    ['["secret"]', 'must be a JSON object with at least the field text.'],
    ['"secret"', 'must be a JSON object with at least the field text.'],
    ['{"kind": "post"}', 'text is missing.'],
    ['{"text": null}', 'text is missing.'],
    ['{"text": 7}', 'text must be text.'],
    ['{"text": "secret", "kind": "secret"}', 'kind must be one of post, comment, message, profile, request.'],
    ['{"text": "secret", "kind": 7}', 'kind must be one of post, comment, message, profile, request.'],
    ['{"text": "secret", "account": "secret"}', 'account must be one of personal, school.'],
    ['{"text": "secret", "at": "2026-03-02 10:15"}', 'at must be an ISO time, such as 2026-03-02T10:15:00Z.'],
    ['{"text": "secret", "at": "2026-13-02T10:15:00Z"}', 'at must be a time that exists.'],
    ['{"text": "secret", "attachments": "secret.jpg"}', 'attachments must be a list.'],
    [
      '{"text": "secret", "attachments": ["a.jpg", 7]}',
      'attachments[1] must be a file name, or an object with kind (image, video, file), name, type and alt.',
    ],
    ['{"text": 7, "site": 7}', 'text must be text; site must be text.'],
  ])('%s', (line, problem) => {
    const read = readDraft(line);
    expect(read).toEqual({ problem });
    expect(JSON.stringify(read)).not.toContain('secret');
  });
});

describe('where JSON goes wrong', () => {
  test.each<[string, number, number, string]>([
    ['{\n  "a": [1, 2,]\n}', 2, 14, 'a comma with nothing after it'],
    ['{\n  "a": 1,\n}', 3, 1, 'a comma with nothing after it'],
    ['{"a": 1\n "b": 2}', 2, 2, 'a comma is missing before this'],
    ["{'a': 1}", 1, 2, 'use straight double quotes'],
    ['{“a”: 1}', 1, 2, 'use straight double quotes'],
    ['{"a" 1}', 1, 6, 'a colon is missing'],
    ['{"a": }', 1, 7, 'a value is missing'],
    ['{"a": "C:\\school"}', 1, 7, 'a text is not closed, or holds a \\ or a line break'],
    ['{"a": "b\n"}', 1, 7, 'a text is not closed, or holds a \\ or a line break'],
    ['// hello\n{}', 1, 1, 'JSON has no comments'],
    ['{"a": [1}', 1, 9, 'a bracket closes that was not opened'],
    ['{"a": 01}', 1, 7, 'this is not JSON'],
    ['{} {}', 1, 4, 'text after the end'],
    ['{"a": 1', 1, 8, 'the file ends too early'],
    ['', 1, 1, 'the file ends too early'],
  ])('%j', (text, line, column, hint) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(firstJsonError(text)).toEqual({ line, column, hint });
  });

  test('a nest of 200,000 brackets', () => {
    expect(firstJsonError('['.repeat(200_000))).toMatchObject({ line: 1, column: 200_001 });
  });
});
