import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listedMatches } from '../../page/sites';

// The promise as it ships: what the built extension asks for, and what it could reach.

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  const manifest = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as {
    permissions: string[];
    host_permissions: string[];
    optional_host_permissions: string[];
    optional_permissions?: unknown;
    content_scripts: { matches: string[]; run_at: string }[];
    content_security_policy: { extension_pages: string };
    web_accessible_resources?: unknown;
    externally_connectable?: unknown;
  };

  test('asks for storage, the listed hosts, and what other sites need: docs/decisions/0012', () => {
    // `offscreen` is no reach: it lets Chromium look at pictures in a document that nobody sees (docs/decisions/0018).
    const pictures = folder.startsWith('firefox') ? [] : ['offscreen'];
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', ...pictures, 'scripting', 'storage']);
    const listed = [...listedMatches].sort();
    expect(manifest.host_permissions.toSorted()).toEqual(listed);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(listed);
  });

  test('any other host is for the person to allow, encrypted pages only, and nothing else is', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions.filter((pattern) => /^[^/]*\/\/\*\//.test(pattern))).toEqual([]);
  });

  test('its own pages connect to nothing but their own files, and load nothing from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    const allowed = Object.fromEntries(
      policy.split('; ').map((line) => [line.split(' ')[0]!, line.split(' ').slice(1)]),
    );
    expect(allowed['connect-src']).toEqual(["'self'"]);
    expect(allowed['worker-src']).toEqual(["'self'"]);
    expect(allowed['default-src']).toEqual(["'none'"]);
    expect(allowed['form-action']).toEqual(["'none'"]);
    // WebAssembly of our own package is compiled; text is never run as a script.
    expect(allowed['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy).not.toMatch(/https?:|wss?:|\*|'unsafe-eval'/);
  });

  test('gives pages nothing to find it by', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('hears Post before the site does', () => {
    expect(manifest.content_scripts.every(({ run_at }) => run_at === 'document_start')).toBe(true);
  });
});
