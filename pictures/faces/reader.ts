import type { SeenPart } from '../../rules/engine/seen';
import type { FaceReader, LoadModel, Pixels } from '../reader';
import type { Box } from './boxes';
import { findFaces, type Looks } from './find';
import { startKernels } from './kernels';
import { readNetwork } from './network';

/** Chosen on the tuning half: see docs/decisions/0016-face-reader.md. */
const LOOKS: Looks = {
  passes: [256, 800],
  crowd: 1024,
  turnedPasses: [256, 384],
  least: 0.45,
  possible: 0.74,
  certain: 0.8,
};

/**
 * Makes the face reader: it says how many faces are in a picture, and where. It never says whose: of what the network computes
 * only the boxes are read; no landmark, no description of a face is made, kept, or compared with anything.
 * Children are not told from adults.
 *
 * @param load gives `blazeface.json`, `blazeface.bin` and `tfjs-backend-wasm-simd.wasm`; nothing else is read
 * @throws when a file is missing or is not what it should be, or the machine cannot run it (no SIMD in WebAssembly)
 */
export async function faceReader(load: LoadModel): Promise<FaceReader> {
  const [wasm, json, bin] = await Promise.all([
    load('tfjs-backend-wasm-simd.wasm'),
    load('blazeface.json'),
    load('blazeface.bin'),
  ]);
  let network: ReturnType<typeof readNetwork> | undefined = readNetwork(await startKernels(wasm), json, bin);
  return {
    read: async (pixels, signal) => {
      if (network === undefined) throw new Error('face reader: released');
      signal?.throwIfAborted();
      const steps = findFaces(network, pixels, LOOKS);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return { faces: step.value.map((face) => partOf(face, pixels)) };
        await turn();
        signal?.throwIfAborted();
      }
    },
    // The network and the kernels' memory go with the last reference to them.
    release: () => {
      network = undefined;
    },
  };
}

/** Lets messages in between two steps, such as the one that nobody needs the answer any more. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

function partOf({ left, top, width, height, score }: Box, pixels: Pixels): SeenPart {
  const share = (value: number, of: number) => Math.min(1, Math.max(0, value / of));
  const [x, y] = [share(left, pixels.width), share(top, pixels.height)];
  const region = {
    left: x,
    top: y,
    width: share(left + width, pixels.width) - x,
    height: share(top + height, pixels.height) - y,
  };
  return { region, sure: score >= LOOKS.certain ? 'certain' : 'possible' };
}
