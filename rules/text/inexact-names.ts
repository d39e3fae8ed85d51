import { PARTICLES } from './name-forms';
import { isMasked, maskPattern, slipOf } from './near-names';
import { givenHere, isCommonSurname } from './name-lists';
import { gapJoins, standsAsName } from './name-shape';
import type { Token, Words } from './tokens';
import { isGivenName, isSurname, isWord } from './word-kinds';

/** Whole names, kept so that a name with typing slips or hidden letters is found without trying them all. */
export interface InexactTables<E> {
  /** Names of two words, by the first and by the last. */
  readonly after: Map<string, Map<string, E>>;
  readonly before: Map<string, Map<string, E>>;
  /** Names of three and four words, by the first and by the last. */
  readonly byHead: Map<string, Long<E>[]>;
  readonly byTail: Map<string, Long<E>[]>;
  /** First words with one letter left out, to the words themselves. */
  readonly shortened: Map<string, Set<string>>;
}

interface Long<E> {
  readonly keys: readonly string[];
  readonly entry: E;
}

/** `to`: the token after the name. `isSure` is false where another name is as likely as a slip. */
export interface Inexact<E> {
  readonly entry: E;
  readonly to: number;
  readonly isSure: boolean;
}

export function newInexactTables<E>(): InexactTables<E> {
  return {
    after: new Map(),
    before: new Map(),
    byHead: new Map(),
    byTail: new Map(),
    shortened: new Map(),
  };
}

/** Adds a whole name by its folded words. */
export function addInexact<E>(tables: InexactTables<E>, keys: readonly string[], entry: E): void {
  const head = keys[0] ?? '';
  const tail = keys.at(-1) ?? '';
  if (!tables.after.has(head) && !tables.byHead.has(head))
    for (const short of shorter(head)) into(tables.shortened, short, new Set<string>()).add(head);
  if (keys.length === 2) {
    into(tables.after, head, new Map<string, E>()).set(tail, entry);
    into(tables.before, tail, new Map<string, E>()).set(head, entry);
  } else if (keys.length === 3 || keys.length === 4) {
    into(tables.byHead, head, [] as Long<E>[]).push({ keys, entry });
    into(tables.byTail, tail, [] as Long<E>[]).push({ keys, entry });
  }
}

function into<V>(table: Map<string, V>, key: string, fresh: V): V {
  const known = table.get(key);
  if (known !== undefined) return known;
  table.set(key, fresh);
  return fresh;
}

/** A word and all words that are one letter shorter. */
function shorter(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** A whole name that begins at a token, but for slips and hidden letters. */
export function findInexact<E>(tables: InexactTables<E>, words: Words, at: number): Inexact<E> | undefined {
  const one = words.tokens[at];
  const two = words.tokens[at + 1];
  if (!one || !two || one.possessive || one.kind !== 'word' || two.kind !== 'word' || !gapJoins(two))
    return undefined;
  const found =
    isMasked(one) || isMasked(two) ? unmasked(tables, one, two) : slippedPair(tables, words, at, one, two);
  return found ? { ...found, to: at + 2 } : longName(tables, words, at);
}

type Pair<E> = { entry: E; isSure: boolean };

function slippedPair<E>(
  tables: InexactTables<E>,
  words: Words,
  at: number,
  one: Token,
  two: Token,
): Pair<E> | undefined {
  if ((one.shape === 'lower') !== (two.shape === 'lower')) return undefined;
  const forFirst = tables.before.get(two.key);
  const forLast = tables.after.get(one.key);
  const found =
    nearest(two, forLast) ??
    nearest(one, forFirst) ??
    (!forFirst && !forLast ? twoSlips(tables, one, two) : undefined);
  return found && standsAsName(words, at, at + 2, 'full') ? found : undefined;
}

/** The candidate that a token is one slip away from. A slip that makes another name or a word is never sure. */
function nearest<E>(token: Token, candidates: ReadonlyMap<string, E> | undefined): Pair<E> | undefined {
  if (!candidates || token.key.length < 3) return undefined;
  const isOther = isWord(token.key) || isName(token.key);
  if (isWord(token.key) && token.shape !== 'Title') return undefined;
  let found: Pair<E> | undefined;
  for (const [key, entry] of candidates) {
    const slip = slipOf(token.key, key);
    if (!slip) continue;
    if (slip === 'sure' && !isOther) return { entry, isSure: true };
    found ??= { entry, isSure: false };
  }
  return found;
}

function isName(key: string): boolean {
  return isGivenName(key) || isSurname(key) || givenHere(key) !== undefined || isCommonSurname(key);
}

/** The first words that a word is one slip away from. */
function slippedHeads<E>({ shortened }: InexactTables<E>, word: string): string[] {
  const heads = new Set(shorter(word).flatMap((short) => [...(shortened.get(short) ?? [])]));
  return [...heads].filter((head) => slipOf(word, head));
}

/** A slip in either word: only where neither is a name or a word of its own, and never sure. */
function twoSlips<E>(tables: InexactTables<E>, one: Token, two: Token): Pair<E> | undefined {
  if (one.key.length < 4 || two.key.length < 3 || [one, two].some(({ key }) => isWord(key) || isName(key)))
    return undefined;
  for (const head of slippedHeads(tables, one.key)) {
    for (const [last, entry] of tables.after.get(head) ?? [])
      if (last.length > 3 && slipOf(two.key, last)) return { entry, isSure: false };
  }
  return undefined;
}

/**
 * The name that a pair with hidden letters can be. Sure where two in five of its letters show, or where the other word
 * is whole; otherwise only when no more than fifty people could be meant.
 */
function unmasked<E>({ after, before }: InexactTables<E>, one: Token, two: Token): Pair<E> | undefined {
  if (!isMasked(two)) return only(maskPattern(one.key), before.get(two.key));
  if (!isMasked(one)) return only(maskPattern(two.key), after.get(one.key));
  const first = maskPattern(one.key);
  const last = maskPattern(two.key);
  const shown = `${one.key}${two.key}`.replaceAll('*', '').length;
  const possible = new Set<E>();
  for (const [key, lasts] of after)
    if (first.test(key))
      for (const [other, entry] of lasts)
        if (last.test(other)) {
          if (shown * 5 >= (key.length + other.length) * 2) return { entry, isSure: true };
          possible.add(entry);
        }
  const [entry] = possible;
  const isCapital = one.shape !== 'lower' && two.shape !== 'lower';
  return entry && isCapital && possible.size <= 50 ? { entry, isSure: false } : undefined;
}

function only<E>(mask: RegExp, candidates: ReadonlyMap<string, E> | undefined): Pair<E> | undefined {
  for (const [key, entry] of candidates ?? []) if (mask.test(key)) return { entry, isSure: true };
  return undefined;
}

/** Names of three and four words: each word as it is, masked, or with one slip; two such words are never sure. */
function longName<E>(tables: InexactTables<E>, words: Words, at: number): Inexact<E> | undefined {
  const { tokens } = words;
  const first = tokens[at]?.key ?? '';
  const second = tokens[at + 1]?.key ?? '';
  const isParticled = first.length > 3 && PARTICLES.has(second) && !isWord(second);
  const hidden = tokens.slice(at, at + 4).filter(isMasked).length;
  const candidates = [
    ...(hidden > 1 && tokens[at] && isMasked(tokens[at]) ? [...tables.byHead.values()].flat() : []),
    ...(tables.byHead.get(first) ?? []),
    ...(isParticled ? slippedHeads(tables, first).flatMap((head) => tables.byHead.get(head) ?? []) : []),
    ...(tables.byTail.get(tokens[at + 2]?.key ?? '') ?? []),
    ...(tables.byTail.get(tokens[at + 3]?.key ?? '') ?? []),
  ];
  for (const { keys, entry } of candidates) {
    const run = tokens.slice(at, at + keys.length);
    if (run.length < keys.length || run.slice(1).some((token) => !gapJoins(token))) continue;
    let odd = 0;
    let isSure = true;
    const fits = run.every((token, index) => {
      const key = keys[index] ?? '';
      if (token.key === key) return true;
      odd++;
      if (isMasked(token)) return maskPattern(token.key).test(key);
      const slip = slipOf(token.key, key);
      if (slip !== 'sure' || isName(token.key) || isWord(token.key)) isSure = false;
      return slip !== undefined && !(isWord(token.key) && token.shape === 'lower');
    });
    if (fits && odd <= 2 && standsAsName(words, at, at + keys.length, 'full'))
      return { entry, to: at + keys.length, isSure: isSure && odd === 1 };
  }
  return undefined;
}
