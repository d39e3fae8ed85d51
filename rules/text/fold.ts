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
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const INVISIBLE = /^[\p{M}\p{Default_Ignorable_Code_Point}\u200e\u200f\u202a-\u202e]$/u;
const seen = new Map<string, string>();

/** Folds a text once. Linear in its length; never throws, lone surrogates included. */
export function fold(original: string): Folded {
  const length = original.length;
  const parts: string[] = [];
  // A ligature may unfold to several letters; 18 is the longest NFKD form of one code point.
  let start = new Uint32Array(length + 32);
  let end = new Uint32Array(length + 32);
  let size = 0;
  for (let at = 0; at < length;) {
    const code = original.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const read = code < 0x80 && code !== 0x60 ? original.charAt(at) : foldOne(code);
    if (!read && size) end[size - 1] = next;
    if (size + read.length > start.length) {
      start = grown(start);
      end = grown(end);
    }
    for (let unit = 0; unit < read.length; unit++) {
      start[size] = at;
      end[size++] = next;
    }
    parts.push(read);
    at = next;
  }
  const cased = parts.join('');
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

function grown(from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(from.length * 2);
  larger.set(from);
  return larger;
}
