/**
 * Hosts that the browsers ask for on their own account (updates, sign-in, settings), seen in `proxy.allHosts()` with
 * Chromium 156 and Firefox 153 on 2026-11-21. They say nothing about Second Look, so `proxy.hosts()` leaves them out.
 */
const VENDOR = [
  /^(accounts|clients\d*)\.google\.com$/,
  /^redirector\.gvt1\.com$/, // Chromium's own downloads: components, spelling dictionaries
  /^(update|safebrowsing|optimizationguide-pa|content-autofill)\.googleapis\.com$/,
  /(^|\.)(services\.mozilla\.com|cdn\.mozilla\.net|mozgcp\.net)$/,
  /^(aus5|addons|versioncheck|versioncheck-bg)\.(addons\.)?mozilla\.org$/,
  /^(detectportal|ads)\.firefox\.com$/,
];

/** Whether a host is one that the browser itself asks for. */
export function isVendorHost(host: string): boolean {
  return VENDOR.some((pattern) => pattern.test(host));
}
