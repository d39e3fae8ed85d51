import type { Token } from './tokens';

/**
 * Whether a word is a name but for one typing slip: a letter more, less, wrong, or two swapped.
 * Both folded. `unsure`: in the first letter, or in a name of four, where another name is as likely as a slip.
 */
export function slipOf(word: string, name: string): 'sure' | 'unsure' | undefined {
  if (word === name || name.length < 4) return undefined;
  const difference = word.length - name.length;
  if (difference > 1 || difference < -1) return undefined;
  let head = 0;
  while (head < word.length && word[head] === name[head]) head++;
  let tail = 0;
  while (tail < Math.min(word.length, name.length) - head && word.at(-1 - tail) === name.at(-1 - tail))
    tail++;
  const left = word.slice(head, word.length - tail);
  const right = name.slice(head, name.length - tail);
  if (left.length === 2 && left[0] === right[1] && left[1] === right[0]) return 'sure';
  if (left.length > 1 || right.length > 1) return undefined;
  if (!right && left === word[head - 1]) return 'sure';
  // "Anna" and "Anne" are two people, and so are "Harry" and "Barry".
  return name.length >= 5 && word.charAt(0) === name.charAt(0) ? 'sure' : 'unsure';
}

/** Whether stars hide letters of a word: "A*sha", "Kh**". */
export function isMasked({ key }: Token): boolean {
  return key.includes('*') && /\p{L}.*\*/u.test(key);
}

/**
 * The one name that a pair with hidden letters can be. Each word shows at least its first letter; together two in
 * five of the name's letters are there.
 */
export function unmask<E>(
  one: Token,
  two: Token,
  { after, before }: { after: Map<string, Map<string, E>>; before: Map<string, Map<string, E>> },
): E | undefined {
  if (!isMasked(two)) return find(pattern(one), before.get(two.key));
  if (!isMasked(one)) return find(pattern(two), after.get(one.key));
  const first = pattern(one);
  const last = pattern(two);
  const shown = `${one.key}${two.key}`.replaceAll('*', '').length;
  for (const [key, lasts] of after) {
    if (!first.test(key)) continue;
    for (const [other, entry] of lasts)
      if (last.test(other) && shown * 5 >= (key.length + other.length) * 2) return entry;
  }
  return undefined;
}

function find<E>(mask: RegExp, candidates: Map<string, E> | undefined): E | undefined {
  for (const [key, entry] of candidates ?? []) if (mask.test(key)) return entry;
  return undefined;
}

/** Each star is one letter; two or more stand for one to that many and two more, as people do not count. */
function pattern({ key }: Token): RegExp {
  const source = key
    .replace(/[^\p{L}\p{N}*]/gu, '.')
    .replace(/\*+/g, (stars) => (stars.length === 1 ? '.?' : `.{1,${stars.length + 2}}`));
  return new RegExp(`^${source}$`, 'u');
}
