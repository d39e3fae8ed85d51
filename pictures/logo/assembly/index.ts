// The entry of the small AssemblyScript program; scripts/pictures/logo-kernel.ts turns it into pictures/logo/kernel-code.ts.
export { blur, halve, peaks } from './scales';
export { alike } from './alike';
export { describe, tabulate } from './describe';
