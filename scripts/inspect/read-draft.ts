import type { core } from 'zod';
import { draftSchema, KINDS, type Draft } from '../../rules';

/** A draft, or what is wrong with the line in words that name the field and never repeat the text. */
export type ReadDraft = { draft: Draft } | { problem: string };

/** Reads one line of JSON. Fields that are not known are ignored; a field that is null counts as not given. */
export function readDraft(line: string): ReadDraft {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own message would quote the draft.
    return { problem: 'is not valid JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'must be a JSON object with at least the field text.' };
  const given = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  const result = draftSchema.safeParse(given);
  if (result.success) return { draft: result.data };
  return { problem: result.error.issues.map((issue) => describe(issue, given)).join('; ') + '.' };
}

function describe(issue: core.$ZodIssue, given: Record<string, unknown>): string {
  const [field, ...rest] = issue.path.map(String);
  const name = [field, ...rest.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))].join('');
  if (field !== undefined && given[field] === undefined) return `${name} is missing`;
  if (field === 'kind') return `kind must be one of ${KINDS.join(', ')}`;
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${NOUNS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${name} must be one of ${issue.values.join(', ')}`;
    case 'invalid_union':
      return `${name} must be a file name, or an object with kind (image, video, file), name, type and alt`;
    case 'invalid_format':
    case 'custom':
      return `${name} ${issue.message}`;
    default:
      return `${name} cannot be read`;
  }
}

const NOUNS: Record<string, string> = { string: 'text', array: 'a list', object: 'an object' };
