import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: '@kto-kogo/graph-seed',
    exclude: [...configDefaults.exclude, '**/*.contract.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
