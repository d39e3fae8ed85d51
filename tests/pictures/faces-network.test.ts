import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type * as Backend from '@tensorflow/tfjs-backend-wasm';
import type * as Converter from '@tensorflow/tfjs-converter';
import type * as Core from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Kernels, startKernels } from '../../pictures/faces/kernels';
import { type FaceNetwork, readNetwork } from '../../pictures/faces/network';
import { sample } from '../../pictures/faces/sample';
import { drawnPicture } from '../support/pictures/drawn-face';
import { loadFaceModels } from '../support/pictures/face-models';

const require = createRequire(import.meta.url);
const picture = drawnPicture(256, 256, [{ x: 120, y: 110, width: 90 }]);

// The machine that tests may be busy with others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let kernels: Kernels;
let network: FaceNetwork;
let json: Uint8Array<ArrayBuffer>;
let bin: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  json = await loadFaceModels('blazeface.json');
  bin = await loadFaceModels('blazeface.bin');
  kernels = await startKernels(await loadFaceModels('tfjs-backend-wasm-simd.wasm'));
  network = readNetwork(kernels, json, bin);
});

const shown = (width: number, height: number) =>
  sample(picture, { left: 0, top: 0, width: 256, height: 256 }, width, height);

describe('the face network', () => {
  test('counts exactly as TensorFlow.js does', async () => {
    const input = shown(256, 256);
    const [fine, coarse] = network.run(input, 256, 256);
    const expected = await withTensorFlow(input);
    expect([fine?.scores, fine?.boxes, coarse?.scores, coarse?.boxes]).toEqual(expected);
  });

  test('numbers the cells of pictures that are not square', () => {
    const grids = network.run(shown(192, 96), 192, 96);
    expect(grids.map(({ width, height, stride, anchors }) => ({ width, height, stride, anchors }))).toEqual([
      { width: 12, height: 6, stride: 16, anchors: 2 },
      { width: 6, height: 3, stride: 32, anchors: 6 },
    ]);
    expect(grids.map(({ boxes }) => boxes.length)).toEqual([12 * 6 * 2 * 16, 6 * 3 * 6 * 16]);
  });

  test('gives back all memory after each picture, and its weights at the end', () => {
    const before = kernels.reserved;
    network.run(shown(128, 96), 128, 96);
    const { bytes } = kernels;
    for (let again = 0; again < 20; again++) network.run(shown(128, 96), 128, 96);
    expect(kernels.reserved).toBe(before);
    expect(kernels.bytes).toBe(bytes);
    const other = readNetwork(kernels, json, bin);
    other.free();
    expect(kernels.reserved).toBe(before);
  });

  test.each([
    ['of another size than told', 128, 96, 32],
    ['that is no multiple of 32', 100, 96, 96],
    ['without size', 0, 0, 0],
  ])('refuses a picture %s, and keeps no memory for it', (_, width, height, told) => {
    const before = kernels.reserved;
    expect(() => network.run(new Float32Array(width * height * 3), width, told)).toThrow(
      /^face (network|kernels)/,
    );
    expect(kernels.reserved).toBe(before);
  });

  test('gives back memory when a run fails', () => {
    const incomplete = new TextDecoder().decode(json).replaceAll('"Identity_3"', '"Identity_4"');
    const other = readNetwork(kernels, new TextEncoder().encode(incomplete), bin);
    const before = kernels.reserved;
    expect(() => other.run(shown(128, 128), 128, 128)).toThrow('Identity_3');
    expect(kernels.reserved).toBe(before);
    other.free();
  });

  test('says so when the files are not the model', async () => {
    const text = new TextDecoder().decode(json);
    const changed = (from: string, to: string) => new TextEncoder().encode(text.replace(from, to));
    expect(() => readNetwork(kernels, changed('"MaxPool"', '"Cumsum"'), bin)).toThrow('Cumsum');
    expect(() => readNetwork(kernels, new Uint8Array([123]), bin)).toThrow();
    expect(() => readNetwork(kernels, json, bin.slice(0, 5000))).toThrow('cut short');
    await expect(startKernels(new Uint8Array(64))).rejects.toThrow('face kernels');
  });
});

/** The same model in TensorFlow.js itself, in the order that our network gives. */
async function withTensorFlow(input: Float32Array): Promise<Float32Array[]> {
  const tf = require('@tensorflow/tfjs-core') as typeof Core;
  const converter = require('@tensorflow/tfjs-converter') as typeof Converter;
  const backend = require('@tensorflow/tfjs-backend-wasm') as typeof Backend;
  backend.setWasmPaths(
    join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json')), 'dist') + sep,
  );
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend('wasm');
  const { modelTopology, weightsManifest, userDefinedMetadata } = JSON.parse(new TextDecoder().decode(json));
  const model = converter.loadGraphModelSync({
    load: () => ({
      modelTopology,
      weightSpecs: weightsManifest[0].weights,
      weightData: bin.buffer,
      format: 'graph-model',
      signature: userDefinedMetadata.signature,
    }),
  });
  const tensors = model.execute({ input: tf.tensor4d(input, [1, 256, 256, 3]) }, [
    'Identity',
    'Identity_2',
    'Identity_1',
    'Identity_3',
  ]);
  return [tensors].flat().map((tensor) => Float32Array.from(tensor.dataSync()));
}
