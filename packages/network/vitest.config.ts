import { defineConfig } from 'vitest/config';

/** A thousand random networks take seconds on an idle machine and much longer on a busy one. */
export default defineConfig({ test: { name: '@kto-kogo/network', isolate: false, testTimeout: 180_000 } });
