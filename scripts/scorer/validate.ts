import type { TrainingDraft } from './drafts';
import { PUBLIC } from './everyday';
import { hashesOf, judge, trainModel } from './model';

/** What the model says of a draft from a file that it was not trained on. */
export interface Judged {
  readonly draft: TrainingDraft;
  readonly any: number;
  readonly rule: string;
}

const FOLDS = 5;

/** Judges every draft by a model trained without its file: a file is one set of people, and others sound otherwise. */
export function leaveOut(drafts: readonly TrainingDraft[]): Judged[] {
  const hashes = drafts.map(hashesOf);
  const fold = new Map(
    [...new Set(drafts.map(({ file }) => file))].map((file, index) => [file, index % FOLDS]),
  );
  const foldOf = ({ file }: TrainingDraft) => fold.get(file) ?? 0;
  return Array.from({ length: FOLDS }, (_, part) => {
    const model = trainModel(drafts.filter((draft) => foldOf(draft) !== part));
    return drafts.flatMap((draft, index) =>
      foldOf(draft) === part ? [{ draft, ...judge(hashes[index] ?? [], model) }] : [],
    );
  }).flat();
}

/** Everyday drafts, written to be near to nothing, and everyday posts of the public. */
function isEveryday({ draft }: Judged): boolean {
  return draft.file.startsWith('benign') || draft.file.startsWith(PUBLIC);
}

/** The score above which this share of everyday drafts lies. */
export function thresholdFor(judged: readonly Judged[], share: number): number {
  const points = judged
    .filter(isEveryday)
    .map(({ any }) => any)
    .sort((a, b) => b - a);
  return points[Math.floor(points.length * share)] ?? Infinity;
}

/** One line for one share of everyday drafts flagged: what is found then, and what else is flagged. */
export function line(judged: readonly Judged[], share: number): string {
  const threshold = thresholdFor(judged, share);
  const rate = (some: readonly Judged[], test: (one: Judged) => boolean) =>
    `${((100 * some.filter(test).length) / (some.length || 1)).toFixed(1)}%`;
  const hits = judged.filter(({ draft }) => draft.labels.length);
  const near = judged.filter((one) => !one.draft.labels.length && !isEveryday(one));
  const isOver = ({ any }: Judged) => any > threshold;
  return [
    `${(100 * share).toFixed(0)}% of everyday drafts (score over ${threshold.toFixed(2)}):`,
    `found ${rate(hits, isOver)} of ${hits.length},`,
    `by the right rule ${rate(hits, (one) => isOver(one) && one.draft.labels.includes(one.rule))},`,
    `near misses flagged ${rate(near, isOver)} of ${near.length}`,
  ].join(' ');
}
