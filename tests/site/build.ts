import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const PAGES = ['facebook', 'x', 'instagram', 'plain'] as const;

/** Everything the built pages are made from, as one hash. */
function sourceHash(): string {
  const hash = createHash('sha256');
  const files = globSync(['src/**/*.*', '*.html', 'build.ts', 'package.json'], { cwd: here });
  for (const file of files.toSorted())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(here, file)));
  return hash.digest('hex');
}

/**
 * Bundles the demo site into `tests/site/dist`, unless what is there was made from the same sources.
 * The site has its own React 18, as far as Draft.js is known to go; the alias makes draft-js use it too.
 *
 * @returns the folder of the built site
 */
export async function buildSite(): Promise<string> {
  const stamp = join(dist, '.source-hash');
  const hash = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return dist;
  const modules = join(here, 'node_modules');
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    define: { global: 'globalThis' },
    resolve: { alias: { react: join(modules, 'react'), 'react-dom': join(modules, 'react-dom') } },
    build: {
      outDir: dist,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: PAGES.map((page) => join(here, `${page}.html`)) },
    },
  });
  writeFileSync(stamp, hash);
  return dist;
}
