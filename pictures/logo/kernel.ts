import { KERNEL } from './kernel-code';

/** What the WebAssembly program does; see pictures/logo/assembly/. Addresses are bytes in `memory`. */
interface Program {
  readonly memory: WebAssembly.Memory;
  blur(
    from: number,
    to: number,
    width: number,
    height: number,
    stride: number,
    taps: number,
    radius: number,
    line: number,
  ): void;
  halve(from: number, to: number, width: number, height: number, fromStride: number, toStride: number): void;
  peaks(
    planes: number,
    plane: number,
    width: number,
    height: number,
    stride: number,
    rows: number,
    weakest: number,
    edges: number,
    out: number,
    most: number,
  ): number;
  tabulate(table: number): void;
  describe(
    planes: number,
    plane: number,
    width: number,
    height: number,
    stride: number,
    records: number,
    count: number,
    table: number,
    room: number,
    out: number,
    numbers: number,
    most: number,
  ): number;
  alike(
    numbers: number,
    count: number,
    others: number,
    otherCount: number,
    places: number,
    apart: number,
    out: number,
  ): void;
}

/** The first bytes belong to the program itself. */
const START = 65_536;
const PAGE = 65_536;

/** The WebAssembly program with one memory, and room given out from its start. */
export interface Kernel {
  readonly program: Program;
  /** Gives out rooms of these many bytes, each on a border of 16; whatever was given out before is overwritten. */
  rooms(...bytes: number[]): number[];
  f32(at: number, length: number): Float32Array;
  i16(at: number, length: number): Int16Array;
  i32(at: number, length: number): Int32Array;
}

/**
 * Starts the program, a few kB that ship as text: nothing is loaded. Its memory grows with the largest picture read.
 * @throws WebAssembly.CompileError where the page's policy lacks `wasm-unsafe-eval`
 */
export function startKernel(): Kernel {
  const bytes = Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0));
  const program = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Program;
  const { memory } = program;
  return {
    program,
    rooms(...sizes) {
      let end = START;
      const starts = sizes.map((size) => {
        const start = end;
        end += Math.ceil(size / 16) * 16;
        return start;
      });
      const missing = end + 1024 - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      return starts;
    },
    f32: (at, length) => new Float32Array(memory.buffer, at, length),
    i16: (at, length) => new Int16Array(memory.buffer, at, length),
    i32: (at, length) => new Int32Array(memory.buffer, at, length),
  };
}
