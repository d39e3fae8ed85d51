import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the drivers need to know of a built extension. */
export interface BuiltExtension {
  /** Absolute folder that holds `manifest.json`. */
  dir: string;
  /** The id managed settings are addressed to: from `key` in Chromium, from the gecko id in Firefox. */
  id: string;
}

interface Manifest {
  key?: string;
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Reads a built extension; throws when it is not built or has no fixed id (managed settings could not reach it). */
export function readExtension(browser: 'chromium' | 'firefox', dir: string): BuiltExtension {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
  } catch {
    throw new Error(`No built extension in ${dir}. Build it first: npm run build.`);
  }
  const id =
    browser === 'chromium'
      ? manifest.key && chromiumId(manifest.key)
      : manifest.browser_specific_settings?.gecko?.id;
  if (!id) {
    const missing = browser === 'chromium' ? 'key' : 'browser_specific_settings.gecko.id';
    throw new Error(`${dir}/manifest.json has no "${missing}", so its id is not fixed.`);
  }
  return { dir, id };
}

/** Chromium's id: the first 16 bytes of the public key's SHA-256, one letter (a to p) for each half byte. */
function chromiumId(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}
