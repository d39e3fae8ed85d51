import type { Span } from '../engine/rule';

/** One value for many phrases, written one a line in the notation of `rules/wording/phrases`. */
export function rows<T>(value: T, phrases: string): (readonly [phrase: string, value: T])[] {
  return phrases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((phrase) => [phrase, value] as const);
}

/** Two spans as one where they touch; else the first. */
export function joined(one: Span, other: Span): Span {
  if (other.start > one.end + 1 || one.start > other.end + 1) return one;
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
