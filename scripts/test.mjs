// npm test: sets up what is missing, builds, runs every test, and ends with one line that counts them.
// Words after `--` go to vitest: npm test -- --project unit tests/rules
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { countTests, summary } from './setup/count-tests.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run, SetupProblem } from './setup/run.mjs';

const args = process.argv.slice(2);

/** Whether the tests asked for include those in real browsers: all do, unless other projects are named. */
function wantsBrowsers() {
  const named = args.flatMap((arg, index) =>
    arg === '--project' ? [args[index + 1]] : arg.startsWith('--project=') ? [arg.slice(10)] : [],
  );
  return named.length === 0 || named.some((name) => !['unit', 'component'].includes(name ?? ''));
}

function build() {
  for (const browser of ['chrome', 'firefox']) {
    const { status, output } = run('wxt', ['build', '-b', browser], { quiet: true });
    if (status !== 0)
      throw new SetupProblem(`${output.trim()}\nThe ${browser} build failed; its words are above.`);
  }
}

function test() {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-test-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = run('vitest', ['run', ...reporters, ...args]);
    return countTests(status, () => JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let counts = { passed: 0, failed: 1, skipped: 0 };
try {
  ensureDependencies();
  if (wantsBrowsers()) {
    ensureBrowsers();
    build();
  }
  counts = test();
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
}
console.log(summary(counts));
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
