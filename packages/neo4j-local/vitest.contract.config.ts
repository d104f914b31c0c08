import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'contract:@kto-kogo/neo4j-local', include: ['src/**/*.contract.test.ts'] },
});
