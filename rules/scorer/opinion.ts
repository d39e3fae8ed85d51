import type { Draft } from '../engine/draft';
import { defineRule, type Message, type Rule, type RuleDefinition, type Span } from '../engine/rule';
import { plain, sentences } from '../wording/plain';
import { featuresOf } from './features';
import { scoredWords, type ScoredWord } from './words';
import { weights as trained } from './weights';

/** The trained weights as they are shipped. */
export interface Weights {
  /** Log odds from which the scorer speaks. */
  readonly threshold: number;
  /** Hashes of the features, ascending, 32-bit little-endian, base64. */
  readonly keys: string;
  /** `any` first: whether anything is the matter. Then one for each rule: whether it is the one to speak. */
  readonly columns: readonly {
    readonly rule: string;
    readonly bias: number;
    /** What one step of a weight is worth. */
    readonly scale: number;
    /** One signed byte a feature, base64. */
    readonly data: string;
  }[];
}

/** What the scorer thinks of a draft: the rule that should speak, and the words that weigh most. */
export interface Opinion {
  readonly rule: string;
  readonly span: Span;
}

interface Scorer {
  readonly index: ReadonlyMap<number, number>;
  readonly columns: readonly { rule: string; bias: number; scale: number; data: Int8Array }[];
}

let scorer: Scorer | undefined;
const asked = new WeakMap<Draft, Opinion | null>();

/** Longer drafts are read in windows of sentences, or what matters would drown in the rest. */
const WINDOW_WORDS = 60;
/** About how many words a window holds: as many as most drafts that the scorer was trained on. */
const RUN_WORDS = 30;
/** Fewer words say nothing. */
const LEAST_WORDS = 4;

/** The scorer's opinion on a draft, worked out once, whichever rules ask. */
function opinionOn(draft: Draft): Opinion | undefined {
  const known = asked.get(draft);
  if (known !== undefined) return known ?? undefined;
  const opinion = thinkAbout(draft);
  asked.set(draft, opinion ?? null);
  return opinion;
}

function thinkAbout(draft: Draft): Opinion | undefined {
  scorer ??= decode(trained);
  const words = scoredWords(draft.text);
  let best: { points: number; rows: Rows; words: readonly ScoredWord[] } | undefined;
  for (const window of windows(draft.text, words)) {
    if (window.length < LEAST_WORDS) continue;
    const rows = rowsOf(window, draft, scorer);
    const points = score(rows, 0, scorer);
    if (points > (best?.points ?? trained.threshold)) best = { points, rows, words: window };
  }
  if (!best) return undefined;
  const { rows } = best;
  const ranked = scorer.columns
    .map(({ rule }, column) => ({ rule, points: column ? score(rows, column, scorer as Scorer) : -Infinity }))
    .sort((one, other) => other.points - one.points);
  const span = heaviest(draft, best.words, scorer);
  return ranked[0] && span ? { rule: ranked[0].rule, span } : undefined;
}

/** The whole draft, or, in a long one, runs of sentences of about a window's words. */
function windows(text: string, words: readonly ScoredWord[]): (readonly ScoredWord[])[] {
  if (words.length <= WINDOW_WORDS) return [words];
  const parts = sentences(plain(text)).map(({ start, end }) =>
    words.filter((word) => word.start >= start && word.end <= end),
  );
  return parts.map((part, first) => {
    const window = [...part];
    for (let next = first + 1; next < parts.length; next++) {
      const more = parts[next] ?? [];
      if (window.length + more.length > RUN_WORDS) break;
      window.push(...more);
    }
    return window.slice(0, 2 * WINDOW_WORDS);
  });
}

/** The sentence whose features weigh most. */
function heaviest(draft: Draft, words: readonly ScoredWord[], model: Scorer): Span | undefined {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const inside = sentences(plain(draft.text)).filter((one) => one.end > start && one.start < end);
  const [best] = inside
    .map((sentence) => {
      const own = words.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
      return { sentence, points: own.length ? score(rowsOf(own, draft, model), 0, model) : -Infinity };
    })
    .sort((one, other) => other.points - one.points);
  return best && { start: best.sentence.start, end: best.sentence.end };
}

/** The known features of some words, and how many they have in all. */
interface Rows {
  readonly known: readonly number[];
  readonly total: number;
}

function rowsOf(words: readonly ScoredWord[], draft: Draft, { index }: Scorer): Rows {
  const known: number[] = [];
  const features = featuresOf(words, draft);
  for (const hash of features) {
    const row = index.get(hash);
    if (row !== undefined) known.push(row);
  }
  return { known, total: features.size };
}

function score({ known, total }: Rows, column: number, { columns }: Scorer): number {
  const one = columns[column];
  if (!one || !total) return -Infinity;
  let sum = 0;
  for (const row of known) sum += one.data[row] ?? 0;
  return one.bias + (sum * one.scale) / Math.sqrt(total);
}

function decode({ keys, columns }: Weights): Scorer {
  const hashes = new Uint32Array(bytesOf(keys).buffer);
  return {
    index: new Map([...hashes].map((hash, row) => [hash, row])),
    columns: columns.map(({ data, ...rest }) => ({ ...rest, data: new Int8Array(bytesOf(data).buffer) })),
  };
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to bytes; the core has neither `atob` nor `Buffer`. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const sign of text) {
    held = (held << 6) | SIGNS.indexOf(sign);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}

/**
 * Lets a rule ask the scorer where its own tables found nothing. What the scorer alone thinks is never more than `review`.
 * @param rule the rule as it is without
 * @param maybe what is said then, under the message id `maybe`
 */
export function withOpinion<M extends string, O, P>(
  rule: RuleDefinition<M, O, P>,
  maybe: Pick<Message, 'text' | 'harmless'>,
): RuleDefinition<M | 'maybe', O, P> {
  const messages: Rule['messages'] = { ...rule.messages, maybe: { ...maybe, severity: 'review' } };
  return defineRule<M | 'maybe', O, P>({
    ...rule,
    messages: messages as Record<M | 'maybe', Message>,
    *find(draft, prepared) {
      let isFound = false;
      for (const match of rule.find(draft, prepared)) {
        isFound = true;
        yield match;
      }
      if (isFound) return;
      const opinion = opinionOn(draft);
      if (opinion?.rule === rule.id) yield { messageId: 'maybe', span: opinion.span };
    },
  });
}
