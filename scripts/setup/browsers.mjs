import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browsers.mjs';
import { SetupProblem } from './run.mjs';

const NEEDED = /** @type {const} */ ([
  { browser: 'chromium', title: 'Chromium', debian: 'chromium', variable: 'CHROMIUM_PATH' },
  { browser: 'firefox', title: 'Firefox', debian: 'firefox-esr', variable: 'FIREFOX_PATH' },
]);

const missing = () => NEEDED.filter(({ browser }) => !findBrowser(browser));

/**
 * Finds Chromium and Firefox, and installs what is missing where that needs nobody's leave: on Debian, as root.
 * Anywhere else it says in one line what to install.
 */
export function ensureBrowsers() {
  let lacking = missing();
  if (lacking.length === 0) return;
  const wrong = lacking.find(({ variable }) => process.env[variable]);
  if (wrong) {
    const path = process.env[wrong.variable];
    throw new SetupProblem(
      `${wrong.variable} is ${path}, and there is no ${wrong.title}. Put it right or unset it.`,
    );
  }
  if (mayInstall()) {
    install(lacking.map(({ debian }) => debian));
    lacking = missing();
    if (lacking.length === 0) return;
  }
  const titles = lacking.map(({ title }) => title).join(' and ');
  const variables = lacking.map(({ variable }) => variable).join(', ');
  throw new SetupProblem(
    `${titles} not found. Install what is missing, or name its program in ${variables}.`,
  );
}

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** @param {string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(' and ')} (once)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const result = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (result.status !== 0) {
      const words = `${result.stdout}${result.stderr}`.trim().split('\n').slice(-5).join('\n');
      throw new SetupProblem(`${words}\napt-get ${args[0]} failed; its last words are above.`);
    }
  }
}
