import { boxedLetter, LOOK_ALIKES } from './letters';

/**
 * A text as a reader takes it: compatibility forms and accents resolved, look-alike letters as Latin, invisible signs gone.
 * `start[i]` and `end[i]` say which UTF-16 units of the original the folded unit `i` came from (half-open).
 * `end` takes in the marks that follow a letter, so a span never cuts one in two.
 */
export interface Folded {
  readonly original: string;
  /** Folded, with the case the writer used. */
  readonly cased: string;
  /** The same in lower case, unit for unit. */
  readonly lower: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const INVISIBLE = /^[\p{M}\p{Default_Ignorable_Code_Point}\u200e\u200f\u202a-\u202e]$/u;
const seen = new Map<string, string>();

/** Folds a text once. Linear in its length; never throws, lone surrogates included. */
export function fold(original: string): Folded {
  const start: number[] = [];
  const end: number[] = [];
  let cased = '';
  for (let at = 0; at < original.length;) {
    const code = original.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const read = code < 0x80 && code !== 0x60 ? original.charAt(at) : foldOne(code);
    if (!read && end.length) end[end.length - 1] = next;
    for (let unit = 0; unit < read.length; unit++) {
      start.push(at);
      end.push(next);
    }
    cased += read;
    at = next;
  }
  return { original, cased, lower: lowerOf(cased), start, end };
}

function foldOne(code: number): string {
  const letter = String.fromCodePoint(code);
  const known = seen.get(letter);
  if (known !== undefined) return known;
  const read = unfold(letter, code);
  // Bounded by the letters people use; a text in a large script must not fill the memory.
  if (seen.size < 4000) seen.set(letter, read);
  return read;
}

function unfold(letter: string, code: number): string {
  if (letter === '´' || letter === '`') return "'";
  const boxed = boxedLetter(code);
  if (boxed) return boxed;
  let read = '';
  for (const one of letter.normalize('NFKD')) if (!INVISIBLE.test(one)) read += LOOK_ALIKES.get(one) ?? one;
  return read;
}

/** Lower case without a change of length (some capitals grow when lowered, which would shift every position after them). */
function lowerOf(cased: string): string {
  const lower = cased.toLowerCase();
  if (lower.length === cased.length) return lower;
  return Array.from({ length: cased.length }, (_, index) => {
    const one = cased.charAt(index).toLowerCase();
    return one.length === 1 ? one : cased.charAt(index);
  }).join('');
}
