export { inClosedRoots } from './closed-roots';
export { chromiumId, readExtension } from './extension';
export { openBrowser } from './open-browser';
export type { OpenBrowser, OpenOptions } from './types';
export {
  clickInWarning,
  findInWarning,
  readWarning,
  readWarnings,
  waitForNoWarning,
  waitForWarning,
  type Warning,
} from './warning';
