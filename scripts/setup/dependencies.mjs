import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, SetupProblem } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/**
 * @param {string} path
 * @returns {Record<string, Locked> | undefined}
 */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether what is installed is what the lock file asks for. Packages for other systems may be missing.
 *
 * @param {Record<string, Locked> | undefined} wanted from package-lock.json
 * @param {Record<string, Locked> | undefined} installed from node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, one]) => {
    if (path === '') return true;
    const here = installed[path];
    if (!here) return Boolean(one.optional || one.devOptional);
    return here.version === one.version && here.integrity === one.integrity;
  });
}

/** Runs `npm ci` when packages are missing or are not those of the lock file; otherwise does nothing. */
export function ensureDependencies() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  if (!wanted) throw new SetupProblem('package-lock.json is missing or broken. Get it back from git.');
  const installed = packagesIn(join(ROOT, 'node_modules/.package-lock.json'));
  if (isInstalled(wanted, installed)) return checkNode();

  console.log('Installing packages (once, about half a minute)');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, output } = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], { quiet: true })
    : run('npm', args, { quiet: true });
  if (status !== 0) throw new SetupProblem(`${output.trim()}\nnpm ci failed; its words are above.`);
  checkNode();
}

/** The tools need Node 22.12. On Linux a newer one came with the packages; elsewhere it is the machine's own. */
function checkNode() {
  if (existsSync(join(ROOT, 'node_modules/.bin/node'))) return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  throw new SetupProblem(`Node ${process.versions.node} is too old here. Install Node 22.12 or later.`);
}
