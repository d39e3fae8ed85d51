import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Manifest } from 'vite';

const here = import.meta.dirname;
const modules = join(here, 'node_modules');

/** One built page: its folder, and what its document has to load from there. */
export interface BuiltPage {
  readonly dir: string;
  readonly script: string;
  readonly styles: readonly string[];
}

const built = new Map<string, Promise<BuiltPage | undefined>>();

/**
 * Bundles one page of the demo site, unless it was made from the same sources before. Each page is built by itself, when
 * it is first asked for: who works on one site waits for no other.
 * The site has its own React 18, as far as Draft.js is known to go; the alias makes all editors use it.
 *
 * @param page a folder of `src/` with an `index.ts` or `index.tsx`
 * @returns undefined where there is no such page
 */
export function buildPage(page: string): Promise<BuiltPage | undefined> {
  const known = built.get(page);
  if (known) return known;
  const fresh = bundle(page);
  built.set(page, fresh);
  return fresh;
}

async function bundle(page: string): Promise<BuiltPage | undefined> {
  const entry = ['index.ts', 'index.tsx']
    .map((file) => `src/${page}/${file}`)
    .find((file) => existsSync(join(here, file)));
  if (!entry) return undefined;
  const dir = join(here, 'dist', page, sourceHash(page));
  if (!existsSync(dir)) {
    // Built aside and moved into place: another run may be building the same.
    const aside = join(here, 'dist', `.${page}-${randomUUID()}`);
    await build({
      root: here,
      base: `/assets/${page}/`,
      configFile: false,
      // The editors' own sources warn by the thousand.
      logLevel: 'error',
      define: { global: 'globalThis' },
      resolve: { alias: { react: join(modules, 'react'), 'react-dom': join(modules, 'react-dom') } },
      build: {
        outDir: aside,
        assetsDir: '',
        manifest: 'manifest.json',
        modulePreload: false,
        chunkSizeWarningLimit: 6000,
        rolldownOptions: { input: { [page]: join(here, entry) } },
      },
    });
    mkdirSync(join(here, 'dist', page), { recursive: true });
    try {
      renameSync(aside, dir);
    } catch {
      rmSync(aside, { recursive: true, force: true });
    }
  }
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`the built page ${page} has no entry`);
  return { dir, script: chunk.file, styles: stylesOf(manifest, entry) };
}

/** The styles of an entry and of everything that it loads at once. */
function stylesOf(manifest: Manifest, entry: string): string[] {
  const seen = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const style of manifest[name]?.css ?? []) styles.add(style);
    for (const other of manifest[name]?.imports ?? []) visit(other);
  };
  visit(entry);
  return [...styles];
}

/** Everything a page is made from, as one short hash. */
function sourceHash(page: string): string {
  const hash = createHash('sha256');
  const files = globSync([`src/{${page},shared,styles}/**/*.*`, 'build.ts', 'package.json'], { cwd: here });
  for (const file of files.toSorted())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(here, file)));
  return hash.digest('hex').slice(0, 16);
}
