import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
/** Where packed files are unpacked to; the build folder's own, and in no repository. */
const UNPACKED = fileURLToPath(new URL('../../.wxt/pictures', import.meta.url));

/** What the picture readers load, by its name under `pictures/`, and the package that it comes in. */
const FILES: Readonly<Record<string, string>> = {
  'blazeface.json': '@vladmandic/human/models/blazeface.json',
  'blazeface.bin': '@vladmandic/human/models/blazeface.bin',
  'tfjs-backend-wasm-simd.wasm': '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
  'tesseract-core.wasm': 'tesseract-wasm/dist/tesseract-core.wasm',
  'eng.traineddata': '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
};

/** The files that a build copies: from where on this machine, to where in the package. */
export function modelFiles(): { from: string; to: string }[] {
  return Object.keys(FILES).map((name) => ({ from: pathOf(name), to: `pictures/${name}` }));
}

/**
 * The same files under Node, for tests, measures and the command line.
 * @throws when the name is none of them
 */
export async function loadInstalledModel(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(readFileSync(pathOf(name)));
}

function pathOf(name: string): string {
  const file = FILES[name];
  if (!file) throw new Error(`${name} is no file of the picture readers`);
  const path = join(PACKAGES, file);
  if (!path.endsWith('.gz')) return path;
  const unpacked = join(UNPACKED, name);
  if (!existsSync(unpacked)) {
    mkdirSync(dirname(unpacked), { recursive: true });
    writeFileSync(unpacked, gunzipSync(readFileSync(path)));
  }
  return unpacked;
}
