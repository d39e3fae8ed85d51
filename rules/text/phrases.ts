import type { Span } from '../engine/rule';
import { readWords, type Words } from './tokens';

/** Looks up whole phrases in texts, whatever their case, accents and spacing. */
export interface PhraseIndex {
  find(words: Words): Span[];
}

/** Compiles phrases (words never flagged, the school's own names) once. An empty phrase stands for nothing. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const known = new Set<string>();
  const heads = new Map<string, number>();
  for (const phrase of phrases) {
    const keys = readWords(phrase).tokens.map(({ key }) => key);
    const head = keys[0];
    if (!head) continue;
    known.add(keys.join(' '));
    heads.set(head, Math.max(heads.get(head) ?? 0, keys.length));
  }
  return {
    find({ tokens }) {
      const spans: Span[] = [];
      if (!known.size) return spans;
      for (let at = 0; at < tokens.length; at++) {
        const first = tokens[at];
        const longest = heads.get(first?.key ?? '') ?? 0;
        for (let to = Math.min(tokens.length, at + longest); first && to > at; to--) {
          const run = tokens.slice(at, to);
          if (!known.has(run.map(({ key }) => key).join(' '))) continue;
          spans.push({ start: first.start, end: run.at(-1)?.end ?? first.end });
          break;
        }
      }
      return spans;
    },
  };
}

/** Whether a span lies inside one of the others. */
export function isWithin(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** Whether a span shares a place with one of the others. */
export function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start < span.end && span.start < end);
}
