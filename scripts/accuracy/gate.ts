import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './measure';

/** What was recorded for one rule, in per cent of the report half, under the model policy. */
export interface Recorded {
  readonly precision: number;
  readonly recall: number;
  readonly alarms: number;
}

export const RECORDED = 'tests/corpus/recorded.json';

/** The figures to hold, as whole per cents (alarms to a tenth). */
export function toRecord({ rules }: Figures): Record<string, Recorded> {
  return Object.fromEntries(
    rules
      .filter(({ recall }) => recall.of > 0)
      .map(({ rule, precision, recall, alarms }) => [
        rule,
        {
          precision: Math.floor(Number.isNaN(precision.value) ? 0 : precision.value),
          recall: Math.floor(recall.value),
          alarms: Math.ceil(alarms.value * 10) / 10,
        },
      ]),
  );
}

/** Rules that do worse than recorded: found less, were right less often, or spoke on more clean drafts. */
export function fallen(figures: Figures, recorded: Readonly<Record<string, Recorded>>): string[] {
  const now = toRecord(figures);
  return Object.entries(recorded).flatMap(([rule, before]) => {
    const after = now[rule];
    if (!after) return [`${rule}: recorded, but nothing in the corpus asks for it now`];
    const worse = [
      after.recall < before.recall && `recall ${after.recall}%, recorded ${before.recall}%`,
      after.precision < before.precision && `precision ${after.precision}%, recorded ${before.precision}%`,
      after.alarms > before.alarms && `on ${after.alarms}% of clean drafts, recorded ${before.alarms}%`,
    ].filter((one) => one !== false);
    return worse.length ? [`${rule}: ${worse.join('; ')}`] : [];
  });
}

/** @throws Error when the file is missing or no JSON */
export function readRecorded(root: string): Record<string, Recorded> {
  return JSON.parse(readFileSync(join(root, RECORDED), 'utf8')) as Record<string, Recorded>;
}
