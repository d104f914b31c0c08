import { defineConfig } from 'vitest/config';

/** Each contract test starts the whole product, builds included where something changed. */
export default defineConfig({
  test: { name: '@kto-kogo/stack', testTimeout: 300_000, hookTimeout: 300_000 },
});
