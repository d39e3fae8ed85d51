import { readText } from '../../page/composer/read';

declare global {
  interface Window {
    /** The reader as it ships; `bundlePage` makes a script of this module for tests in real browsers. */
    readText: typeof readText;
  }
}

window.readText = readText;
