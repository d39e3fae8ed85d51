import type { Person, Role } from '../engine/facts';
import type { Span } from '../engine/rule';
import { readWords, type Token, type Words } from '../text/tokens';

export type Circle = 'pupil' | 'family' | 'staff';

/** Somebody of the roster in a draft. `isFirst`: by a first name alone, which may be somebody else. */
export interface NamedSpan extends Span {
  readonly circle: Circle;
  readonly isFirst: boolean;
}

/** The roster's names by their words, so that a draft costs a look-up a word, however long the roster. */
export interface NameIndex {
  /** Folded words of a name joined by a space, to whose it is. */
  readonly names: ReadonlyMap<string, Circle>;
  /** By first word: how many words the longest name has that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
  readonly firstNames: ReadonlySet<string>;
}

const CIRCLES: Record<Role, Circle> = {
  pupil: 'pupil',
  'former-pupil': 'pupil',
  parent: 'family',
  staff: 'staff',
  governor: 'staff',
};

/** Compiles the roster once: full names and what people are known as, and the first names of pupils. */
export function indexNames(people: readonly Person[]): NameIndex {
  const names = new Map<string, Circle>();
  const longest = new Map<string, number>();
  const firstNames = new Set<string>();
  const others = new Set<string>();
  for (const { name, role, knownAs } of people)
    for (const form of [name, ...(knownAs ?? [])]) {
      const keys = readWords(form).tokens.map(({ key }) => key);
      const [head] = keys;
      if (!head || keys.join('').length < 3) continue;
      const whole = keys.join(' ');
      if (!names.has(whole)) names.set(whole, CIRCLES[role]);
      if ((longest.get(head) ?? 0) < keys.length) longest.set(head, keys.length);
      if (form === name && keys.length > 1 && head.length > 2)
        (role === 'pupil' ? firstNames : others).add(head);
    }
  // A first name that a colleague or parent shares says nothing.
  for (const shared of others) firstNames.delete(shared);
  return { names, longest, firstNames };
}

/** Where the roster's people stand, in order; full names in any case, a single word only with its capital. */
export function findNamed(index: NameIndex, words: Words): readonly NamedSpan[] {
  const before = known.get(words);
  if (before?.index === index) return before.found;
  const found = lookUp(index, words);
  known.set(words, { index, found });
  return found;
}
/** Each way of searching a draft asks for the same names. */
const known = new WeakMap<Words, { readonly index: NameIndex; readonly found: readonly NamedSpan[] }>();

function lookUp(index: NameIndex, { tokens }: Words): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first?.kind !== 'word') continue;
    const size = sizeAt(index, tokens, at);
    const run = tokens.slice(at, at + size);
    const circle = size && index.names.get(run.map(({ key }) => key).join(' '));
    if (circle) {
      found.push({ start: first.start, end: run.at(-1)?.end ?? first.end, circle, isFirst: false });
      at += size - 1;
    } else if (first.shape === 'Title' && index.firstNames.has(first.key) && !continues(tokens[at + 1]))
      found.push({ start: first.start, end: first.end, circle: 'pupil', isFirst: true });
  }
  return found;
}

/** How many words the longest name has that stands here; 0 for none. */
function sizeAt({ names, longest }: NameIndex, tokens: readonly Token[], at: number): number {
  let key = '';
  let size = 0;
  const most = longest.get(tokens[at]?.key ?? '') ?? 0;
  for (let to = at; to < at + most; to++) {
    const token = tokens[to];
    if (!token || (to > at && !joins(token))) break;
    key += to > at ? ` ${token.key}` : token.key;
    if (names.has(key) && (to > at || token.shape !== 'lower')) size = to - at + 1;
  }
  return size;
}

/** Words of one name stand next to each other. */
const joins = ({ gap }: Token) => /^[ \u00a0-]+$/.test(gap);

/** `Harry Kane` is not the Harry of the roster. */
const continues = (next: Token | undefined) => !!next && next.shape === 'Title' && joins(next);

/** The same text with each name as one capitalised word of the same length, so that no pattern reads a name as words. */
export function maskNames(text: string, named: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of named) {
    masked += text.slice(from, start) + 'Q'.padEnd(end - start, 'q');
    from = end;
  }
  return masked + text.slice(from);
}
