export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** How many tests passed and failed, crashes and broken files included; see `count-tests.mjs`. */
export function countTests(status: number, read: () => Report): Counts;

/** The last line of `npm test`. */
export function summary(counts: Counts): string;
