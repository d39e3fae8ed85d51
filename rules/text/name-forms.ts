import type { Person } from '../engine/facts';
import { shortFormsOf } from './name-lists';
import { readWords } from './tokens';
import { isGivenName } from './word-kinds';

/** One way to write a person's name, as folded tokens in order. */
export interface NameForm {
  readonly form: Form;
  readonly keys: readonly string[];
}

/** `nickname`: a short form that the roster does not hold, with the surname. `full`: first and last in any accepted order; `reversed`: last before first; then first + initial, initial + last. */
export const FORMS = [
  'full',
  'reversed',
  'first-initial',
  'initial-last',
  'mononym',
  'handle',
  'nickname',
] as const;
export type Form = (typeof FORMS)[number];

/** All the ways in which one person's name is looked for. */
export interface NameForms {
  readonly forms: readonly NameForm[];
  /** First names, nicknames among them, that may stand alone; those of two words joined by a space. */
  readonly firsts: readonly string[];
  /** Last names that may stand alone after a title; those of several words joined by a space. */
  readonly lasts: readonly string[];
}

/** Small words inside a surname; people add, drop and swap them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de da di du do la le las los van von der den ter te ten bin ibn bint binti al el ul ur ap ab ferch abu abd ben dos das del
  della st san y e o na zu zum op ni nic ui mhic`.split(/\s+/),
);

/** A name part with hyphens resolved: each of `ways` is a token sequence for it; the first is the part as written. */
interface Part {
  readonly ways: readonly (readonly string[])[];
}

/**
 * The written forms of a person's name and nicknames.
 * Takes "First Last", "Last, First", one to many parts, particles, hyphens and apostrophes.
 */
export function formsOf(person: Person): NameForms {
  const found: NameForm[] = [];
  const known = (person.knownAs ?? []).map(clean).filter(Boolean);
  const nicknames = known.filter((name) => !/[\s_@\d.]/.test(name)).map((name) => ways(piecesOf(name)));
  const parts = partsOf(clean(person.name));
  addForms(found, parts, nicknames);
  for (const name of known) {
    if (/[_@\d]/.test(name)) found.push({ form: 'handle', keys: [lettersOf(name)] });
    else if (/\s/.test(name)) addForms(found, partsOf(name), []);
  }
  const one = (part: Part | undefined) =>
    part ? part.ways.filter((way) => way.length === 1).map(([key]) => key ?? '') : [];
  return {
    forms: found.filter(({ keys }) => keys.length > 0),
    firsts: [...firstsOf(parts), ...nicknames.flatMap(one)],
    lasts: parts.length > 1 ? (parts.at(-1)?.ways.map((way) => way.join(' ')) ?? []) : [],
  };
}

/** A first name alone: one word, two ("Nadine-Zoe"), or the first two of four ("Zhi Hao" of Zhi Hao Zhang). */
function firstsOf([first, second, third]: readonly Part[]): string[] {
  const short = (first?.ways ?? []).filter((way) => way.length <= 2).map((way) => way.join(' '));
  return third ? [...short, `${first?.ways[0]?.join('') ?? ''} ${second?.ways[0]?.join('') ?? ''}`] : short;
}

function addForms(found: NameForm[], parts: readonly Part[], nicknames: readonly Part[]): void {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return;
  if (parts.length === 1) {
    for (const part of [first, ...nicknames])
      for (const keys of part.ways) found.push({ form: 'mononym', keys });
    return;
  }
  const add = (form: Form, ...sequence: Part[]) => {
    for (const keys of product(sequence)) found.push({ form, keys });
  };
  const middles = parts.slice(1, -1);
  if (middles.length) {
    add('full', ...parts);
    add('reversed', last, first, ...middles);
    add('full', first, joinedPart([...middles, last]));
    // "Liwei Chen" for Li Wei Chen.
    add('full', joinedPart([first, ...middles]), last);
  }
  for (const one of [first, ...nicknames]) {
    add('full', one, last);
    add('reversed', last, one);
    for (const keys of one.ways)
      for (const part of [last, ...middles])
        for (const initials of initialsOf(part))
          found.push({ form: 'first-initial', keys: [...keys, ...initials] });
    for (const way of last.ways)
      found.push({ form: 'initial-last', keys: [(one.ways[0]?.[0] ?? '').charAt(0), ...way] });
  }
  for (const short of first.ways.length ? shortFormsOf(first.ways[0]?.join('') ?? '') : [])
    for (const keys of last.ways) found.push({ form: 'nickname', keys: [short, ...keys] });
  for (const middle of middles) {
    add('full', middle, last);
    // "Sarah Jane" is a given name; "Maria Garcia" of Maria Garcia Lopez is a whole name.
    if (!isGivenName(middle.ways[0]?.join('') ?? '')) {
      add('full', first, middle);
      add('reversed', middle, first);
    }
  }
}

function joinedPart(parts: readonly Part[]): Part {
  return { ways: [[parts.map(({ ways: [way] }) => way?.join('') ?? '').join('')]] };
}

function product(sequence: readonly Part[]): string[][] {
  return sequence.reduce<string[][]>(
    (soFar, { ways: next }) => soFar.flatMap((head) => next.map((way) => [...head, ...way])),
    [[]],
  );
}

/** "Khan, Aisha" as "Aisha Khan"; brackets and quotes around a nickname left out. */
function clean(name: string): string {
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  return (first && last && !more.length ? `${first} ${last}` : name).trim();
}

/** Splits a name at spaces; particles join the part after them. */
function partsOf(name: string): Part[] {
  const parts: Part[] = [];
  let particles: string[] = [];
  const chunks = name.split(/\s+/).filter(Boolean);
  chunks.forEach((chunk, index) => {
    const pieces = piecesOf(chunk);
    if (!pieces.length) return;
    const only = pieces.length === 1 ? pieces[0] : undefined;
    if (only && PARTICLES.has(only) && index > 0 && index < chunks.length - 1) particles.push(only);
    else {
      const typed = respelled(chunk);
      const own = ways(pieces, particles);
      parts.push(typed ? { ways: [...own.ways, ...ways(piecesOf(typed), particles).ways] } : own);
      particles = [];
    }
  });
  return parts;
}

function ways(pieces: readonly string[], particles: readonly string[] = []): Part {
  const leading = pieces.findIndex((piece) => !PARTICLES.has(piece));
  const inner = leading > 0 && pieces.length > 1 ? pieces.slice(0, leading) : [];
  const head = [...particles, ...inner];
  const body = pieces.slice(inner.length);
  const joined = body.join('');
  const found: string[][] = [
    [...head, ...body],
    [...head, joined],
    body.slice(),
    [joined],
    [[...head, ...body].join('')],
  ];
  if (body.length > 1) found.push([body[0] ?? ''], [body.at(-1) ?? '']);
  const other = otherSpelling(joined);
  if (other) found.push(other);
  return { ways: unique(found) };
}

/** O'Brien is also written O Brien; McDonald also MacDonald. */
function otherSpelling(joined: string): string[] | undefined {
  const mac = /^(ma?c)(\p{L}{4,})$/u.exec(joined);
  if (mac?.[2]) return [mac[1] === 'mc' ? `mac${mac[2]}` : `mc${mac[2]}`];
  return /^o[^aeiou\W]\p{L}{3,}$/u.test(joined) ? ['o', joined.slice(1)] : undefined;
}

function unique(sequences: readonly string[][]): string[][] {
  return [...new Map(sequences.filter((one) => one.length).map((one) => [one.join(' '), one])).values()];
}

/** The first letter of a surname in each way to write it, and those of both halves ("B-H"). */
function initialsOf({ ways: [written = [], ...others] }: Part): string[][] {
  const single = new Set([written, ...others].map((way) => way[0]?.charAt(0) ?? '').filter(Boolean));
  const halves = written.filter((key) => !PARTICLES.has(key)).map((key) => key.charAt(0));
  return [...[...single].map((letter) => [letter]), ...(halves.length === 2 ? [halves] : [])];
}

function piecesOf(chunk: string): string[] {
  return readWords(chunk).tokens.map((token) => token.key);
}

/** ä, ö, ü and å as people type them without the marks; an accent merely left out is folded anyway. */
function respelled(chunk: string): string | undefined {
  const typed = chunk
    .normalize('NFC')
    .replace(/[äöüåÄÖÜÅ]/g, (letter) => DIGRAPHS[letter.toLowerCase()] ?? letter);
  return typed === chunk.normalize('NFC') ? undefined : typed;
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };

function lettersOf(handle: string): string {
  return piecesOf(handle.replace(/[@_.-]/g, ' ')).join('');
}
