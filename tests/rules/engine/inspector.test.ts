import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { draftSchema, NO_FACTS, type DraftInput } from '../../../rules';
import { atLeast, createInspector, verdictOf, type RuleBinding } from '../../../rules/engine/inspector';
import { defineRule, SEVERITIES, type Match, type Rule } from '../../../rules/engine/rule';

const SECRET = 'Xylophone';

/** A rule that yields what it is told to. */
function ruleThat(id: string, change: Partial<Rule> = {}): Rule {
  const rule = defineRule({
    id,
    surfaces: ['post', 'comment'],
    severity: 'warn',
    summary: 'A test.',
    messages: {
      seen: { text: 'Seen.', harmless: 'Or not.' },
      unsure: { text: 'Perhaps seen.', severity: 'review' },
    },
    options: z.object({ size: z._default(z.number(), 1) }),
    examples: { flags: [], allows: [] },
    *find(draft, { size }): Iterable<Match<'seen' | 'unsure'>> {
      if (draft.text.length >= size) yield { messageId: 'seen', span: { start: 0, end: size } };
    },
  });
  return { ...rule, ...change };
}
const yields = (...matches: unknown[]) => ({ find: () => matches as Match<string>[] });
const draft = (input: Partial<DraftInput> = {}) =>
  draftSchema.parse({ text: `${SECRET} and more`, ...input });

function inspectWith(rules: Rule[], bindings: Record<string, RuleBinding | undefined>) {
  return createInspector({ rules: bindings }, rules);
}
const one = (change: Partial<Rule> = {}, binding: RuleBinding = { clause: '4.1' }) =>
  inspectWith([ruleThat('a', change)], { a: binding });

describe('a finding', () => {
  test('carries rule, message, clause, severity and span, and no word of the draft', () => {
    const findings = one({}, { clause: '4.1', options: { size: 3 } })(draft());
    expect(findings).toEqual([
      {
        rule: 'a',
        messageId: 'seen',
        message: 'Seen.',
        harmless: 'Or not.',
        clause: '4.1',
        severity: 'warn',
        span: { start: 0, end: 3 },
      },
    ]);
    expect(JSON.stringify(findings)).not.toContain(SECRET.slice(0, 4));
  });
  test('does not carry what a rule adds to a match or span', () => {
    const extra = { messageId: 'seen', words: SECRET, span: { start: 0, end: 3, text: SECRET } };
    expect(JSON.stringify(one(yields(extra))(draft()))).not.toContain(SECRET);
  });
  test('comes in order of position, the longer first, those without a span last', () => {
    const at = (start: number, end: number) => ({ messageId: 'seen', span: { start, end } });
    const rule = ruleThat('a', yields({ messageId: 'unsure' }, at(4, 6), at(0, 2), at(4, 9)));
    const other = ruleThat('b', yields(at(2, 3)));
    const found = inspectWith([rule, other], { a: { clause: '1' }, b: { clause: '2' } })(draft());
    expect(found.map(({ span }) => span && [span.start, span.end])).toEqual([
      [0, 2],
      [2, 3],
      [4, 9],
      [4, 6],
      undefined,
    ]);
  });
});

describe('a rule is off', () => {
  test.each<[string, RuleBinding | undefined, string]>([
    ['that the pack does not list', undefined, 'no clause of the policy stands behind it'],
    ['without a clause', { severity: 'stop' }, 'no clause of the policy stands behind it'],
    ['with an empty clause', { clause: '' }, 'no clause of the policy stands behind it'],
    ['that is switched off', { clause: '4.1', severity: 'off' }, 'switched off in the settings'],
  ])('%s', (_, binding, reason) => {
    const inspect = inspectWith([ruleThat('a')], { a: binding });
    expect(inspect(draft())).toEqual([]);
    expect(inspect.health()).toEqual([{ rule: 'a', state: 'off', reason }]);
  });
  test('for drafts that are none of its surfaces', () => {
    expect(one()(draft({ kind: 'message' }))).toEqual([]);
    expect(one()(draft({ kind: 'comment' }))).toHaveLength(1);
    const pictures = one({ surfaces: ['picture'] });
    expect(pictures(draft())).toEqual([]);
    expect(pictures(draft({ attachments: ['a.txt'] }))).toEqual([]);
    expect(pictures(draft({ kind: 'message', attachments: ['a.jpg'] }))).toHaveLength(1);
  });
});

describe('which severity and clause', () => {
  const told = (messageId: string, binding: RuleBinding) => {
    const finding = one(yields({ messageId }), binding)(draft())[0];
    return finding && [finding.severity, finding.clause];
  };
  test.each<[string, string, RuleBinding, [string, string] | undefined]>([
    ['the rule’s own', 'seen', { clause: '1' }, ['warn', '1']],
    ['the message’s own', 'unsure', { clause: '1' }, ['review', '1']],
    ['the pack’s', 'seen', { clause: '1', severity: 'stop' }, ['stop', '1']],
    ['the pack’s softer', 'seen', { clause: '1', severity: 'note' }, ['note', '1']],
    ['a less sure message stays so', 'unsure', { clause: '1', severity: 'stop' }, ['review', '1']],
    ['a softer pack wins over the message', 'unsure', { clause: '1', severity: 'note' }, ['note', '1']],
    [
      'the pack on the message',
      'unsure',
      { clause: '1', severity: 'note', messages: { unsure: { severity: 'stop' } } },
      ['stop', '1'],
    ],
    [
      'the pack’s clause for the message',
      'unsure',
      { clause: '1', messages: { unsure: { clause: '2' } } },
      ['review', '2'],
    ],
    [
      'other messages keep theirs',
      'seen',
      { clause: '1', messages: { unsure: { clause: '2', severity: 'off' } } },
      ['warn', '1'],
    ],
    ['one message off', 'unsure', { clause: '1', messages: { unsure: { severity: 'off' } } }, undefined],
  ])('%s', (_, messageId, binding, expected) => {
    expect(told(messageId, binding)).toEqual(expected);
  });
  test('order and worst', () => {
    expect(SEVERITIES.map((severity) => atLeast(severity, 'review'))).toEqual([false, true, true, true]);
    expect(verdictOf([])).toBe('clean');
    expect(verdictOf([{ severity: 'note' }, { severity: 'warn' }, { severity: 'review' }])).toBe('warn');
  });
});

describe('one rule that fails costs nobody else anything', () => {
  const fail = () => {
    throw new TypeError(`cannot read ${SECRET}`);
  };
  const sound = ruleThat('sound');
  const cases: [string, Rule, RuleBinding, number, string][] = [
    [
      'throws in prepare',
      ruleThat('bad', { prepare: fail }),
      { clause: '1' },
      0,
      'could not start (TypeError)',
    ],
    ['throws in find', ruleThat('bad', { find: fail }), { clause: '1' }, 0, 'stopped on a draft (TypeError)'],
    [
      'throws half way',
      ruleThat('bad', {
        *find() {
          yield { messageId: 'seen', span: { start: 0, end: 1 } };
          fail();
        },
      }),
      { clause: '1' },
      1,
      'stopped on a draft (TypeError)',
    ],
    ...(
      [
        ['past the end', { start: 0, end: 99 }],
        ['before the start', { start: -1, end: 2 }],
        ['empty', { start: 2, end: 2 }],
        ['turned round', { start: 3, end: 2 }],
        ['not a number', { start: NaN, end: 2 }],
      ] as const
    ).map(([name, span]): [string, Rule, RuleBinding, number, string] => [
      `yields a span that is ${name}`,
      ruleThat('bad', yields({ messageId: 'unsure' }, { messageId: 'seen', span })),
      { clause: '1' },
      1,
      'stopped on a draft (RangeError)',
    ]),
    [
      'yields an unknown message',
      ruleThat('bad', yields({ messageId: 'cow' })),
      { clause: '1' },
      0,
      'stopped on a draft (RangeError)',
    ],
    [
      'yields nothing at all',
      ruleThat('bad', yields(undefined)),
      { clause: '1' },
      0,
      'stopped on a draft (TypeError)',
    ],
    [
      'throws what is no error',
      ruleThat('bad', {
        find: () => {
          throw SECRET;
        },
      }),
      { clause: '1' },
      0,
      'stopped on a draft (string)',
    ],
    [
      'gets a bad option',
      ruleThat('bad'),
      { clause: '1', options: { size: SECRET } },
      0,
      'option size: invalid_type',
    ],
    [
      'gets options that are none',
      ruleThat('bad'),
      { clause: '1', options: SECRET },
      0,
      'options: invalid_type',
    ],
  ];
  test.each(cases)('%s', (_, bad, binding, found, reason) => {
    for (const rules of [
      [bad, sound],
      [sound, bad],
    ]) {
      const inspect = inspectWith(rules, { bad: binding, sound: { clause: '2' } });
      const findings = inspect(draft());
      expect(findings.filter(({ rule }) => rule === 'bad')).toHaveLength(found);
      expect(findings.filter(({ rule }) => rule === 'sound')).toHaveLength(1);
      const health = inspect.health();
      expect(health).toContainEqual({ rule: 'bad', state: 'failed', reason });
      expect(health).toContainEqual({ rule: 'sound', state: 'on' });
      expect(JSON.stringify([health, findings])).not.toContain(SECRET);
    }
  });
  test('a rule that stopped on one draft still reads the next', () => {
    const inspect = one({
      find: ({ text }) => (text === 'bad' ? fail() : [{ messageId: 'seen' }]),
    });
    expect(inspect(draft({ text: 'bad' }))).toEqual([]);
    expect(inspect(draft({ text: 'good' }))).toHaveLength(1);
    expect(inspect.health()[0]?.state).toBe('failed');
  });
});

describe('prepare', () => {
  test('runs once per settings, with checked options and the school’s facts', () => {
    const calls: unknown[] = [];
    const prepare = (...given: unknown[]) => void calls.push(given);
    const inspect = one({ prepare, find: () => [] }, { clause: '1', options: { size: 4, unknown: true } });
    inspect(draft());
    inspect(draft());
    expect(calls).toEqual([[{ size: 4 }, NO_FACTS]]);
  });
  test('does not run for a rule that is off', () => {
    const prepare = () => {
      throw new Error('ran');
    };
    expect(one({ prepare }, {}).health()[0]?.state).toBe('off');
  });
});

describe('what the technician set aside', () => {
  const look = (neverFlag: string[], options = {}) =>
    createInspector({ rules: { a: { clause: '1', options } }, facts: { ...NO_FACTS, neverFlag } }, [
      ruleThat('a'),
    ])(draft());

  test('is left alone by every rule, where the finding lies inside it', () => {
    expect(look(['xylophone'], { size: 9 })).toEqual([]);
    expect(look(['Kazoo'], { size: 9 })).toHaveLength(1);
  });

  test('does not hide what reaches beyond it', () => {
    expect(look(['xylophone'], { size: 13 })).toHaveLength(1);
  });
});

test('warming up lets each rule look once, step by step, and survives one that fails', () => {
  const looked: string[] = [];
  const looks = (id: string) =>
    ruleThat(id, {
      *find() {
        looked.push(id);
        if (id === 'a') throw new Error('not today');
      },
    });
  const inspect = inspectWith([looks('a'), looks('b')], { a: { clause: '1' }, b: { clause: '1' } });
  const steps = inspect.warmUp(draft())[Symbol.iterator]();
  steps.next();
  expect(looked).toEqual(['a']);
  steps.next();
  expect(looked).toEqual(['a', 'b']);
  expect(inspect.health().every(({ state }) => state === 'on')).toBe(true);
});
