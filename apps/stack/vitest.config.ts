import { defineConfig } from 'vitest/config';

/** A client that does not read its response is given five seconds before its connection is cut. */
export default defineConfig({
  test: { name: '@kto-kogo/stack', include: ['src/**/*.test.ts'], testTimeout: 30_000 },
});
