/**
 * Writes public/managed-schema.json, which Chrome and Edge need before they hand a technician's settings to the extension.
 *
 * It says types and nothing else, on purpose. Chromium drops a whole top-level key, silently, for one value inside it that
 * its schema refuses; so what is right is decided in school/settings.ts, entry by entry, where a mistake can be named.
 * Chromium also refuses to load an extension whose schema has `additionalProperties: false`, a list of types, or a list
 * without `items`, which is what zod's own export would give.
 *
 *     npx tsx scripts/managed-schema.ts [--check]
 */
import { z } from 'zod';
import { catalogue, type Rule } from '../rules';
import { settingsSchema, SETTINGS_KEYS, TEXT_KEYS } from '../school/settings/schema';
import { isRunDirectly, writeOrCheck } from './generated-file';

/** The part of JSON schema that Chromium's policy engine knows (components/policy/core/common/schema.cc). */
export interface ManagedSchema {
  type: 'object' | 'array' | 'string' | 'boolean' | 'integer' | 'number';
  description?: string;
  properties?: Record<string, ManagedSchema>;
  additionalProperties?: ManagedSchema;
  items?: ManagedSchema;
  /** Chromium shows the value as dots in chrome://policy. */
  sensitiveValue?: true;
}

type Json = z.core.JSONSchema.BaseSchema;

/** Keys that hold people's names. */
const SENSITIVE = ['roster', 'rosterText'];

/** The whole schema, for a catalogue of rules. */
export function managedSchema(rules: readonly Rule[] = catalogue): ManagedSchema {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { unrepresentable: 'any' });
  const keys: [string, ManagedSchema][] = SETTINGS_KEYS.map((key) => [
    key,
    typesOnly(properties[key] as Json),
  ]);
  const schema = Object.fromEntries(keys);
  const rule = schema.rules?.additionalProperties;
  if (schema.rules && rule)
    schema.rules.properties = Object.fromEntries(rules.map((one) => [one.id, forRule(rule, one)]));
  // Options of a rule that does not exist could be of any type; the rule's id still reaches us and is named.
  delete rule?.properties?.options;
  for (const key of TEXT_KEYS) schema[`${key}Text`] = { type: 'string', description: twinOf(key) };
  for (const key of SENSITIVE) if (schema[key]) schema[key].sensitiveValue = true;
  return { type: 'object', properties: schema };
}

/** What is said about the twin of a key. */
function twinOf(key: string): string {
  return `The same as ${key}, as one text of JSON${key === 'roster' ? ' or CSV' : ''}.`;
}

function forRule(rule: ManagedSchema, { options, summary }: Rule): ManagedSchema {
  const own = typesOnly(z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' }));
  const properties = { ...rule.properties };
  delete properties.options;
  const known = Object.keys(own.properties ?? {}).length > 0;
  return { ...rule, description: summary, properties: known ? { ...properties, options: own } : properties };
}

const TYPES: readonly string[] = ['object', 'array', 'string', 'boolean', 'integer', 'number'];

/** Keeps what Chromium reads and never judges. What has no single type travels as text: `fitOptions` reads it again. */
function typesOnly(json: Json): ManagedSchema {
  const type = TYPES.includes(String(json.type)) ? (json.type as ManagedSchema['type']) : 'string';
  const schema: ManagedSchema = { type };
  if (json.description) schema.description = json.description;
  if (type === 'object') {
    if (json.properties)
      schema.properties = Object.fromEntries(
        Object.entries(json.properties).map(([name, one]) => [name, typesOnly(one as Json)]),
      );
    const others = json.additionalProperties;
    if (typeof others === 'object') schema.additionalProperties = typesOnly(others as Json);
  }
  if (type === 'array') {
    const items = Array.isArray(json.items) ? json.items[0] : json.items;
    schema.items = typesOnly(typeof items === 'object' ? (items as Json) : {});
  }
  return schema;
}

if (isRunDirectly(import.meta.url))
  writeOrCheck(
    'public/managed-schema.json',
    `${JSON.stringify(managedSchema(), null, 2)}\n`,
    'scripts/managed-schema.ts',
  );
