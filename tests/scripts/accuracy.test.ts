import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../rules';
import { readCorpus, withoutMarks, type Case, type Half } from '../../scripts/accuracy/corpus';
import { fallen, toRecord } from '../../scripts/accuracy/gate';
import { share, written } from '../../scripts/accuracy/interval';
import { measure, type Look } from '../../scripts/accuracy/measure';

const HALVES: Half[] = ['tune', 'report'];

/** A case whose draft holds the words, marked where something should be seen. */
function aCase(marked: string, rule?: string, more: Partial<Case> = {}): Case {
  const { text, spans } = withoutMarks(marked);
  const expected = rule
    ? spans.map((span) => ({ rule, gravity: 'high' as const, or: [] as string[], span }))
    : [];
  return { id: marked, draft: draftSchema.parse({ text }), expected, schools: [], mentions: [], ...more };
}

/** A finder that marks one word, under one rule. */
function marks(word: string, rule: string): Look {
  return ({ text }) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ rule, severity: 'warn', span: { start, end: start + word.length } }];
  };
}

describe('the corpus', () => {
  const cases = { tune: readCorpus('tune'), report: readCorpus('report') };

  test('has at least 900 drafts, and half of them are clean', () => {
    const all = [...cases.tune, ...cases.report];
    expect(all.length).toBeGreaterThanOrEqual(900);
    const clean = all.filter(({ expected }) => expected.length === 0).length;
    expect(clean / all.length).toBeGreaterThan(0.45);
  });

  test('shares no draft and no id between its halves, nor within one', () => {
    const all = HALVES.flatMap((half) => cases[half]);
    const keys = all.map(
      ({ draft }) =>
        `${draft.text.toLowerCase().replace(/\W+/g, ' ')}|${JSON.stringify({ ...draft, text: '' })}`,
    );
    expect(keys.length).toBe(new Set(keys).size);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('a line that is not sound is named by file and line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    mkdirSync(join(folder, 'tune'));
    const sound = JSON.stringify({ id: 'a', text: 'Fine', expect: [] });
    const unsound = JSON.stringify({ id: 'b', text: 'No mark', expect: [{ rule: 'derogatory' }] });
    writeFileSync(join(folder, 'tune', 'people.jsonl'), `${sound}\n${unsound}\n`);
    expect(() => readCorpus('tune', folder)).toThrow(
      'tune/people.jsonl, line 2: 0 marks for 1 expected spans',
    );
  });
});

describe('marks', () => {
  test('are taken out, and their places kept', () => {
    expect(withoutMarks('Our [|head|] 🙄 and [|the cook|]')).toEqual({
      text: 'Our head 🙄 and the cook',
      spans: [
        { start: 4, end: 8 },
        { start: 16, end: 24 },
      ],
    });
  });

  test.each(['[||] nothing', 'open [|for ever', 'closed|] only'])('unsound: %s', (text) => {
    expect(() => withoutMarks(text)).toThrow('a mark');
  });
});

describe('a share', () => {
  test.each([
    [8, 10, 49, 94],
    [0, 20, 0, 16],
    [20, 20, 84, 100],
  ])('%d of %d has the score interval %d to %d', (hits, of, low, high) => {
    const one = share(hits, of);
    expect([Math.round(one.low), Math.round(one.high)]).toEqual([low, high]);
  });

  test('of nothing is written as nothing', () => {
    expect(written(share(0, 0))).toBe('–');
    expect(written(share(8, 10))).toBe('80% (49-94)');
  });
});

describe('measuring', () => {
  const cases = [
    aCase('What an [|oaf|]', 'derogatory'),
    aCase('What a [|lump|]', 'derogatory'),
    aCase('The oaf in the play was superb', undefined, { near: 'derogatory' }),
    aCase('Lovely day'),
  ];
  const { rules, byGravity, everyday, near } = measure(cases, ['derogatory'], marks('oaf', 'derogatory'));

  test('counts what was found, what was right, and what was said of clean drafts', () => {
    const [row] = rules;
    expect([row?.recall.hits, row?.recall.of]).toEqual([1, 2]);
    expect([row?.precision.hits, row?.precision.of]).toEqual([1, 2]);
    expect([row?.alarms.hits, row?.alarms.of]).toEqual([1, 2]);
    expect([everyday.any.hits, near.warn.hits]).toEqual([0, 1]);
    expect(byGravity[0]?.found.hits).toBe(1);
  });

  test('a finding beside the marked words is not right', () => {
    const [row] = measure(cases, ['derogatory'], marks('What', 'derogatory')).rules;
    expect(row?.recall.hits).toBe(0);
  });

  test('a rule that would be right as well counts for recall, not for its own precision alone', () => {
    const [wanted] = cases[0]?.expected ?? [];
    const one = {
      ...aCase('What an [|oaf|]', 'derogatory'),
      expected: wanted ? [{ ...wanted, or: ['harassing'] }] : [],
    };
    const [derogatory, harassing] = measure(
      [one],
      ['derogatory', 'harassing'],
      marks('oaf', 'harassing'),
    ).rules;
    expect(derogatory?.recall.hits).toBe(1);
    expect(harassing?.precision.hits).toBe(1);
  });
});

describe('the gate', () => {
  const cases = [aCase('What an [|oaf|]', 'derogatory'), aCase('Lovely day')];
  const good = measure(cases, ['derogatory'], marks('oaf', 'derogatory'));

  test('opens for the same figures', () => {
    expect(fallen(good, toRecord(good))).toEqual([]);
  });

  test('names a rule that finds less', () => {
    const blind = measure(cases, ['derogatory'], () => []);
    expect(fallen(blind, toRecord(good)).join()).toContain('derogatory: recall 0%, recorded 100%');
  });

  test('names a rule that speaks on clean drafts', () => {
    const loud = measure(cases, ['derogatory'], ({ text }) => [
      { rule: 'derogatory', severity: 'warn', span: { start: 0, end: text.length } },
    ]);
    expect(fallen(loud, toRecord(good)).join()).toContain('of clean drafts');
  });
});
