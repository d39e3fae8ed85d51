import { endsSentence, labelOf, type Label } from './label';
import type { SchoolDocument } from './read-document';

/** UTF-16 units of a quote, before its ellipsis. */
const LONGEST = 600;

interface Passage {
  readonly raw: string;
  readonly label: Label | undefined;
}

/**
 * The passage that carries a clause's number in the school's own document, without the number, in the school's words;
 * cut after a sentence where it is long. Undefined unless exactly one passage can be meant: no quote beats a wrong one.
 * Ids it knows: `6.1`, `5`, `4.1(iv)`, `5, section 12` and `4.1, starred note`.
 */
export function quoteClause(document: SchoolDocument, clauseId: string): { text: string } | undefined {
  const wanted = partsOf(clauseId);
  if (!wanted) return undefined;
  const passages = document.paragraphs.map((raw) => ({ raw, label: labelOf(raw) }));
  const places = passages.flatMap((_, at) => (carries(passages, at, wanted) ? [at] : []));
  const quotes = places.map((at) => quoteAt(passages, at)).filter((text) => text !== undefined);
  const [only, ...others] = quotes;
  return only !== undefined && others.length === 0 ? { text: shorten(only) } : undefined;
}

interface Wanted {
  readonly number: string;
  readonly item: string | undefined;
  /** The section that the number has to stand in. */
  readonly within: string | undefined;
}

function partsOf(clauseId: string): Wanted | undefined {
  const [, number, item, section, starred] =
    /^(\d+(?:\.\d+)*)\.?\s*(?:\(([a-z]+)\)|,\s*section\s+(\d+)|(,\s*starred note))?$/i.exec(
      clauseId.trim(),
    ) ?? [];
  if (!number) return undefined;
  if (section) return { number: section, item: undefined, within: number };
  return { number, item: starred ? '*' : item?.toLowerCase(), within: undefined };
}

function carries(passages: readonly Passage[], at: number, wanted: Wanted): boolean {
  const label = passages[at]?.label;
  if (!label?.certain || label.item !== wanted.item) return false;
  if (label.number === undefined) return numberBefore(passages, at) === wanted.number;
  if (label.number !== wanted.number) return false;
  return wanted.within === undefined || numberBefore(passages, at)?.split('.')[0] === wanted.within;
}

/** The number that an item, or a section within a section, stands under. A heading without a number ends it. */
function numberBefore(passages: readonly Passage[], at: number): string | undefined {
  const before = passages
    .slice(0, at)
    .findLast(({ raw, label }) => label?.number || (!label && isHeading(raw)));
  return before?.label?.certain ? before.label.number : undefined;
}

function isHeading(raw: string): boolean {
  return raw.startsWith('# ');
}

/** What the passage says, or undefined where it is only a heading, a line of the contents, or may be cut short. */
function quoteAt(passages: readonly Passage[], at: number): string | undefined {
  const { raw, label } = passages[at] as Passage & { label: Label };
  const rest = passages.slice(at + 1);
  if (/\.{3,}\s*\d+$|…\s*\d+$/.test(raw)) return undefined;
  const section = label.item === undefined && !label.number?.includes('.');
  if (!endsSentence(label.text) && (isHeading(raw) || section || label.text === '')) return body(rest);
  const text = withList(label, rest);
  const next = rest[0];
  if (endsSentence(text) || text !== label.text) return text;
  // Without a full stop it may be a heading that nothing marks as one.
  const child = next?.label?.number?.startsWith(`${label.number}.`);
  const followed = next && !next.label && !isHeading(next.raw);
  return child || followed || text.split(' ').length < 4 ? undefined : text;
}

/** The unnumbered paragraphs under a heading. */
function body(rest: readonly Passage[]): string | undefined {
  const end = rest.findIndex(({ raw, label }) => label || isHeading(raw));
  const text = rest
    .slice(0, end === -1 ? undefined : end)
    .map(({ raw }) => raw)
    .join(' ');
  return text || undefined;
}

/** A passage with the list that it announces. */
function withList(label: Label, rest: readonly Passage[]): string {
  if (!/:[-–]?$/.test(label.text)) return label.text;
  const belongs = (next: Passage) =>
    next.label ? !next.label.number && next.label.item !== '*' && !label.item : next.raw.startsWith('• ');
  const end = rest.findIndex((next) => !belongs(next));
  const list = rest.slice(0, end === -1 ? undefined : end).map(({ raw }) => raw);
  return list.length > 0 ? [label.text, ...list].join(' ') : `${label.text} …`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST + 1);
  const sentence = [...start.matchAll(/[.;!?]["'”’)]*(?=\s)/g)].at(-1);
  const end = sentence ? sentence.index + sentence[0].length : start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : LONGEST).trim()} …`;
}
