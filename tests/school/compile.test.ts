import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { draftSchema, verdictOf, type Rule } from '../../rules';
import { createInspector } from '../../rules/engine/inspector';
import { defineRule } from '../../rules/engine/rule';
import { RENAMED } from '../../school/bind-rules';
import { compileSchool, factsOf, showFinding } from '../../school/compile';
import { parseSettings } from '../../school/settings';

/** Stands in for real rules: what is tested here is how settings, pack and rules are joined. */
const stand = (id: string): Rule =>
  defineRule({
    id,
    surfaces: ['post'],
    severity: 'warn',
    summary: 'A stand-in.',
    messages: { roster: { text: 'Seen.' }, 'former-pupil': { text: 'Seen.' } },
    options: z.object({
      breaks: z._default(z.enum(['exempt', 'count']), 'exempt'),
      limit: z._default(z.number(), 3),
      loud: z._default(z.boolean(), false),
      allowed: z._default(z.array(z.string()), []),
    }),
    examples: { flags: [], allows: [] },
    *find() {
      yield { messageId: 'roster' };
      yield { messageId: 'former-pupil' };
    },
  });
const RULES = ['pupil-name', 'work-hours', 'views-disclaimer', 'contact-request'].map(stand);

function compile(raw: unknown) {
  const { settings, problems } = parseSettings(raw);
  expect(problems).toEqual([]);
  const school = compileSchool(settings, RULES);
  const inspect = createInspector(school.inspector, RULES);
  return { ...school, inspect, health: inspect.health(), draft: draftSchema.parse({ text: 'x' }) };
}

test('without settings the model policy speaks, and a rule that a policy is silent on is off', () => {
  expect(compile({})).toMatchObject({ holdFrom: 'warn', problems: [], pack: { id: 'model' }, sitesOff: [] });
  const { health, problems } = compile({ policy: 'northbrook' });
  expect(problems).toEqual([]);
  expect(health.filter(({ state }) => state !== 'on').map(({ rule }) => rule)).toEqual(['views-disclaimer']);
});

describe("the technician's word over the pack's", () => {
  test('severity and options, the rest of the pack stays', () => {
    const { inspector, problems } = compile({
      policy: 'northbrook',
      rules: { 'work-hours': { severity: 'note', options: { limit: 5 } } },
    });
    expect(problems).toEqual([]);
    expect(inspector.rules['work-hours']).toMatchObject({
      clause: '4.1(i)',
      severity: 'note',
      options: { breaks: 'count', limit: 5 },
    });
  });

  test('options written as text are understood, lists replace lists', () => {
    const { inspector, problems } = compile({
      rules: { 'work-hours': { options: { limit: '5', loud: 'True', allowed: '["a"]' } } },
    });
    expect(problems).toEqual([]);
    expect(inspector.rules['work-hours']?.options).toEqual({
      breaks: 'exempt',
      limit: 5,
      loud: true,
      allowed: ['a'],
    });
  });

  test('an option that the rule refuses is named and never silences the rule', () => {
    const { inspector, problems, health } = compile({
      policy: 'northbrook',
      rules: { 'work-hours': { options: { breaks: 'Aisha', lmit: 4, limit: 2 } } },
    });
    expect(problems.map(({ place }) => place)).toEqual([
      'rules.work-hours.options.breaks',
      'rules.work-hours.options.lmit',
    ]);
    expect(JSON.stringify(problems)).not.toContain('Aisha');
    expect(inspector.rules['work-hours']?.options).toEqual({ breaks: 'count', limit: 2 });
    expect(health.find(({ rule }) => rule === 'work-hours')?.state).toBe('on');
  });

  test('a clause must be one of the policy', () => {
    const { inspector, problems } = compile({
      policy: 'northbrook',
      rules: { 'work-hours': { clause: '4.1 (i)' }, 'views-disclaimer': { clause: '4.1(iii)' } },
    });
    expect(problems).toMatchObject([{ place: 'rules.work-hours.clause', severity: 'refused' }]);
    expect(problems[0]?.message).toContain('Did you mean 4.1(i)?');
    expect(inspector.rules['work-hours']?.clause).toBe('4.1(i)');
    expect(inspector.rules['views-disclaimer']?.clause).toBe('4.1(iii)');
  });

  test('a rule without a clause stays off, and that is said', () => {
    const { problems, inspector } = compile({ policy: 'wivelsfield', rules: { 'work-hours': 'warn' } });
    expect(inspector.rules['work-hours']).toBeUndefined();
    expect(problems).toMatchObject([{ place: 'rules.work-hours', severity: 'advice' }]);
    expect(compile({ policy: 'wivelsfield', rules: { 'work-hours': 'off' } }).problems).toEqual([]);
  });

  test('a rule or message that does not exist is named with a guess', () => {
    const { problems } = compile({
      rules: { 'pupil-names': 'off', 'pupil-name': { messages: { rooster: { severity: 'note' } } } },
    });
    expect(problems).toMatchObject([
      { place: 'rules.pupil-names', message: 'is not a rule. Did you mean pupil-name?' },
      {
        place: 'rules.pupil-name.messages.rooster',
        message: expect.stringContaining('Did you mean roster?'),
      },
    ]);
  });

  test('single messages: the softer stays softer, the technician may set each', () => {
    const severities = (raw: unknown) => {
      const { inspect, draft } = compile({ policy: 'northbrook', ...(raw as object) });
      const found = inspect(draft).filter(({ rule }) => rule === 'contact-request');
      return Object.fromEntries(
        found.map(({ messageId, clause, severity }) => [messageId, `${clause} ${severity}`]),
      );
    };
    const rules = (own: unknown) => ({ rules: { 'contact-request': own } });
    expect(severities({})).toEqual({ roster: '4.1(iv) warn', 'former-pupil': '4.1(v) warn' });
    expect(severities(rules('note'))).toEqual({ roster: '4.1(iv) note', 'former-pupil': '4.1(v) note' });
    expect(severities(rules('stop'))).toEqual({ roster: '4.1(iv) stop', 'former-pupil': '4.1(v) warn' });
    expect(severities(rules({ messages: { 'former-pupil': { severity: 'off' } } }))).toEqual({
      roster: '4.1(iv) warn',
    });
  });
});

test('a finding is shown with the clause, its advice and its document', () => {
  const { inspect, draft, pack } = compile({ policy: 'northbrook', rules: { 'pupil-name': 'off' } });
  const findings = inspect(draft);
  expect(verdictOf(findings)).toBe('warn');
  const shown = findings.map((finding) => showFinding(finding, pack));
  const clause = (id: string) => pack.clauses.find((one) => one.id === id);
  expect(shown.find((one) => one.rule === 'contact-request')).toMatchObject({
    clause: '4.1(iv)',
    clauseText: clause('4.1(iv)')!.text,
    advice: expect.stringContaining('manager'),
    document: { date: 'September 2018' },
  });
  // Where the document gives no advice, neither do we.
  expect(shown.find((one) => one.rule === 'work-hours')).not.toHaveProperty('advice');
  expect(() => showFinding({ ...findings[0]!, clause: '9.9' }, pack)).toThrow(RangeError);
});

test('facts: names longest first with their everyday short form, people, calendar, phrases', () => {
  const facts = factsOf(
    parseSettings({
      school: {
        name: 'Oakbridge Primary School',
        aliases: ['Oakbridge Community Primary School', 'The Oakbridge School'],
      },
      roster: ['Aisha Khan'],
      calendar: { hours: { mon: '08:30-12:00, 13:00-15:30' }, breaks: '10:30-10:45' },
      neverFlag: ['Khan Academy'],
    }).settings,
  );
  expect(facts).toEqual({
    emailDomains: [],
    terms: [],
    schoolNames: [
      'Oakbridge Community Primary School',
      'Oakbridge Community Primary',
      'Oakbridge Primary School',
      'The Oakbridge School',
      'Oakbridge Primary',
    ],
    people: [{ name: 'Aisha Khan', role: 'pupil' }],
    neverFlag: ['Khan Academy'],
    calendar: {
      timeZone: 'Europe/London',
      hours: {
        mon: [
          { start: '08:30', end: '12:00' },
          { start: '13:00', end: '15:30' },
        ],
      },
      breaks: [{ start: '10:30', end: '10:45' }],
      terms: [],
      closures: [],
    },
  });
  expect(factsOf(parseSettings({}).settings).calendar).toBeUndefined();
});

test('a technician who still uses a rule’s old name is understood, and what is said under the new name counts', () => {
  for (const [old, now] of Object.entries(RENAMED)) {
    const school = compileSchool(parseSettings({ rules: { [old]: 'note' } }).settings);
    expect(school.problems).toEqual([]);
    expect(school.inspector.rules[now]?.severity).toBe('note');
    const both = compileSchool(parseSettings({ rules: { [old]: 'note', [now]: 'review' } }).settings);
    expect(both.inspector.rules[now]?.severity).toBe('review');
  }
});
