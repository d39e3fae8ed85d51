import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../rules';
import { packs } from '../../school/packs';

// The list, the files, their tables and the packs say the same.

const files = readdirSync('rules')
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.replace('.ts', ''));

test('every rule file is in the catalogue under its own name, and nothing else is', () => {
  expect(catalogue.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a table of its own', () => {
    expect(existsSync(`tests/rules/${id}.test.ts`)).toBe(true);
  });

  test('says what was seen, and how it may be harmless, in plain short sentences', () => {
    for (const { text, harmless } of Object.values(rule.messages)) {
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(20);
      expect(harmless?.split(/\s+/).length ?? 0).toBeLessThanOrEqual(20);
      expect(`${text} ${harmless ?? ''}`).not.toMatch(/!|violat|offen[cs]e|forbidden|illegal/i);
    }
  });

  test('names the harmless reading of every message, and what it cannot see', () => {
    for (const [message, { harmless }] of Object.entries(rule.messages))
      expect(harmless, message).toBeTruthy();
    expect(rule.blindSpots?.length).toBeGreaterThan(0);
    for (const sentence of rule.blindSpots ?? [])
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  test('takes its options’ defaults', () => {
    expect(rule.options.safeParse({}).success).toBe(true);
  });

  test('shows examples of both kinds', () => {
    expect(rule.examples.flags.length).toBeGreaterThan(0);
    expect(rule.examples.allows.length).toBeGreaterThan(0);
  });
});

describe.each(Object.values(packs).map((pack) => [pack.id, pack] as const))('the %s pack', (_, pack) => {
  test('binds only rules that exist, to clauses that exist, and messages that exist', () => {
    const clauses = new Set(pack.clauses.map(({ id }) => id));
    for (const [id, binding] of Object.entries(pack.rules)) {
      const rule = catalogue.find((one) => one.id === id);
      expect(rule, id).toBeDefined();
      expect(clauses.has(binding.clause ?? ''), `${id}: ${binding.clause}`).toBe(true);
      for (const [message, own] of Object.entries(binding.messages ?? {})) {
        expect(Object.keys(rule?.messages ?? {}), id).toContain(message);
        if (own.clause) expect(clauses.has(own.clause), `${id}: ${own.clause}`).toBe(true);
      }
    }
  });
});

test('the model policy has a clause behind every rule', () => {
  expect(Object.keys(packs.model.rules).sort()).toEqual(files.sort());
});
