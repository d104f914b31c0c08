import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: '@kto-kogo/address', isolate: false, testTimeout: 60_000 } });
