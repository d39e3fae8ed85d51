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

/** What the letters that show say of a word. One star is a letter; more stand for any number, as people do not count. */
export function maskPattern(key: string): RegExp {
  const known = patterns.get(key);
  if (known) return known;
  const source = key
    .replace(/[^\p{L}\p{N}*]/gu, '.')
    .replace(/\*+/g, (stars) => (stars.length === 1 ? '.?' : '.{1,12}'));
  const pattern = new RegExp(`^${source}$`, 'u');
  if (patterns.size < 200) patterns.set(key, pattern);
  return pattern;
}

const patterns = new Map<string, RegExp>();
