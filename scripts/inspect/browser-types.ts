import { isObject } from '../../school/settings/plain-shape';
import { advice, placeOf, type Problem } from '../../school/settings/problem';
import type { ManagedSchema } from '../managed-schema';

/**
 * Which keys of a settings file Chrome and Edge would drop whole, and silently, because a value inside is of another type
 * than public/managed-schema.json says. We read such a file all the same; a browser never hands it to us.
 * @param raw settings as they would be pushed
 */
export function droppedByBrowsers(raw: unknown, schema: ManagedSchema): Problem[] {
  if (!isObject(raw)) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([key, expected]) => {
    const wrong = Object.hasOwn(raw, key) ? firstWrong(expected, raw[key], [key]) : undefined;
    if (!wrong) return [];
    const twin = schema.properties?.[`${key}Text`] ? ` Or push it as ${key}Text.` : '';
    const message = `must be ${NOUNS[wrong.type]}, or Chrome and Edge drop the whole of ${key} without a word.${twin}`;
    return [advice(placeOf(wrong.path), message)];
  });
}

const NOUNS: Record<ManagedSchema['type'], string> = {
  object: 'a table',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

type Wrong = { path: PropertyKey[]; type: ManagedSchema['type'] };

function firstWrong(schema: ManagedSchema, value: unknown, path: PropertyKey[]): Wrong | undefined {
  if (!isOfType(schema.type, value)) return { path, type: schema.type };
  const inside: [PropertyKey, ManagedSchema | undefined, unknown][] = Array.isArray(value)
    ? value.map((one, index) => [index, schema.items, one])
    : isObject(value)
      ? Object.entries(value).map(([name, one]) => [
          name,
          schema.properties?.[name] ?? schema.additionalProperties,
          one,
        ])
      : [];
  for (const [step, own, one] of inside) {
    // What the schema does not know is taken out by the browser and drops nothing.
    const wrong = own && firstWrong(own, one, [...path, step]);
    if (wrong) return wrong;
  }
  return undefined;
}

function isOfType(type: ManagedSchema['type'], value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
