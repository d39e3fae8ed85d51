import { written, type Share } from './interval';
import type { Figures } from './measure';
import type { PeerFigures } from './peers';

type Row = readonly string[];

/** A Markdown table that also reads well in a terminal: columns are padded to one width. */
export function padded(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: Row) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

/** What was found by gravity, and how often clean drafts get a card. */
export function overview({ byGravity, everyday, near }: Figures): string {
  const found = byGravity.map(({ gravity, found, rightRule }) => [
    `${gravity} gravity`,
    String(found.of),
    written(found),
    written(rightRule),
  ]);
  const clean = [
    ['everyday drafts', String(everyday.any.of), written(everyday.any), written(everyday.warn)],
    ['near misses', String(near.any.of), written(near.any), written(near.warn)],
  ];
  return [
    padded(['to be found', 'in all', 'something found', 'by the right rule'], found),
    padded(['clean', 'in all', 'any card', 'Post held'], clean),
  ].join('\n\n');
}

export function rulesTable({ rules }: Figures): string {
  return padded(
    ['rule', 'expected', 'recall', 'findings', 'precision', 'per 100 clean: any', 'per 100 clean: held'],
    rules.map(({ rule, precision, recall, alarms, warnings }) => [
      rule,
      String(recall.of),
      written(recall),
      String(precision.of),
      written(precision),
      perHundred(alarms),
      perHundred(warnings),
    ]),
  );
}

export function policiesTable(policies: readonly { policy: string; figures: Figures }[]): string {
  return padded(
    [
      'policy',
      'expected',
      'recall',
      'precision',
      'everyday: any',
      'everyday: held',
      'near misses: any',
      'near misses: held',
    ],
    policies.map(({ policy, figures }) => {
      const sum = (one: 'recall' | 'precision') => total(figures.rules.map((rule) => rule[one]));
      const { everyday, near } = figures;
      return [
        policy,
        String(sum('recall').of),
        percent(sum('recall')),
        percent(sum('precision')),
        written(everyday.any),
        written(everyday.warn),
        written(near.any),
        written(near.warn),
      ];
    }),
  );
}

export function peersTable(peers: readonly PeerFigures[]): string {
  return padded(
    ['tool', 'job', 'drafts to find', 'it finds', 'we find', 'clean drafts', 'it flags', 'we flag'],
    peers.map(({ name, job, found, alarms, ours }) => [
      name,
      job,
      String(found.of),
      written(found),
      written(ours.found),
      String(alarms.of),
      written(alarms),
      written(ours.alarms),
    ]),
  );
}

function total(shares: readonly Share[]): { hits: number; of: number } {
  return {
    hits: shares.reduce((sum, { hits }) => sum + hits, 0),
    of: shares.reduce((sum, { of }) => sum + of, 0),
  };
}

function percent({ hits, of }: { hits: number; of: number }): string {
  return of ? `${Math.round((100 * hits) / of)}% of ${of}` : '–';
}

function perHundred({ value, low, high, of }: Share): string {
  return of ? `${value.toFixed(1)} (${low.toFixed(1)}-${high.toFixed(1)})` : '–';
}
