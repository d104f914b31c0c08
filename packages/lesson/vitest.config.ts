import { defineConfig } from 'vitest/config';

/** A thousand random lessons take seconds on an idle machine and much longer on a busy one. */
export default defineConfig({ test: { name: '@kto-kogo/lesson', isolate: false, testTimeout: 180_000 } });
