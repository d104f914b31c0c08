import { defineConfig } from 'vitest/config';
import { oneGraphql } from './vitest.graphql.ts';

/** The tests share one Neo4j with the real record; those that would harm it start one of their own. */
export default defineConfig({
  resolve: { alias: [oneGraphql] },
  test: {
    name: 'contract:@kto-kogo/api',
    include: ['contract/**/*.contract.test.ts'],
    globalSetup: ['contract/shared-neo4j.ts'],
    // Importing the same modules anew for each file took longer than most of its tests.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
