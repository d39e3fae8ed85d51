export { inClosedRoots } from './closed-roots';
export { openBrowser } from './open-browser';
export type { OpenBrowser, OpenOptions } from './types';
export { clickInWarning, readWarning, waitForNoWarning, waitForWarning, type Warning } from './warning';
