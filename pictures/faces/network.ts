import * as z from 'zod/mini';
import type { Kernels, Tensor } from './kernels';

/** The parts of a TensorFlow.js graph model (`blazeface.json`) that the face network has. */
const graphSchema = z.looseObject({
  modelTopology: z.looseObject({
    node: z.array(
      z.looseObject({
        name: z.string(),
        op: z.string(),
        input: z.optional(z.array(z.string())),
        attr: z.optional(z.record(z.string(), z.unknown())),
      }),
    ),
  }),
  weightsManifest: z.array(
    z.looseObject({
      weights: z.array(z.looseObject({ name: z.string(), shape: z.array(z.number()), dtype: z.string() })),
    }),
  ),
});

const integersSchema = z.looseObject({ list: z.looseObject({ i: z.array(z.coerce.number()) }) });
const textsSchema = z.looseObject({ list: z.looseObject({ s: z.array(z.string()) }) });

/** What the network says of one square of cells: for each cell, row by row, `anchors` scores and boxes. */
export interface Grid {
  /** In cells. */
  readonly width: number;
  readonly height: number;
  /** Of a cell, in px of the network's input. */
  readonly stride: number;
  /** How many boxes each cell proposes. */
  readonly anchors: number;
  /** One for each proposal: the logit of its being a face. */
  readonly scores: Float32Array;
  /** Sixteen for each proposal: box centre from the cell's centre, width, height, in px; then six landmarks, which nobody reads. */
  readonly boxes: Float32Array;
}

export interface FaceNetwork {
  /**
   * @param input RGB, each -1 to 1, row by row
   * @param width in px, a multiple of `COARSEST`; the network was trained at 256, and as it is all convolutions takes any
   */
  run(input: Float32Array, width: number, height: number): readonly Grid[];
  free(): void;
}

/** The largest cells are this many px wide: the input's sides are multiples of it. */
export const COARSEST = 32;

/** The numbers that each proposal's box comes with. */
export const BOX_NUMBERS = 16;

/** The model's outputs: [scores, boxes] of the fine and of the coarse grid. */
const OUTPUTS = [
  ['Identity', 'Identity_2', 16],
  ['Identity_1', 'Identity_3', 32],
] as const;

/**
 * Reads the network and gives its weights to the kernels.
 * @param json the bytes of `blazeface.json`: a TensorFlow.js graph model
 * @param bin the bytes of `blazeface.bin`: the weights in the order of the manifest
 * @throws when the files are not such a model, or it has an operation that is not known here
 */
export function readNetwork(kernels: Kernels, json: Uint8Array, bin: Uint8Array<ArrayBuffer>): FaceNetwork {
  const graph = graphSchema.parse(JSON.parse(new TextDecoder().decode(json)));
  const weights = new Map<string, Tensor>();
  const integers = new Map<string, Int32Array>();
  let at = bin.byteOffset;
  for (const { name, shape, dtype } of graph.weightsManifest.flatMap((group) => group.weights)) {
    const size = shape.reduce((product, length) => product * length, 1);
    if (at + size * 4 > bin.byteOffset + bin.byteLength)
      throw new Error('face network: weights are cut short');
    const bytes = bin.buffer.slice(at, at + size * 4);
    if (dtype === 'float32') weights.set(name, kernels.tensor(shape, new Float32Array(bytes)));
    else if (dtype === 'int32') integers.set(name, new Int32Array(bytes));
    else throw new Error(`face network: weights of type ${dtype}`);
    at += size * 4;
  }
  const nodes = graph.modelTopology.node.filter(({ op }) => op !== 'Const');
  const steps = nodes
    .filter(({ op }) => op !== 'Placeholder')
    .map((node) => stepOf(kernels, node, weights, integers));
  const inputName = nodes.find(({ op }) => op === 'Placeholder')?.name;
  if (inputName === undefined) throw new Error('face network: no input');

  return {
    run: (input, width, height) => {
      if (!(width > 0 && height > 0) || width % COARSEST !== 0 || height % COARSEST !== 0) {
        throw new Error(`face network: ${width} x ${height} px`);
      }
      const results = new Map([[inputName, kernels.tensor([1, height, width, 3], input)]]);
      // How often each result is still asked for: memory goes back as soon as nobody does.
      const asked = new Map<string, number>();
      for (const { inputs } of steps) for (const name of inputs) asked.set(name, (asked.get(name) ?? 0) + 1);
      const owned = new Set(results.values());
      try {
        for (const { name, inputs, run } of steps) {
          const result = run(inputs.map((input) => need(results, input)));
          results.set(name, result);
          owned.add(result);
          for (const input of inputs) {
            const left = (asked.get(input) ?? 0) - 1;
            asked.set(input, left);
            const tensor = need(results, input);
            if (left > 0 || tensor === result) continue;
            kernels.free(tensor);
            owned.delete(tensor);
            results.delete(input);
          }
        }
        return OUTPUTS.map(([scoresName, boxesName, stride]) => {
          const scores = kernels.values(need(results, scoresName));
          const [gridWidth, gridHeight] = [width / stride, height / stride];
          const anchors = scores.length / (gridWidth * gridHeight);
          const boxes = kernels.values(need(results, boxesName));
          return { width: gridWidth, height: gridHeight, stride, anchors, scores, boxes };
        });
      } finally {
        for (const tensor of owned) kernels.free(tensor);
      }
    },
    free: () => {
      for (const tensor of weights.values()) kernels.free(tensor);
      weights.clear();
    },
  };
}

interface Step {
  readonly name: string;
  /** Names of the results that it takes, without weights. */
  readonly inputs: readonly string[];
  run(inputs: readonly Tensor[]): Tensor;
}

type Node = z.infer<typeof graphSchema>['modelTopology']['node'][number];

function stepOf(
  kernels: Kernels,
  node: Node,
  weights: Map<string, Tensor>,
  integers: Map<string, Int32Array>,
): Step {
  const { name, op, input = [], attr = {} } = node;
  const stride = () => integersSchema.parse(attr['strides']).list.i[1] ?? 1;
  const step = (taken: number, run: (x: Tensor, y: Tensor) => Tensor): Step => ({
    name,
    inputs: input.slice(0, taken),
    run: ([x, y]) => {
      if (x === undefined) throw new Error(`face network: ${op} without input`);
      return run(x, y ?? x);
    },
  });
  const weight = (index: number) => need(weights, input[index] ?? '');
  switch (op) {
    case '_FusedConv2D': {
      const [filter, bias, by] = [weight(1), weight(2), stride()];
      const relu = textsSchema.parse(attr['fused_ops']).list.s.some((text) => atob(text) === 'Relu');
      return step(1, (x) => kernels.convolve(x, filter, bias, by, relu));
    }
    case 'DepthwiseConv2dNative': {
      const [filter, by] = [weight(1), stride()];
      return step(1, (x) => kernels.convolveDepthwise(x, filter, by));
    }
    case 'MaxPool': {
      const by = stride();
      return step(1, (x) => kernels.maxPool(x, by));
    }
    case 'Pad': {
      const more = need(integers, input[1] ?? '').at(-1) ?? 0;
      return step(1, (x) => kernels.addChannels(x, more));
    }
    case 'AddV2':
      return step(2, (x, y) => kernels.add(x, y));
    case 'Relu':
      return step(1, (x) => kernels.relu(x));
    // Reshapes only number the same values otherwise.
    case 'Reshape':
    case 'Identity':
      return step(1, (x) => x);
    default:
      throw new Error(`face network: no operation ${op}`);
  }
}

function need<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new Error(`face network: no ${name}`);
  return value;
}
