import { defineConfig } from 'vitest/config';

/** Each test starts the whole product, build included: two at once would build into one folder. */
export default defineConfig({
  test: {
    name: 'contract:@kto-kogo/stack',
    include: ['contract/**/*.contract.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
