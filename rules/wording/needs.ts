import { remembered } from './remembered';

/**
 * What a text must hold so that a pattern can match: a word, all of some needs, or any of them. `true`: nothing is known.
 * Read from the pattern itself, so it stays right when the pattern changes.
 */
type Need = true | Words | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** Any of these words, by number, each with its first and last three letters: without them it is nowhere in the text. */
interface Words {
  readonly words: readonly number[];
  readonly first: Uint16Array;
  readonly last: Uint16Array;
}

/** A part of a pattern: the few texts it stands for, where it stands for few, and what it needs. */
interface Part {
  readonly exact: readonly string[] | undefined;
  readonly need: Need;
}

/** More spellings of one part than this are not followed. */
const MOST = 24;
const NOTHING: Part = { exact: [''], need: true };
const ANYTHING: Part = { exact: undefined, need: true };

/**
 * A cheap look before a dear pattern: false where the pattern cannot match the text, by the words that every match holds.
 * Big tables of turns of phrase name some word in each line, and hardly any draft holds it.
 */
export function mayMatch(pattern: RegExp): (text: string) => boolean {
  const need = new Reader(pattern.source).whole().need;
  return need === true ? () => true : (text) => isMet(need, textOf(text));
}

/** The words that all patterns need, each once. */
const words: string[] = [];
const numbers = new Map<string, number>();

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}

/** A text, which threes of its letters stand together, and what is known of it so far. */
interface Looked {
  readonly text: string;
  /** One bit for each three. */
  readonly threes: Uint32Array;
  readonly answers: (boolean | undefined)[];
}

const textOf = remembered((raw): Looked => {
  // A long s is an s to a pattern without case; nothing else outside ASCII stands for a letter of it once in lower case.
  const text = raw.toLowerCase().replaceAll('ſ', 's');
  const threes = new Uint32Array(1 << 10);
  let three = 0;
  for (let at = 0; at < text.length; at++) {
    three = ((three << 5) | (text.charCodeAt(at) & 31)) & 0x7fff;
    if (at > 1) threes[three >> 5] = (threes[three >> 5] ?? 0) | (1 << (three & 31));
  }
  return { text, threes, answers: [] };
}, 16);

function threeAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}

function isMet(need: Need, looked: Looked): boolean {
  if (need === true) return true;
  if ('words' in need) return isAnyIn(need, looked);
  return 'all' in need
    ? need.all.every((one) => isMet(one, looked))
    : need.any.some((one) => isMet(one, looked));
}

function isAnyIn({ words: list, first, last }: Words, { text, threes, answers }: Looked): boolean {
  for (let at = 0; at < first.length; at++)
    if (isSet(threes, first[at] ?? 0) && isSet(threes, last[at] ?? 0)) {
      const word = list[at] ?? 0;
      if ((answers[word] ??= text.includes(words[word] ?? ''))) return true;
    }
  return false;
}

function isSet(threes: Uint32Array, three: number): boolean {
  return (((threes[three >> 5] ?? 0) >>> (three & 31)) & 1) === 1;
}

function all(needs: readonly Need[]): Need {
  const some = needs.filter((one) => one !== true).sort((a, b) => sizeOf(a) - sizeOf(b));
  return some.length > 1 ? { all: some } : (some[0] ?? true);
}

/** What asks least comes first. */
function sizeOf(need: Need): number {
  if (need === true) return 0;
  if ('words' in need) return need.words.length;
  const sizes = ('all' in need ? need.all : need.any).map(sizeOf);
  return 'all' in need ? Math.min(...sizes) : sizes.reduce((sum, size) => sum + size, 0);
}

function any(needs: readonly Need[]): Need {
  if (needs.includes(true)) return true;
  const lists = needs.filter((need): need is Words => need !== true && 'words' in need);
  const others = needs.filter((need) => need !== true && !('words' in need));
  const joined = lists.length > 1 ? wordsOf(lists.flatMap((one) => one.words)) : lists[0];
  if (!others.length) return joined ?? true;
  return { any: joined ? [joined, ...others] : others };
}

function wordsOf(list: readonly number[]): Words {
  const once = [...new Set(list)];
  const threes = once.map((one) => words[one] ?? '');
  return {
    words: once,
    first: Uint16Array.from(threes, (word) => threeAt(word, 0)),
    last: Uint16Array.from(threes, (word) => threeAt(word, word.length - 3)),
  };
}

/** One of these texts; nothing is known where one of them is very short. */
function oneOf(texts: readonly string[]): Need {
  if (texts.some((text) => text.length < 3)) return true;
  const least = texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));
  return wordsOf(least.map(numberOf));
}

/** Reads the source of a pattern from left to right. What it does not know it takes for anything. */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to a closing bracket or the end. */
  whole(): Part {
    const parts = [this.#line()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      parts.push(this.#line());
    }
    if (parts.length === 1) return parts[0] ?? ANYTHING;
    const exact: string[] = [];
    for (const part of parts) if (part.exact) exact.push(...part.exact);
    const isExact = parts.every((part) => part.exact) && exact.length <= MOST;
    return { exact: isExact ? exact : undefined, need: any(parts.map((part) => part.need)) };
  }

  #line(): Part {
    const needs: Need[] = [];
    let run: readonly string[] | undefined = [''];
    let isExact = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const { exact, need }: Part = this.#times(this.#atom());
      if (exact && run && exact.length * run.length <= MOST) {
        // Looking ahead needs something without standing for it.
        if (exact.length === 1 && exact[0] === '') needs.push(need);
        run = run.flatMap((before) => exact.map((after) => before + after));
        continue;
      }
      isExact = false;
      if (run) needs.push(oneOf(run));
      if (!exact || exact.length > MOST) needs.push(need);
      run = exact ?? [''];
    }
    if (run) needs.push(oneOf(run));
    return { exact: isExact ? run : undefined, need: all(needs) };
  }

  /** How often the part before may come. */
  #times(part: Part): Part {
    const times = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!times) return part;
    this.#at += times[0].length;
    const sign = times[0].charAt(0);
    if (sign === '?') return part.exact ? { exact: ['', ...part.exact], need: true } : ANYTHING;
    if (sign === '*' || times[1] === '0') return ANYTHING;
    return { exact: undefined, need: part.need };
  }

  #atom(): Part {
    const source = this.#source;
    const sign = source.charAt(this.#at++);
    if (sign === '(') {
      const kind = /^\?(?::|<?[=!]|<\w+>)/.exec(source.slice(this.#at, this.#at + 40))?.[0] ?? '';
      this.#at += kind.length;
      const inner = this.whole();
      this.#at++;
      if (kind.endsWith('!')) return NOTHING;
      return kind.endsWith('=') ? { exact: [''], need: inner.need } : inner;
    }
    if (sign === '[') {
      while (source.charAt(this.#at) !== ']') this.#at += source.charAt(this.#at) === '\\' ? 2 : 1;
      this.#at++;
      return ANYTHING;
    }
    if (sign === '^' || sign === '$') return NOTHING;
    if (sign === '\\') return this.#escaped();
    return letter(sign);
  }

  #escaped(): Part {
    const sign = this.#source.charAt(this.#at++);
    if (/[bB]/.test(sign)) return NOTHING;
    const more = /^[pP]\{[^}]*\}|^u(?:\{[^}]*\}|[\da-f]{4})|^x[\da-f]{2}|^k<\w+>/i.exec(
      this.#source.slice(this.#at - 1, this.#at + 60),
    );
    if (more) this.#at += more[0].length - 1;
    return /\w/.test(sign) ? ANYTHING : letter(sign);
  }
}

function letter(sign: string): Part {
  if (sign === '.' || !/^[\x20-\x7e]$/.test(sign)) return ANYTHING;
  return { exact: [sign.toLowerCase()], need: true };
}
