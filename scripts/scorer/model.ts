import { featuresOf } from '../../rules/scorer/features';
import { scoredWords } from '../../rules/scorer/words';
import { withSentences, type TrainingDraft } from './drafts';
import { score, train, type Linear, type Row } from './logistic';

/** What is trained: whether anything is the matter at all, and, if so, which rule should speak. */
export interface Model {
  /** Number of each feature that was kept, by its hash. */
  readonly features: ReadonlyMap<number, number>;
  readonly any: Linear;
  readonly rules: readonly { readonly rule: string; readonly weights: Linear }[];
}

/** Features of a draft, as the scorer sees it at run time. */
export function hashesOf({ text, kind, account }: TrainingDraft): number[] {
  return [...featuresOf(scoredWords(text), { kind, account })];
}

/** Seen in fewer drafts than this, a feature tells about that draft and nothing else. */
const SEEN = 2;

/** Trains on drafts. Which rule is asked only of drafts with something in them: that is how it is used. */
export function trainModel(given: readonly TrainingDraft[]): Model {
  const drafts = given.flatMap(withSentences);
  const hashes = drafts.map(hashesOf);
  const seen = new Map<number, number>();
  for (const row of hashes) for (const hash of row) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= SEEN).map(([hash]) => hash);
  const features = new Map(kept.sort((a, b) => a - b).map((hash, index) => [hash, index]));
  const rows = hashes.map((row) => toRow(row, features));
  const isHit = drafts.map(({ labels }) => labels.length > 0);
  const found = drafts.flatMap(({ labels }, index) => (labels.length ? [index] : []));
  const ids = [...new Set(drafts.flatMap(({ labels }) => labels))].sort();
  return {
    features,
    any: train(rows, isHit, features.size),
    rules: ids.map((rule) => ({
      rule,
      weights: train(
        found.flatMap((index) => rows[index] ?? []),
        found.map((index) => drafts[index]?.labels.includes(rule) ?? false),
        features.size,
      ),
    })),
  };
}

function toRow(hashes: readonly number[], features: ReadonlyMap<number, number>): Row {
  return { known: hashes.flatMap((hash) => features.get(hash) ?? []), total: hashes.length };
}

/** What a model says of a draft. */
export function judge(hashes: readonly number[], model: Model): { any: number; rule: string } {
  const row = toRow(hashes, model.features);
  const best = model.rules
    .map(({ rule, weights }) => ({ rule, points: score(row, weights) }))
    .reduce((one, other) => (other.points > one.points ? other : one));
  return { any: score(row, model.any), rule: best.rule };
}
