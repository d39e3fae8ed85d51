// npm run check: everything but the tests. One line for each step; what a step said only when it failed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ROOT, run, SetupProblem } from './setup/run.mjs';

/** Generated files and what makes them; with `--check` each of these fails when its file is out of date. */
const generators = ['managed-schema', 'settings-docs', 'rules-docs', 'coverage-docs', 'sites-docs'].filter(
  (name) => existsSync(join(ROOT, `scripts/${name}.ts`)),
);

/** @type {{ name: string, commands: [string, ...string[]][] }[]} */
const steps = [
  { name: 'format', commands: [['prettier', '--check', '.']] },
  { name: 'lint', commands: [['eslint', '.']] },
  { name: 'types of the core', commands: [['tsc', '-p', 'rules']] },
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit', '-p', 'tsconfig.json'],
    ],
  },
  { name: 'unused code', commands: [['knip']] },
  ...generators.map((name) => ({
    name: `generated: ${name}`,
    commands: /** @type {[string, ...string[]][]} */ ([['tsx', `scripts/${name}.ts`, '--check']]),
  })),
  ...['chrome', 'edge', 'firefox'].map((browser) => ({
    name: `build for ${browser}`,
    commands: /** @type {[string, ...string[]][]} */ ([['wxt', 'build', '-b', browser]]),
  })),
  { name: 'accuracy', commands: [['tsx', 'scripts/accuracy.ts', '--check']] },
  { name: 'size', commands: [['node', 'scripts/size.mjs']] },
];

/** @param {(typeof steps)[number]} step */
function passes({ name, commands }) {
  const start = Date.now();
  for (const [command, ...args] of commands) {
    const { status, output } = run(command, args, { quiet: true });
    if (status === 0) continue;
    console.log(`FAILED  ${name}: ${command} ${args.join(' ')}\n${output.trim()}\n`);
    return false;
  }
  console.log(`ok      ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return true;
}

try {
  ensureDependencies();
  const failed = steps.filter((step) => !passes(step)).map(({ name }) => name);
  console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}` : `All ${steps.length} steps pass.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
  process.exitCode = 1;
}
