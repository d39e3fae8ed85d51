import { mayMatch } from './needs';

/** One match: its words and where they stand. */
export interface Hit {
  readonly 0: string;
  readonly index: number;
}

/** Many ways of saying a thing. Finds what one pattern of all of them would find, and reads only those a text has words for. */
export interface Table {
  readonly ways: readonly Way[];
}

interface Way {
  readonly may: (text: string) => boolean;
  readonly pattern: RegExp;
}

/**
 * Compiles ways of saying a thing. Of two that match at one place the one listed first counts.
 * @param flags with `g`
 * @param around what stands before and after each way
 */
export function tableOf(
  ways: readonly string[],
  flags: string,
  around: (way: string) => string = (way) => way,
): Table {
  return {
    ways: ways.map((way) => {
      const pattern = new RegExp(around(`(?:${way})`), flags);
      return { may: mayMatch(pattern), pattern };
    }),
  };
}

/** All matches in order, none overlapping: what `text.matchAll` gives for all ways joined. */
export function* matchesIn(text: string, table: Table | RegExp): Generator<Hit> {
  if (table instanceof RegExp) return yield* text.matchAll(table);
  const next: { pattern: RegExp; hit: Hit }[] = [];
  for (const { may, pattern } of table.ways) {
    const hit = may(text) ? from(pattern, text, 0) : null;
    if (hit) next.push({ pattern, hit });
  }
  for (;;) {
    const [first] = next;
    if (!first) return;
    let { hit } = first;
    for (const other of next) if (other.hit.index < hit.index) hit = other.hit;
    yield hit;
    const end = hit.index + Math.max(1, hit[0].length);
    for (let at = next.length - 1; at >= 0; at--) {
      const one = next[at];
      if (!one || one.hit.index >= end) continue;
      const later = from(one.pattern, text, end);
      if (later) one.hit = later;
      else next.splice(at, 1);
    }
  }
}

/** Whether any way matches. */
export function isIn(text: string, table: Table | RegExp): boolean {
  if (table instanceof RegExp) return text.search(table) >= 0;
  return table.ways.some(({ may, pattern }) => may(text) && from(pattern, text, 0) !== null);
}

function from(pattern: RegExp, text: string, at: number): Hit | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
