import type { SchoolTerm } from '../engine/facts';
import type { Span } from '../engine/rule';
import { indexPhrases, isWithin, overlaps, type PhraseIndex } from '../text/phrases';
import { readWords, type Token, type Words } from '../text/tokens';
import { plain, sentences } from '../wording/plain';
import { compilePattern, type Pattern } from './pattern';

/** Where one of the technician's terms stands. */
export interface TermHit extends Span {
  readonly severity: SchoolTerm['severity'];
}

interface Entry {
  readonly keys: readonly string[];
  readonly isPrefix: boolean;
  readonly term: SchoolTerm;
}

const RANK = { note: 0, review: 1, warn: 2 };

/** A school's own terms, compiled when the first draft comes. A term that cannot be read is left out, and the others stay. */
export class TermIndex {
  readonly #terms: readonly SchoolTerm[];
  /** By the first word; for one word that others begin with, by its letters. */
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byPrefix = new Map<string, Entry[]>();
  readonly #patterns: { pattern: Pattern; term: SchoolTerm }[] = [];
  /** Signs and emoji that make no word. */
  readonly #signs: { sign: string; term: SchoolTerm }[] = [];
  readonly #near = new Map<SchoolTerm, PhraseIndex>();
  #isCompiled = false;

  constructor(terms: readonly SchoolTerm[]) {
    this.#terms = terms;
  }

  /** Every term in a draft, in order; where two share a place, the graver one. */
  find(words: Words, never: readonly Span[]): TermHit[] {
    if (!this.#terms.length) return [];
    if (!this.#isCompiled) this.#compile();
    const text = plain(words.original);
    const lower = text.toLowerCase();
    const hits: (Span & { term: SchoolTerm })[] = [];
    for (let at = 0; at < words.tokens.length; at++) hits.push(...this.#wordsAt(words.tokens, at));
    for (const { pattern, term } of this.#patterns)
      hits.push(...pattern.find(text).map((span) => ({ ...span, term })));
    for (const { sign, term } of this.#signs)
      for (let at = lower.indexOf(sign); at >= 0; at = lower.indexOf(sign, at + sign.length))
        hits.push({ start: at, end: at + sign.length, term });
    const kept: TermHit[] = [];
    const gravest = hits.sort((a, b) => RANK[b.term.severity] - RANK[a.term.severity] || a.start - b.start);
    for (const { start, end, term } of gravest) {
      if (overlaps({ start, end }, kept) || isWithin({ start, end }, never)) continue;
      if (this.#isNear({ start, end }, term, words, text)) kept.push({ start, end, severity: term.severity });
    }
    return kept.sort((a, b) => a.start - b.start);
  }

  #compile(): void {
    this.#isCompiled = true;
    for (const term of this.#terms) {
      if (term.near.length) this.#near.set(term, indexPhrases(term.near));
      if (term.match === 'pattern') {
        const pattern = compilePattern(term.term);
        if (typeof pattern === 'object') this.#patterns.push({ pattern, term });
        continue;
      }
      const keys = readWords(term.term).tokens.map(({ key }) => key);
      const [head] = keys;
      const isPrefix = term.match === 'starts-with';
      if (!head) this.#signs.push({ sign: plain(term.term).trim().toLowerCase(), term });
      else
        push(isPrefix && keys.length === 1 ? this.#byPrefix : this.#byWord, head, { keys, isPrefix, term });
    }
  }

  *#wordsAt(tokens: readonly Token[], at: number): Generator<Span & { term: SchoolTerm }> {
    const first = tokens[at];
    if (!first) return;
    for (const { keys, isPrefix, term } of this.#byWord.get(first.key) ?? []) {
      const last = tokens[at + keys.length - 1];
      const fits = keys.every((key, index) => {
        const written = tokens[at + index]?.key;
        return isPrefix && index === keys.length - 1 ? written?.startsWith(key) : written === key;
      });
      if (fits && last) yield { start: first.start, end: last.end, term };
    }
    if (this.#byPrefix.size)
      for (let size = 1; size <= first.key.length; size++)
        for (const { term } of this.#byPrefix.get(first.key.slice(0, size)) ?? [])
          yield { start: first.start, end: first.end, term };
  }

  /** Whether one of the term's context words stands in the same sentence, beside the term itself. */
  #isNear(hit: Span, term: SchoolTerm, words: Words, text: string): boolean {
    const near = this.#near.get(term);
    if (!near) return true;
    const sentence = sentences(text).find(({ start, end }) => start <= hit.start && hit.end <= end);
    return near
      .find(words)
      .some((span) => !overlaps(span, [hit]) && (!sentence || isWithin(span, [sentence])));
  }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
