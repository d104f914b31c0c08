import { defineConfig } from 'vitest/config';

/** Every workspace's tests in one run. Each contract test file starts a Neo4j of its own: not all at once. */
export default defineConfig({
  test: {
    projects: ['apps/api', 'apps/web', 'apps/stack', 'packages/*', 'graph-seed'],
    maxWorkers: 2,
  },
});
