import { defineConfig } from 'vitest/config';

/** Some tests wait for processes, seconds when idle and many more on a busy machine. */
export default defineConfig({
  test: { name: '@kto-kogo/stack', include: ['src/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
});
