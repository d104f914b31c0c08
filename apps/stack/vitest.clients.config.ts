import { defineConfig } from 'vitest/config';

/** Other people's clients and tools, at their defaults, against the running product: `npm run test:clients`. */
export default defineConfig({
  test: {
    name: 'contract:clients',
    include: ['clients/**/*.client.test.ts'],
    globalSetup: ['clients/running-product.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
