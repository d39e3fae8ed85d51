/** Where JSON stops being JSON, 1-based, with a word on the usual mistakes. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly hint?: string;
}

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/**
 * Finds the first mistake in a text that `JSON.parse` refused. The platform's own message names a place for some mistakes
 * only (not for the trailing comma in a list) and quotes the text, which may hold a roster.
 */
export function firstJsonError(text: string): JsonError {
  const open: ('{' | '[')[] = [];
  let wants: 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'next' = 'value';
  let at = 0;
  const error = (hint?: string): JsonError => {
    const start = at + (/^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0);
    const before = text.slice(0, start).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...(hint ? { hint } : {}) };
  };
  for (;;) {
    TOKEN.lastIndex = at;
    const [whole, mark, string, literal] = TOKEN.exec(text) ?? [];
    if (whole === undefined) return error(usualMistake(text.slice(at).trimStart()));
    const inside = open.at(-1);
    if (mark === '}' || mark === ']') {
      if (inside !== (mark === '}' ? '{' : '[')) return error('a bracket closes that was not opened');
      if (wants === 'name' || (wants === 'value' && inside === '['))
        return error('a comma with nothing after it');
      if (wants === 'value') return error('a value is missing');
      if (wants === 'colon') return error('a colon is missing');
      open.pop();
      wants = 'next';
    } else if (wants === 'next') {
      if (mark !== ',' || !inside)
        return error(inside ? 'a comma is missing before this' : 'text after the end');
      wants = inside === '{' ? 'name' : 'value';
    } else if (wants === 'colon') {
      if (mark !== ':') return error('a colon is missing');
      wants = 'value';
    } else if (wants === 'name' || wants === 'name or end') {
      if (string === undefined) return error('a name in double quotes is missing');
      wants = 'colon';
    } else if (mark === '{' || mark === '[') {
      open.push(mark);
      wants = mark === '{' ? 'name or end' : 'value or end';
    } else if (string !== undefined || literal !== undefined) wants = 'next';
    else return error('a value is missing');
    at += whole.length;
  }
}

function usualMistake(rest: string): string {
  if (rest === '') return 'the file ends too early';
  if (rest.startsWith("'") || /^[“”‘’]/.test(rest)) return 'use straight double quotes';
  if (rest.startsWith('"')) return 'a text is not closed, or holds a \\ or a line break';
  if (rest.startsWith('/')) return 'JSON has no comments';
  return 'this is not JSON';
}
