import { build } from 'vite';

/**
 * Bundles a TypeScript module and all that it imports (code of page/ and rules/, which touches no `browser.*`) into one
 * script, for `page.evaluateOnNewDocument` in either browser. Exports are lost: what a test is to call, the entry puts on
 * `window`. The script is wrapped, so it leaves no names of its own behind.
 *
 * @param entry absolute path of the module
 * @returns the script's source
 */
export async function bundlePage(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  if (!('output' in result)) throw new Error(`${entry} gave no single bundle`);
  return result.output[0].code;
}
