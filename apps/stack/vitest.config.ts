import { defineConfig } from 'vitest/config';

/** Each contract test starts the whole product, build included: two at once would build into one folder. */
export default defineConfig({
  test: { name: '@kto-kogo/stack', fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
});
