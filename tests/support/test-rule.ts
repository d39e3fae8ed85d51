import { describe, expect, test } from 'vitest';
import { createInspector } from '../../rules/engine/inspector';
import { draftSchema, NO_FACTS, type SchoolFacts } from '../../rules';
import type { Example, PicturePlace, Rule } from '../../rules/engine/rule';

/** What every case of a table shares, unless the case says otherwise. */
export interface Defaults {
  options?: unknown;
  facts?: Partial<SchoolFacts>;
  draft?: Record<string, unknown>;
}

export interface Table extends Defaults {
  /** Cases with the expected words between `[|` and `|]`; a case that flags the whole draft starts with `[||]`. */
  flags: readonly (Example & (string | { messageId?: string }))[];
  /** Near misses: close to a finding, and to be left alone. */
  allows: readonly Example[];
}

const MARK = /\[\||\|\]/g;

/** Splits a marked text into the plain text and the expected spans (UTF-16, half-open). */
export function parseMarks(marked: string): { text: string; spans: [number, number][]; whole: boolean } {
  const whole = marked.startsWith('[||]');
  const source = whole ? marked.slice(4) : marked;
  const spans: [number, number][] = [];
  let text = '';
  let last = 0;
  let open = -1;
  for (const mark of source.matchAll(MARK)) {
    text += source.slice(last, mark.index);
    last = mark.index + 2;
    if (mark[0] === '[|') {
      if (open >= 0) throw new Error(`a mark opens inside another: ${marked}`);
      open = text.length;
    } else {
      if (open < 0 || open === text.length)
        throw new Error(`a mark closes that is empty or never opened: ${marked}`);
      spans.push([open, text.length]);
      open = -1;
    }
  }
  if (open >= 0) throw new Error(`a mark never closes: ${marked}`);
  return { text: text + source.slice(last), spans, whole };
}

/**
 * What is wrong with a table before any rule runs; empty when it is sound.
 * The rule's own examples stand beside the table: marked and not repeated, but not counted towards the eight.
 */
export function tableProblems(
  table: Table,
  examples: Rule['examples'] = { flags: [], allows: [] },
): string[] {
  const problems: string[] = [];
  const key = (example: Example) => (typeof example === 'string' ? example : JSON.stringify(example));
  const flags = [...examples.flags, ...table.flags];
  const allows = [...examples.allows, ...table.allows];
  const all = [...flags, ...allows].map(key);
  for (const text of new Set(all.filter((one, index) => all.indexOf(one) !== index)))
    problems.push(`twice: ${text}`);
  for (const example of flags) {
    const { spans, whole } = parseMarks(textOf(example));
    if (!spans.length && !whole) problems.push(`flags nothing: ${key(example)}`);
  }
  for (const example of allows) {
    const { spans, whole } = parseMarks(textOf(example));
    if (spans.length || whole) problems.push(`a near miss with a mark: ${key(example)}`);
  }
  if (table.flags.length < 8) problems.push(`${table.flags.length} flags, at least 8 wanted`);
  if (table.allows.length < 8) problems.push(`${table.allows.length} near misses, at least 8 wanted`);
  const together = all.join('\n');
  if (!/\p{Extended_Pictographic}/u.test(together)) problems.push('no case with an emoji');
  if (!/\p{L}\p{M}|[À-ɏ]/u.test(together)) problems.push('no case with a diacritic');
  return problems;
}

/** Runs one case; returns the spans that the rule found, sorted, and `[0, 0]` for a finding on the whole draft. */
export function runCase(
  rule: Rule,
  example: Example,
  defaults: Defaults = {},
): { spans: [number, number][]; messageIds: string[]; pictures: (readonly PicturePlace[] | undefined)[] } {
  const own = typeof example === 'string' ? { text: example } : example;
  const {
    facts: ownFacts,
    options = defaults.options,
    text,
    pictures: _,
    ...rest
  } = own as Exclude<Example, string>;
  const draft = draftSchema.parse({ ...defaults.draft, ...rest, text: parseMarks(text).text });
  const facts = { ...NO_FACTS, ...defaults.facts, ...ownFacts };
  const inspect = createInspector({ rules: { [rule.id]: { clause: 'test', options } }, facts }, [rule]);
  const findings = inspect(draft);
  const sick = inspect.health().find((health) => health.state !== 'on');
  if (sick) throw new Error(`${rule.id} is ${sick.state}: ${sick.reason}`);
  return {
    spans: findings.map(({ span }) => [span?.start ?? 0, span?.end ?? 0]),
    messageIds: findings.map((finding) => finding.messageId),
    pictures: findings.map(({ pictures }) => pictures),
  };
}

/** Fails unless the rule finds exactly the marked words, under the wanted message and in the wanted pictures where the case names them. */
export function expectFlag(rule: Rule, example: Example, defaults: Defaults = {}): void {
  const expected = parseMarks(textOf(example));
  const found = runCase(rule, example, defaults);
  expect(found.spans).toEqual(expected.whole ? [...expected.spans, [0, 0]] : expected.spans);
  const wanted = typeof example === 'object' ? (example as { messageId?: string }).messageId : undefined;
  if (wanted) expect(new Set(found.messageIds)).toEqual(new Set([wanted]));
  if (typeof example === 'object' && example.pictures) expect(found.pictures).toEqual([example.pictures]);
}

/** Fails when the rule finds anything. */
export function expectAllow(rule: Rule, example: Example, defaults: Defaults = {}): void {
  expect(runCase(rule, example, defaults).spans).toEqual([]);
}

/** A table of flags and near misses for one rule, with the rule's own examples among them. */
export function testRule(rule: Rule, table: Table): void {
  describe(rule.id, () => {
    test('its table is sound', () => {
      expect(tableProblems(table, rule.examples)).toEqual([]);
    });
    const flags = [...rule.examples.flags, ...table.flags];
    const allows = [...rule.examples.allows, ...table.allows];
    test.each(flags.map((example) => [label(example), example] as const))('flags %s', (_, example) =>
      expectFlag(rule, example, table),
    );
    test.each(allows.map((example) => [label(example), example] as const))('leaves alone %s', (_, example) =>
      expectAllow(rule, example, table),
    );
  });
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

function label(example: Example): string {
  return (typeof example === 'string' ? example : JSON.stringify(example)).slice(0, 90);
}
