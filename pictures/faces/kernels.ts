import createModule from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js';

/**
 * The arithmetic of TensorFlow.js' WebAssembly backend (4.22), called without TensorFlow.js around it: the face network needs
 * six of its functions, and the engine, the operations and the graph reader would be twenty times as much code as these.
 * Argument lists are those of `@tensorflow/tfjs-backend-wasm/dist/kernels`; tests/pictures/faces-network.test.ts holds the
 * results to those of TensorFlow.js itself, so another version that counts otherwise is noticed.
 */
export interface Kernels {
  /** Reserves a tensor of 32-bit floats in NHWC, with a batch of one, optionally filled with `values`. */
  tensor(shape: Shape, values?: Float32Array): Tensor;
  /** A tensor's numbers, copied. */
  values(tensor: Tensor): Float32Array<ArrayBuffer>;
  free(tensor: Tensor): void;
  /** A convolution with `filter` [height, width, in, out] and `bias` [out], padded to the same size. */
  convolve(x: Tensor, filter: Tensor, bias: Tensor, stride: number, relu: boolean): Tensor;
  /** A convolution of each channel by itself, with `filter` [height, width, channels, 1], padded to the same size. */
  convolveDepthwise(x: Tensor, filter: Tensor, stride: number): Tensor;
  /** The largest of each square of `size` x `size`. */
  maxPool(x: Tensor, size: number): Tensor;
  /** Adds channels of nought behind those of `x`. */
  addChannels(x: Tensor, channels: number): Tensor;
  /** Sum, element by element. */
  add(a: Tensor, b: Tensor): Tensor;
  /** Nought for what is below nought. */
  relu(x: Tensor): Tensor;
  /** How many tensors are reserved now. */
  readonly reserved: number;
  /** Bytes of memory that the kernels hold. */
  readonly bytes: number;
}

/** Any number of dimensions, outermost first. */
export type Shape = readonly number[];

/** A place in the kernels' memory. */
export interface Tensor {
  readonly id: number;
  readonly at: number;
  readonly shape: Shape;
}

/** As in `kernels/types.ts` of the backend. */
const FLOAT = 0;
const NO_ACTIVATION = 0;
const RELU = 1;

const count = (shape: Shape) => shape.reduce((product, size) => product * size, 1);

/**
 * Starts the kernels.
 * @param wasm the bytes of `tfjs-backend-wasm-simd.wasm`: handed in, so that nothing is asked for by address
 * @throws when the machine has no SIMD (browsers have had it since 2021), or the bytes are not the backend
 */
export async function startKernels(wasm: Uint8Array<ArrayBuffer>): Promise<Kernels> {
  const module = await new Promise<BackendModule>((resolve, reject) => {
    const onAbort = (why: unknown) => reject(new Error(`face kernels: ${String(why)}`));
    // It would also print what went wrong; the error that we throw says it.
    startModule({ wasmBinary: wasm, onAbort, print: nothing, printErr: nothing }).then(resolve, reject);
  });
  module._init();
  let lastId = 0;
  let reserved = 0;

  /** Shapes go in as 32-bit integers; a few dozen bytes, reserved once and written over. */
  const small = module._malloc(96);
  const integers = (slot: number, values: readonly number[]) => {
    module.HEAP32.set(values, (small >> 2) + slot * 4);
    return small + slot * 16;
  };

  const tensor: Kernels['tensor'] = (shape, values) => {
    const size = count(shape);
    if (values !== undefined && values.length !== size)
      throw new Error(`face kernels: ${values.length} values for ${size}`);
    const id = ++lastId;
    const at = module._malloc(size * 4);
    if (at === 0) throw new Error('face kernels: out of memory');
    module._register_tensor(id, size, at);
    if (values !== undefined) module.HEAPF32.set(values, at >> 2);
    reserved += 1;
    return { id, at, shape };
  };

  const planes = ({ shape }: Tensor) => {
    const [, height, width, channels] = shape;
    if (height === undefined || width === undefined || channels === undefined)
      throw new Error('face kernels: not NHWC');
    return { height, width, channels };
  };

  /** Padding of "same": what is missing, shared out, the odd one at the end. */
  const pads = (size: number, filter: number, stride: number) => {
    const all = Math.max(0, (Math.ceil(size / stride) - 1) * stride + filter - size);
    return [all >> 1, all - (all >> 1)] as const;
  };

  return {
    tensor,
    values: ({ at, shape }) => module.HEAPF32.slice(at >> 2, (at >> 2) + count(shape)),
    free: ({ id, at }) => {
      module._free(at);
      module._dispose_data(id);
      reserved -= 1;
    },
    convolve: (x, filter, bias, stride, relu) => {
      const { height, width, channels } = planes(x);
      const [fh = 1, fw = 1, , to = 1] = filter.shape;
      const [top, bottom] = pads(height, fh, stride);
      const [left, right] = pads(width, fw, stride);
      const out = tensor([1, Math.ceil(height / stride), Math.ceil(width / stride), to]);
      const activation = relu ? RELU : NO_ACTIVATION;
      // prettier-ignore
      module._FusedConv2D(x.id, 1, height, width, filter.id, fh, fw, bias.id, top, right, bottom, left, 1, 1, 1, stride, stride,
        channels, to, activation, 0, 0, out.id);
      return out;
    },
    convolveDepthwise: (x, filter, stride) => {
      const { height, width, channels } = planes(x);
      const [fh = 1, fw = 1] = filter.shape;
      const [top, bottom] = pads(height, fh, stride);
      const [left, right] = pads(width, fw, stride);
      const out = tensor([1, Math.ceil(height / stride), Math.ceil(width / stride), channels]);
      // prettier-ignore
      module._DepthwiseConv2dNative(x.id, 1, height, width, filter.id, fh, fw, top, right, bottom, left, 1, 1, 1, stride, stride,
        channels, channels, out.id);
      return out;
    },
    maxPool: (x, size) => {
      const { height, width, channels } = planes(x);
      const out = tensor([1, height / size, width / size, channels]);
      module._MaxPool(
        x.id,
        1,
        height,
        width,
        size,
        size,
        0,
        0,
        0,
        0,
        1,
        1,
        size,
        size,
        channels,
        channels,
        out.id,
      );
      return out;
    },
    addChannels: (x, more) => {
      const { height, width, channels } = planes(x);
      const out = tensor([1, height, width, channels + more]);
      const shape = integers(0, x.shape);
      module._PadV2(
        x.id,
        shape,
        4,
        FLOAT,
        integers(1, [0, 0, 0, 0]),
        integers(2, [0, 0, 0, more]),
        0,
        out.id,
      );
      return out;
    },
    add: (a, b) => {
      const out = tensor(a.shape);
      module._Add(a.id, integers(0, a.shape), 4, b.id, integers(1, b.shape), 4, FLOAT, out.id);
      return out;
    },
    relu: (x) => {
      const out = tensor(x.shape);
      module._Relu(x.id, FLOAT, out.id);
      return out;
    },
    get reserved() {
      return reserved;
    },
    get bytes() {
      return module.HEAPF32.byteLength;
    },
  };
}

/** What is used of the backend, by its names in C. Numbers are tensors' ids, addresses, sizes and flags. */
interface BackendModule {
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array<ArrayBuffer>;
  _init(): void;
  _malloc(bytes: number): number;
  _free(at: number): void;
  _register_tensor(id: number, size: number, at: number): void;
  _dispose_data(id: number): void;
  _FusedConv2D(...numbers: number[]): void;
  _DepthwiseConv2dNative(...numbers: number[]): void;
  _MaxPool(...numbers: number[]): void;
  _PadV2(...numbers: number[]): void;
  _Add(...numbers: number[]): void;
  _Relu(...numbers: number[]): void;
}

const nothing = () => {};

/** Its own types know neither the bytes that Emscripten takes nor the functions in C. */
const startModule = createModule as unknown as (settings: {
  wasmBinary: Uint8Array;
  onAbort: (why: unknown) => void;
  print: () => void;
  printErr: () => void;
}) => Promise<BackendModule>;
