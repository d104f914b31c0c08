import { defineConfig } from 'vitest/config';

/** Each test starts the whole product, which builds what changed: `npm run test:contract` builds it before, so that two at once do not. */
export default defineConfig({
  test: {
    name: 'contract:@kto-kogo/stack',
    include: ['contract/**/*.contract.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
