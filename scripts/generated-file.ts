import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes a generated file, or with `--check` on the command line says whether it still is what would be written.
 * @param file path from the root of the repository; @param script the script that makes it, for the message
 */
export function writeOrCheck(file: string, content: string, script: string): void {
  const path = `${ROOT}${file}`;
  if (!process.argv.includes('--check')) {
    writeFileSync(path, content);
    console.log(`wrote ${relative(process.cwd(), path)}`);
  } else if (readOrNothing(path) !== content) {
    console.error(`${file} is out of date. Run: npx tsx ${script}`);
    process.exitCode = 1;
  }
}

/** Whether this module is the one that node was asked to run, and not one that a test imports. */
export function isRunDirectly(url: string): boolean {
  return process.argv[1] === fileURLToPath(url);
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
