// npm start: sets up what is missing, builds, and opens Chromium on the demo site with a sample school's settings.
// With a display it is a window to play with; without one (or with --story) it plays a short story and takes pictures.
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run, SetupProblem } from './setup/run.mjs';

try {
  ensureDependencies();
  ensureBrowsers();
  console.log('Building the extension ...');
  const { status, output } = run('wxt', ['build', '-b', 'chrome'], { quiet: true });
  if (status !== 0) throw new SetupProblem(`${output.trim()}\nThe build failed; its words are above.`);
  process.exitCode = run('tsx', ['scripts/demo/main.ts', ...process.argv.slice(2)]).status;
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
  process.exitCode = 1;
}
