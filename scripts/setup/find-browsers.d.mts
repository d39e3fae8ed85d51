/** The path of an installed browser, or undefined. Installs nothing. */
export function findBrowser(browser: 'chromium' | 'firefox'): string | undefined;
