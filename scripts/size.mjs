// The gzip size of every script that ships, and the package's own as a zip, held against scripts/size-budget.json. Runs on what was
// last built.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { ROOT } from './setup/run.mjs';
import { judgeSizes } from './setup/judge-sizes.mjs';

const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

const budget = JSON.parse(readFileSync(join(ROOT, 'scripts/size-budget.json'), 'utf8'));
let problems = 0;
let built = 0;
for (const build of BUILDS) {
  const folder = join(ROOT, '.output', build);
  if (!existsSync(join(folder, 'manifest.json'))) continue;
  built += 1;
  const sizes = globSync('**/*.js', { cwd: folder }).map((file) => ({
    file: file.replaceAll('\\', '/'),
    bytes: gzipSync(readFileSync(join(folder, file))).length,
  }));
  console.log(build);
  const whole = { file: 'package', bytes: zipped(folder) };
  for (const { name, kilobytes, limit, over } of [
    ...judgeSizes(sizes, budget),
    ...judgeSizes([whole], budget).slice(0, 1),
  ]) {
    const words = limit === undefined ? 'no budget: add it to scripts/size-budget.json' : `of ${limit} kB`;
    console.log(`  ${over ? 'TOO BIG' : '       '} ${kilobytes.toFixed(1).padStart(6)} kB ${words}  ${name}`);
    if (over) problems += 1;
  }
}
/**
 * What a zip of a folder weighs, but for some bytes of each file's name.
 * @param {string} folder
 */
function zipped(folder) {
  return globSync('**/*.*', { cwd: folder }).reduce(
    (sum, file) => sum + deflateRawSync(readFileSync(join(folder, file))).length,
    0,
  );
}

if (built === 0) console.log('Nothing is built. Run npm run build first.');
process.exitCode = built === 0 || problems > 0 ? 1 : 0;
