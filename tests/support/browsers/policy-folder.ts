import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A place where one browser reads its enterprise policy from, with what it takes to start that browser on it. */
export interface PolicyFolder {
  /** What to start: the browser itself, or a script that starts it with a private copy of its policy folder. */
  executable: string;
  /** Writes the policy file (undefined takes it away). The browser reads it at start, or when told to. */
  write(policy: object | undefined): void;
  /** Puts back what was there. */
  close(): void;
}

interface Location {
  /** The folder the browser looks in. */
  folder: string;
  /** The policy file, relative to the folder. */
  file: string;
}

/**
 * Where a browser on Linux reads its policy: Debian's Chromium in /etc/chromium, Google Chrome in /etc/opt/chrome,
 * Firefox in `distribution` beside its binary. Found in their documentation and tried on Debian 12.
 */
function locate(browser: 'chromium' | 'firefox', executable: string): Location {
  if (process.platform !== 'linux')
    throw new Error(
      'Managed settings can be tested on Linux only: other systems keep them in system stores.',
    );
  if (browser === 'firefox') return { folder: firefoxDistribution(executable), file: 'policies.json' };
  const chrome = /google-chrome|\/opt\/google\//.test(executable);
  return {
    folder: chrome ? '/etc/opt/chrome' : '/etc/chromium',
    file: 'policies/managed/second-look-test.json',
  };
}

function firefoxDistribution(executable: string): string {
  const beside = join(dirname(realpathSync(executable)), 'distribution');
  return existsSync(beside) ? realpathSync(beside) : beside;
}

/** Whether this user may have a mount namespace of their own (root and desktop users: yes; most containers: no). */
function mayMount(): boolean {
  const script = 'mount --bind /tmp /tmp';
  const run = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script]);
  return run.status === 0;
}

/**
 * Gives one browser a policy folder of its own, seen by that browser alone and gone with it. Where the system forbids
 * that and we are root (a container), the real folder is written to and put back by `close`.
 *
 * @throws when neither is possible, in one sentence that says what would help.
 */
export function openPolicyFolder(browser: 'chromium' | 'firefox', executable: string): PolicyFolder {
  const location = locate(browser, executable);
  const root = process.getuid?.() === 0;
  if (root) mkdirSync(location.folder, { recursive: true });
  if (existsSync(location.folder) && mayMount()) return privateFolder(location, executable);
  if (root) return realFolder(location, executable);
  throw new Error(
    `Managed settings need user namespaces (unshare) and the folder ${location.folder}, or root.`,
  );
}

function privateFolder({ folder, file }: Location, executable: string): PolicyFolder {
  const home = mkdtempSync(join(tmpdir(), 'second-look-policy-'));
  const copy = join(home, 'folder');
  cpSync(folder, copy, { recursive: true, dereference: true });
  const script = join(home, 'browser.sh');
  const start = 'mount --bind "$0" "$1" && shift && exec "$@"';
  writeFileSync(
    script,
    `#!/bin/sh\nexec unshare --user --map-root-user --mount sh -c '${start}' '${copy}' '${folder}' '${executable}' "$@"\n`,
  );
  chmodSync(script, 0o755);
  return {
    executable: script,
    write: (policy) => writePolicy(join(copy, file), policy),
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

function realFolder({ folder, file }: Location, executable: string): PolicyFolder {
  const path = join(folder, file);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const close = () => {
    process.off('exit', close);
    if (before) writeFileSync(path, before);
    else rmSync(path, { force: true });
  };
  process.on('exit', close);
  return { executable, write: (policy) => writePolicy(path, policy), close };
}

function writePolicy(path: string, policy: object | undefined) {
  if (!policy) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(policy));
}
