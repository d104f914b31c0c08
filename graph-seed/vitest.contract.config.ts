import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'contract:@kto-kogo/graph-seed', include: ['src/**/*.contract.test.ts'] },
});
