import { defineConfig } from 'vitest/config';

/** Hooks and components in a simulated browser. A project of its own, because Vitest starts a worker anew where the environment changes. */
export default defineConfig({
  test: {
    name: 'web:dom',
    include: ['src/**/*.dom.test.{ts,tsx}'],
    environment: 'happy-dom',
    isolate: false,
    setupFiles: ['src/testing/empty-page.ts'],
    testTimeout: 60_000,
  },
});
