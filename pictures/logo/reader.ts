import type { LogoReader, LogoReference, LogoReferenceHealth } from '../reader';
import { judged } from './verdict';
import { workingsOf, type Workings } from './workings';

/**
 * Looks for the school's logo by the technician's pictures of it. What can be known again in these is found once, here.
 * @param references pictures of the logo, transparency on white; more of one logo (artwork, a worn badge) find more
 * @returns a reader whose `health` says of each reference, in their order, how well it can be found. Without references
 *   it answers at once that it saw nothing.
 * @throws WebAssembly.CompileError where the page's policy lacks `wasm-unsafe-eval`
 */
export function logoReader(
  references: readonly LogoReference[],
): LogoReader & { readonly health: readonly LogoReferenceHealth[] } {
  let workings: Workings | undefined = references.length > 0 ? workingsOf(references) : undefined;
  return {
    health: workings?.references.map(({ health }) => health) ?? [],
    async read(pixels, signal) {
      signal?.throwIfAborted();
      return { logo: workings ? judged(await workings.weigh(pixels, signal)) : [] };
    },
    release() {
      workings = undefined;
    },
  };
}
