import { defineConfig } from 'vitest/config';

/**
 * A project for the unit tests of each workspace, which need neither Java nor a browser, and one, `contract:…`, for tests
 * against a real Neo4j. Each file of those starts a Neo4j of its own or shares one: not all at once.
 */
export default defineConfig({
  test: {
    projects: [
      'apps/*',
      'packages/*',
      'graph-seed',
      '{apps/*,packages/*,graph-seed}/vitest.contract.config.ts',
    ],
    maxWorkers: 2,
  },
});
