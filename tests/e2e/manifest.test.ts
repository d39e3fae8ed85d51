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
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    const listed = [...listedMatches].sort();
    expect(manifest.host_permissions.toSorted()).toEqual(listed);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(listed);
  });

  test('any other host is for the person to allow, encrypted pages only, and nothing else is', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions.filter((pattern) => /^[^/]*\/\/\*\//.test(pattern))).toEqual([]);
  });

  test('its own pages connect to nothing and load nothing from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('gives pages nothing to find it by', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('hears Post before the site does', () => {
    expect(manifest.content_scripts.every(({ run_at }) => run_at === 'document_start')).toBe(true);
  });
});
