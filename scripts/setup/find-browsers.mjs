import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser may be, in order: the variable, usual places, then names on PATH. */
const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    files: ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    names: ['chromium', 'chromium-browser'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    files: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    names: ['firefox-esr', 'firefox'],
  },
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of an installed browser, or undefined. Installs nothing. The variable (CHROMIUM_PATH, FIREFOX_PATH) has the
 * last word: when it is set and wrong, there is no browser, rather than another one than was asked for.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, files, names } = PLACES[browser];
  const wanted = process.env[variable];
  if (wanted) return isExecutable(wanted) ? wanted : undefined;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...files, ...onPath].find(isExecutable);
}
