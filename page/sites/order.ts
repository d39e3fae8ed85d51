/*
 * Selectors that go by order in the page, and not by words: before the box or after it. Pages that run from right to left
 * keep the same order.
 */

/** Elements inside `inside` that stand before the box. @param what a compound selector, without combinators */
export function before(inside: string, box: string, what: string): string {
  const earlier = `:has(~ ${box}, ~ * ${box})`;
  return `${inside} ${earlier} ${what}, ${inside} ${what}${earlier}`;
}

/** Elements inside `inside` that stand after the box. @param what a compound selector, without combinators */
export function after(inside: string, box: string, what: string): string {
  const branch = `${inside} :is(${box}, :has(${box}))`;
  return `${branch} ~ ${what}, ${branch} ~ * ${what}`;
}

/** How deep in the row of its controls a box may stand. */
const DEPTH = 7;

/**
 * Elements that stand after the box in its own row, where nothing around names the composer: in a chat docked on a page, what
 * comes after some other box further up is no part of it.
 */
export function behind(box: string, what: string): string {
  const depths = Array.from({ length: DEPTH }, (_, depth) => `:has(> ${'* > '.repeat(depth)}${box})`);
  const branch = `:is(${[box, ...depths].join(', ')})`;
  return `${branch} ~ ${what}, ${branch} ~ * ${what}`;
}
