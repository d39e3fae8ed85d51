// npm run -s inspect -- [--settings settings.json] [drafts.jsonl | "some text"]: what Second Look sees in drafts.
// This file only makes sure that everything is installed; the command itself is in scripts/inspect/.
import { ensureDependencies } from './setup/dependencies.mjs';
import { SetupProblem } from './setup/run.mjs';

const log = console.log;
try {
  // Standard output belongs to the results, whatever set-up has to say.
  console.log = console.error;
  ensureDependencies();
  console.log = log;
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('./inspect/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
  process.exitCode = 2;
}
