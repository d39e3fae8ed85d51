export { inClosedRoots } from './closed-roots';
export { openBrowser } from './open-browser';
export type { OpenBrowser } from './types';
export { clickInWarning, readWarning, waitForNoWarning, waitForWarning } from './warning';
