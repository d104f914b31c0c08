import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    name: '@kto-kogo/neo4j-local',
    exclude: [...configDefaults.exclude, '**/*.contract.test.ts'],
  },
});
