import { describe, expect, test } from 'vitest';
import { catalogue } from '../../rules';
import { packs } from '../../school/packs';
import { PACK_IDS } from '../../school/settings/schema';

const sentences = (text: string) => text.split(/(?<=[.?:])\s+/).map((one) => one.trim().split(/\s+/).length);

test('every pack that settings may name is there, under its own id', () => {
  expect(Object.keys(packs)).toEqual([...PACK_IDS]);
  for (const [id, pack] of Object.entries(packs)) expect(pack.id).toBe(id);
});

describe.each(Object.values(packs))('$id', (pack) => {
  const clauseIds = pack.clauses.map(({ id }) => id);

  test('names its document and numbers each clause once', () => {
    expect(pack.document.title).toBeTruthy();
    expect(pack.document.date).toBeTruthy();
    expect(new Set(clauseIds).size).toBe(clauseIds.length);
  });

  test.each(pack.clauses)('$id is at most two sentences of at most 20 words', ({ text, advice }) => {
    for (const words of [text, advice].filter((one) => one !== undefined)) {
      expect(sentences(words).length).toBeLessThanOrEqual(2);
      expect(Math.max(...sentences(words))).toBeLessThanOrEqual(20);
      expect(words).toMatch(/[.]$/);
      expect(words).not.toMatch(/!|violat|offence/i);
    }
  });

  test.each(Object.entries(pack.rules))('%s stands on a clause and fits its rule', (id, binding) => {
    const rule = catalogue.find((one) => one.id === id);
    expect(rule, `no rule ${id} in the catalogue`).toBeDefined();
    expect(clauseIds).toContain(binding.clause);
    const { success, data } = rule!.options.safeParse(binding.options ?? {});
    expect(success).toBe(true);
    // The rule's schema drops what it does not know, so a renamed option would pass unseen.
    expect(Object.keys(data)).toEqual(expect.arrayContaining(Object.keys(binding.options ?? {})));
    for (const [messageId, message] of Object.entries(binding.messages ?? {})) {
      expect(Object.keys(rule!.messages)).toContain(messageId);
      if (message.clause) expect(clauseIds).toContain(message.clause);
    }
    expect(JSON.stringify(binding)).not.toContain('stop');
  });
});

test('the model policy has a clause for every rule there is', () => {
  expect(Object.keys(packs.model.rules).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test('the two schools differ where their documents do', () => {
  const { northbrook, wivelsfield } = packs;
  // Hours: one counts every working hour, the other has no such rule.
  expect(northbrook.rules['work-hours']).toMatchObject({ clause: '4.1(i)', options: { breaks: 'count' } });
  expect(wivelsfield.rules['work-hours']).toBeUndefined();
  // Naming the school: one is silent, the other says never, whatever disclaimer stands beside it.
  expect(northbrook.rules['views-disclaimer']).toBeUndefined();
  expect(wivelsfield.rules['views-disclaimer']).toMatchObject({
    clause: '6.1',
    options: { naming: 'never' },
  });
  // Pictures: one is silent.
  expect(northbrook.rules['pupil-picture']).toBeUndefined();
  expect(wivelsfield.rules['pupil-picture']).toMatchObject({ clause: '6.9' });
  // Former pupils: discouraged at one, not spoken of at the other.
  expect(northbrook.rules['contact-request']?.messages?.['former-pupil']).toMatchObject({
    clause: '4.1(v)',
  });
  expect(wivelsfield.rules['contact-request']?.messages?.['former-pupil']).toEqual({ severity: 'off' });
  // Relatives: the clause that is shown makes the exception at one only.
  const shown = (id: 'northbrook' | 'wivelsfield') =>
    packs[id].clauses.find((clause) => clause.id === packs[id].rules['contact-request']?.clause)?.text;
  expect(shown('wivelsfield')).toMatch(/family/);
  expect(shown('northbrook')).not.toMatch(/family/);
});
