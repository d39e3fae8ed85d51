// The entry of the small AssemblyScript program; scripts/pictures/logo-kernel.ts turns it into pictures/logo/kernel-code.ts.
export { blur, halve, peaks } from './scales';
export { alike, describe, tabulate } from './describe';
