import { defineConfig } from 'vitest/config';

/** Some tests wait for processes, seconds when idle and many more on a busy machine. */
export default defineConfig({
  // As in the API: Vite would take the ES module for our files while its packages, outside of Vite, get the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { name: '@kto-kogo/stack', include: ['src/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
});
