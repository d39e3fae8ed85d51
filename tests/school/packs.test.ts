import { describe, expect, test } from 'vitest';
import { catalogue } from '../../rules';
import { packs } from '../../school/packs';
import type { PolicyPack } from '../../school/policy';
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
    expect(clauseIds).toContain(binding.clause);
    expect(JSON.stringify(binding)).not.toContain('stop');
    for (const { clause } of Object.values(binding.messages ?? {}))
      if (clause) expect(clauseIds).toContain(clause);
    const rule = catalogue.find((one) => one.id === id);
    // What is not there at all is listed once, below.
    if (!rule) return;
    const { success, data } = rule.options.safeParse(binding.options ?? {});
    expect(success).toBe(true);
    // The rule's schema drops what it does not know, so a renamed option would pass unseen.
    expect(Object.keys(data)).toEqual(expect.arrayContaining(Object.keys(binding.options ?? {})));
  });

  test('binds rules and messages that exist', () => {
    const missing = Object.entries(pack.rules).flatMap(([id, { messages = {} }]) => {
      const rule = catalogue.find((one) => one.id === id);
      if (!rule) return [id];
      const unknown = Object.keys(messages).filter((message) => !(message in rule.messages));
      return unknown.map((message) => `${id}: ${message}`);
    });
    expect(missing).toEqual([]);
  });
});

test('the model policy has a clause for every rule there is', () => {
  expect(Object.keys(packs.model.rules)).toEqual(expect.arrayContaining(catalogue.map(({ id }) => id)));
});

test('the model policy never deters from a union or from raising a concern', () => {
  const said = packs.model.clauses.map(({ text, advice = '' }) => `${text} ${advice}`).join(' ');
  expect(said).toMatch(/Union matters and raising a concern properly stay free/);
  expect(said).toMatch(/without giving your name stays protected/);
});

describe('the schools differ where their documents do', () => {
  const { model, northbrook, barnes, dothill, wivelsfield, wilnecote } = packs;
  const clause = (pack: PolicyPack, id: string | undefined) => pack.clauses.find((one) => one.id === id);
  const shown = (pack: PolicyPack, rule: string) => clause(pack, pack.rules[rule]?.clause);
  const request = (pack: PolicyPack, message: string) => {
    const bound = pack.rules['contact-request'];
    const own = bound?.messages?.[message];
    return { clause: own?.clause ?? bound?.clause, severity: own?.severity };
  };

  test('former pupils: discouraged, banned outright, not spoken of, or allowed', () => {
    expect(request(northbrook, 'former-pupil')).toEqual({ clause: '4.1(v)', severity: 'warn' });
    expect(request(barnes, 'former-pupil')).toEqual({ clause: 'Conduct b) bullet 2', severity: 'warn' });
    expect(request(dothill, 'former-pupil').severity).toBe('off');
    expect(request(wivelsfield, 'former-pupil').severity).toBe('off');
    expect(request(wilnecote, 'former-pupil').severity).toBe('note');
    expect(request(wilnecote, 'former-pupil-under-age').severity).toBe('note');
    expect(request(model, 'former-pupil').severity).toBe('review');
    expect(request(model, 'former-pupil-under-age').severity).toBe('warn');
  });

  test('relatives: excepted at one, told of the risks at another, not mentioned elsewhere', () => {
    expect(request(wivelsfield, 'relative').severity).toBe('off');
    expect(request(northbrook, 'relative')).toEqual({ clause: '4.1, starred note', severity: 'review' });
    expect(shown(wivelsfield, 'contact-request')?.text).toMatch(/family/);
    expect(shown(northbrook, 'contact-request')?.text).not.toMatch(/family/);
    expect(shown(barnes, 'contact-request')?.text).not.toMatch(/family|relative/);
    expect(shown(dothill, 'contact-request')?.text).toMatch(/parent who is your relative/);
  });

  test('naming the school: never, unwelcome, allowed; and only the last two hear of a disclaimer', () => {
    expect(wivelsfield.rules['views-disclaimer']).toMatchObject({
      clause: '6.1',
      options: { naming: 'never' },
    });
    expect(wivelsfield.rules['employer-identified']).toMatchObject({ clause: '6.1', severity: 'warn' });
    expect(barnes.rules['employer-identified']).toMatchObject({ severity: 'review' });
    expect(wilnecote.rules['employer-identified']).toMatchObject({ severity: 'off' });
    for (const pack of [northbrook, dothill]) expect(pack.rules['employer-identified']).toBeUndefined();
    expect(northbrook.rules['views-disclaimer']).toBeUndefined();
    for (const pack of [model, barnes, wilnecote, dothill])
      expect(shown(pack, 'views-disclaimer')?.advice).toMatch(/own view/);
    const said = wivelsfield.clauses.map(({ text, advice = '' }) => `${text} ${advice}`).join(' ');
    expect(said).not.toMatch(/disclaimer|own view|my own|views my/i);
  });

  test('pictures of pupils: school accounts only, never on personal pages, once signed for, or silence', () => {
    expect(northbrook.rules['pupil-picture']).toBeUndefined();
    expect(wivelsfield.rules['pupil-picture']).toMatchObject({ options: { accounts: 'personal' } });
    expect(shown(barnes, 'pupil-picture')?.text).toMatch(/own accounts and nowhere else/);
    expect(shown(wilnecote, 'pupil-picture')?.text).toMatch(/signed/);
    // Of colleagues: with permission at one, only in uniform at another.
    expect(shown(wilnecote, 'colleague-picture')?.text).toMatch(/Ask colleagues/);
    expect(wivelsfield.rules['colleague-picture']).toBeUndefined();
    expect(wivelsfield.rules['school-logo']).toBeDefined();
  });

  test('pictures: what each makes of faces, uniform, place and size', () => {
    const severity = (pack: PolicyPack, rule: string, message: string) =>
      pack.rules[rule]?.messages?.[message]?.severity ?? pack.rules[rule]?.severity;
    // Consent: for school accounts, never on personal pages, wherever it is signed, or not spoken of.
    const consents = [model, barnes, wivelsfield, wilnecote].map(
      (pack) => (pack.rules['pupil-picture']?.options as { consent?: string } | undefined)?.consent,
    );
    expect(consents).toEqual([undefined, 'school-account', 'never', 'signed']);
    expect(severity(dothill, 'pupil-picture', 'consent')).toBe('off');
    expect(severity(dothill, 'pupil-picture', 'more-faces')).toBe('off');
    expect(barnes.rules['pupil-picture']?.messages?.['more-faces']?.clause).toBe('Conduct a) bullet 12, i');
    // The logo: a clause of its own at one, extreme care at another, and silence.
    expect(wivelsfield.rules['school-logo']).toMatchObject({ clause: '6.12' });
    expect(
      clause(wivelsfield, wivelsfield.rules['school-logo']?.messages?.['name-face']?.clause)?.text,
    ).toMatch(/uniforms/);
    expect(wilnecote.rules['school-logo']).toMatchObject({ severity: 'review' });
    for (const pack of [northbrook, barnes, dothill]) expect(pack.rules['school-logo']).toBeUndefined();
    // None of the five asks for small pictures; our model does.
    for (const pack of [northbrook, barnes, dothill, wivelsfield, wilnecote])
      expect(JSON.stringify(pack.rules['picture-care'] ?? {})).not.toContain('megapixels');
    expect(model.rules['picture-care']).toMatchObject({
      options: { megapixels: 2 },
      messages: { large: { clause: '2.9' } },
    });
  });

  test('people: one school wants no mention at all; praising a colleague is a matter there alone', () => {
    expect(dothill.rules['community-mention']).toMatchObject({ severity: 'warn' });
    expect(model.rules['community-mention']).toMatchObject({ severity: 'off' });
    for (const pack of [northbrook, barnes, wivelsfield, wilnecote])
      expect(pack.rules['community-mention']).toBeUndefined();
    expect(dothill.rules['colleague-name']).toMatchObject({ severity: 'warn' });
    expect(wilnecote.rules['colleague-name']).toMatchObject({ severity: 'review' });
    for (const pack of [northbrook, barnes, wivelsfield])
      expect(pack.rules['colleague-name']).toBeUndefined();
  });

  test('parents as friends: no, avoid, only where interests clash, or silence', () => {
    expect(request(northbrook, 'parent').severity).toBe('warn');
    expect(request(dothill, 'parent').severity).toBe('warn');
    expect(request(wivelsfield, 'parent')).toEqual({ clause: '6.4', severity: 'review' });
    for (const pack of [barnes, wilnecote]) {
      expect(request(pack, 'parent').severity).toBe('off');
      expect(pack.rules['message-to-parent']).toBeUndefined();
    }
  });

  test('hours: every working hour, breaks free, contact time, reasonable use, or no rule', () => {
    expect(northbrook.rules['work-hours']).toMatchObject({ clause: '4.1(i)', options: { breaks: 'count' } });
    expect(wilnecote.rules['work-hours']).toMatchObject({ options: { breaks: 'exempt' } });
    expect(dothill.rules['work-hours']).toMatchObject({ severity: 'review', options: { breaks: 'exempt' } });
    expect(barnes.rules['work-hours']).toMatchObject({ severity: 'off' });
    expect(wivelsfield.rules['work-hours']).toBeUndefined();
    expect(wivelsfield.rules['wikipedia-at-work']).toMatchObject({ clause: '6.11' });
  });

  test('what to do about a pupil’s request: tell the class in general terms, or the manager', () => {
    for (const pack of [barnes, wivelsfield]) expect(shown(pack, 'contact-request')?.advice).toMatch(/class/);
    expect(shown(northbrook, 'contact-request')?.advice).toMatch(/manager/);
  });

  test('pupils online: learning groups at one, the official site at another', () => {
    expect(shown(wilnecote, 'message-to-pupil')?.text).toMatch(/forum groups/);
    expect(shown(wivelsfield, 'message-to-pupil')?.text).toMatch(/official sites/);
    expect(shown(northbrook, 'message-to-pupil')?.text).toMatch(/work alone/);
  });

  test('nobody’s vetting rule is on, and candidates are never asked about', () => {
    for (const pack of Object.values(packs)) {
      expect(pack.rules.vetting?.severity ?? 'off').toBe('off');
      expect(request(pack, 'candidate').severity).toBe('off');
    }
  });
});
