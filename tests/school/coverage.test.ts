import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, type RuleBinding, type Severity } from '../../rules';
import type { Rule } from '../../rules/engine/rule';
import { allProblems, coverageDocs } from '../../scripts/coverage-docs';
import { INVENTORY_COUNTS, inventoryOf, type SchoolPolicyId } from '../../scripts/clauses/inventory';
import { coverageProblems, placeOf } from '../../scripts/clauses/problems';
import { packs } from '../../school/packs';
import { packRows } from '../../school/packs/rows';
import type { Force, PolicyPack, PolicyRow } from '../../school/policy';

const IDS = Object.keys(INVENTORY_COUNTS) as SchoolPolicyId[];
const rowsOf = (id: SchoolPolicyId): readonly PolicyRow[] => packRows[id];

test('the inventory holds 129 rows, as many of each policy as were counted', () => {
  const counts = Object.fromEntries(IDS.map((id) => [id, inventoryOf(id).length]));
  expect(counts).toEqual({ northbrook: 21, barnes: 31, dothill: 18, wivelsfield: 33, wilnecote: 26 });
  expect(counts).toEqual(INVENTORY_COUNTS);
  expect(IDS.flatMap(rowsOf)).toHaveLength(129);
});

test('every row has rules behind it or a reason, and every rule has a row', () => {
  expect(allProblems()).toEqual([]);
});

test('the page is what the packs say', async () => {
  expect(readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')).toBe(await coverageDocs());
});

describe('the check itself', () => {
  const inventory = [{ path: '1', nth: 1, kind: 'hours' }];
  const pack = (rules: PolicyPack['rules']): PolicyPack => ({
    id: 'made-up',
    document: { title: 'Oakbridge policy', date: 'May 2026' },
    clauses: [{ id: '1', section: 'One', text: 'Ask.' }],
    rules,
  });
  const on = pack({ hours: { clause: '1' } });
  const row = {
    path: '1',
    says: 'Ask.',
    force: 'should',
    clause: '1',
    boundTo: [{ rule: 'hours' }],
  } as const;

  test('is content with a row that is answered', () => {
    expect(coverageProblems(inventory, [row], on)).toEqual([]);
  });

  test.each<[string, readonly PolicyRow[], PolicyPack, RegExp]>([
    ['a row that is missing', [], pack({}), /^1: has no row/],
    ['a row that is made up', [row, { ...row, path: '2' }], on, /^2: is not in the inventory/],
    ['a row that is there twice', [row, row], on, /^1: has two rows/],
    ['a clause that is not there', [{ ...row, clause: '9' }], on, /clause 9 is not in the pack/],
    ['a rule that is not bound', [row], pack({}), /hours is off, without a reason/],
    ['a rule that is off', [row], pack({ hours: { clause: '1', severity: 'off' } }), /hours is off, without/],
    [
      'a message that is off',
      [row, { ...row, nth: 2, boundTo: [{ rule: 'hours', messages: ['late'] }] }],
      pack({ hours: { clause: '1', messages: { late: { severity: 'off' } } } }),
      /1 \(2\): hours is off, without/,
    ],
    [
      'a reason too many',
      [{ ...row, boundTo: [{ rule: 'hours', off: 'Why not.' }] }],
      on,
      /hours is on, and/,
    ],
    ['no rule and no reason', [{ ...row, boundTo: [] }], pack({}), /neither a rule nor a reason/],
    [
      'an empty reason',
      [{ path: '1', says: 'Ask.', force: 'should', notEnforceable: ' ' }],
      pack({}),
      /gives no reason/,
    ],
    [
      'a rule that nothing asks for',
      [row],
      pack({ ...on.rules, extra: { clause: '1' } }),
      /^extra: has a clause, and no row/,
    ],
  ])('names %s', (_, rows, made, problem) => {
    expect(coverageProblems(inventory, rows, made).join('\n')).toMatch(problem);
  });
});

describe.each(IDS)('%s', (id) => {
  test.each(rowsOf(id).map((row) => [placeOf(row), row] as const))('%s is told in plain words', (_, row) => {
    const texts = [row.says, ...(row.exceptions ?? []), ...reasonsOf(row)];
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?:])\s+/))) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
    }
    for (const text of texts) expect(text).toMatch(/^[^“”"!]*\.$/);
  });

  test('is bound to rules and messages that exist', () => {
    const missing = rowsOf(id).flatMap((row) =>
      rulesOf(row).flatMap(({ rule, messages = [] }) => {
        const known = catalogue.find((one) => one.id === rule);
        if (!known) return [rule];
        return messages.filter((message) => !(message in known.messages)).map((one) => `${rule}: ${one}`);
      }),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test('says nothing more gravely than the strongest row behind it, and nothing that no row asks for', () => {
    expect(catalogue.flatMap((rule) => tooLoud(rule, packs[id].rules[rule.id], rowsOf(id)))).toEqual([]);
  });
});

const RANK: Record<Severity | 'off', number> = { off: 0, note: 1, review: 2, warn: 3, stop: 4 };
/** The gravest that a row of each force may lead to. What is allowed under conditions is asked about outside of them. */
const CEILING: Record<Force, Severity> = {
  'must-not': 'warn',
  must: 'warn',
  'should-not': 'warn',
  should: 'warn',
  'allowed-with-conditions': 'warn',
  caution: 'review',
  advice: 'review',
  statement: 'review',
};

function rulesOf(row: PolicyRow) {
  return 'boundTo' in row ? row.boundTo : [];
}

function reasonsOf(row: PolicyRow): string[] {
  return 'notEnforceable' in row ? [row.notEnforceable] : rulesOf(row).flatMap(({ off }) => off ?? []);
}

/** Messages of a rule that speak louder at a school than its rows allow. */
function tooLoud(rule: Rule, bound: RuleBinding | undefined, rows: readonly PolicyRow[]): string[] {
  if (!bound?.clause || bound.severity === 'off') return [];
  return Object.entries(rule.messages).flatMap(([message, { severity: own }]) => {
    const ofPack = bound.severity && own && RANK[own] < RANK[bound.severity] ? own : (bound.severity ?? own);
    const severity = bound.messages?.[message]?.severity ?? ofPack ?? rule.severity;
    const behind = rows.filter((row) =>
      rulesOf(row).some(
        ({ rule: id, messages, off }) =>
          id === rule.id && !off && (messages === undefined || messages.includes(message)),
      ),
    );
    const ceiling = Math.max(0, ...behind.map(({ force }) => RANK[CEILING[force]]));
    return RANK[severity] > ceiling ? [`${rule.id}, ${message}: ${severity}`] : [];
  });
}
