// npm run -s inspect -- [--settings settings.json] [drafts.jsonl | "some text"]: what Second Look sees in drafts.
// This file only makes sure that the packages are there; the command itself is in scripts/inspect/.
import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './setup/dependencies.mjs';
import { SetupProblem } from './setup/run.mjs';

const args = process.argv.slice(2);
const INSTALLED = 'SECOND_LOOK_INSTALLED';

async function load() {
  const { register } = await import('tsx/esm/api');
  register();
  return (await import('./inspect/main.ts')).main;
}

/** Installs what is missing and starts again: a module that once failed to load stays so in this process. */
function installAndRestart() {
  // Standard output belongs to the results, whatever set-up has to say.
  console.log = console.error;
  ensureDependencies();
  const env = { ...process.env, [INSTALLED]: '1' };
  return spawnSync(process.execPath, [...process.argv.slice(1)], { stdio: 'inherit', env }).status ?? 2;
}

try {
  const main = await load().catch((error) => {
    // Only what is missing is a reason to install: looking at a draft must not rebuild a working copy.
    if (error?.code !== 'ERR_MODULE_NOT_FOUND' || process.env[INSTALLED]) throw error;
    return installAndRestart;
  });
  process.exitCode = await main(args);
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
  process.exitCode = 2;
}
