import { readFile } from 'node:fs/promises';
import type { LoadModel } from '../../../pictures/reader';

/** Where the face reader's files come from before the build copies them under `pictures/`. */
const folders: Record<string, string> = {
  'blazeface.json': '@vladmandic/human/models',
  'blazeface.bin': '@vladmandic/human/models',
  'tfjs-backend-wasm-simd.wasm': '@tensorflow/tfjs-backend-wasm/dist',
};

/** The face reader's files under Node. */
export const loadFaceModels: LoadModel = async (path) => {
  const folder = folders[path];
  if (folder === undefined) throw new Error(`no such model: ${path}`);
  return Uint8Array.from(await readFile(new URL(`../../../node_modules/${folder}/${path}`, import.meta.url)));
};
