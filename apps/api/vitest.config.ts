import { defineConfig } from 'vitest/config';

/** The contract tests share one Neo4j with the real record; those that would harm it start one of their own. */
export default defineConfig({
  // Vite would take the ES module for our files while Apollo, outside of Vite, gets the other: two GraphQLs do not mix.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: '@kto-kogo/api',
    globalSetup: ['contract/shared-neo4j.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
