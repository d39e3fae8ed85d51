/*
 * npm run matrix: every editor, every way to publish, every decision, in both real browsers, three times each, beside the same
 * run without the extension. Nothing is tried again. Needs a build (npm run build).
 *   npm run matrix -- --browser firefox --library slate,quill --way enter --repeats 1
 */
import { parseArgs } from 'node:util';
import { playMatrix, tableOf, type Cell } from '../tests/matrix/matrix';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    library: { type: 'string' },
    way: { type: 'string' },
    repeats: { type: 'string', default: '3' },
  },
});
const browsers = (['chromium', 'firefox'] as const).filter(
  (one) => !values.browser || values.browser === one,
);
const results = await Promise.all(
  browsers.map(async (browser) => {
    const cells = await playMatrix({
      browser,
      repeats: Number(values.repeats),
      libraries: values.library?.split(','),
      ways: values.way?.split(','),
      onCell: ({ library, way, decision, right, runs, problem }: Cell) => {
        if (problem) console.error(`${browser} ${library} ${way} ${decision}: ${right}/${runs}, ${problem}`);
      },
    });
    return { browser, cells };
  }),
);
let wrong = 0;
for (const { browser, cells } of results) {
  const runs = cells.reduce((total, cell) => total + cell.runs, 0);
  const right = cells.reduce((total, cell) => total + cell.right, 0);
  wrong += runs - right;
  console.log(`\n${browser}: ${right} of ${runs} runs as they must be\n\n${tableOf(cells)}`);
}
process.exitCode = wrong ? 1 : 0;
process.exit();
