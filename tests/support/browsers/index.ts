export { inClosedRoots } from './closed-roots';
export { openBrowser } from './open-browser';
export { settingsArrived } from './settings-arrived';
export type { OpenBrowser } from './types';
export { clickInWarning, readWarning, waitForNoWarning, waitForWarning } from './warning';
