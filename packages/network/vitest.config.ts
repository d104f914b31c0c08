import { defineConfig } from 'vitest/config';

/** Thousands of random networks take seconds on an idle machine and much longer on a busy one. */
export default defineConfig({ test: { name: '@kto-kogo/network', testTimeout: 180_000 } });
