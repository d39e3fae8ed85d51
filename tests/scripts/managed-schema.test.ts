import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { defineRule } from '../../rules/engine/rule';
import { droppedByBrowsers } from '../../scripts/inspect/browser-types';
import { managedSchema } from '../../scripts/managed-schema';
import { settingsDocs } from '../../scripts/settings-docs';
import { parseSettings, SETTINGS_KEYS } from '../../school/settings';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const shipped = (): unknown => JSON.parse(read('public/managed-schema.json'));

const TYPES = ['object', 'array', 'string', 'boolean', 'integer', 'number'];
/** Attributes that Chromium knows by type and that judge a value: one bad value inside a key removes the whole key. */
const JUDGING = [
  'required',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'patternProperties',
  '$ref',
  'oneOf',
  'anyOf',
];

/**
 * What Chromium's policy engine would refuse or use to drop a key, by components/policy/core/common/schema.cc.
 * Written against the rules and not against our generator, so that neither hides the other's mistakes.
 */
function chromiumProblems(schema: unknown, place = 'root'): string[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
    return [`${place}: not a schema`];
  const node = schema as Record<string, unknown>;
  const problems = JUDGING.filter((name) => name in node).map((name) => `${place}: has ${name}`);
  if (typeof node.type !== 'string' || !TYPES.includes(node.type)) problems.push(`${place}: type`);
  for (const name of ['id', 'title', 'description'])
    if (name in node && typeof node[name] !== 'string') problems.push(`${place}: ${name}`);
  if ('sensitiveValue' in node && typeof node.sensitiveValue !== 'boolean')
    problems.push(`${place}: sensitiveValue`);
  if (place === 'root' && (node.type !== 'object' || 'additionalProperties' in node))
    problems.push('root: shape');
  if (node.type === 'array' || 'items' in node) problems.push(...chromiumProblems(node.items, `${place}[]`));
  if ('additionalProperties' in node)
    problems.push(...chromiumProblems(node.additionalProperties, `${place}.*`));
  for (const [name, one] of Object.entries(node.properties ?? {}))
    problems.push(...chromiumProblems(one, `${place}.${name}`));
  return problems;
}

describe('the managed schema', () => {
  test('is one that Chromium loads, and drops nothing for its content', () => {
    expect(chromiumProblems(shipped())).toEqual([]);
  });

  test.each<[string, object]>([
    ['additionalProperties: false', { type: 'object', additionalProperties: false }],
    ['a list of types', { type: ['string', 'null'] }],
    ['an array without items', { type: 'array' }],
    ['oneOf without a type', { oneOf: [{ type: 'string' }] }],
    ['an enum', { type: 'string', enum: ['a'] }],
    ['required', { type: 'object', required: ['a'] }],
    ['no type', {}],
  ])('its checker sees %s', (_, node) => {
    expect(chromiumProblems({ type: 'object', properties: { a: node } })).not.toEqual([]);
    expect(
      chromiumProblems({ type: 'object', properties: { a: { type: 'array', items: node } } }),
    ).not.toEqual([]);
  });

  test('is what the generator writes', () => {
    expect(shipped()).toEqual(managedSchema());
  });

  test('knows every key and a text twin of each list or table', () => {
    const { properties = {} } = managedSchema();
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(SETTINGS_KEYS));
    for (const key of SETTINGS_KEYS)
      if (['object', 'array'].includes(properties[key]?.type ?? ''))
        expect(properties[`${key}Text`]?.type).toBe('string');
    expect(properties.roster?.sensitiveValue).toBe(true);
    expect(properties.rosterText?.sensitiveValue).toBe(true);
  });

  test('carries every kind of option, and what has no single type as text', () => {
    const rule = defineRule({
      id: 'stand-in',
      surfaces: ['post'],
      severity: 'warn',
      summary: 'A stand-in.',
      messages: { seen: { text: 'Seen.' } },
      options: z.object({
        words: z._default(z.array(z.string()), []),
        mode: z._default(z.enum(['a', 'b']), 'a'),
        limit: z._default(z.int(), 3),
        loud: z.optional(z.boolean()),
        either: z.optional(z.union([z.string(), z.number()])),
      }),
      examples: { flags: [], allows: [] },
      *find() {},
    });
    const schema = managedSchema([rule]);
    expect(chromiumProblems(schema)).toEqual([]);
    const options = schema.properties?.rules?.properties?.['stand-in']?.properties?.options?.properties ?? {};
    expect(Object.entries(options).map(([name, { type }]) => `${name} ${type}`)).toEqual([
      'words array',
      'mode string',
      'limit integer',
      'loud boolean',
      'either string',
    ]);
  });
});

test.each<[string, object, string]>([
  // Each was pushed to a real Chromium, which handed on the other keys and nothing of this one.
  ['a bare name in a roster', { roster: [{ name: 'A Bc' }, 'D Ef'] }, 'roster[1]'],
  ['JSON in a text where a list is meant', { roster: '[{"name": "A Bc"}]' }, 'roster'],
  ['a number for a name', { roster: [{ name: 7 }] }, 'roster[0].name'],
  ['a short form', { calendar: { hours: { mon: '08:30-16:00' } } }, 'calendar.hours.mon'],
  ['a number for a policy', { policy: 7 }, 'policy'],
])('a technician is told before a browser drops %s', (_, raw, place) => {
  const problems = droppedByBrowsers({ holdFrom: 'note', rosterText: 'name', ...raw }, managedSchema());
  expect(problems).toMatchObject([{ place, severity: 'advice' }]);
  expect(JSON.stringify(problems)).not.toMatch(/A Bc|D Ef/);
});

describe.each(['settings', 'northbrook', 'wivelsfield'])('samples/%s.json', (name) => {
  const sample = JSON.parse(read(`samples/${name}.json`)) as Record<string, unknown>;
  test('is read without a problem', () => {
    expect(parseSettings(sample).problems).toEqual([]);
  });
  test('is dropped by no browser', () => {
    expect(droppedByBrowsers(sample, managedSchema())).toEqual([]);
  });
});

test('docs/settings.md is what the generator writes', async () => {
  expect(read('docs/settings.md')).toBe(await settingsDocs());
});
