import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../rules';
import { withoutMarks } from '../accuracy/corpus';

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
