import { configDefaults, defineConfig } from 'vitest/config';

/** Tests beside the files. `vitest.dom.config.ts` has those in a simulated browser; what stands in `e2e` belongs to Playwright. */
export default defineConfig({
  test: {
    name: 'web',
    include: ['src/**/*.test.{ts,tsx}', 'positions/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.dom.test.*'],
    // Importing the same modules anew for each file took longer than the tests.
    isolate: false,
    // Some tests start Biome or lay out the whole record: seconds when idle, many more on a busy machine.
    testTimeout: 60_000,
  },
});
