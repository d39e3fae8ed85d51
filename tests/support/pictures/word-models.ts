import { readFile } from 'node:fs/promises';
import type { LoadModel } from '../../../pictures/reader';

/** Where the word reader's files come from before the build copies them under `pictures/`. */
const places: Record<string, string> = {
  'tesseract-core.wasm': 'tesseract-wasm/dist/tesseract-core.wasm',
  'tesseract-core-fallback.wasm': 'tesseract-wasm/dist/tesseract-core-fallback.wasm',
  'eng.traineddata': '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
};

/** The word reader's files under Node. */
export const loadWordModels: LoadModel = async (path) => {
  const place = places[path];
  if (place === undefined) throw new Error(`no such model: ${path}`);
  return Uint8Array.from(await readFile(new URL(`../../../node_modules/${place}`, import.meta.url)));
};
