import { defineConfig } from 'vitest/config';
import { oneGraphql } from './vitest.graphql.ts';

export default defineConfig({
  resolve: { alias: [oneGraphql] },
  test: { testTimeout: 60_000, name: '@kto-kogo/api', isolate: false, include: ['src/**/*.test.ts'] },
});
