import { readFile } from 'node:fs/promises';
import { isObject } from '../../school/settings/plain-shape';
import { decode } from './text-input';
import { firstJsonError } from './json-error';

/** The settings file cannot be used at all; the message says why and holds nothing of what the file says. */
export class UnreadableSettings extends Error {}

/**
 * Reads a settings file. A technician's whole policy file does as well: what stands under `3rdparty` for the extension,
 * and keys wrapped as `{"Value": ...}` for Google's console.
 * @throws UnreadableSettings when there is no such file or it is not JSON
 */
export async function readSettingsFile(path: string, shown: string): Promise<unknown> {
  let text = '';
  try {
    const bytes = await readFile(path);
    for await (const part of decode(once(bytes))) text += part;
  } catch (error) {
    const code = isObject(error) && typeof error.code === 'string' ? error.code : 'unknown';
    throw new UnreadableSettings(`Cannot read the settings file ${shown}: ${REASONS[code] ?? code}.`);
  }
  try {
    return unwrap(JSON.parse(text) as unknown);
  } catch {
    const { line, column, hint } = firstJsonError(text);
    throw new UnreadableSettings(
      `The settings file ${shown} is not valid JSON: line ${line}, column ${column}${hint ? `, ${hint}` : ''}.`,
    );
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function unwrap(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const root = isObject(raw.policies) ? raw.policies : raw;
  const third = root['3rdparty'];
  if (isObject(third)) {
    const extensions = third.extensions ?? third.Extensions;
    const first = isObject(extensions) ? Object.values(extensions)[0] : undefined;
    if (first !== undefined) return unwrap(first);
  }
  const wrapped = Object.values(raw).some((value) => isObject(value) && 'Value' in value);
  if (!wrapped) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      key,
      isObject(value) && 'Value' in value ? value.Value : value,
    ]),
  );
}
