import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { catalogue } from '../../rules';
import { defineRule } from '../../rules/engine/rule';
import { rulesDocs } from '../../scripts/rules-docs';
import { packs } from '../../school/packs';
import type { PolicyPack } from '../../school/policy';

const shipped = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');

const standIn = defineRule({
  id: 'stand-in',
  surfaces: ['post', 'request'],
  severity: 'warn',
  summary: 'A stand-in.',
  messages: {
    seen: { text: 'Seen *here*.', harmless: 'It may be nothing.' },
    soft: { text: 'Perhaps.', severity: 'review' },
  },
  options: z.object({
    words: z._default(z.array(z.string()), []),
    mode: z._default(z.enum(['a', 'b']), 'b'),
  }),
  examples: {
    flags: ['A [|red|] and a [|blue_or_so|] one', { text: '[||]All of it', addressee: 'Pat Sample' }],
    allows: [{ text: 'Green', facts: { people: [{ name: 'Pat Sample', role: 'parent' }] } }],
  },
  *find() {},
});

const school: PolicyPack = {
  id: 'oakbridge',
  document: { title: 'Oakbridge policy', date: 'May 2026' },
  clauses: [
    { id: '1.1', section: 'One', text: 'Be kind.' },
    { id: '1.2', section: 'One', text: 'Be kinder.' },
  ],
  rules: {
    'stand-in': {
      clause: '1.1',
      severity: 'review',
      options: { mode: 'a' },
      messages: { soft: { clause: '1.2', severity: 'off' } },
    },
  },
};

describe('the page about a rule', () => {
  const page = rulesDocs([standIn], [school, { ...school, id: 'silent', rules: {} }]);

  test.each([
    ['what it looks at', 'Looks at: post, request. Severity: `warn`.'],
    [
      'a message, its harmless reading, its severity',
      /\| `seen` +\| warn +\| Seen \\\*here\\\*\. +\| It may be/,
    ],
    ['a softer message', /\| `soft` +\| review +\| Perhaps\. +\| – /],
    ['an option that is a list', /\| `words` +\| list of texts +\| none /],
    ['an option that is a choice', /\| `mode` +\| `a` or `b` +\| `b` /],
    [
      'the clause, and what the school changes',
      '- `oakbridge`: clause 1.1. Be kind. Severity: `review`. `mode`: `a`.',
    ],
    ['what it changes of one message', 'Message `soft`: clause 1.2, `off`.'],
    ['a school without a clause', '- `silent`: off, the policy has no clause for it.'],
    ['marked words', '“A **red** and a **blue\\_or\\_so** one”'],
    ['a finding on the whole draft', '“All of it” (the draft as a whole; addressee: `Pat Sample`)'],
    ['what is known besides', '“Green” (on the roster: Pat Sample, parent)'],
  ])('says %s', async (_, words) => {
    expect(await page).toMatch(words);
  });
});

test('docs/rules.md has every rule, message and policy there is', () => {
  for (const { id, messages } of catalogue) {
    expect(shipped).toContain(`\n## ${id}\n`);
    for (const message of Object.keys(messages)) expect(shipped).toContain(`| \`${message}\``);
  }
  for (const { document } of Object.values(packs)) expect(shipped).toContain(document.title);
});

test('docs/rules.md is what the generator writes', async () => {
  expect(shipped).toBe(await rulesDocs());
});
