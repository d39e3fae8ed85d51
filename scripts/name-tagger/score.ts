import type { MarkedPost } from './corpus';

/** How well a finder does: strict spans, and how many posts without a name it flags. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of posts without any name that get one. */
  readonly flagged: number;
  readonly posts: number;
  readonly names: number;
}

/** Scores a finder on marked posts; shares in per cent. */
export function scoreOn(
  posts: readonly MarkedPost[],
  find: (text: string) => readonly (readonly [number, number])[],
): Score {
  let found = 0;
  let right = 0;
  let names = 0;
  let free = 0;
  let flagged = 0;
  for (const post of posts) {
    const wanted = new Set(post.names.map(([start, end]) => `${start}-${end}`));
    const spans = find(post.text);
    found += spans.length;
    names += wanted.size;
    for (const [start, end] of spans) if (wanted.has(`${start}-${end}`)) right++;
    if (wanted.size) continue;
    free++;
    if (spans.length) flagged++;
  }
  const precision = found ? (100 * right) / found : 100;
  const recall = names ? (100 * right) / names : 100;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, flagged: free ? (100 * flagged) / free : 0, posts: posts.length, names };
}

/** One line of a table. */
export function scoreLine(label: string, { precision, recall, f1, flagged, posts, names }: Score): string {
  const share = (value: number) => value.toFixed(1).padStart(7);
  return `${label.padEnd(36)}${String(posts).padStart(6)}${String(names).padStart(6)}${share(precision)}${share(recall)}${share(f1)}${share(flagged)}`;
}

/** What stands over those lines. */
export function scoreHead(label: string): string {
  const cells = ['prec.', 'recall', 'F1', 'false'].map((cell) => cell.padStart(7)).join('');
  return `${label.padEnd(36)}${'posts'.padStart(6)}${'names'.padStart(6)}${cells}`;
}
