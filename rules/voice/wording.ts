import type { Match, Span } from '../engine/rule';
import { isIn, matchesIn, tableOf, type Table } from '../wording/table';
import { wordsIn } from '../wording/phrases';

/** Words that the lines of all tables about voice and law may name as `<name>`. */
const WORDS: Readonly<Record<string, string>> = {
  my: `(?:my|our|ma|me|mi|oor|wor)`,
  of: `(?:of|o'?|ae)`,
  to: `(?:to|tae|2)`,
  school: `(?:school|academy|college|sixth form|nursery|pre-?school|high school|primary|secondary|infants|juniors|trust|mat|federation)`,
  leaders: `(?:school|academy|college|nursery|trust|federation|staff|governors|governing (?:body|board)|board|leadership(?: team)?|slt|smt|head(?:teacher)?|principal|senco|department|team)`,
  pupils: `(?:pupils?|students?|kids?|kiddos|children|child|weans?|bairns?|learners?|youngsters|form|class(?:es)?|tutor group|tutees|sixth form(?:ers)?|a-?level(?: lot| set| group| class| students)?|gcse (?:lot|class|group|set)|(?:year|yr|y) ?\\d{1,2}'?s?|[ps][1-7]s?|[1-9][a-z]\\b|1[0-3][a-z]\\b|set \\d|reception|nursery)`,
  parents: `(?:parents?|carers?|guardians|famil(?:y|ies)|mums?|dads?|mams?|das|mummies|daddies|mums and dads|mams and dads|mams and das)`,
  price: `(?:[£$] ?\\d+(?:\\.\\d\\d)?|\\d+ ?(?:quid|pounds?|a (?:time|pop|go|session|lesson))|(?:five|ten|fifteen|twenty|thirty|forty|fifty) (?:quid|pounds)|(?:a )?(?:tenner|fiver)|\\d+ ?% off|half price|mates'? rates?|discounts?|first (?:one|session|lesson) free|cash|per (?:hour|session|lesson|head)|an hour)`,
  job: `(?:teacher|tutor|ta|hlta|lsa|ect|nqt|trainee|supply|cover supervisor|head(?:teacher|mistress|master)?|depute?y?|principal|hod|head of \\w+|senco|caretaker|janitor|dinner lad(?:y|ies)|lunchtime supervisor|midday|cook|receptionist|office|governor|librarian|technician|teaching assistant|nursery nurse|dominie|member of staff|staff)`,
};

/**
 * Compiles lines into one pattern. In a line `<name>` stands for a class of words, a space for any space or comma (` ?`: or none), and
 * `~3` for up to three words of the same sentence.
 * @param own further classes, for one table or one school
 */
export function lines(table: readonly string[], own: Readonly<Record<string, string>> = {}): Table {
  const classes = { ...WORDS, ...own };
  const expand = (line: string): string =>
    line.replace(/<(\w+)>/g, (_, name: string) => {
      const words = classes[name];
      if (words === undefined) throw new RangeError(`no class of words is called ${name}`);
      return expand(words);
    });
  const source = table.map(expand).map((line) => line.replace(/\[[^\]]*\]|~(\d+) | \?| /g, written));
  return tableOf(source, 'gi', (part) => `(?<![\\w'])(?:${part})(?!\\w)`);
}

/** A space or a gap of a line as a pattern; what stands in brackets stays. */
function written(part: string, gap?: string): string {
  if (gap) return `(?:[^\\s.!?]+[ ,]+){0,${gap}}?`;
  return part === ' ?' ? '[\\s,]*' : part === ' ' ? '[ ,]+' : part;
}

/** One way of saying a thing, and what takes the sting out of it. All patterns but `also` see one sentence only. */
export interface Saying<M extends string> {
  readonly messageId: M;
  /** A pattern has the flag `g`. */
  readonly pattern: Table | RegExp;
  /** Not where the sentence holds this. */
  readonly unless?: RegExp | undefined;
  /** Not where the words before it in the sentence end so. */
  readonly unlessBefore?: RegExp | undefined;
  /** Only where the draft holds this. */
  readonly also?: RegExp | undefined;
}

/** What a plain text says: at most one match a sentence, in order; of two sayings in a sentence the one listed first. */
export function saysIn<M extends string>(text: string, list: readonly Saying<M>[]): Match<M>[] {
  const found = new Map<number, Match<M> & { span: { start: number } }>();
  for (const { messageId, pattern, unless, unlessBefore, also } of list) {
    if (also && !also.test(text)) continue;
    for (const { 0: words, index } of matchesIn(text, pattern)) {
      const [start, end] = sentenceAt(text, index, index + words.length);
      if (found.has(start)) continue;
      if (unless?.test(text.slice(start, end))) continue;
      if (unlessBefore?.test(text.slice(start, index))) continue;
      found.set(start, {
        messageId,
        span: { start: index, end: index + words.replace(/[ ,;:]+$/, '').length },
      });
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/**
 * Where all these patterns hold within a few sentences of one another: the first one's match, or nothing.
 * @param reach how far from the first match the others may stand, in UTF-16 units
 */
export function gathered(
  text: string,
  [first, ...others]: readonly (Table | RegExp)[],
  reach = 160,
): Span | undefined {
  if (!first) return undefined;
  for (const { 0: words, index } of matchesIn(text, first)) {
    const around = text.slice(Math.max(0, index - reach), index + words.length + reach);
    if (others.every((other) => isIn(around, other)))
      return { start: index, end: index + words.trimEnd().length };
  }
  return undefined;
}

const STOP = /[.!?\n]/;

/** Where the sentence begins and ends that holds these positions. A point inside a figure or word ends nothing. */
export function sentenceAt(text: string, from: number, to: number): [start: number, end: number] {
  let start = from;
  while (start > 0 && !(STOP.test(text.charAt(start - 1)) && /\s/.test(text.charAt(start)))) start--;
  while (start < from && /\s/.test(text.charAt(start))) start++;
  let end = to;
  while (end < text.length && !(STOP.test(text.charAt(end)) && /^\s?$/.test(text.charAt(end + 1)))) end++;
  return [start, end];
}

/** The school's names as one class for a table; matches nothing where the school has told none. */
export function nameWords(names: readonly string[]): string {
  const forms = names
    .map((name) => name.trim())
    .filter((name) => name.length > 2)
    .flatMap((name) => [name, shortName(name)])
    .filter((name): name is string => name !== undefined);
  if (!forms.length) return '(?!)';
  return `(?:${[...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\<>~]/g, '\\$&'))
    .join('|')})`;
}

const KIND_OF_SCHOOL =
  /\b(?:the|primary|secondary|infants?|juniors?|nursery|high|grammar|community|catholic|rc|c of e|ce|cofe|church of england|school|academy|college|sixth form|prep(?:aratory)?|first|middle|all through|comprehensive|girls'?|boys'?)\b/gi;

/** `Oakbridge` of `Oakbridge Primary School`: what people call it. Undefined where nothing of its own is left. */
export function shortName(name: string): string | undefined {
  const short = name.replace(KIND_OF_SCHOOL, ' ').replace(/\s+/g, ' ').trim();
  return short.length > 3 && short !== name.trim() && /^[A-Z]/.test(short) ? short : undefined;
}

/**
 * A cheap look before dear patterns: whether a text holds one of these words. `stem*` stands for every word that begins so
 * (with at least three letters). The words of a text are cut once for all rules.
 * @param least how many words of the list it takes
 */
export function wordHint(list: string, least = 1): (text: string) => boolean {
  const exact = new Set<string>();
  const stems = new Map<string, string[]>();
  for (const one of list.split(/\s+/).filter(Boolean)) {
    if (!one.endsWith('*')) exact.add(one);
    else stems.set(one.slice(0, 3), [...(stems.get(one.slice(0, 3)) ?? []), one.slice(0, -1)]);
  }
  const isOne = (word: string): boolean =>
    exact.has(word) || (stems.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem)) ?? false);
  return (text) => {
    let seen = 0;
    for (const { word } of wordsIn(text)) if (isOne(word) && ++seen >= least) return true;
    return false;
  };
}
