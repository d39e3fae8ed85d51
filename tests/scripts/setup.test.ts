import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countTests, summary } from '../../scripts/setup/count-tests.mjs';
import { isInstalled } from '../../scripts/setup/dependencies.mjs';
import { findBrowser } from '../../scripts/setup/find-browsers.mjs';
import { judgeSizes } from '../../scripts/setup/judge-sizes.mjs';

describe('the count that ends npm test', () => {
  const file = (...statuses: string[]) => ({
    status: statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status) => ({ status })),
  });
  const report = (...testResults: ReturnType<typeof file>[]) => {
    const all = testResults.flatMap((one) => one.assertionResults.map(({ status }) => status));
    const count = (status: string) => all.filter((one) => one === status).length;
    return {
      numPassedTests: count('passed'),
      numFailedTests: count('failed'),
      numPendingTests: count('skipped'),
      numTodoTests: count('todo'),
      testResults,
    };
  };

  test('passed, failed and skipped are each counted', () => {
    const counts = countTests(1, () => report(file('passed', 'failed', 'skipped'), file('passed', 'todo')));
    expect(counts).toEqual({ passed: 2, failed: 1, skipped: 2 });
    expect(summary(counts)).toBe('2 passed, 1 failed, 2 skipped');
  });

  test('a file that could not be loaded is a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countTests(1, () => report(file('passed'), broken))).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('an error outside any test is a failure', () => {
    expect(countTests(1, () => report(file('passed')))).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('a run without a report is a failure', () => {
    const noReport = () => {
      throw new Error('no such file');
    };
    expect(summary(countTests(0, noReport))).toBe('0 passed, 1 failed');
  });

  test('all well', () => {
    expect(summary(countTests(0, () => report(file('passed'))))).toBe('1 passed, 0 failed');
  });
});

describe('whether npm ci is needed', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  };
  const { '': _root, 'node_modules/for-another-system': _other, ...here } = lock;

  test('not when all is there that this system needs', () => expect(isInstalled(lock, here)).toBe(true));
  test('when nothing is installed', () => expect(isInstalled(lock, undefined)).toBe(false));
  test('when a package is missing', () => expect(isInstalled(lock, {})).toBe(false));
  test.each([{ version: '1.0.1' }, { integrity: 'sha512-c' }])('when a package differs: %o', (change) => {
    const changed = { 'node_modules/a': { ...lock['node_modules/a'], ...change } };
    expect(isInstalled(lock, changed)).toBe(false);
  });
});

describe('finding a browser', () => {
  const empty = mkdtempSync(join(tmpdir(), 'second-look-empty-'));
  afterEach(() => vi.unstubAllEnvs());

  test('the variable has the last word, also when it is wrong', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findBrowser('chromium')).toBe(process.execPath);
    vi.stubEnv('CHROMIUM_PATH', join(empty, 'chromium'));
    expect(findBrowser('chromium')).toBeUndefined();
    rmSync(empty, { recursive: true });
  });
});

describe('the size of what ships', () => {
  test('a script over its budget, one without a budget, and the total', () => {
    const sizes = [
      { file: 'background.js', bytes: 2500 },
      { file: 'chunks/options-Ab3_x9Zq.js', bytes: 3000 },
      { file: 'new.js', bytes: 10 },
    ];
    const judged = judgeSizes(sizes, { 'background.js': 2, 'chunks/options.js': 3, total: 6 });
    expect(judged.map(({ name, over }) => [name, over])).toEqual([
      ['chunks/options.js', false],
      ['background.js', true],
      ['new.js', true],
      ['total', false],
    ]);
  });
});
