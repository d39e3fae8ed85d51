import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../rules';
import { readCorpus, withoutMarks } from '../accuracy/corpus';
import { plain, sentences } from '../../rules/wording/plain';

/** A draft written to train the scorer. */
export interface TrainingDraft {
  readonly file: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Ids of the rules that should speak; empty when clean. */
  readonly labels: readonly string[];
  readonly kind: Kind;
  readonly account?: 'personal' | 'school';
}

interface Line {
  text: string;
  labels: string[];
  kind?: Kind;
  account?: 'personal' | 'school';
}

const FOLDER = join(import.meta.dirname, 'drafts');

/**
 * Every training draft, in the order of files and lines.
 * @throws Error that names file and line when one is not sound
 */
export function readDrafts(folder: string = FOLDER): TrainingDraft[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (!line.trim()) return [];
        try {
          const one = JSON.parse(line) as Line;
          const { labels, kind = 'post', account } = one;
          return [{ file, labels, kind, ...(account ? { account } : {}), ...withoutMarks(one.text) }];
        } catch (error) {
          throw new Error(`${file}, line ${index + 1} is not sound`, { cause: error });
        }
      }),
  );
}

/** Rules whose findings are a matter of how a thing is put. The others go by names, numbers, times and settings. */
const PUT_IN_WORDS = [
  'abuse-received',
  'anonymous-post',
  'campaigning',
  'confidential-matter',
  'copyright',
  'defamatory-claim',
  'derogatory',
  'discriminatory',
  'harassing',
  'identifiable-person',
  'inappropriate-contact',
  'personal-data',
  'personal-gain',
  'press-contact',
  'school-account-tone',
  'speaks-for-school',
  'unprofessional',
];

/** The half of the measuring corpus that may be learned from, as training drafts; the other half is never read here. */
export function readTuneHalf(): TrainingDraft[] {
  return readCorpus('tune')
    .filter(({ expected }) => expected.every(({ rule }) => PUT_IN_WORDS.includes(rule)))
    .map(({ id, draft, expected }) => ({
      file: `tune ${id.slice(0, 3)}`,
      text: draft.text,
      spans: expected.flatMap(({ span }) => span ?? []),
      labels: [...new Set(expected.map(({ rule }) => rule))],
      kind: draft.kind,
      ...(draft.account ? { account: draft.account } : {}),
    }));
}

/** Fewer letters say nothing by themselves. */
const LEAST = 15;

/**
 * A draft and, where it has several sentences, each one that is marked, or each one when the draft is clean: what is
 * said in a sentence is said wherever the sentence stands.
 */
export function withSentences(draft: TrainingDraft): TrainingDraft[] {
  const parts = sentences(plain(draft.text));
  if (parts.length < 2) return [draft];
  const isMarked = (part: { start: number; end: number }) =>
    draft.spans.some(({ start, end }) => start < part.end && part.start < end);
  return [
    draft,
    ...parts
      .filter((part) => part.text.length >= LEAST && (!draft.labels.length || isMarked(part)))
      .map(({ start, end }) => ({ ...draft, text: draft.text.slice(start, end), spans: [] })),
  ];
}
