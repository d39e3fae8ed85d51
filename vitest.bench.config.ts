import { defineConfig } from 'vitest/config';

/** `npm run bench`: speed only, one file after the other, so that nothing else runs while something is measured. */
export default defineConfig({
  test: {
    fileParallelism: false,
    testTimeout: 300_000,
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
