import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, wherever a script was started from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BIN = join(ROOT, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/**
 * Runs an installed command (vitest, wxt, tsc) under the Node that the packages brought, where they brought one: the
 * machine's own Node may be too old for them.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options] quiet keeps the output instead of showing it
 * @returns {{ status: number, output: string }} the output is empty unless quiet
 */
export function run(name, args, { quiet = false } = {}) {
  const local = join(BIN, windows ? `${name}.cmd` : name);
  const result = spawnSync(existsSync(local) ? local : name, args, {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
  });
  const failure = result.error ? `${name}: ${result.error.message}\n` : '';
  return { status: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}${failure}` };
}

/** Something a person has to put right; shown as this one sentence, without a stack. */
export class SetupProblem extends Error {}
