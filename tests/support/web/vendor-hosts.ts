/**
 * Hosts that the browsers ask for on their own account (updates, portal checks, block lists), seen in `proxy.allHosts()`
 * with no extension and a blank page. They say nothing about Second Look, so `proxy.hosts()` leaves them out.
 */
const VENDOR = [
  /(^|\.)mozilla\.(org|com|net)$/,
  /(^|\.)firefox\.com$/,
  /(^|\.)mozgcp\.net$/,
  /^(accounts|clients\d*|update|optimizationguide-pa|content-autofill|safebrowsing|android\.clients)\.(google|googleapis)\.com$/,
  /^(www|edgedl)\.(google|gvt1)\.com$/,
  /(^|\.)gvt1\.com$/,
  /^(mtalk|dl)\.google\.com$/,
  /^[a-z]+$/,
];

/** Whether a host is one the browser itself asks for. One-word names are Chromium's test for captured DNS. */
export function isVendorHost(host: string): boolean {
  return VENDOR.some((pattern) => pattern.test(host));
}
