import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftSchema, type Draft } from '../../rules';

/** One thing that should be seen in a draft of the corpus. */
export interface Expected {
  readonly rule: string;
  /** How grave it would be to miss it. */
  readonly gravity: 'high' | 'medium' | 'low';
  /** Other rules that would be right as well. */
  readonly or: readonly string[];
  /** Half-open, UTF-16; undefined where the draft as a whole is meant. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** A draft of the corpus with what should be seen in it. */
export interface Case {
  readonly id: string;
  readonly draft: Draft;
  readonly expected: readonly Expected[];
  /** The rule that it comes close to without being one of its findings. */
  readonly near?: string;
  /** Packs whose policy speaks to it. */
  readonly schools: readonly string[];
  /** Packs that forbid it only because they forbid any mention of people. */
  readonly mentions: readonly string[];
}

export type Half = 'tune' | 'report';
const CORPUS = join(import.meta.dirname, '../../tests/corpus');

interface Line {
  id: string;
  text: string;
  expect: { rule: string; gravity?: Expected['gravity']; or?: string[]; whole?: boolean }[];
  near?: string;
  schools?: string[];
  mentions?: string[];
}

/**
 * Reads one half of the corpus, file by file.
 * @throws Error that names file and line, when a line is not sound: bad JSON, a draft that the core would refuse, or
 * marks that do not fit what is expected
 */
export function readCorpus(half: Half, folder: string = CORPUS): Case[] {
  const files = readdirSync(join(folder, half)).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, half, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (!line.trim()) return [];
        try {
          return [toCase(JSON.parse(line) as Line)];
        } catch (error) {
          const reason = error instanceof Error ? error.message : 'not readable';
          throw new Error(`${half}/${file}, line ${index + 1}: ${reason}`, { cause: error });
        }
      }),
  );
}

function toCase(line: Line): Case {
  const { id, expect, near, schools = [], mentions = [], ...rest } = line;
  const { text, spans } = withoutMarks(line.text);
  const spanned = expect.filter(({ whole }) => !whole).length;
  if (spanned !== spans.length) throw new Error(`${spans.length} marks for ${spanned} expected spans`);
  let next = 0;
  const expected = expect.map(({ rule, gravity = 'medium', or = [], whole }): Expected => {
    const span = whole ? undefined : spans[next++];
    return { rule, gravity, or, ...(span ? { span } : {}) };
  });
  const draft = draftSchema.parse({ ...rest, text });
  return { id, draft, expected, schools, mentions, ...(near ? { near } : {}) };
}

/** Takes the marks `[|` and `|]` out of a text and says where they stood. */
export function withoutMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = -1;
  for (const part of marked.split(/(\[\||\|\])/)) {
    if (part === '[|') start = text.length;
    else if (part === '|]') {
      if (start < 0 || start === text.length) throw new Error('a mark closes that is empty or never opened');
      spans.push({ start, end: text.length });
      start = -1;
    } else text += part;
  }
  if (start >= 0) throw new Error('a mark never closes');
  return { text, spans };
}

/** The roster that the corpus was written for, as a technician would paste it. */
export function corpusRoster(folder: string = CORPUS): string {
  return readFileSync(join(folder, 'roster.csv'), 'utf8');
}
