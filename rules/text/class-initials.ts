import type { Person } from '../engine/facts';
import type { Span } from '../engine/rule';
import { readWords, type Words } from './tokens';

/** People of the roster by their initials and their class. */
export type ClassInitials = ReadonlyMap<string, Person>;

/** Indexes those whose class the roster says. Of two with the same initials in one class the first stands for both. */
export function indexInitials(people: readonly Person[]): ClassInitials {
  const index = new Map<string, Person>();
  for (const person of people) {
    const parts = readWords(person.name).tokens.map(({ key }) => key.charAt(0));
    if (!person.group || parts.length < 2) continue;
    for (const initials of [
      parts.join(''),
      parts.slice(0, 2).join(''),
      `${parts[0] ?? ''}${parts.at(-1) ?? ''}`,
    ]) {
      const key = `${initials} ${groupKey(person.group)}`;
      if (!index.has(key)) index.set(key, person);
    }
  }
  return index;
}

function groupKey(group: string): string {
  return group.toLowerCase().replace(/\b(?:class|form|year|yr|group)\b|[\s.-]/g, '');
}

const INITIALS = String.raw`(?<initials>\p{Lu}\.? ?\p{Lu}(?:\.? ?\p{Lu})?)`;
const GROUP = String.raw`(?:(?:class|form|year|yr) )?(?<group>[\p{L}\p{N}]{1,14})`;
const BESIDE = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.])${INITIALS}\.?,? ?(?:in|from|of|\() ?${GROUP}(?![\p{L}\p{N}])`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${GROUP}(?:'s)?[,:]? ${INITIALS}(?![\p{L}\p{N}'])`, 'gu'),
];
/** Written without points these are subjects and posts. */
const NO_INITIALS =
  /^(?:PE|RE|RS|IT|DT|TA|PA|HT|AS|TV|UK|US|OK|ID|PM|AM|SEN|ICT|LSA|EAL|DSL|MFL|CPD|PPA|SLT)$/;

/** "J.S. in 4B": initials beside the class of somebody who has them. Spans leave out the last point. */
export function* findInitials(index: ClassInitials, words: Words): Generator<{ span: Span; person: Person }> {
  if (!index.size) return;
  for (const pattern of BESIDE)
    for (const match of words.cased.matchAll(pattern)) {
      const { initials = '', group = '' } = match.groups ?? {};
      if (NO_INITIALS.test(initials)) continue;
      const person = index.get(`${initials.replace(/[^\p{L}]/gu, '').toLowerCase()} ${groupKey(group)}`);
      if (!person) continue;
      const from = match.index + match[0].indexOf(initials);
      const to = from + initials.length - 1;
      yield { span: { start: words.start[from] ?? 0, end: words.end[to] ?? 0 }, person };
    }
}
